/** The life of a filing application, what a program reads of it, and where it stands among the five stages (A8). */

/**
 * A8-5, A8-9, A8-11, A8-19. `returned`: the SMS was not answered, so it is back at the platform; unchanged it goes
 * straight on. `replaced` and `cancelled` end a filing that was in force; a cancellation that is `refused` ends nothing.
 */
export const filingLife = {
  filling: {
    apply: 'platform_review',
    drop: 'withdrawn',
    cancel: 'sms_verification',
    cancelWithoutSms: 'regulator_review',
    end: 'cancelled',
  },
  platform_review: {
    withdraw: 'withdrawn',
    pass: 'sms_verification',
    passWithoutSms: 'regulator_review',
    reject: 'platform_rejected',
    end: 'cancelled',
  },
  platform_rejected: {
    edit: 'platform_rejected',
    resubmit: 'platform_review',
    withdraw: 'withdrawn',
    drop: 'withdrawn',
    end: 'cancelled',
  },
  sms_verification: { verify: 'regulator_review', fail: 'returned', end: 'cancelled' },
  returned: {
    edit: 'returned',
    resubmit: 'platform_review',
    resubmitUnchanged: 'sms_verification',
    withdraw: 'withdrawn',
    drop: 'withdrawn',
    end: 'cancelled',
  },
  regulator_review: {
    pass: 'filed',
    passCancel: 'cancelled',
    reject: 'regulator_rejected',
    rejectCancel: 'refused',
    end: 'cancelled',
  },
  regulator_rejected: {
    edit: 'regulator_rejected',
    resubmit: 'platform_review',
    drop: 'withdrawn',
    end: 'cancelled',
  },
  filed: { replace: 'replaced', end: 'cancelled' },
  replaced: {},
  withdrawn: {},
  refused: {},
  cancelled: {},
} as const;
export type FilingState = keyof typeof filingLife;

/** The five stages of the progress bar (A8-5). */
export const filingStages = ['filling', 'platform', 'sms', 'regulator', 'done'] as const;
export type FilingStage = (typeof filingStages)[number];

type Wire = { stage: FilingStage; status: number | null; sms: 1 | 2 | 3 | null };

/** A8-6: the platform's numbers. `status` null: nothing runs, so it is 6 or 1024 and its bits; sms belongs to 4 only. */
const wires: Record<FilingState, Wire> = {
  filling: { stage: 'filling', status: null, sms: null },
  platform_review: { stage: 'platform', status: 2, sms: null },
  platform_rejected: { stage: 'platform', status: 3, sms: null },
  sms_verification: { stage: 'sms', status: 4, sms: 1 },
  returned: { stage: 'platform', status: 4, sms: 3 },
  regulator_review: { stage: 'regulator', status: 4, sms: 2 },
  regulator_rejected: { stage: 'regulator', status: 5, sms: null },
  filed: { stage: 'done', status: 6, sms: null },
  replaced: { stage: 'done', status: null, sms: null },
  withdrawn: { stage: 'filling', status: null, sms: null },
  refused: { stage: 'done', status: null, sms: null },
  cancelled: { stage: 'filling', status: null, sms: null },
};

export const stageOf = (state: FilingState): FilingStage => wires[state].stage;

/** What must be there before a filing can begin (A8-4). */
export const filingNeeds = ['name', 'avatar', 'intro', 'category', 'realName'] as const;
export type FilingNeed = (typeof filingNeeds)[number];

/** What is missing raises 1024 by its bit: information 1, category 2, real-name administrator 4. */
const bits: Record<FilingNeed, number> = { name: 1, avatar: 1, intro: 1, category: 2, realName: 4 };

export type FilingWire = {
  status: number;
  smsState: 1 | 2 | 3 | null;
  isCanceling: boolean;
  /** whether a filing can be begun or sent again now */
  entryAvailable: 0 | 1;
};
type WireFacts = {
  /** the application that runs, or the last one */
  latest: { kind: string; state: FilingState; codes: readonly unknown[] } | null;
  hasNumber: boolean;
  missing: readonly FilingNeed[];
};

/** A8-6 as one table: status, SMS state, whether it is being cancelled, whether the entry is open. */
export function wireOf({ latest, hasNumber, missing }: WireFacts): FilingWire {
  const unfiled = 1024 + [...new Set(missing.map((need) => bits[need]))].reduce((sum, bit) => sum + bit, 0);
  const wire = latest ? wires[latest.state] : null;
  const isCanceling = latest?.kind === 'cancel' && isRunning(latest.state);
  const running = wire?.status && wire.status !== 6 && latest?.kind !== 'cancel' ? wire.status : null;
  const smsState = running === null || latest?.codes.length === 0 ? null : (wire?.sms ?? null);
  const isOpen = latest === null || !isRunning(latest.state);
  const entryAvailable = missing.length === 0 && isOpen && !(hasNumber && latest?.state === 'filed') ? 1 : 0;
  return { status: running ?? (hasNumber ? 6 : unfiled), smsState, isCanceling, entryAvailable };
}

/** Somebody else has it: the platform, a phone, the regulator. */
export const isRunning = (state: FilingState): boolean =>
  state === 'platform_review' || state === 'sms_verification' || state === 'regulator_review';

/** The form can be changed. */
export const isEditable = (state: FilingState): boolean => state === 'filling' || 'edit' in filingLife[state];

/** It is neither in force nor over. */
export const isUnsettled = (state: FilingState): boolean => isRunning(state) || isEditable(state);
