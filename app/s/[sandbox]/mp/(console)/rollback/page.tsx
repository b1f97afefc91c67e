import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { ActDialog } from '@/components/act-dialog';
import { ActRadio, ActTextArea } from '@/components/act-form';
import { SimTime } from '@/components/sim-time';
import { ChoiceGroup } from '@/components/ui/choice';
import { DefinitionList } from '@/components/ui/definition-list';
import { getMessages } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { rollbackPage, type RollbackTarget } from '@/lib/queries/release';
import { openConsoleView } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).release.rollback.title };
}

type Props = { params: Promise<{ sandbox: string }> };

/** 版本回退: to the previous version or another one that was kept (R19–R22). */
export default async function RollbackDialog({ params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const { world, account, actor, m, denied } = await openConsoleView(sandbox, 'audit.view');
  if (denied) return <DeniedCard verdict={denied} roles={actor.roles} />;
  const page = await rollbackPage(world, account, actor);
  const { rollback: words, fields, none, scanNote } = m.release;
  const back = sandboxPath(sandbox, 'mp/versions');
  return (
    <ActDialog
      title={words.title}
      target={{ sandbox, action: 'release.rollback', as: 'console', then: back }}
      judged={page.rollback}
      back={back}
      confirm={words.confirm}
      variant="danger"
      scanNote={scanNote}
      width="normal"
    >
      {page.online && (
        <DefinitionList
          items={[
            { key: 'version', term: words.current, value: <span className="font-medium">{page.online.version}</span> },
            { key: 'uploader', term: fields.uploader, value: page.online.uploader },
            { key: 'at', term: fields.releasedAt, value: <SimTime at={page.online.releasedAt} /> },
            { key: 'remark', term: fields.remark, value: page.online.remark || none },
          ]}
        />
      )}
      {page.targets.length > 0 ? (
        <>
          <ChoiceGroup legend={words.target}>
            {page.targets.map((target, index) => (
              <ActRadio
                key={target.releaseId}
                name="releaseId"
                value={String(target.releaseId)}
                defaultChecked={index === 0}
                label={words.targetOption({ version: target.version.number, uploader: target.version.uploader })}
                hint={<TargetHint target={target} isDefault={index === 0} m={m} />}
              />
            ))}
          </ChoiceGroup>
          <ActTextArea
            name="reason"
            label={words.reason}
            hint={words.reasonHint}
            optionalMark={m.ui.optional}
            rows={2}
          />
        </>
      ) : (
        page.rollback.refusal === null && <p>{words.noTargets}</p>
      )}
      <p className="text-xs text-hint">{words.limits({ kept: page.kept })}</p>
    </ActDialog>
  );
}

function TargetHint({ target, isDefault, m }: { target: RollbackTarget; isDefault: boolean; m: Messages }): ReactNode {
  const { rollback: words } = m.release;
  return (
    <>
      {isDefault && `${words.default} · `}
      {m.domainWords.releaseKinds[target.kind]} <SimTime at={target.releasedAt} /> ·{' '}
      {target.releasedBy ?? m.versions.platform}
      {target.version.remark && ` · ${target.version.remark}`}
    </>
  );
}
