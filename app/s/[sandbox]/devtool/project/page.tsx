import { Upload } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { ActButton } from '@/components/act-button';
import { DevtoolFrame } from '@/components/devtool/devtool-frame';
import { LocalSettings } from '@/components/devtool/local-settings';
import { PackagePicker } from '@/components/devtool/package-picker';
import { ProjectView } from '@/components/devtool/project-view';
import { RequestConsole } from '@/components/devtool/request-console';
import { SimTime } from '@/components/sim-time';
import { Button, buttonClass } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { NoticeBar } from '@/components/ui/notice-bar';
import type { SizeExcess } from '@/lib/domain/package';
import { refuse, type Refusal } from '@/lib/domain/refusal';
import { previewPlaces } from '@/lib/domain/rows-preview';
import { formatBytes } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import { refusalText } from '@/lib/i18n/say';
import { sampleNames } from '@/lib/packages/samples';
import { projectDetails, showProject, type Project } from '@/lib/queries/devtool';
import { openProject, type DevtoolPage } from '@/lib/web/devtool';
import { sandboxPath } from '@/lib/web/paths';
import { setChecksAction } from '../actions';

type Query = { appId?: string; file?: string; refusal?: string; page?: string; compiled?: string };
type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<Query> };

/** An open project, or the ways to bring one in. */
export default async function ProjectPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, asked] = await Promise.all([params, searchParams]);
  const page = await openProject(sandbox, asked.appId);
  const { world, person, account, appId, session, m } = page;
  const words = m.devtool;
  const fileId = asked.file !== undefined && /^\d{1,9}$/.test(asked.file) ? Number(asked.file) : null;
  const project = fileId === null ? null : await showProject(world, person, account, fileId, session.skipsChecks);
  const compiled = Number(/^\d{1,6}$/.exec(asked.compiled ?? '')?.[0] ?? 0);
  const here = (query: Record<string, string | number | null>): string =>
    sandboxPath(sandbox, 'devtool/project', { appId, ...query });
  return (
    <DevtoolFrame
      title={`${project?.facts.appName ?? account.name ?? appId} · ${words.window}`}
      extra={<span>{words.start.signedIn({ person: person.nickname })}</span>}
      toolbar={
        <Toolbar
          page={page}
          sandbox={sandbox}
          project={project}
          compilePath={here({ file: fileId, page: asked.page ?? null, compiled: compiled + 1 })}
        />
      }
    >
      {project ? (
        <>
          {project.excess && (
            <div className="p-3">
              <NoticeBar tone="bad">{refusalText(sizeRefusal(project.excess), m)}</NoticeBar>
            </div>
          )}
          <ProjectView
            project={project}
            m={m}
            current={asked.page}
            at={(path) => here({ file: project.file.id, page: path })}
          />
          <RequestConsole requests={project.requests} domains={account.serverDomains} m={m} />
          <Details page={page} project={project} />
          <LocalSettings
            action={setChecksAction.bind(null, {
              sandbox,
              then: here({ file: project.file.id, page: asked.page ?? null, compiled: compiled + 1 }),
            })}
            skipsChecks={session.skipsChecks}
            m={m}
          />
        </>
      ) : (
        <div className="mx-auto grid max-w-3xl gap-4 px-4 py-8">
          <div>
            <h2 className="text-lg font-semibold">{words.pick.title}</h2>
            <p className="text-sm text-hint">{words.pick.note}</p>
          </div>
          {asked.refusal && <NoticeBar tone="bad">{plainRefusal(asked.refusal, m)}</NoticeBar>}
          <PackagePicker
            action={sandboxPath(sandbox, 'files', { kind: 'package', back: here({}) })}
            donePath={here({})}
            words={{ ...words.pick, progress: words.pick.progress({ percent: 0 }).replace('0', '{percent}') }}
          />
          <Samples m={m} />
        </div>
      )}
    </DevtoolFrame>
  );
}

/** Without JavaScript only the code of a refusal comes back: its sentence, with gaps where figures would stand. */
function plainRefusal(code: string, m: Messages): string {
  if (!/^(zip_|app_json_|file_|package_|not_a_zip$)/.test(code) || !Object.hasOwn(m.refusals, code))
    return m.devtool.pick.failed;
  const say = m.refusals[code as Refusal['code']] as (params: object) => string;
  return say({}).replaceAll('undefined', '…');
}

function sizeRefusal({ which, name, sourceKB, limitKB }: SizeExcess): Refusal {
  if (which === 'main') return refuse('package_main_too_large', { sourceKB, limitKB });
  return which === 'total'
    ? refuse('package_total_too_large', { sourceKB, limitKB })
    : refuse('package_sub_too_large', { name, sourceKB, limitKB });
}

