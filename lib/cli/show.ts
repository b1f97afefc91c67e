/** `caipai show`: the pages' read models as JSON. */
import { showAccount } from '@/lib/queries/account';
import { accountOf } from '@/lib/queries/account-head';
import { showFiling } from '@/lib/queries/filing';
import { showCloud } from '@/lib/queries/cloud';
import { showLog } from '@/lib/queries/log';
import { showMail } from '@/lib/queries/mail';
import { showMembers } from '@/lib/queries/members';
import { showNotices } from '@/lib/queries/notices';
import { peopleOf } from '@/lib/queries/people';
import { showPreviews } from '@/lib/queries/requests';
import { showQuotas } from '@/lib/queries/quotas';
import { showDevSettings } from '@/lib/queries/shown-dev-settings';
import { showOfficialAccounts } from '@/lib/queries/shown-official';
import { showSms } from '@/lib/queries/sms';
import { showTickets } from '@/lib/queries/tickets';
import { showVersions } from '@/lib/queries/versions';
import type { World } from '@/lib/store/world';

export const showables = [
  'account',
  'people',
  'officialAccounts',
  'quotas',
  'dev',
  'versions',
  'members',
  'mail',
  'sms',
  'cloud',
  'previews',
  'notices',
  'log',
  'tickets',
  'filing',
] as const;
type Asked = { what: (typeof showables)[number]; account?: string | undefined; as?: string | undefined };

/** The read model, or null when it needs an account and there is none. */
export async function show(world: World, { what, account: ref }: Asked): Promise<object | null> {
  const account = await accountOf(world, ref);
  if (ref && !account) return null;
  switch (what) {
    case 'people':
      return peopleOf(world, account);
    case 'officialAccounts':
      return showOfficialAccounts(world);
    case 'mail':
      return showMail(world);
    case 'sms':
      return showSms(world);
    case 'cloud':
      return showCloud(world);
    case 'log':
      return showLog(world);
    case 'tickets':
      return showTickets(world);
    default:
  }
  if (!account) return null;
  switch (what) {
    case 'account':
      return showAccount(world, account);
    case 'dev':
      return showDevSettings(world, account);
    case 'previews':
      return showPreviews(world, account);
    case 'quotas':
      return showQuotas(world, account);
    case 'versions':
      return showVersions(world, account, null);
    case 'members':
      return showMembers(world, account);
    case 'notices':
      return showNotices(world, account);
    case 'filing':
      return showFiling(world, account);
  }
}
