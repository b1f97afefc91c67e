import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { ActForm, ActTextField } from '@/components/act-form';
import { AvatarPicker, AvatarUploadForm } from '@/components/avatar-picker';
import { CategoryField } from '@/components/category-field';
import { CountedArea } from '@/components/counted-area';
import { NameProofFields } from '@/components/name-proof-fields';
import { NamingRules } from '@/components/naming-rules';
import { OutsideNames } from '@/components/outside-names';
import { Button, ButtonLink } from '@/components/ui/button';
import { DefaultSubmit } from '@/components/ui/default-submit';
import { Empty } from '@/components/ui/empty';
import { NoticeBar } from '@/components/ui/notice-bar';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { getMessages } from '@/lib/i18n/locale';
import { refusalText } from '@/lib/i18n/say';
import { showProfileForm } from '@/lib/queries/profile';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { completeProfile } from './actions';
import { categoryTexts } from './category-texts';
import { uploadProblem } from './upload-problem';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).accountPages.info.title };
}

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ file?: string; refusal?: string }> };

/** 小程序信息, the first completion: one form with one 提交 (product §1.16). */
export default async function InfoPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, asked] = await Promise.all([params, searchParams]);
  const { m, world, account, actor } = await openConsole(sandbox);
  const { info } = m.accountPages;
  if (account.isNameSet) {
    return (
      <>
        <PageHead title={info.title} />
        <Panel>
          <Empty
            title={info.done}
            action={<ButtonLink href={sandboxPath(sandbox, 'mp/settings')}>{info.goSettings}</ButtonLink>}
          />
        </Panel>
      </>
    );
  }
  const { options, limits, complete, outsideNames, account: now } = await showProfileForm(world, account, actor);
  const problem = uploadProblem(asked.refusal, m);
  const uploaded = /^[1-9]\d{0,8}$/.test(asked.file ?? '') ? Number(asked.file) : now.avatarFileId;
  return (
    <>
      <PageHead title={info.title} note={info.note} />
      <Panel>
        {problem && <NoticeBar tone="bad">{problem}</NoticeBar>}
        {complete.refusal && (
          <div className="mb-4">
            <NoticeBar tone="warn">{refusalText(complete.refusal, m)}</NoticeBar>
          </div>
        )}
        <AvatarUploadForm sandbox={sandbox} m={m} limits={limits.avatar} back={sandboxPath(sandbox, 'mp/info')} />
        <ActForm action={completeProfile.bind(null, sandbox)} formId={randomUUID()} className="grid max-w-2xl gap-5">
          <DefaultSubmit name="_do" value="complete" />
          <div className="grid gap-1.5">
            <ActTextField
              name="name"
              required
              autoComplete="off"
              label={info.name}
              hint={info.nameHint(limits.name)}
              extra={
                <SubmitButton name="_do" value="check" variant="default" waitingLabel={m.ui.waiting}>
                  {info.check}
                </SubmitButton>
              }
            />
            <NamingRules m={m} />
            <OutsideNames m={m} rows={outsideNames} />
          </div>
          <NameProofFields sandbox={sandbox} m={m} />
          <ActTextField
            name="shortName"
            autoComplete="off"
            label={info.shortName}
            optionalMark={m.ui.optional}
            hint={info.shortNameHint(limits.shortName)}
          />
          <AvatarPicker sandbox={sandbox} m={m} limits={limits.avatar} defaultFile={uploaded} />
          <CountedArea
            name="intro"
            label={info.intro}
            hint={info.introHint(limits.intro)}
            max={limits.intro.max}
            defaultValue={now.intro ?? ''}
          />
          <CategoryField
            name="categories"
            options={options}
            max={limits.categories}
            uploadHref={sandboxPath(sandbox, 'files')}
            texts={categoryTexts(limits.categories, m)}
          />
          <div>
            {complete.refusal ? (
              <Button variant="primary" size="large" disabledReason={refusalText(complete.refusal, m)}>
                {info.submit}
              </Button>
            ) : (
              <SubmitButton name="_do" value="complete" size="large" waitingLabel={m.ui.waiting}>
                {info.submit}
              </SubmitButton>
            )}
          </div>
        </ActForm>
      </Panel>
    </>
  );
}
