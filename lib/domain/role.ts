/** Points, roles and principals (rulebook D1): what one can hold. */

/** The 13 points of D1. */
export const points = [
  'development',
  'experience',
  'login',
  'analytics',
  'pay',
  'promote',
  'release',
  'devSettings',
  'suspend',
  'unlink',
  'cloud',
  'plugin',
  'game',
] as const;
export type Point = (typeof points)[number];
/** The 12 rights of 2018 that are ticked one by one (product §1.7); Tencent Cloud came later. */
export const tickablePoints: readonly Point[] = points.filter((point) => point !== 'cloud');

/** Roles in an account, from a person's point of view. */
export const accountRoles = ['admin', 'operator', 'developer', 'analyst', 'tester', 'outsider'] as const;
export type AccountRole = (typeof accountRoles)[number];
/** Who can act at all: the columns of `caipai actions`. */
export const principals = [...accountRoles, 'officialAdmin', 'applicant', 'reviewer', 'director'] as const;
export type Principal = (typeof principals)[number];

/** D1. The administrator holds every point. */
export const rolePoints: Record<AccountRole, readonly Point[]> = {
  admin: points,
  operator: ['experience', 'login', 'pay', 'promote', 'release', 'suspend', 'unlink', 'plugin', 'game'],
  developer: ['development', 'experience', 'login', 'devSettings', 'cloud'],
  analyst: ['experience', 'login', 'analytics'],
  tester: ['experience'],
  outsider: [],
};

/** What a person holds: roles, and rights ticked one by one. */
export type Holder = { readonly roles: readonly AccountRole[]; readonly points?: readonly Point[] };

/** Whether he holds the point (D1): by one of his roles or ticked. */
export const hasPoint = ({ roles, points: ticked = [] }: Holder, point: Point): boolean =>
  ticked.includes(point) || roles.some((role) => rolePoints[role].includes(point));

/** Whether he is a project member: by a role, or by any ticked right. */
export const isMember = ({ roles, points: ticked = [] }: Holder): boolean =>
  ticked.length > 0 || roles.some((role) => role !== 'tester' && role !== 'outsider');
