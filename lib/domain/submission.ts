/** 提交审核: the form and what is made of it (release.md A01–A09, A33, B3). Pure. */
import { auditFacts } from './audit';
import { categoryOf } from './category';
import { create, deny, update, type Decision, type Moment } from './decision';
import type { Audit, AuditForm, FeaturePage } from './model';
import { allPages, type PackageFacts } from './package';
import { privacyUses, submitGates, type SubmitFacts } from './precheck';
import { copyForAudit } from './privacy-guideline';
import { usesLocation } from './privacy-kind';
import { refuse, type Refusal } from './refusal';
import { verdictDue } from './review';

export type SubmitInput = {
  rulesRead: boolean;
  readCarefully?: boolean | undefined;
  versionDescription?: string | undefined;
  featurePages?: FeaturePage[] | undefined;
  privacy?: 'collects' | 'none' | undefined;
  revocationConfirmed?: boolean | undefined;
  locationRead?: boolean | undefined;
  orderPath?: string | undefined;
  testAccount?: { user: string; password: string; note: string } | undefined;
  feedback?: string | undefined;
};

/** Shops name their order centre (B3). */
export const asksOrderPath = ({ categories }: SubmitFacts, { pack }: Pick<Moment, 'pack'>): boolean =>
  pack['audit.orderPath'].value === 'shops' &&
  categories.some(({ key }) => shops.includes(categoryOf(key)?.first ?? ''));
const shops = ['商家自营', '电商平台'];

/** The tick of 3c, where the code uses the user's place. */
export const asksLocation = (facts: SubmitFacts, { pack }: Pick<Moment, 'pack'>): boolean =>
  pack['audit.locationTick'].value && usesLocation(privacyUses(facts));

/** B2-5, 3c, B3: what this pack asks about privacy and orders. */
function privacyProblem(form: AuditForm, facts: SubmitFacts, input: SubmitInput, moment: Moment): Refusal | null {
  const uses = privacyUses(facts);
  if (form.privacy === 'none' && uses.length > 0 && !input.revocationConfirmed) {
    const apis = [...new Set(uses.map(({ api }) => api))];
    return refuse('privacy_revocation_unconfirmed', { apis }, 'revocationConfirmed');
  }
  if (form.privacy === 'collects' && asksLocation(facts, moment) && input.locationRead === false)
    return refuse('location_tick_missing', null, 'locationRead');
  const pages = facts.file ? allPages(facts.file.facts as PackageFacts) : [];
  const path = form.orderPath?.split('?')[0]?.replace(/^\//, '');
  if (path && !pages.includes(path)) return refuse('feature_page_unknown', { path }, 'orderPath');
  return null;
}

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
    ...(asksOrderPath(facts, moment) ? { orderPath: input.orderPath ?? '' } : {}),
  };
}

function formProblem(form: AuditForm, facts: SubmitFacts, input: SubmitInput, moment: Moment): Refusal | null {
  const { pack } = moment;
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
  const privacy = privacyProblem(form, facts, input, moment);
  if (privacy) return privacy;
  // S3: the entries for a test account and for feedback open only after a first rejection
  if (form.testAccount && !facts.wasEverRejected) return refuse('test_account_closed', null, 'testAccount');
  if (form.feedback !== '' && !facts.wasEverRejected) return refuse('feedback_closed', null, 'feedback');
  return null;
}

/** 提交审核: a new audit in review; it takes the place of an approved, unreleased one (A33). */
export function submit(facts: SubmitFacts, input: SubmitInput, moment: Moment): Decision {
  const form = formOf(facts, input, moment);
  const problem = submitGates(facts, moment, form.privacy) ?? formProblem(form, facts, input, moment);
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
    regulatorAt: null,
    deletedAt: null,
    usedBy: null,
  };
  return {
    events: [{ name: 'audit.submitted', data: { ...auditFacts(audit, version), attemptOf: audit.attemptOf } }],
    changes: [
      create('audit', audit),
      update('account', account.id, { nextAuditNumber: audit.number + 1 }),
      ...(moment.pack['privacy.enabled'].value ? copyForAudit(facts.guidelines, audit.id, moment) : []),
    ],
    dues: moment.reviewMode === 'auto' ? [verdictDue(audit, account, moment)] : [],
    result: { auditId: audit.id },
  };
}
