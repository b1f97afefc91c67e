/** The scratch copy that the lab tries things in: a sandbox that nobody sees, with two people of the lab's own, deleted afterwards. */
import { create, remove, type Change } from '@/lib/domain/decision';
import { generateIdNumber, generatePhone } from '@/lib/domain/identity-generator';
import type { Account, JsonObject, Member, Person, ProjectRole } from '@/lib/domain/model';
import type { Column } from '@/lib/domain/permission-matrix';
import type { Action } from '@/lib/domain/action-table';
import { saveStoredFile } from '@/lib/marks';
import { sampleZip } from '@/lib/packages/samples';
import { takeInFile, type UploadKind } from '@/lib/packages/take-in';
import { ensureCliOwner } from '@/lib/platform/cli-owner';
import { createSandbox, type NewSandbox } from '@/lib/platform/create-sandbox';
import { deleteSandboxRow } from '@/lib/platform/delete-sandbox';
import { accountOf } from '@/lib/queries/account-head';
import { openWorld } from '@/lib/open-world';
import { act, attempt, type Result } from '@/lib/run';
import { copySandbox } from '@/lib/snapshot/copy-sandbox';
import type { Who } from '@/lib/store/actor';
import { apply, one } from '@/lib/store/rows';
import { worldAt, type World } from '@/lib/store/world';

export type Scratch = {
  id: string;
  /** the account that is tried; the same id as in the sandbox it was copied from */
  account: Account | null;
  /** it has an AppID and an administrator: roles in it mean something */
  isAccountReady: boolean;
  /** the clock stands here */
  at: Date;
  /** who is given the roles */
  person: Person;
  /** somebody who has none */
  other: Person;
  files: { package: number; image: number; paper: number };
  /** uploads of the two, where there is an account to upload to */
  versions: { own: number; foreign: number } | null;
};

/** A white square. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAD0lEQVQI12P4jwMwDC0JALoev0E4ThxMAAAAAElFTkSuQmCC',
  'base64',
);

async function takeIn(sandboxId: string, kind: UploadKind, name: string, bytes: Uint8Array): Promise<number> {
  const stream = (async function* () {
    yield bytes;
  })();
  const taken = await takeInFile({ sandboxId, userId: null, kind, name, stream, save: saveStoredFile });
  if (!taken.ok) throw new Error(`${name}: ${taken.refusal.code}`);
  return taken.file.id;
}

/** Does an act in a copy and keeps it; throws when it does not go through. */
async function done(sandboxId: string, request: { action: Action; who: Who; input: JsonObject }): Promise<JsonObject> {
  const result = await act<Result>(sandboxId, (world) => attempt(world, { sandboxId, ...request }, null));
  if (!result.ok || !('events' in result)) throw new Error(`${request.action}: ${JSON.stringify(result)}`);
  return result.result ?? {};
}

const people = [
  { wechatId: 'caipai_probe', nickname: '探测员', realName: '谭测一', n: 600_001 },
  { wechatId: 'caipai_other', nickname: '旁人', realName: '庞任二', n: 600_002 },
] as const;

async function makePerson(sandboxId: string, { n, ...names }: (typeof people)[number]): Promise<Person> {
  const birth = { year: 1990, month: 1, day: 1 };
  const input = { ...names, idNumber: generateIdNumber({ n, birth, gender: 'male' }), phone: generatePhone(n) };
  await done(sandboxId, { action: 'person.create', who: { as: 'director' }, input });
  return (await one((await openWorld(sandboxId))!, 'person', { wechatId: names.wechatId }))!;
}

/** The member rows with which a person has the roles of a column. */
function membership(world: World, { column, person, account }: Given): Change[] {
  const { subject } = column;
  if (subject.kind !== 'person') return [];
  const row = (list: Member['list'], roles: ProjectRole[], maySeeDevelopment: boolean): Change =>
    create('member', {
      id: world.ids.next++,
      accountId: account.id,
      personId: person.id,
      list,
      roles,
      points: [],
      maySeeDevelopment,
      remark: '',
      addedById: null,
      addedAt: world.at,
    });
  const project = subject.roles.filter((role) => ['operator', 'developer', 'analyst'].includes(role)) as ProjectRole[];
  return [
    ...(project.length > 0 ? [row('project', project, false)] : []),
    ...(subject.roles.includes('tester') ? [row('tester', [], subject.maySeeDevelopment ?? false)] : []),
  ];
}

