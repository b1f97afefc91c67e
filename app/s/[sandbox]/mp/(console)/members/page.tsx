import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { JudgedLink } from '@/components/judged-link';
import { ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { PageHead } from '@/components/ui/page-head';
import { NoticeBar } from '@/components/ui/notice-bar';
import { Panel } from '@/components/ui/panel';
import { getMessages } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { membersPage, type Cap, type MembersPage } from '@/lib/queries/members';
import { openConsoleView, type ConsolePage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { fittingMembers, MemberFilter, readMemberQuery } from './member-filter';
import { MemberTable, TesterTable } from './member-tables';

type Props = {
  params: Promise<{ sandbox: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).members.title };
}

export default async function Members({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, query] = await Promise.all([params, searchParams]);
  const page = await openConsoleView(sandbox, 'member.view');
  if (page.denied) return <DeniedCard verdict={page.denied} roles={page.actor.roles} />;
  const { world, account, actor, m } = page;
  const shown = await membersPage(world, account, actor);
  const asked = readMemberQuery(query);
  const { members: words } = m;
  const { project, testers } = words;
  const members = fittingMembers(shown.members, asked);
  return (
    <>
      <PageHead title={words.title} />
      <div className="grid gap-4">
        <AdminPanel shown={shown} page={page} />
        <Panel
          title={project.title}
          extra={words.left({ left: shown.caps.members.left, limit: shown.caps.members.limit })}
          isFlush
        >
          <div className="grid gap-3 px-4 py-4 sm:px-5">
            <p className="text-sm text-hint">{project.note}</p>
            <Shrunk cap={shown.caps.members} m={m} />
            <div className="flex flex-wrap items-end gap-3">
              <MemberFilter sandbox={sandbox} asked={asked} model={shown.model} m={m} />
              <span className="ml-auto flex gap-2">
                {asked.isEdit ? (
                  <>
                    <JudgedLink
                      href={sandboxPath(sandbox, 'mp/members/add')}
                      judged={shown.add}
                      variant="primary"
                      reasonAlign="end"
                    >
                      {project.add}
                    </JudgedLink>
                    <ButtonLink href={sandboxPath(sandbox, 'mp/members')}>{project.endEdit}</ButtonLink>
                  </>
                ) : (
                  <JudgedLink
                    href={sandboxPath(sandbox, 'mp/members', { edit: 1 })}
                    judged={shown.add}
                    reasonAlign="end"
                  >
                    {project.edit}
                  </JudgedLink>
                )}
              </span>
            </div>
          </div>
          <MemberTable
            page={page}
            shown={shown}
            members={members}
            isEdit={asked.isEdit}
            empty={shown.members.length === 0 ? project.none : project.noneFound}
          />
        </Panel>
        <Panel
          id="testers"
          title={testers.title}
          extra={words.left({ left: shown.caps.testers.left, limit: shown.caps.testers.limit })}
          isFlush
        >
          <div className="flex flex-wrap items-center gap-3 px-4 py-4 sm:px-5">
            <p className="min-w-0 flex-1 text-sm text-hint">
              {testers.note}
              {shown.development && testers.developmentNote}
            </p>
            <JudgedLink
              href={sandboxPath(sandbox, 'mp/testers/add')}
              judged={shown.addTester}
              variant="primary"
              reasonAlign="end"
            >
              {testers.add}
            </JudgedLink>
          </div>
          <div className="px-4 sm:px-5">
            <Shrunk cap={shown.caps.testers} m={m} />
          </div>
          <TesterTable page={page} shown={shown} />
        </Panel>
      </div>
    </>
  );
}

/** A limit that has fallen below what the list holds (D-7). */
function Shrunk({ cap, m }: { cap: Cap; m: Messages }): ReactNode {
  return cap.used > cap.limit ? <NoticeBar tone="warn">{m.members.shrunk(cap)}</NoticeBar> : null;
}

function AdminPanel({
  shown: { admin, changeAdmin },
  page: { m, world },
}: {
  shown: MembersPage;
  page: ConsolePage;
}): ReactNode {
  const words = m.members.admin;
  return (
    <Panel
      title={words.title}
      extra={
        <JudgedLink
          href={sandboxPath(world.sandboxId, 'mp/members/admin')}
          judged={changeAdmin}
          size="small"
          reasonAlign="end"
        >
          {words.change}
        </JudgedLink>
      }
    >
      <DefinitionList
        items={[
          { term: words.nickname, value: admin?.nickname ?? m.domainWords.none },
          { term: words.wechatId, value: admin?.wechatId ?? m.domainWords.none },
          { term: words.realName, value: admin?.realName ?? m.domainWords.none },
          { term: words.phone, value: admin?.phoneMasked ?? m.domainWords.none },
        ]}
      />
      <p className="mt-3 text-xs text-hint">{words.note}</p>
    </Panel>
  );
}