function Toolbar({
  page: { appId, account, person, m },
  sandbox,
  project,
  compilePath,
}: {
  page: DevtoolPage;
  sandbox: string;
  project: Project | null;
  compilePath: string;
}): ReactNode {
  const { toolbar: words, pick } = m.devtool;
  const no = project?.upload?.refusal;
  return (
    <div
      role="group"
      aria-label={words.label}
      className="flex flex-wrap items-center gap-2 border-b border-line bg-raised px-3 py-2"
    >
      {project && (
        <>
          <Link href={compilePath} prefetch={false} scroll={false} className={buttonClass('default', 'small')}>
            {words.compile}
          </Link>
          {previewPlaces.map((place) => (
            <ActButton
              key={place}
              target={{
                sandbox,
                action: 'version.preview',
                as: 'persona',
                account: account.id,
                person: person.id,
                input: { package: project.file.id, place },
                then: `${sandboxPath(sandbox, 'devtool/preview', { appId, file: project.file.id })}&preview=$id`,
              }}
              {...(project[place] ? { judged: project[place] } : {})}
              size="small"
            >
              {words[place]}
            </ActButton>
          ))}
        </>
      )}
      {project && (
        <Link
          href={sandboxPath(sandbox, 'devtool/project', { appId })}
          prefetch={false}
          className={buttonClass('default', 'small')}
        >
          {pick.again}
        </Link>
      )}
      <span className="ml-auto flex flex-wrap items-center gap-2">
        <Link href={sandboxPath(sandbox, 'mp/versions')} prefetch={false} className={buttonClass('quiet', 'small')}>
          {words.versions}
        </Link>
        {project && (
          <a href="#details" className={buttonClass('quiet', 'small')}>
            {words.details}
          </a>
        )}
        {project && no && (
          <Button size="small" disabledReason={refusalText(no, m)} reasonAlign="end">
            {words.upload}
          </Button>
        )}
        {project && !no && (
          <Link
            href={sandboxPath(sandbox, 'devtool/upload', { appId, file: project.file.id })}
            prefetch={false}
            className={buttonClass('primary', 'small')}
          >
            <Upload aria-hidden="true" size={14} />
            {words.upload}
          </Link>
        )}
      </span>
    </div>
  );
}

async function Details({
  page: { world, person, account, appId, m },
  project,
}: {
  page: DevtoolPage;
  project: Project;
}): Promise<ReactNode> {
  const { last, domains } = await projectDetails(world, person, account);
  const words = m.devtool.details;
  const kinds: { [kind: string]: string | undefined } = m.domainWords.domainKinds;
  const listed = Object.entries(domains).filter(([, hosts]) => hosts.length > 0);
  return (
    <section id="details" aria-labelledby="details-title" className="border-t border-line p-4">
      <h2 id="details-title" className="mb-2 font-semibold">
        {words.title}
      </h2>
      <div className="grid gap-6 md:grid-cols-2">
        <DefinitionList
          items={[
            { key: 'name', term: words.name, value: project.facts.appName ?? project.file.name },
            { key: 'account', term: words.account, value: account.name ?? m.consoleFrame.unnamed },
            { key: 'appId', term: words.appId, value: <code className="font-mono text-[13px]">{appId}</code> },
            { key: 'config', term: words.configAppId, value: project.facts.appId ?? m.domainWords.none },
            {
              key: 'last',
              term: words.lastUpload,
              value: last ? (
                <>
                  {last.number} · <SimTime at={last.uploadedAt} />
                </>
              ) : (
                m.domainWords.none
              ),
            },
            { key: 'size', term: words.size, value: formatBytes(project.facts.totalBytes) },
          ]}
        />
        <div>
          <h3 className="mb-1 text-sm font-medium">{words.domains}</h3>
          {listed.length === 0 && <p className="text-sm text-hint">{words.noDomains}</p>}
          <DefinitionList
            items={listed.map(([kind, hosts]) => ({
              key: kind,
              term: kinds[kind] ?? kind,
              value: m.domainWords.list(hosts),
            }))}
          />
        </div>
      </div>
    </section>
  );
}

function Samples({ m }: { m: Messages }): ReactNode {
  const { samples, sampleNames: names } = m.devtool.pick;
  return (
    <section className="rounded-box bg-raised px-4 py-3 text-sm">
      <h3 className="font-medium">{samples}</h3>
      <ul>
        {sampleNames.map((name) => (
          <li key={name}>
            <a href={`/samples/${name}.zip`} download className="text-link inline-flex min-h-7 items-center">
              {names[name]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
