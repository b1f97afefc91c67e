import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isUnderAudit } from '@/lib/domain/lifecycle';
import type { JsonObject } from '@/lib/domain/model';
import type { Action } from '@/lib/domain/action-table';
import { sampleZip } from '@/lib/packages/samples';
import { given, who, withDatabase, type Rehearsal } from '../support/given';

withDatabase();

/** 10,000 in the long form. */
const numRuns = process.env.CAIPAI_SOAK ? 10_000 : 12;

type Step = { act: Action | 'travel'; as: keyof typeof people; percent: number; days: number };

const people = { admin: who.admin, operator: who.operator, developer: who.developer, outsider: who.outsider };
const acts = [
  'version.upload',
  'version.delete',
  'trial.choose',
  'audit.submit',
  'audit.withdraw',
  'audit.deleteEntry',
  'audit.pass',
  'audit.reject',
  'release.full',
  'release.gray',
  'gray.raise',
  'gray.complete',
  'gray.cancel',
  'release.rollback',
  'service.suspend',
  'service.resume',
  'travel',
] as const;

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom(...acts),
  as: fc.constantFrom(...(Object.keys(people) as (keyof typeof people)[])),
  percent: fc.integer({ min: -5, max: 105 }),
  days: fc.integer({ min: 0, max: 20 }),
});

/** The input of an act, aimed at the newest rows there are. */
async function inputOf(play: Rehearsal, { act, percent }: Step, packageId: number): Promise<JsonObject> {
  const versionId = (await play.rows('version')).at(-1)?.id ?? 0;
  const auditId = (await play.rows('audit')).at(-1)?.id ?? 0;
  const inputs: Partial<Record<Step['act'], JsonObject>> = {
    'version.upload': { version: String(versionId), package: packageId },
    'version.delete': { versionId },
    'trial.choose': { versionId },
    'audit.submit': { versionId, rulesRead: true },
    'audit.pass': { auditId },
    'audit.reject': { auditId, reasons: [{ id: 'RR001' }] },
    'release.gray': { percent },
    'gray.raise': { percent },
    'service.suspend': { reason: 'other' },
  };
  return inputs[act] ?? {};
}

/** The state of the world without its log, counters and tickets. */
async function stateOf(play: Rehearsal): Promise<string> {
  const tables = ['account', 'version', 'developmentSlot', 'audit', 'release', 'quotaUse', 'member'] as const;
  return JSON.stringify(await Promise.all(tables.map((table) => play.rows(table))));
}

it(
  `whatever people do in whatever order: one audit, one gray release, one way up (${numRuns} runs)`,
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const play = await given('live');
        const packageId = await play.player.file('package', 'a.zip', sampleZip('corner-library'));
        let percent = new Map<number, number>();
        for (const one of steps) {
          const before = await stateOf(play);
          const logged = (await play.log()).length;
          if (one.act === 'travel') {
            await play.travel({ days: one.days + 1 });
          } else {
            const isReviewer = one.act === 'audit.pass' || one.act === 'audit.reject';
            const code = await play.code(
              one.act,
              isReviewer ? 'reviewer' : people[one.as],
              await inputOf(play, one, packageId),
              [who.admin],
            );
            // a refusal changes nothing; what is done leaves its entry
            if (code !== 'ok' && code !== 'ticket') expect(await stateOf(play)).toBe(before);
            else expect((await play.log()).length).toBeGreaterThan(logged);
          }
          const [audits, releases, account] = await Promise.all([
            play.rows('audit'),
            play.rows('release'),
            play.account(),
          ]);
          expect(audits.filter((audit) => isUnderAudit(audit.state)).length).toBeLessThanOrEqual(1);
          expect(releases.filter((release) => release.state === 'running').map((r) => r.id)).toEqual(
            account.grayReleaseId === null ? [] : [account.grayReleaseId],
          );
          expect(releases.find((release) => release.id === account.onlineReleaseId)?.state).toBe('done');
          for (const release of releases) expect(release.percent).toBeGreaterThanOrEqual(percent.get(release.id) ?? 0);
          percent = new Map(releases.map((release) => [release.id, release.percent]));
        }
      }),
      { numRuns, endOnFailure: true },
    );
  },
  numRuns * 20_000,
);
