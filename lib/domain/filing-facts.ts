/** What decisions about filings start from, and what they share (A8). Pure. */
import type { DueChange, Moment } from './decision';
import { filingNeeds, isUnsettled, type FilingNeed } from './filing-life';
import { informationGate } from './information';
import type { Account, AccountCategory, Person, QuotaUse, StoredFile } from './model';
import { refuse, type Refusal } from './refusal';
import type { OrganisationKind } from './registration';
import type { Filing, FilingForm, FilingKind } from './rows-filing';

export type FilingFacts = {
  account: Account | null;
  admin: Person | null;
  organisationKind: OrganisationKind | null;
  categories: AccountCategory[];
  quotaUses: QuotaUse[];
  firstReleasedAt: Date | null;
  /** the applications of this account, oldest first */
  filings: Filing[];
  /** those of every other account of the sandbox */
  others: Filing[];
  /** the other accounts of the same subject */
  siblings: Account[];
  files: ReadonlyMap<number, StoredFile>;
};

export const emptyForm: FilingForm = {
  type: null,
  subject: null,
  principal: null,
  program: null,
  contact: null,
  stamp: null,
};

/** What events say of an application. */
export const filingFacts = ({ id, kind }: Filing) => ({ filingId: id, kind });

/** The application that is neither in force nor over. */
export const openFiling = (filings: readonly Filing[]): Filing | null =>
  filings.findLast((filing) => isUnsettled(filing.state)) ?? null;
/** The application that is in force. */
export const filedFiling = (filings: readonly Filing[]): Filing | null =>
  filings.findLast((filing) => filing.state === 'filed') ?? null;

/** A8-4: what is still missing before a filing can begin. */
export function missingNeeds({ account, admin, categories }: FilingFacts): FilingNeed[] {
  const has: Record<FilingNeed, boolean> = {
    name: Boolean(account?.name),
    avatar: typeof account?.avatarFileId === 'number',
    intro: Boolean(account?.intro),
    category: categories.some((category) => category.state === 'approved'),
    realName: admin?.isRealNameVerified === true,
  };
  return filingNeeds.filter((need) => !has[need]);
}

/** Filing exists in this pack, for accounts that are in use. */
export function filingGate({ account }: FilingFacts, { pack }: Moment): Refusal | null {
  if (!pack['filing.enabled'].value) return refuse('filing_absent');
  return informationGate(account);
}

/** A new application of this moment. */
export function newFiling(
  facts: FilingFacts,
  moment: Moment,
  set: Partial<Filing> & Pick<Filing, 'kind' | 'state'>,
): Filing {
  return {
    id: moment.newId(),
    accountId: facts.account!.id,
    scope: null,
    form: emptyForm,
    reusedFromId: null,
    number: null,
    reason: '',
    round: 0,
    isChanged: true,
    codes: [],
    smsSentAt: null,
    smsAgainAt: null,
    smsDeadlineAt: null,
    smsTries: 0,
    createdAt: moment.at,
    submittedById: null,
    submittedAt: null,
    platformAt: null,
    regulatorAt: null,
    decidedAt: null,
    ...set,
  };
}

const waitingDues = [
  'filing.platform_verdict',
  'filing.sms',
  'filing.sms_deadline',
  'filing.regulator_verdict',
] as const;
/** Everything that time would do to an application. */
export const dropDues = (filingId: number): DueChange[] =>
  waitingDues.map((event) => ({ do: 'drop', event, subjectId: filingId }));

/** The kind of a new application: 新增小程序 when another filing of the subject is used again, else 首次备案 (A8-10). */
export const kindOf = (reusedFromId: number | null): FilingKind => (reusedFromId === null ? 'first' : 'add');

/** What the account is called now. */
export const stampOf = ({ name, subjectName, adminPersonId }: Account) => ({
  name: name ?? '',
  subjectName: subjectName ?? '',
  adminPersonId: adminPersonId ?? 0,
});

/** What differs between the account now and what was filed: it needs 变更备案 (A8-19, C3-10). */
export function changesDue(account: Account, filings: readonly Filing[]): ('name' | 'subjectName' | 'admin')[] {
  const stamp = account.filingNumber === null ? null : filedFiling(filings)?.form.stamp;
  if (!stamp) return [];
  const now = stampOf(account);
  return [
    ...(now.name === stamp.name ? [] : (['name'] as const)),
    ...(now.subjectName === stamp.subjectName ? [] : (['subjectName'] as const)),
    ...(now.adminPersonId === stamp.adminPersonId ? [] : (['admin'] as const)),
  ];
}
