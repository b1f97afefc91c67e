/** Which privacy interfaces of a running mini program may be called (C5-4, B2-5). Pure. */
import type { Moment } from './decision';
import type { AuditForm } from './model';
import { kindsOf } from './privacy-guideline';
import { kindsOfApi } from './privacy-kind';
import type { GuidelineContent } from './rows-privacy';

export type ApiAccess = { api: string; disabledBy: 'undeclared' | 'revoked' | null };

export type RunningPrivacy = {
  uses: readonly { api: string }[];
  /** what stands for this version, null: nothing */
  content: GuidelineContent | null;
  /** what was chosen when it was submitted, null: never submitted */
  choice: AuditForm['privacy'];
};

/** Every interface that the code calls, and what disables it: undeclared ones since the date of the pack. */
export function apiAccess(running: RunningPrivacy, { at, pack }: Pick<Moment, 'at' | 'pack'>): ApiAccess[] {
  const declared = running.content ? kindsOf(running.content) : [];
  const since = pack['privacy.enforcedFrom'].value;
  const isEnforced = since !== null && (since === 'now' || at >= new Date(since));
  return [...new Set(running.uses.map(({ api }) => api))].map((api) => {
    if (running.choice === 'none') return { api, disabledBy: 'revoked' };
    const isDeclared = kindsOfApi(api).every((kind) => declared.includes(kind));
    return { api, disabledBy: isEnforced && !isDeclared ? 'undeclared' : null };
  });
}
