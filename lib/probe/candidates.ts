/** What a scratch copy holds for the fields of acts. Fields are known by name; what only one act takes stands by its act. */
import { generateIdNumber, generatePhone } from '@/lib/domain/identity-generator';
import { categoriesFor } from '@/lib/domain/category';
import type { Table } from '@/lib/domain/model';
import { openWorld } from '@/lib/open-world';
import { many, tables } from '@/lib/store/rows';
import type { Candidates } from './example-input';
import type { Scratch } from './scratch';

/** Rows whose table is not called like the field. */
const tableOf: Readonly<Record<string, Table>> = { orderId: 'verification' };

function tableFor(field: string): Table | undefined {
  const noun = field.slice(0, -'Id'.length);
  return (
    tableOf[field] ??
    tables.find((table) => table === noun) ??
    tables.find((table) => table.endsWith(noun.charAt(0).toUpperCase() + noun.slice(1)))
  );
}

const birth = { year: 1991, month: 2, day: 3 };

/** What there is in this scratch copy. */
export async function candidatesOf({ id, account, person, other, files, versions }: Scratch): Promise<Candidates> {
  const world = (await openWorld(id))!;
  const newest = new Map<Table, number>();
  for (const table of tables) {
    const rows = await many(world, table, {}, { orderBy: { id: 'desc' } as never, take: 100 });
    const own = rows.find((row) => !('accountId' in row) || row.accountId === account?.id);
    if (own) newest.set(table, own.id);
  }
  const idFor = (field: string): number | undefined => {
    const table = tableFor(field);
    return table && newest.get(table);
  };
  const people = new Map((await many(world, 'person')).map((one) => [one.id, one.wechatId]));
  const members = await many(world, 'member', { accountId: account?.id ?? 0 });
  const first = (list: 'project' | 'tester'): string | undefined => {
    const found = members.find((member) => member.list === list);
    return found && people.get(found.personId);
  };
  const slots = await many(world, 'developmentSlot', { accountId: account?.id ?? 0 });
  const uploaded = slots.findLast(({ versionId }) => versionId !== versions?.own && versionId !== versions?.foreign);
  // ticked one by one, or by role (perm.model)
  const rights = world.pack['perm.model'].value === 'points' ? { points: ['analytics'] } : { roles: ['analyst'] };
  const category = categoriesFor(account?.subjectType ?? 'personal', world.pack)[0]?.key;
  return {
    idFor,
    fields: {
      email: 'probe@example.test',
      newEmail: 'probe-new@example.test',
      password: 'probe-1234',
      oldPassword: 'probe-1234',
      phone: person.phone,
      contactPhone: person.phone,
      adminName: person.realName,
      realName: '谭测三',
      contactName: person.realName,
      idNumber: generateIdNumber({ n: 600_003, birth, gender: 'male' }),
      smsCode: '000000',
      wechatId: other.wechatId,
      personId: account?.adminPersonId ?? person.id,
      shortName: '探测',
      package: files.package,
      avatar: files.image,
      version: '0.0.2',
      percent: 10,
      ip: '203.0.113.10',
      ips: ['203.0.113.10'],
      secret: '0'.repeat(32),
      domains: ['www.example.test'],
      url: 'www.example.test',
      prefix: 'https://www.example.test/probe',
      path: 'pages/index/index',
      token: 'probe1234',
      encodingAesKey: '0123456789abcdefghijklmnopqrstuvwxyzABCDEFG',
      ...(versions ? { versionId: versions.own } : {}),
      ...(category ? { key: category } : {}),
    },
    ofAction: {
      'person.create': { wechatId: 'caipai_third', phone: generatePhone(600_003) },
      'member.add': { wechatId: other.wechatId, ...rights },
      'member.edit': { wechatId: first('project'), ...rights },
      'member.remove': { wechatId: first('project') },
      'tester.remove': { wechatId: first('tester') },
      'messagePush.edit': { url: 'http://127.0.0.1:9/' },
      'sandbox.travel': { hours: 1 },
      'privacyGuideline.edit': { contact: { mail: 'ask@example.test' } },
      'serverDomain.edit': { request: ['https://api.example.test'] },
      'uploadIpList.edit': { ips: ['203.0.113.10'], isOn: true },
      // the code of a fresh upload is still being looked at (A09)
      ...(uploaded ? { 'audit.submit': { versionId: uploaded.versionId } } : {}),
      'audit.reject': { reasons: [{ id: '3.3.1' }] },
    },
  };
}
