/** Who may do what: can() is the only reader of the table of actions (rulebook D1, D3). */
import { admin, manage, policy, type Action, type Need, type Row } from './action-table';
import type { Certainty } from './pack/entry';
import type { Pack } from './pack/index';
import { type Holder, type Point, type Principal, hasPoint, isMember, principals, tickablePoints } from './role';
import type { StepRule } from './ticket';

/** Who acts, as far as permission goes. `isUploader`: the target of the act was uploaded by this person. */
export type Subject =
  | ({ kind: 'person'; isUploader?: boolean; maySeeDevelopment?: boolean; isOfficialAdmin?: boolean } & Holder)
  | { kind: 'officialAdmin' | 'applicant' | 'reviewer' | 'director' | 'platform' };

export type Answer = 'yes' | 'scan' | 'own' | 'no';

/** A verdict that explains itself: the answer, the rule, the points or roles it takes, and who could. */
export type Verdict = {
  answer: Answer;
  /** who must scan, in order; empty: nobody */
  scan: readonly StepRule[];
  needs: Need;
  couldBe: Principal[];
  source: string;
  certainty: Certainty;
};

const isTicked = (pack: Pack): boolean => pack['perm.model'].value === 'points';

function needOf(action: Action, pack: Pack): Need {
  const r: Row = policy[action];
  if (r.isSubmitBy && pack['perm.submitBy'].value === 'admin') return admin;
  // there are no roles to tick: what is the operator's goes with 开发管理, his foremost right (chosen)
  return 'roles' in r.needs && isTicked(pack) ? manage : r.needs;
}

function scanOf(action: Action, pack: Pack): readonly StepRule[] {
  const { scan }: Row = policy[action];
  if (scan === null) return [];
  if (typeof scan === 'string') return [scan];
  if ('whenPack' in scan) return pack[scan.whenPack].value ? [scan.who] : [];
  return scan;
}

/** The own phone: nobody else's has to be asked for. */
const isOwnScan = (rule: StepRule): boolean => rule === 'asker' || rule === 'visitor';

/** Whether the need is met; 'own' when only for the person's own upload, 'consent' when the administrator must allow. */
function meets(need: Need, subject: Subject, pack: Pack): boolean | 'own' | 'consent' {
  if (subject.kind !== 'person') return subject.kind in need;
  const { roles } = subject;
  const isAdmin = roles.includes('admin');
  const holds = (point: Point): boolean =>
    hasPoint(subject, point) && (isAdmin || !isTicked(pack) || tickablePoints.includes(point));
  // anybody may register a mini program, whatever he is in others
  if ('applicant' in need || 'anybody' in need) return true;
  if ('officialAdmin' in need) return subject.isOfficialAdmin === true;
  if ('ownUpload' in need) {
    if (isAdmin) return true;
    return holds('development') ? 'own' : false;
  }
  if ('point' in need) {
    if (need.point.some(holds)) return true;
    // B-4, B-5: a stranger may be admitted, and a member to whom 登录 was not ticked; an experience member never is
    if (need.orConsent && (!roles.includes('tester') || isMember(subject))) return 'consent';
    // D-8: a tester to whom 查看开发版 was granted may open the development version
    return need.orGrantedTester === true && subject.maySeeDevelopment === true;
  }
  if ('roles' in need) return isAdmin || need.roles.some((r) => roles.includes(r));
  if ('administrator' in need) return isAdmin;
  if ('member' in need) return isMember(subject);
  return false;
}

/** The one answer to "may this subject do this?" (D1, D3). Reads only the table and the pack. */
export function can(action: Action, subject: Subject, pack: Pack): Verdict {
  const needs = needOf(action, pack);
  const scan = scanOf(action, pack);
  const met = meets(needs, subject, pack);
  const isAllowed =
    met === true || met === 'consent' || (met === 'own' && subject.kind === 'person' && subject.isUploader !== false);
  let answer: Answer = 'no';
  if (isAllowed) {
    answer =
      scan.length === 0 ? (met === 'own' ? 'own' : 'yes') : met !== 'consent' && scan.every(isOwnScan) ? 'own' : 'scan';
  }
  const { source, certainty } = policy[action];
  return {
    answer,
    scan,
    needs,
    couldBe: principals.filter((p) => meets(needs, subjectOf(p), pack) !== false),
    source,
    certainty,
  };
}

/** The bare subject behind a principal's column. */
export function subjectOf(principal: Principal): Subject {
  return principal === 'officialAdmin' ||
    principal === 'applicant' ||
    principal === 'reviewer' ||
    principal === 'director'
    ? { kind: principal }
    : { kind: 'person', roles: [principal] };
}

/** One row of `caipai actions`: what each principal may do. */
export function whoMay(action: Action, pack: Pack): Record<Principal, Answer> {
  return Object.fromEntries(principals.map((p) => [p, can(action, subjectOf(p), pack).answer])) as Record<
    Principal,
    Answer
  >;
}
