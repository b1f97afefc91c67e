/** Full release, and what every release has in common (release.md R01–R07, design §2). Pure. */
import { abilityOf } from './ability';
import { create, deny, update, type Decision, type Moment } from './decision';
import type { Account, Audit, Release, Version } from './model';
import { guidelineGoesOnline } from './privacy-guideline';
import { refuse, type Refusal } from './refusal';
import { providerGate } from './provider';
import type { PrivacyGuideline } from './rows-privacy';
import type { Provider } from './rows-official';

export type ReleaseFacts = {
  account: Account | null;
  /** the newest audit by number, deleted or not */
  latest: Audit | null;
  version: Version | null;
  /** every release of the account, oldest first */
  releases: Release[];
  /** version numbers by version id, for events and the phone */
  numbers: ReadonlyMap<number, string>;
  /** people of the sandbox by WeChat ID */
  knownWechatIds: ReadonlySet<string>;
  actorPersonId: number | null;
  /** every privacy guideline of the account, oldest first */
  guidelines: PrivacyGuideline[];
  /** providers that hold an authorisation now */
  providers: Provider[];
};

/** The version number behind a version id. */
export const numberOf = (facts: ReleaseFacts, versionId: number): string => facts.numbers.get(versionId) ?? '';
export const grayOf = (facts: ReleaseFacts): Release | null =>
  facts.releases.find((r) => r.id === facts.account?.grayReleaseId) ?? null;
export const onlineOf = (facts: ReleaseFacts): Release | null =>
  facts.releases.find((r) => r.id === facts.account?.onlineReleaseId) ?? null;

/** Gates of every way to users: the period is open, a name is set, filing is done, 微信认证 has not lapsed (R03, A10, A6-5). */
export function commonGates({ account, providers }: ReleaseFacts, { pack, at }: Moment): Refusal | null {
  if (!account) return refuse('not_found');
  // R04: release_ban_info
  if (account.bannedAt) return refuse('release_banned');
  if (!pack['release.open'].value) return refuse('release_closed');
  if (!account.name) return refuse('name_missing');
  const held = providerGate(providers);
  if (held) return held;
  // A6-5: who never was verified may release, who let it lapse may not
  const { why, endsAt } = abilityOf('publish', account, { at, pack });
  if (why === 'overdue') return refuse('verification_overdue', { since: endsAt!.toISOString() });
  return pack['filing.enabled'].value && !account.filingNumber ? refuse('filing_missing') : null;
}

/** A release row of this moment; `set` says which. */
export function newRelease(
  facts: ReleaseFacts,
  moment: Moment,
  set: Partial<Release> & Pick<Release, 'kind' | 'state' | 'versionId'>,
): Release {
  return {
    id: moment.newId(),
    accountId: facts.account!.id,
    auditId: null,
    percent: 100,
    includeMembers: false,
    includeTesters: false,
    wechatIds: [],
    releasedById: facts.actorPersonId,
    reason: '',
    startedAt: moment.at,
    endedAt: set.state === 'done' ? moment.at : null,
    deadlineAt: null,
    ...set,
  };
}

/** What events say of a release. */
export const releaseFacts = (release: Release, version: string) => ({
  releaseId: release.id,
  versionId: release.versionId,
  version,
});

/** Whether the latest audit may go to users: 85019, 85020, 85052. */
export function auditGate({ latest }: Pick<ReleaseFacts, 'latest'>): Refusal | null {
  if (!latest || latest.deletedAt) return refuse('no_audit');
  if (latest.state !== 'approved') return refuse('audit_not_approved');
  return latest.usedBy !== null ? refuse('audit_used') : null;
}

/** 全量发布 (R06). Refusals: 85019, 85020, 85052, 86369, gray_running. */
export function releaseFull(facts: ReleaseFacts, moment: Moment): Decision {
  const no = auditGate(facts) ?? (grayOf(facts) ? refuse('gray_running') : null) ?? commonGates(facts, moment);
  if (no) return deny(no);
  const audit = facts.latest!;
  const online = onlineOf(facts);
  const release = newRelease(facts, moment, {
    kind: 'full',
    state: 'done',
    versionId: audit.versionId,
    auditId: audit.id,
  });
  const guideline = guidelineGoesOnline(facts.guidelines, audit.id, moment);
  const from = online ? numberOf(facts, online.versionId) : null;
  return {
    events: [
      {
        name: 'release.completed',
        data: { ...releaseFacts(release, numberOf(facts, release.versionId)), kind: 'full', from },
      },
      ...guideline.events,
    ],
    changes: [
      create('release', release),
      update('audit', audit.id, { usedBy: release.id }),
      update('account', facts.account!.id, { onlineReleaseId: release.id }),
      ...guideline.changes,
    ],
    result: { releaseId: release.id },
  };
}
