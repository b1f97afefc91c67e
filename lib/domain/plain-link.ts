/** 扫普通链接二维码打开小程序: rules, their release, and which link opens what (E-16). Pure. */
import { checkFileOf, checkFolderOf, checkPlaceOf, isPlaced } from './check-file';
import { create, deny, remove, update, type Decision, type Moment } from './decision';
import { accountGate } from './dev-settings';
import { filingProblem, type BoughtDomain } from './domain-filing';
import { next, plainLinkLife } from './lifecycle';
import type { Account, QuotaUse } from './model';
import { formats } from './pack/format';
import { quotas, stateOf } from './quota';
import { refuse, type Refusal } from './refusal';
import { isOrganisation } from './registration';
import type { LinkVersion, PlainLinkRule, WebFile } from './rows-dev';

export type PlainLinkFacts = {
  account: Account | null;
  /** the account's own rules */
  rules: PlainLinkRule[];
  /** rules of other accounts */
  others: PlainLinkRule[];
  bought: BoughtDomain[];
  files: WebFile[];
  /** pages of the online version; null: nothing is online */
  onlinePages: string[] | null;
  quotaUses: QuotaUse[];
};
export type PlainLinkInput = {
  ruleId?: number | undefined;
  prefix: string;
  isExclusive: boolean;
  path: string;
  testVersion: LinkVersion;
  testLinks: string[];
};

type Parts = { protocol: string; host: string; path: string; query: string | null };

