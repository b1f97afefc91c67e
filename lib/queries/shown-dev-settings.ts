/** The development settings of an account as they stand: for the page and for `caipai show` (product §1.18, E). */
import { secretState, shownSecretState } from '@/lib/domain/app-secret';
import { checkFileOf, checkPlaceOf, type CheckFile } from '@/lib/domain/check-file';
import type { SecretState } from '@/lib/domain/lifecycle';
import { ipListOf } from '@/lib/domain/ip-list';
import type { Account } from '@/lib/domain/model';
import type { DomainKind } from '@/lib/domain/pack/shape';
import type { IpList, MessagePush, PlainLinkRule } from '@/lib/domain/rows-dev';
import { domainLimit, domainSchemes } from '@/lib/domain/server-domain';
import { loadIpList } from '@/lib/store/dev-settings';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

export type DomainRow = { kind: DomainKind; scheme: string; limit: number; domains: string[] };
type ShownList = Pick<IpList, 'isOn' | 'entries'>;

export type ShownDevSettings = {
  appId: string | null;
  originalId: string | null;
  appSecret: {
    state: SecretState | 'freezing';
    createdAt: Date | null;
    /** until when the value before the last reset works */
    oldWorksUntil: Date | null;
    frozenFrom: Date | null;
  };
  /** null: this era has none */
  apiIpList: ShownList | null;
  uploadKey: { fingerprint: string; createdAt: Date } | null;
  uploadIpList: ShownList;
  serverDomains: DomainRow[];
  businessDomains: { limit: number; domains: string[] };
  checkFile: CheckFile;
  /** where this account's check file lies on the simulated web */
  placedAt: string[];
  messagePush: Pick<MessagePush, 'url' | 'mode' | 'format' | 'savedAt'> | null;
  plainLinks: PlainLinkRule[];
};

/** The state of the AppSecret alone. */
export async function shownSecret(world: World, account: Account): Promise<ShownDevSettings['appSecret']> {
  const secret = await one(world, 'appSecret', { accountId: account.id });
  const isOldAlive = secret?.previousUntil !== undefined && secret.previousUntil !== null;
  return {
    state: shownSecretState(secret, world.at),
    createdAt: secret?.createdAt ?? null,
    oldWorksUntil: isOldAlive && secret.previousUntil! > world.at ? secret.previousUntil : null,
    frozenFrom: secretState(secret) === 'frozen' ? secret!.frozenFrom : null,
  };
}

/** The public half of the upload key, as it may be shown. */
export async function shownUploadKey(world: World, account: Account): Promise<ShownDevSettings['uploadKey']> {
  const key = await one(world, 'uploadKey', { accountId: account.id });
  return key && { fingerprint: key.fingerprint, createdAt: key.createdAt };
}

export async function showDevSettings(world: World, account: Account): Promise<ShownDevSettings> {
  const { pack } = world;
  const accountId = account.id;
  const [appSecret, uploadKey, apiList, uploadList, business, files, push, rules] = await Promise.all([
    shownSecret(world, account),
    shownUploadKey(world, account),
    loadIpList(world, account, 'api'),
    loadIpList(world, account, 'upload'),
    many(world, 'businessDomain', { accountId }),
    many(world, 'webFile', {}),
    one(world, 'messagePush', { accountId }),
    many(world, 'plainLinkRule', { accountId }),
  ]);
  const listed = ({ isOn, entries }: ShownList): ShownList => ({ isOn, entries });
  const checkFile = checkFileOf(world.sandbox.seed, accountId);
  return {
    appId: account.appId,
    originalId: account.originalId,
    appSecret,
    apiIpList: pack['secret.apiIpList'].value ? listed(ipListOf('api', apiList)) : null,
    uploadKey,
    uploadIpList: listed(ipListOf('upload', uploadList)),
    serverDomains: pack['domain.kinds'].value.map((kind) => ({
      kind,
      scheme: domainSchemes[kind],
      limit: domainLimit(kind, pack),
      domains: account.serverDomains[kind] ?? [],
    })),
    businessDomains: { limit: pack['domain.business'].value, domains: business.map(({ domain }) => domain) },
    checkFile,
    placedAt: files.filter(({ place }) => place.endsWith(checkPlaceOf('/', checkFile))).map(({ place }) => place),
    messagePush: push && { url: push.url, mode: push.mode, format: push.format, savedAt: push.savedAt },
    plainLinks: rules,
  };
}
