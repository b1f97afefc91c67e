import type { ReactNode } from 'react';
import { ActDialog } from '@/components/act-dialog';
import { ActTextArea } from '@/components/act-form';
import type { Judged } from '@/lib/queries/button';
import type { ConsolePage } from '@/lib/web/page';
import { settingsPath, settingsTarget } from './block';

export type IpListDialogProps = {
  page: ConsolePage;
  judged: Judged;
  title: string;
  rules: string;
  entries: readonly string[];
};

/** The whole of one IP white list as a text. */
export function IpListDialog({ page: { m, world }, judged, title, rules, entries }: IpListDialogProps): ReactNode {
  const words = m.devSettings.ips;
  return (
    <ActDialog
      title={title}
      target={settingsTarget(world.sandboxId, judged.action)}
      judged={judged}
      back={settingsPath(world.sandboxId)}
      confirm={words.submit}
      scanNote={m.devSettings.domains.scanNote}
    >
      <p className="text-sm text-hint">{rules}</p>
      <input type="hidden" name="ips.lines" value="1" />
      <input type="hidden" name="ips.shown" value="1" />
      <ActTextArea
        name="ips"
        label={words.field}
        hint={words.hint}
        defaultValue={entries.join('\n')}
        rows={Math.min(10, Math.max(4, entries.length + 1))}
        spellCheck={false}
        className="font-mono text-[13px]"
      />
    </ActDialog>
  );
}