function partsOf(link: string): Parts | null {
  const [, protocol = '', host = '', path = '', query] =
    /^(https?):\/\/([^/?#\s]+)([^?#\s]*)(?:\?([^#\s]*))?$/i.exec(link) ?? [];
  if (host === '' || checkFolderOf(link) === null) return null;
  return { protocol: protocol.toLowerCase(), host: host.toLowerCase(), path: path || '/', query: query ?? null };
}

/**
 * Whether a link falls under a rule: same protocol and host; the path equal, or below it when the rule ends with "/";
 * the parameters begin with those of the rule.
 */
export function isUnderPrefix(link: string, prefix: string): boolean {
  const [a, b] = [partsOf(link), partsOf(prefix)];
  if (!a || !b || a.protocol !== b.protocol || a.host !== b.host) return false;
  if (b.query !== null) return a.path === b.path && (a.query ?? '').startsWith(b.query);
  return a.path === b.path || (b.path.endsWith('/') && a.path.startsWith(b.path));
}

function gate(account: Account | null): Refusal | null {
  return accountGate(account) ?? (isOrganisation(account!.subjectType!) ? null : refuse('plain_link_personal'));
}

function ruleProblem(facts: PlainLinkFacts, input: PlainLinkInput, { pack, seed }: Moment): Refusal | null {
  const { prefix, testLinks, ruleId } = input;
  const parts = partsOf(prefix);
  const folder = checkFolderOf(prefix);
  if (!parts || folder === null) return refuse('plain_link_bad', null, 'prefix');
  const [host = ''] = parts.host.split(':');
  const unfiled = filingProblem(host, facts.bought, pack, 'prefix');
  if (unfiled) return unfiled;
  if (facts.rules.some((rule) => rule.prefix === prefix && rule.id !== ruleId))
    return refuse('plain_link_duplicate', null, 'prefix');
  const isTaken = facts.others.some(
    (rule) => rule.prefix === prefix || (rule.isExclusive && isUnderPrefix(prefix, rule.prefix)),
  );
  if (isTaken) return refuse('plain_link_taken', null, 'prefix');
  const limit = formats['format.plainLinkRules'].value;
  if (ruleId === undefined && facts.rules.length >= limit) return refuse('plain_link_full', { limit });
  const outside = testLinks.find((link) => !isUnderPrefix(link, prefix));
  if (outside !== undefined) return refuse('plain_link_test_outside', { link: outside }, 'testLinks');
  const file = checkFileOf(seed, facts.account!.id);
  return isPlaced(facts.files, folder, file)
    ? null
    : refuse('plain_link_file_missing', { place: checkPlaceOf(folder, file) }, 'prefix');
}

/** 添加 or 修改 a rule. Refusals: 85075, 85066, 85302, 85071, 85072, 85073, 85068, 85069. */
export function editPlainLink(facts: PlainLinkFacts, input: PlainLinkInput, moment: Moment): Decision {
  const no = gate(facts.account);
  if (no) return deny(no);
  const { ruleId, ...set } = input;
  const rule = facts.rules.find(({ id }) => id === ruleId);
  if (ruleId !== undefined && !rule) return deny(refuse('not_found'));
  const bad = ruleProblem(facts, input, moment);
  if (bad) return deny(bad);
  const { at: createdAt, newId } = moment;
  return {
    events: [{ name: 'plain_link.saved', data: { prefix: input.prefix, path: input.path } }],
    changes: [
      rule
        ? update('plainLinkRule', rule.id, {
            ...set,
            state: next(plainLinkLife, rule.state, 'edit')!,
            releasedAt: null,
          })
        : create('plainLinkRule', {
            id: newId(),
            accountId: facts.account!.id,
            ...set,
            state: 'unreleased',
            createdAt,
            releasedAt: null,
          }),
    ],
  };
}

/** 发布 a rule to everybody. Refusals: 85075, 85074, plain_link_page_unknown, plain_link_month_limit, unchanged. */
export function releasePlainLink(facts: PlainLinkFacts, { ruleId }: { ruleId: number }, moment: Moment): Decision {
  const no = gate(facts.account);
  if (no) return deny(no);
  const rule = facts.rules.find(({ id }) => id === ruleId);
  if (!rule) return deny(refuse('not_found'));
  const state = next(plainLinkLife, rule.state, 'release');
  if (!state) return deny(refuse('unchanged'));
  if (facts.onlinePages === null) return deny(refuse('plain_link_not_released'));
  if (!facts.onlinePages.includes(rule.path)) return deny(refuse('plain_link_page_unknown', { path: rule.path }));
  const { subjectType, verifiedAt, id: accountId } = facts.account!;
  const { at, pack, newId } = moment;
  const quota = quotas(pack, { subjectType: subjectType!, verifiedAt, firstReleasedAt: null }).plainLink;
  const uses = facts.quotaUses.filter((use) => use.key === quota.uses).map((use) => use.at);
  const { left, limit, resetsAt } = stateOf(quota, uses, at);
  if (left === 0) return deny(refuse('plain_link_month_limit', { limit, resetsAt: resetsAt?.toISOString() ?? '' }));
  return {
    events: [{ name: 'plain_link.released', data: { prefix: rule.prefix, path: rule.path } }],
    changes: [
      update('plainLinkRule', rule.id, { state, releasedAt: at }),
      create('quotaUse', { id: newId(), accountId, key: quota.uses, at }),
    ],
  };
}

/** 删除 a rule, in whatever state. */
export function removePlainLink(facts: PlainLinkFacts, { ruleId }: { ruleId: number }): Decision {
  const no = gate(facts.account);
  if (no) return deny(no);
  const rule = facts.rules.find(({ id }) => id === ruleId);
  if (!rule) return deny(refuse('not_found'));
  return {
    events: [{ name: 'plain_link.removed', data: { prefix: rule.prefix } }],
    changes: [remove('plainLinkRule', rule.id)],
  };
}

/**
 * The rule that a scanned link hits, and which version it opens; null: the link stays a web page. A test link opens the
 * chosen version for people in the test, whether the rule is released or not. Of several rules the longest decides, and
 * when that one is not released nothing opens.
 */
export function openedByLink(
  link: string,
  rules: readonly PlainLinkRule[],
  isInTest: (rule: PlainLinkRule) => boolean,
): { rule: PlainLinkRule; version: LinkVersion } | null {
  const tested = rules.find((rule) => rule.testLinks.includes(link) && isInTest(rule));
  if (tested) return { rule: tested, version: tested.testVersion };
  const [rule] = rules
    .filter(({ prefix }) => isUnderPrefix(link, prefix))
    .sort((a, b) => b.prefix.length - a.prefix.length);
  return rule?.state === 'released' ? { rule, version: 'online' } : null;
}
