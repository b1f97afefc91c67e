import type { ReactNode } from 'react';
import { ActButton } from '@/components/act-button';
import { JudgedLink } from '@/components/judged-link';
import { CopyField } from '@/components/ui/copy-field';
import { ButtonLink } from '@/components/ui/button';
import { Meter } from '@/components/ui/meter';
import { Tag } from '@/components/ui/tag';
import { formatDateTime } from '@/lib/i18n/format';
import { refusalText } from '@/lib/i18n/say';
import type { Judged } from '@/lib/queries/button';
import type { ShownSettings } from '@/lib/queries/profile';
import type { ShownQuota } from '@/lib/queries/quotas';
import type { ShownVerification } from '@/lib/queries/verification';
import type { ConsolePage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import type { SettingsRow } from './settings-rows';

type Rows = (page: ConsolePage, shown: ShownSettings) => SettingsRow[];

/** Used, left and when they return, as a bar and in words; only words where nothing can be had. */
function quotaNote({ m }: ConsolePage, quota: ShownQuota | null): ReactNode {
  if (!quota) return undefined;
  const sentence = m.domainWords.quotas[quota.sentence](quota);
  if (quota.limit === 0) return sentence;
  return (
    <Meter used={quota.used} limit={quota.limit} label={m.domainWords.quotaNames[quota.key]}>
      {sentence}
    </Meter>
  );
}

function go({ world }: ConsolePage, path: string, label: string, of: string): ReactNode {
  return (
    <ButtonLink
      href={sandboxPath(world.sandboxId, `mp/settings/${path}`)}
      variant="quiet"
      size="small"
      aria-label={`${of} ${label}`}
    >
      {label}
    </ButtonLink>
  );
}

/** 修改, or the first completion while nothing is filled in. */
function change({ m, world, account }: ConsolePage, path: string, judged: Judged, of: string): ReactNode {
  const { settings } = m.accountPages;
  const href = account.isNameSet ? `mp/settings/${path}` : 'mp/info';
  return (
    <JudgedLink
      href={sandboxPath(world.sandboxId, href)}
      judged={judged}
      size="small"
      variant="quiet"
      reasonAlign="end"
      of={of}
    >
      {account.isNameSet ? settings.edit : settings.fill}
    </JudgedLink>
  );
}

/** The end of the verification, or how far the order is. */
function verificationNote({ m, locale }: ConsolePage, shown: ShownVerification): string | undefined {
  const { status } = m.verification;
  if (shown.isOpen) return m.domainWords.verificationStates[shown.state];
  if (shown.lapsedAt) return status.lapsed({ at: formatDateTime(shown.lapsedAt, locale) });
  return shown.verifiedUntil ? `${status.until} ${formatDateTime(shown.verifiedUntil, locale)}` : undefined;
}

/** The name, and the one that is in review. */
function NameValue({ page: { m }, shown: { account } }: { page: ConsolePage; shown: ShownSettings }): ReactNode {
  const { settings } = m.accountPages;
  const application = account.nameApplication;
  const isPending = application?.state === 'in_review';
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      {account.name ?? (!isPending && <span className="text-hint">{settings.none}</span>)}
      {isPending && (
        <span>
          {settings.nameApplied({ name: application.name })}{' '}
          <Tag tone="info">{m.domainWords.nameStates[application.state]}</Tag>
        </span>
      )}
    </span>
  );
}

/** The score, once enough users have rated; for those who may see it. */
function Satisfaction({ page: { m }, shown }: { page: ConsolePage; shown: ShownSettings }): ReactNode {
  const { settings } = m.accountPages;
  const { score, ratings, best } = shown.satisfaction;
  const { refusal } = shown.buttons.satisfaction;
  if (refusal) return <span className="text-hint">{refusalText(refusal, m)}</span>;
  return score === null ? (
    <span className="text-hint">{settings.satisfactionValue}</span>
  ) : (
    settings.satisfactionScore({ score: score.toFixed(1), best: best.toFixed(1), ratings })
  );
}

/** C1-11: 未备案, where it stands, or the number. */
function filingValue({ m }: ConsolePage, { state, number }: NonNullable<ShownSettings['filing']>): ReactNode {
  const { settings } = m.accountPages;
  if (number !== null) return settings.filed({ number });
  const isOver = state === null || state === 'withdrawn' || state === 'cancelled';
  return isOver ? settings.unfiled : <Tag tone="info">{m.domainWords.filingStates[state]}</Tag>;
}

