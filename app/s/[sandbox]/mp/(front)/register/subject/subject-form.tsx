import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { ActForm, ActRadio, ActTextField } from '@/components/act-form';
import { Choice, ChoiceGroup } from '@/components/ui/choice';
import { DefaultSubmit } from '@/components/ui/default-submit';
import { SubmitButton } from '@/components/ui/submit-button';
import { organisationKinds } from '@/lib/domain/registration';
import { formatTime } from '@/lib/i18n/format';
import type { rehearsalData, ShownRegistration } from '@/lib/queries/registration';
import type { Page } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { registerSubject } from '../actions';

type Props = {
  page: Page;
  shown: ShownRegistration;
  type: 'personal' | 'enterprise';
  data: Awaited<ReturnType<typeof rehearsalData>> | null;
};

/** The form of step 3. 获取验证码 and the scan are two buttons of one form, so that nothing typed is lost. */
export function SubjectForm({ page, shown, type, data }: Props): ReactNode {
  const { m, world, locale } = page;
  const { form } = m.registration.subject;
  const { sms } = shown;
  const isEnterprise = type === 'enterprise';
  const { pack } = world;
  return (
    <ActForm
      key={`${type}:${data ? 'filled' : 'typed'}`}
      action={registerSubject.bind(null, { sandbox: world.sandboxId, account: shown.accountId })}
      formId={randomUUID()}
      className="grid max-w-xl gap-4"
    >
      <DefaultSubmit name="_do" value="bind" />
      <input type="hidden" name="subjectType" value={type} />
      {isEnterprise && <EnterpriseFields page={page} data={data} />}
      <h3 className="border-b border-line pb-1 text-base font-semibold">{isEnterprise ? form.admin : form.subject}</h3>
      <ActTextField
        name="adminName"
        required
        autoComplete="off"
        label={isEnterprise ? form.name : form.namePersonal}
        hint={form.nameHint}
        defaultValue={data?.adminName}
      />
      <ActTextField
        name="idNumber"
        required
        autoComplete="off"
        label={form.id}
        hint={form.idHint({ limit: pack['reg.perIdNumber'].value })}
        defaultValue={data?.idNumber}
      />
      <ActTextField
        name="phone"
        required
        inputMode="tel"
        autoComplete="off"
        label={form.phone}
        hint={form.phoneHint({ limit: pack['reg.perPhone'].value })}
        defaultValue={data?.phone}
        extra={
          <SubmitButton name="_do" value="sms" variant="default" waitingLabel={m.ui.waiting}>
            {form.getSms}
          </SubmitButton>
        }
      />
      <ActTextField
        name="smsCode"
        required
        inputMode="numeric"
        autoComplete="off"
        label={form.sms}
        hint={
          sms.sentAt && (
            <>
              {form.smsSent({ time: formatTime(sms.sentAt, locale) })}{' '}
              {sms.againInSeconds > 0 && form.smsAgain({ seconds: sms.againInSeconds })}{' '}
              <Link href={sandboxPath(world.sandboxId, 'sms')} prefetch={false} target="_blank" className="text-link">
                {form.openSms}
              </Link>
            </>
          )
        }
      />
      <details className="text-sm">
        <summary className="min-h-6 cursor-pointer text-link">{form.noSms}</summary>
        <ul className="mt-1 grid list-disc gap-0.5 pl-5 text-hint">
          {form.noSmsList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <div className="grid gap-2">
        <span className="text-sm font-medium">{form.verify}</span>
        <p className="text-xs text-hint">{form.verifyHint}</p>
        <div>
          <SubmitButton name="_do" value="bind" size="large" waitingLabel={m.ui.waiting}>
            {form.scan}
          </SubmitButton>
        </div>
      </div>
    </ActForm>
  );
}

function EnterpriseFields({ page: { m }, data }: Pick<Props, 'page' | 'data'>): ReactNode {
  const { form } = m.registration.subject;
  return (
    <>
      <h3 className="border-b border-line pb-1 text-base font-semibold">{form.subject}</h3>
      <ChoiceGroup legend={form.kind} isInline>
        {organisationKinds.map((kind, index) => (
          <ActRadio
            key={kind}
            name="organisationKind"
            value={kind}
            label={m.domainWords.organisationKinds[kind]}
            defaultChecked={index === 0}
          />
        ))}
      </ChoiceGroup>
      <ActTextField
        name="subjectName"
        required
        autoComplete="off"
        label={form.subjectName}
        hint={form.subjectNameHint}
        defaultValue={data?.subjectName}
      />
      <ActTextField name="paper" required autoComplete="off" label={form.paper} defaultValue={data?.paper} />
      <ChoiceGroup legend={form.way} hint={form.payer}>
        <ActRadio name="paymentWay" value="transfer" label={form.transfer} defaultChecked />
        <Choice kind="radio" name="paymentWay" value="verification" label={form.verification} disabled />
      </ChoiceGroup>
      <div className="grid gap-4 sm:grid-cols-2">
        <ActTextField name="bankName" required autoComplete="off" label={form.bankName} defaultValue={data?.bankName} />
        <ActTextField
          name="bankPlace"
          required
          autoComplete="off"
          label={form.bankPlace}
          defaultValue={data?.bankPlace}
        />
        <ActTextField
          name="bankAccount"
          required
          inputMode="numeric"
          autoComplete="off"
          label={form.bankAccount}
          defaultValue={data?.bankAccount}
        />
        <ActTextField
          name="bankAccountAgain"
          required
          inputMode="numeric"
          autoComplete="off"
          label={form.bankAccountAgain}
          defaultValue={data?.bankAccount}
        />
      </div>
    </>
  );
}
