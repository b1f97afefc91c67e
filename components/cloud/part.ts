import type { Messages } from '@/lib/i18n/messages';
import type { CloudPage } from '@/lib/queries/cloud';
import type { ActTarget } from '@/lib/web/act';
import type { Action } from '@/lib/domain/action-table';
import type { JsonObject } from '@/lib/domain/model';

/** What every part of the shop is drawn from. */
export type CloudPart = { sandbox: string; here: string; shop: CloudPage; m: Messages };

/** An act at the counter: the person that the browser plays, and back to the shop. */
export const counter = ({ sandbox, here }: CloudPart, action: Action, input: JsonObject = {}): ActTarget => ({
  sandbox,
  action,
  as: 'persona',
  input,
  then: here,
});