/** 基本信息. */
export const basicRows: Rows = (page, shown) => {
  const { account, quotas, buttons, filing, mayVerify, isCodeDownloadable } = shown;
  const { m, world } = page;
  const { settings } = m.accountPages;
  const { rows, none } = settings;
  const empty = <span className="text-hint">{none}</span>;
  return [
    {
      key: 'name',
      label: rows.name,
      value: <NameValue page={page} shown={shown} />,
      note: quotaNote(page, quotas.name),
      action: change(page, 'name', buttons.name, rows.name),
    },
    {
      key: 'shortName',
      label: rows.shortName,
      value: account.shortName ?? empty,
      note: quotaNote(page, quotas.shortName),
      action: change(page, 'short-name', buttons.shortName, rows.shortName),
    },
    {
      key: 'avatar',
      label: rows.avatar,
      value: account.avatarFileId ? (
        <img
          src={sandboxPath(world.sandboxId, `files/${account.avatarFileId}`)}
          alt={rows.avatar}
          width={48}
          height={48}
          className="size-12 border border-line object-cover"
        />
      ) : (
        empty
      ),
      note: quotaNote(page, quotas.avatar),
      action: change(page, 'avatar', buttons.avatar, rows.avatar),
    },
    {
      key: 'code',
      label: rows.code,
      value: isCodeDownloadable ? '' : <span className="text-hint">{m.accountPages.code.closed}</span>,
      note: settings.codeNote,
      action: isCodeDownloadable && (
        <JudgedLink
          href={sandboxPath(world.sandboxId, 'mp/settings/code')}
          judged={buttons.code}
          size="small"
          variant="quiet"
          reasonAlign="end"
        >
          {settings.download}
        </JudgedLink>
      ),
    },
    {
      key: 'intro',
      label: rows.intro,
      value: account.intro ?? empty,
      note: quotaNote(page, quotas.intro),
      action: change(page, 'intro', buttons.intro, rows.intro),
    },
    {
      key: 'categories',
      label: rows.categories,
      value:
        account.categories.length === 0 ? (
          empty
        ) : (
          <ul className="grid gap-0.5">
            {account.categories.map((category) => (
              <li key={category.id}>
                {category.key}{' '}
                {category.state !== 'approved' && (
                  <Tag tone={category.state === 'rejected' ? 'bad' : 'info'}>
                    {m.domainWords.categoryStates[category.state]}
                  </Tag>
                )}
              </li>
            ))}
          </ul>
        ),
      note: quotaNote(page, quotas.categoryAdd),
      action: go(page, 'category', settings.detail, rows.categories),
    },
    {
      key: 'subject',
      label: rows.subject,
      value: account.subject
        ? `${account.subject.name ?? ''} · ${m.domainWords.subjectTypes[account.subject.type]}`
        : empty,
      action: (
        <span className="inline-flex">
          {go(page, 'subject', settings.detail, rows.subject)}
          {go(page, 'migrate', m.accountLife.migrate.title, rows.subject)}
        </span>
      ),
    },
    {
      key: 'verification',
      label: rows.verification,
      value: (
        <span className="inline-flex flex-wrap gap-2">
          {account.verifiedAt ? <Tag tone="ok">{settings.verified}</Tag> : settings.unverified}
          {account.verification.isPersonalDeveloper && <Tag tone="info">{m.verification.status.personalDeveloper}</Tag>}
        </span>
      ),
      note: mayVerify ? verificationNote(page, account.verification) : settings.personalCannot,
      action: mayVerify && go(page, 'verify', settings.detail, rows.verification),
    },
    {
      key: 'satisfaction',
      label: rows.satisfaction,
      value: <Satisfaction page={page} shown={shown} />,
      note: settings.satisfactionNote,
    },
    ...(filing
      ? [
          {
            key: 'filing',
            label: rows.filing,
            value: filingValue(page, filing),
            action: go(
              page,
              'filing',
              filing.state === null && !filing.number ? m.filing.begin : settings.detail,
              rows.filing,
            ),
          },
        ]
      : []),
  ];
};

const copy = ({ m }: ConsolePage, value: string | null, label: string): ReactNode =>
  value === null ? (
    m.accountPages.settings.none
  ) : (
    <CopyField value={value} label={label} copyLabel={m.ui.copy} copiedLabel={m.ui.copied} />
  );

/** 帐号信息. */
export const accountRows: Rows = (page, { account }) => {
  const { settings } = page.m.accountPages;
  const { rows } = settings;
  return [
    { key: 'email', label: rows.email, value: account.email, action: go(page, 'email', settings.edit, rows.email) },
    { key: 'originalId', label: rows.originalId, value: copy(page, account.originalId, rows.originalId) },
    { key: 'appId', label: rows.appId, value: copy(page, account.appId, rows.appId) },
    {
      key: 'password',
      label: rows.password,
      value: settings.passwordValue,
      action: go(page, 'password', settings.edit, rows.password),
    },
  ];
};

/** 其他. */
export const otherRows: Rows = (page, { account, buttons }) => {
  const { settings } = page.m.accountPages;
  const { rows } = settings;
  return [
    {
      key: 'suspend',
      label: rows.suspend,
      value: account.suspendedAt ? (
        <Tag tone="warn">{settings.suspended({ since: formatDateTime(account.suspendedAt, page.locale) })}</Tag>
      ) : (
        settings.running
      ),
      action: go(page, 'suspend', settings.detail, rows.suspend),
    },
    {
      key: 'baseLibrary',
      label: rows.baseLibrary,
      value: account.minimumBaseLibrary ?? page.m.official.tabs.any,
      action: go(page, 'base-library', settings.edit, rows.baseLibrary),
    },
    {
      key: 'search',
      label: rows.search,
      value: account.isSearchable ? settings.searchable : settings.unsearchable,
      note: settings.searchNote,
      action: (
        <ActButton
          target={{
            sandbox: page.world.sandboxId,
            action: 'profile.setSearchable',
            as: 'console',
            input: { isSearchable: !account.isSearchable },
            then: sandboxPath(page.world.sandboxId, 'mp/settings'),
          }}
          judged={buttons.search}
          variant="quiet"
          size="small"
        >
          {account.isSearchable ? settings.forbidSearch : settings.allowSearch}
        </ActButton>
      ),
    },
    {
      key: 'deregister',
      label: rows.deregister,
      value: '',
      action: go(page, 'deregister', settings.open, rows.deregister),
    },
  ];
};
