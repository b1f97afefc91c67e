/** 提交审核: the form and what is made of it (release.md A01–A09, A33, B3). Pure. */
import { auditFacts } from './audit';
import { create, deny, update, type Decision, type Moment } from './decision';
import type { Audit, AuditForm, FeaturePage } from './model';
import { allPages, type PackageFacts } from './package';
import { submitGates, type SubmitFacts } from './precheck';
import { refuse, type Refusal } from './refusal';
import { verdictDue } from './review';

export type SubmitInput = {
  rulesRead: boolean;
  readCarefully?: boolean | undefined;
  versionDescription?: string | undefined;
  featurePages?: FeaturePage[] | undefined;
  privacy?: 'collects' | 'none' | undefined;
  testAccount?: { user: string; password: string; note: string } | undefined;
  feedback?: string | undefined;
};

/** What the console fills in before anybody types: a field that is left out has this value. */
export function prefilledForm(
  facts: SubmitFacts,
  { pack }: Pick<Moment, 'pack'>,
): Pick<AuditForm, 'versionDescription' | 'featurePages' | 'privacy'> {
  const first = facts.file ? allPages(facts.file.facts as PackageFacts)[0] : undefined;
  const category = facts.categories[0]?.key;
  const hasGroups = pack['audit.featurePages'].value !== null;
  return {
    versionDescription: facts.version?.remark ?? '',
    featurePages:
      hasGroups && first && category ? [{ path: first, title: first.split('/').at(-1)!, category, tags: [] }] : [],
    privacy: pack['audit.privacyChoice'].value ? 'collects' : null,
  };
}

function formOf(facts: SubmitFacts, input: SubmitInput, moment: Moment): AuditForm {
  const filled = prefilledForm(facts, moment);
  return {
    versionDescription: input.versionDescription ?? filled.versionDescription,
    featurePages: input.featurePages ?? filled.featurePages,
    privacy: input.privacy ?? filled.privacy,
    testAccount: input.testAccount ?? null,
    feedback: input.feedback ?? '',
  };
}

function formProblem(form: AuditForm, facts: SubmitFacts, input: SubmitInput, { pack }: Moment): Refusal | null {
  if (!input.rulesRead) return refuse('rules_not_read', null, 'rulesRead');
  if (pack['audit.ticks'].value.includes('readCarefully') && input.readCarefully === false)
    return refuse('rules_not_read', null, 'readCarefully');
  const description = pack['audit.versionDescription'].value;
  if (description.isRequired && form.versionDescription === '')
    return refuse('description_missing', null, 'versionDescription');
  const groups = pack['audit.featurePages'].value;
  if (groups && (form.featurePages.length < groups.min || form.featurePages.length > groups.max)) {
    return refuse('feature_pages_missing', { max: groups.max }, 'featurePages');
  }
  const pages = facts.file ? allPages(facts.file.facts as PackageFacts) : [];
  for (const [i, group] of (groups ? form.featurePages : []).entries()) {
    if (!pages.includes(group.path))
      return refuse('feature_page_unknown', { path: group.path }, `featurePages.${i}.path`);
    if (!facts.categories.some((c) => c.key === group.category))
      return refuse('feature_category_unknown', null, `featurePages.${i}.category`);
  }
  // S3: the entries for a test account and for feedback open only after a first rejection
  if (form.testAccount && !facts.wasEverRejected) return refuse('test_account_closed', null, 'testAccount');
  if (form.feedback !== '' && !facts.wasEverRejected) return refuse('feedback_closed', null, 'feedback');
  return null;
}

/** 提交审核: a new audit in review; it takes the place of an approved, unreleased one (A33). */
export function submit(facts: SubmitFacts, input: SubmitInput, moment: Moment): Decision {
  const form = formOf(facts, input, moment);
  const problem = submitGates(facts, moment) ?? formProblem(form, facts, input, moment);
  if (problem) return deny(problem);
  const { latest, submitterId } = facts;
  const account = facts.account!;
  const version = facts.version!;
  const audit: Audit = {
    id: moment.newId(),
    accountId: account.id,
    number: account.nextAuditNumber,
    versionId: version.id,
    attemptOf: latest && latest.state === 'rejected' ? (latest.attemptOf ?? latest.id) : null,
    state: 'in_review',
    form,
    submittedById: submitterId,
    submittedAt: moment.at,
    decidedAt: null,
    decidedBy: null,
    reasons: [],
    deletedAt: null,
    usedBy: null,
  };
  return {
    events: [{ name: 'audit.submitted', data: { ...auditFacts(audit, version), attemptOf: audit.attemptOf } }],
    changes: [create('audit', audit), update('account', account.id, { nextAuditNumber: audit.number + 1 })],
    dues: moment.reviewMode === 'auto' ? [verdictDue(audit, account, moment)] : [],
    result: { auditId: audit.id },
  };
}
