/** What the CLI can ask of the server: plain options in, plain JSON out. The same commands and read models as the pages. */
import { z } from 'zod';
import { commandSchema, schemaSources } from '@/lib/cli/actions';
import { show, showables } from '@/lib/cli/show';
import { database } from '@/lib/db/client';
import { earliestMoment, latestMoment } from '@/lib/domain/calendar';
import { packNames } from '@/lib/domain/pack/index';
import { parseSwitches, switchKinds, type SwitchProblem } from '@/lib/domain/pack/switches';
import { isAction } from '@/lib/domain/action-table';
import { refuse } from '@/lib/domain/refusal';
import type { Locale } from '@/lib/i18n/language';
import type { Entry } from '@/lib/journal';
import { openWorld } from '@/lib/open-world';
import { ensureCliOwner } from '@/lib/platform/cli-owner';
import { createSandbox } from '@/lib/platform/create-sandbox';
import { deleteSandbox } from '@/lib/platform/delete-sandbox';
import { accountOf } from '@/lib/queries/account-head';
import { peopleOf } from '@/lib/queries/people';
import { run, type Result } from '@/lib/run';
import { allowOnPhone, refuseOnPhone } from '@/lib/scan';
import { settle } from '@/lib/settle';
import { readWorld } from '@/lib/store/lock';
import { whoOf } from '@/lib/templates/player';
import { templates, templateSubjects } from '@/lib/templates/play';
import { ok, refused, usage, type Answer } from './answer';
import { permCheck, permMatrix, permTest } from './permission';
import { probeVerb } from './probe';

const eventOut = ({ name, at, data, accountId }: Entry): object => ({
  name,
  at,
  ...(accountId === null ? {} : { accountId }),
  ...data,
});

const newOptions = z.strictObject({
  template: z.enum(templates),
  pack: z.enum(packNames).default('2024'),
  subject: z.enum(templateSubjects).default('personal'),
  set: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  name: z.string().trim().min(1).max(60).optional(),
  at: z.iso
    .datetime({ offset: true })
    .refine((text) => new Date(text) >= earliestMoment && new Date(text) <= latestMoment, {
      message: `from ${earliestMoment.toISOString()} to ${latestMoment.toISOString()}`,
    })
    .optional(),
  review: z.enum(['auto', 'human']).default('human'),
  seed: z.string().min(1).max(64).optional(),
  unfiled: z.boolean().default(false),
});

const switchText = (value: string | number | boolean): string =>
  value === true ? 'yes' : value === false ? 'no' : String(value);

/** Says what is wrong with one `--set`. */
function switchProblem(problem: SwitchProblem): string {
  if (problem.problem === 'bad_value') return `--set ${problem.key}=${problem.given}: allowed are ${problem.allowed}`;
  const others = problem.similar.length > 0 ? problem.similar : [...switchKinds.keys()];
  return `--set ${problem.key}: there is no such switch; there are ${others.join(', ')}`;
}

async function sandboxNew(raw: unknown, origin: string): Promise<Answer> {
  const asked = newOptions.safeParse(raw);
  if (!asked.success) return usage(z.prettifyError(asked.error));
  const { set, at, review, unfiled, ...rest } = asked.data;
  const switches = parseSwitches(
    Object.fromEntries(Object.entries(set).map(([key, value]) => [key, switchText(value)])),
  );
  if (!switches.ok) return usage(switches.problems.map(switchProblem).join('; '));
  const { id, account: login } = await createSandbox({
    ownerId: await ensureCliOwner(),
    template: rest.template,
    pack: rest.pack,
    subject: rest.subject,
    switches: switches.switches,
    reviewMode: review,
    isUnfiled: unfiled,
    ...(rest.name ? { name: rest.name } : {}),
    ...(rest.seed ? { seed: rest.seed } : {}),
    ...(at ? { at: new Date(at) } : {}),
  });
  const world = (await openWorld(id))!;
  const account = await accountOf(world);
  return ok({
    sandbox: { id, url: `${origin}/s/${id}`, pack: rest.pack, at: world.at },
    account: account
      ? {
          id: account.id,
          appId: account.appId,
          originalId: account.originalId,
          email: account.email,
          password: login?.password ?? null,
        }
      : null,
    people: await peopleOf(world, account),
  });
}

async function sandboxList(): Promise<Answer> {
  const { read } = await database();
  const rows = await read.sandbox.findMany({
    where: { ownerId: await ensureCliOwner(), readyAt: { not: null } },
    orderBy: { createdAt: 'desc' },
    select: { id: true, name: true, template: true, pack: true, lastAt: true },
  });
  return ok({ sandboxes: rows });
}

async function sandboxDelete(raw: unknown, locale: Locale): Promise<Answer> {
  const asked = z.strictObject({ sandbox: z.string().min(1) }).safeParse(raw);
  if (!asked.success) return usage(z.prettifyError(asked.error));
  if (!(await readWorld(asked.data.sandbox))) return refused(refuse('not_found'), locale);
  await deleteSandbox(asked.data.sandbox, await ensureCliOwner());
  return ok({});
}

