import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { ActForm, ActKept, ActTextField } from '@/components/act-form';
import { OfferedValue } from '@/components/offered-value';
import { DefaultSubmit } from '@/components/ui/default-submit';
import { SubmitButton } from '@/components/ui/submit-button';
import { isOrganisation, type SubjectType } from '@/lib/domain/registration';
import { formatTime } from '@/lib/i18n/format';
import type { ShownRegistration } from '@/lib/queries/registration';
import type { OfferedValues, RehearsalData } from '@/lib/queries/rehearsal-data';
import type { Page } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { registerSubject } from '../actions';
import { OrganisationFields } from './organisation-fields';

type Props = {
  page: Page;
  shown: ShownRegistration;
  type: SubjectType;
  data: RehearsalData | null;
  offered: OfferedValues;
};

/** The form of step 3. 获取验证码 and the scan are two buttons of one form, so that nothing typed is lost. */
export function SubjectForm({ page, shown, type, data, offered }: Props): ReactNode {
  const { m, world, locale } = page;
  const { form } = m.registration.subject;
  const { sms } = shown;
  const isOrganised = isOrganisation(type);
  const offer = (field: 'adminName' | 'idNumber' | 'phone'): ReactNode =>
    offered[field] === '' ? null : <OfferedValue field={field} value={offered[field]} label={form.offered} />;
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
      <ActKept name="asked" />
      {isOrganised && <OrganisationFields page={page} shown={shown} type={type} data={data} offered={offered} />}
      <h3 className="border-b border-line pb-1 text-base font-semibold">{isOrganised ? form.admin : form.subject}</h3>
      <ActTextField
        name="adminName"
        required
        autoComplete="off"
        label={isOrganised ? form.name : form.namePersonal}
        hint={
          <>
            {form.nameHint} {offer('adminName')}
          </>
        }
        defaultValue={data?.adminName}
      />
      <ActTextField
        name="idNumber"
        required
        autoComplete="off"
        label={form.id}
        hint={
          <>
            {form.idHint({ limit: pack['reg.perIdNumber'].value })} {offer('idNumber')}
          </>
        }
        defaultValue={data?.idNumber}
      />
      <ActTextField
        name="phone"
        required
        inputMode="tel"
        autoComplete="off"
        label={form.phone}
        hint={
          <>
            {form.phoneHint({ limit: pack['reg.perPhone'].value })} {offer('phone')}
          </>
        }
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