type Given = { column: Column; person: Person; account: Account };
/** Gives a person the roles of a column in this transaction; what he would have to do for them is no part of the cell. */
export const giveRoles = (world: World, given: Given): Promise<void> => apply(world, membership(world, given));

const developer: Column = { key: 'developer', subject: { kind: 'person', roles: ['developer'] } };

/** One upload of a person who is a developer just as long as it takes. */
async function uploadAs(sandboxId: string, account: Account, person: Person, file: number): Promise<number> {
  const request = {
    sandboxId,
    action: 'version.upload',
    who: { as: { personId: person.id }, account: account.id },
    input: { version: '0.0.1', package: file },
  } as const;
  const result = await act<Result>(sandboxId, async (world) => {
    const member = membership(world, { column: developer, person, account });
    await apply(world, member);
    const outcome = await attempt(world, request, null);
    await apply(
      world,
      member.flatMap((change) => (change.do === 'create' ? [remove('member', change.row.id)] : [])),
    );
    return outcome;
  });
  if (!result.ok || !('events' in result)) throw new Error(`version.upload: ${JSON.stringify(result)}`);
  return result.result!.versionId as number;
}

async function furnish(id: string, accountId: number | null): Promise<Scratch> {
  const person = await makePerson(id, people[0]);
  const other = await makePerson(id, people[1]);
  const files = {
    package: await takeIn(id, 'package', 'probe.zip', sampleZip('corner-library')),
    image: await takeIn(id, 'avatar', 'probe.png', picture),
    paper: await takeIn(id, 'paper', 'probe-paper.png', picture),
  };
  const account = accountId === null ? null : await one((await openWorld(id))!, 'account', { id: accountId });
  const isAccountReady = account !== null && account.adminPersonId !== null && account.appId !== null;
  const versions = isAccountReady
    ? {
        own: await uploadAs(id, account, person, files.package),
        foreign: await uploadAs(id, account, other, files.package),
      }
    : null;
  const { at } = (await openWorld(id))!;
  return { id, account, isAccountReady, at, person, other, files, versions };
}

/** Works in a sandbox that nobody sees and deletes it afterwards. */
async function thenDeleted<T>(
  id: string,
  accountId: number | null,
  work: (scratch: Scratch) => Promise<T>,
): Promise<T> {
  try {
    return await work(await furnish(id, accountId));
  } finally {
    await deleteSandboxRow(id);
  }
}

/** Works in a scratch copy of a sandbox; null when there is no such sandbox or account. */
export async function inScratch<T>(
  from: string,
  accountRef: string | number | null,
  work: (scratch: Scratch) => Promise<T>,
): Promise<T | null> {
  const world = await openWorld(from);
  const account = world && (await accountOf(world, accountRef));
  if (!world || (accountRef !== null && !account)) return null;
  const id = await copySandbox({ from, name: 'probe', isWithLog: false });
  return id === null ? null : thenDeleted(id, account?.id ?? null, work);
}

const oneMinute = 60_000;

/** Works in a fresh start; with `at` the clock stands one minute after it, whatever the real time. */
export async function inFreshScratch<T>(
  asked: Omit<NewSandbox, 'ownerId' | 'isScratch'>,
  work: (scratch: Scratch) => Promise<T>,
): Promise<T> {
  const { id } = await createSandbox({ ...asked, ownerId: await ensureCliOwner(), isScratch: true });
  const account = await accountOf((await openWorld(id))!);
  const { at } = asked;
  return thenDeleted(id, account?.id ?? null, (scratch) =>
    work(at ? { ...scratch, at: new Date(at.getTime() + oneMinute) } : scratch),
  );
}

/** Tries something in the scratch copy at its standing clock; nothing of it stays. */
export async function tried(scratch: Scratch, work: (world: World) => Promise<Result>): Promise<Result> {
  for (let left = 3; ; left--) {
    const result = await act<Result>(scratch.id, async (world) => ({
      keep: false,
      value: await work(worldAt(world, scratch.at)),
    }));
    // the database was busy with somebody else: that says nothing about the act
    if (result.ok || result.refusal.code !== 'busy' || left === 0) return result;
  }
}