const doOptions = z.strictObject({
  action: z.string(),
  sandbox: z.string().min(1),
  as: z.string().min(1),
  account: z.string().optional(),
  scan: z.array(z.string()).default([]),
  answer: z.record(z.string(), z.json()).default({}),
  input: z.record(z.string(), z.json()).default({}),
  files: z.record(z.string(), z.union([z.number().int(), z.array(z.number().int())])).default({}),
});

async function doAct(raw: unknown, locale: Locale): Promise<Answer> {
  const asked = doOptions.safeParse(raw);
  if (!asked.success) return usage(z.prettifyError(asked.error));
  const { action, sandbox: sandboxId, as, account = null, scan, answer, files } = asked.data;
  if (!isAction(action)) return usage(`no action "${action}": see \`caipai actions\``);
  const input = { ...asked.data.input, ...files };
  let result: Result = await run({ sandboxId, action, who: { as: whoOf(as), account }, input });
  for (const wechatId of scan) {
    if (!result.ok || !('ticket' in result)) break;
    const { ticket } = result;
    result = await allowOnPhone({ sandboxId, ticketId: ticket.id, scanner: { as: { wechatId } }, answer });
  }
  return resultOut(result, locale);
}

function resultOut(result: Result, locale: Locale): Answer {
  if (!result.ok) return refused(result.refusal, locale);
  if ('ticket' in result) {
    const { id, action, state, steps, expiresAt, summary } = result.ticket;
    return ok({ ticket: { id, action, state, steps, expiresAt, summary } });
  }
  const { events, once, result: data } = result;
  return ok({ events: events.map(eventOut), ...(once ? { once } : {}), ...(data ? { result: data } : {}) });
}

const scanOptions = z.strictObject({
  ticket: z.coerce.number().int().positive(),
  sandbox: z.string().min(1),
  as: z.string().min(1),
  refuse: z.boolean().default(false),
  answer: z.record(z.string(), z.json()).default({}),
});

/** One phone answers a ticket that is open. */
async function scanIt(raw: unknown, locale: Locale): Promise<Answer> {
  const asked = scanOptions.safeParse(raw);
  if (!asked.success) return usage(z.prettifyError(asked.error));
  const { ticket: ticketId, sandbox: sandboxId, as: wechatId, refuse: isRefusing, answer } = asked.data;
  const scan = { sandboxId, ticketId, scanner: { as: { wechatId } } };
  return resultOut(await (isRefusing ? refuseOnPhone(scan) : allowOnPhone({ ...scan, answer })), locale);
}

const travelOptions = z.strictObject({
  sandbox: z.string().min(1),
  hours: z.number().optional(),
  days: z.number().optional(),
  next: z.boolean().optional(),
  to: z.string().optional(),
});

async function travel(raw: unknown, locale: Locale): Promise<Answer> {
  const asked = travelOptions.safeParse(raw);
  if (!asked.success) return usage(z.prettifyError(asked.error));
  const { sandbox: sandboxId, ...input } = asked.data;
  const result = await run({ sandboxId, action: 'sandbox.travel', who: { as: 'director' }, input });
  if (!result.ok) return refused(result.refusal, locale);
  const fired = await settle(sandboxId);
  const world = await readWorld(sandboxId);
  return ok({ at: world?.at ?? null, events: fired.map(eventOut) });
}

const showOptions = z.strictObject({
  what: z.enum(showables),
  sandbox: z.string().min(1),
  account: z.string().optional(),
  as: z.string().optional(),
});

async function showIt(raw: unknown, locale: Locale): Promise<Answer> {
  const asked = showOptions.safeParse(raw);
  if (!asked.success) return usage(z.prettifyError(asked.error));
  const world = await openWorld(asked.data.sandbox);
  if (!world) return refused(refuse('not_found'), locale);
  const shown = await show(world, asked.data);
  return shown === null ? refused(refuse('not_found'), locale) : ok({ [asked.data.what]: shown });
}

/** Runs one verb. `origin`: what the CLI called the server, for links. */
export async function runVerb(
  verb: string,
  options: unknown,
  context: { origin: string; locale: Locale },
): Promise<Answer> {
  switch (verb) {
    case 'sandbox-new':
      return sandboxNew(options, context.origin);
    case 'sandbox-list':
      return sandboxList();
    case 'sandbox-delete':
      return sandboxDelete(options, context.locale);
    case 'actions':
      return ok({ actions: schemaSources().map(commandSchema) });
    case 'do':
      return doAct(options, context.locale);
    case 'scan':
      return scanIt(options, context.locale);
    case 'travel':
      return travel(options, context.locale);
    case 'show':
      return showIt(options, context.locale);
    case 'perm-test':
      return permTest(options, context.locale);
    case 'perm-matrix':
      return permMatrix(options, context.locale);
    case 'perm-check':
      return permCheck(options, context.locale);
    case 'probe':
      return probeVerb(options, context.locale);
    default:
      return usage(`no verb "${verb}"`);
  }
}
