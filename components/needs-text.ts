/** What an act takes, in words. */
import type { Need } from '@/lib/domain/action-table';
import type { Messages } from '@/lib/i18n/messages';

/** e.g. “开发管理”权限 */
export function needsText(needs: Need, { consoleFrame: { needs: words }, domainWords }: Messages): string {
  if ('point' in needs) return words.point({ points: needs.point.map((p) => domainWords.points[p]).join(words.or) });
  if ('roles' in needs) return ['admin' as const, ...needs.roles].map((r) => domainWords.roles[r]).join(words.or);
  if ('administrator' in needs) return words.administrator;
  if ('member' in needs) return words.member;
  if ('ownUpload' in needs) return words.ownUpload;
  if ('officialAdmin' in needs) return domainWords.principals.officialAdmin;
  if ('anybody' in needs) return words.anybody;
  if ('platform' in needs) return domainWords.actorKinds.platform;
  if ('applicant' in needs) return domainWords.principals.applicant;
  if ('reviewer' in needs) return domainWords.principals.reviewer;
  return domainWords.principals.director;
}
