/** Official accounts: making one, logging in to its console (product §1.13, A4). Pure. */
import { create, deny, update, type Actor, type Change, type Decision, type Moment } from './decision';
import { checkLicence, checkOrganisationCode, maskNumber } from './identity';
import type { Account, Person } from './model';
import { emailProblem } from './registering';
import { isOrganisation, subjects, type OrganisationKind, type SubjectType } from './registration';
import { refuse, type Refusal } from './refusal';
import type { OfficialAccount, OfficialKind, OfficialSession } from './rows-official';
import { noBrowser } from './session';

export type CreateInput = {
  name: string;
  kind: OfficialKind;
  isVerified: boolean;
  /** the subject of this mini program; null: a subject of its own, given by the next four */
  sameSubjectAs?: string | undefined;
  subjectType: SubjectType;
  organisationKind?: OrganisationKind | undefined;
  subjectName?: string | undefined;
  paper?: string | undefined;
  email: string;
  merchantNumber?: string | undefined;
};
export type CreateFacts = {
  admin: Person | null;
  /** the mini program whose subject it shares */
  sibling: Account | null;
  siblingKind: OrganisationKind | null;
  /** who has the address already */
  holder: Account | null;
  holderOfficial: OfficialAccount | null;
  passwordHash: string;
  paperHash: string;
  originalId: string;
};

type Subject = Pick<
  OfficialAccount,
  'subjectType' | 'organisationKind' | 'subjectName' | 'subjectIdHash' | 'subjectIdMasked'
>;

function paperProblem({ subjectType, paper = '' }: CreateInput, { pack }: Moment): Refusal | null {
  const { fields } = subjects[subjectType];
  if (fields.includes('licence') && !checkLicence(paper, pack['reg.licence15Digits'].value).ok)
    return refuse('paper_bad', null, 'paper');
  return fields.includes('organisationCode') && !checkOrganisationCode(paper).ok
    ? refuse('organisation_code_bad', null, 'paper')
    : null;
}

function subjectOf({ sibling, siblingKind, admin, paperHash }: CreateFacts, input: CreateInput): Subject | null {
  if (sibling) {
    const { subjectType, subjectName, subjectIdHash, subjectIdMasked } = sibling;
    return subjectType && subjectIdHash
      ? { subjectType, organisationKind: siblingKind, subjectName: subjectName ?? '', subjectIdHash, subjectIdMasked }
      : null;
  }
  const { subjectType, subjectName, organisationKind, paper } = input;
  const isOrganised = isOrganisation(subjectType);
  return {
    subjectType,
    organisationKind: subjectType === 'enterprise' ? (organisationKind ?? 'enterprise') : null,
    subjectName: isOrganised ? (subjectName ?? '') : (admin?.realName ?? ''),
    subjectIdHash: paperHash,
    subjectIdMasked: paper ? maskNumber(paper) : null,
  };
}

/** 给这个沙盒加一个公众号. Refusals: not_found (no such person or mini program), email_used_* (A1-4), paper_bad, verification_not_for_personal. */
export function createOfficialAccount(facts: CreateFacts, input: CreateInput, moment: Moment): Decision {
  const { admin, sibling, holder, holderOfficial } = facts;
  if (!admin) return deny(refuse('not_found', null, 'adminWechatId'));
  if (input.sameSubjectAs !== undefined && !sibling) return deny(refuse('not_found', null, 'sameSubjectAs'));
  const used = emailProblem(input.email, { account: holder, official: holderOfficial });
  if (used) return deny(used);
  const paper = sibling ? null : paperProblem(input, moment);
  if (paper) return deny(paper);
  const subject = subjectOf(facts, input);
  if (!subject) return deny(refuse('account_not_ready', null, 'sameSubjectAs'));
  // a personal official account cannot be verified (A4-2)
  if (input.isVerified && !isOrganisation(subject.subjectType))
    return deny(refuse('verification_not_for_personal', null, 'isVerified'));
  const { name, kind, isVerified, email, merchantNumber } = input;
  const { originalId, passwordHash } = facts;
  const row: OfficialAccount = {
    id: moment.newId(),
    originalId,
    name,
    kind,
    ...subject,
    isVerified,
    adminPersonId: admin.id,
    email,
    passwordHash,
    merchantNumber: merchantNumber ?? null,
    createdAt: moment.at,
  };
  return {
    events: [
      {
        name: 'official_account.created',
        data: { official: originalId, officialName: name, kind, isVerified },
        accountId: null,
      },
    ],
    changes: [create('officialAccount', row)],
    result: { official: originalId, officialAccountId: row.id },
  };
}

export type LoginFacts = {
  official: OfficialAccount | null;
  isPasswordRight: boolean;
  /** open sessions of this browser */
  sessions: OfficialSession[];
};

function enter(
  official: OfficialAccount,
  person: Person,
  by: OfficialSession['by'],
  { sessions }: Pick<LoginFacts, 'sessions'>,
  { at, newId }: Moment,
  { browserHash }: Actor,
): { id: number; changes: Change[] } {
  const id = newId();
  const row: OfficialSession = {
    id,
    browserHash: browserHash ?? noBrowser,
    officialAccountId: official.id,
    personId: person.id,
    by,
    createdAt: at,
    endedAt: null,
  };
  return {
    id,
    changes: [
      ...sessions.map((session) => update('officialSession', session.id, { endedAt: at })),
      create('officialSession', row),
    ],
  };
}

/** E-mail and password, then the administrator's phone. Refusal: official_login_failed. */
export function loginToOfficial(facts: LoginFacts, moment: Moment, actor: Actor): Decision {
  const { official, isPasswordRight } = facts;
  const { person } = actor;
  if (!official || !isPasswordRight || !person) return deny(refuse('official_login_failed', null, 'password'));
  const { id, changes } = enter(official, person, 'scan', facts, moment, actor);
  return {
    events: [
      {
        name: 'official_account.logged_in',
        data: { official: official.originalId, officialName: official.name, nickname: person.nickname },
        accountId: null,
      },
    ],
    changes,
    result: { officialSessionId: id },
  };
}

export type EnterFacts = Pick<LoginFacts, 'official' | 'sessions'> & { admin: Person | null; isLoginStrict: boolean };

/** The director enters as the administrator. Refusals: login_is_strict, not_found. */
export function enterOfficial(facts: EnterFacts, moment: Moment, actor: Actor): Decision {
  const { official, admin, isLoginStrict } = facts;
  if (isLoginStrict) return deny(refuse('login_is_strict'));
  if (!official || !admin) return deny(refuse('not_found'));
  const { id, changes } = enter(official, admin, 'director', facts, moment, actor);
  return {
    events: [
      {
        name: 'official_account.entered_by_director',
        data: { official: official.originalId, officialName: official.name, nickname: admin.nickname },
        accountId: null,
      },
    ],
    changes,
    result: { officialSessionId: id },
  };
}
