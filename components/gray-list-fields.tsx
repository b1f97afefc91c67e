import type { ReactNode } from 'react';
import { ActCheckbox } from '@/components/act-form';
import { ChoiceGroup } from '@/components/ui/choice';
import { WechatIdsField } from '@/components/wechat-ids-field';
import type { Messages } from '@/lib/i18n/messages';
import type { ListEditor } from '@/lib/queries/release';

type Props = {
  list: ListEditor;
  m: Messages;
  chosen?: { includeMembers: boolean; includeTesters: boolean; wechatIds: readonly string[] };
};

/** Who gets a gray release besides the ratio: members, testers, named WeChat IDs (R09, R10). */
export function GrayListFields({ list, m, chosen }: Props): ReactNode {
  const words = m.release.list;
  return (
    <>
      <ChoiceGroup legend={words.legend}>
        <ActCheckbox
          name="includeMembers"
          label={words.members({ count: list.members })}
          defaultChecked={chosen?.includeMembers ?? false}
        />
        <ActCheckbox
          name="includeTesters"
          label={words.testers({ count: list.testers })}
          defaultChecked={chosen?.includeTesters ?? false}
        />
      </ChoiceGroup>
      <WechatIdsField
        name="wechatIds"
        label={words.ids}
        hint={words.idsHint({ limit: list.idLimit })}
        optionalMark={m.ui.optional}
        limit={list.idLimit}
        known={list.knownWechatIds}
        defaultValue={chosen?.wechatIds.join('\n') ?? ''}
        unknownLabel={words.unknown({ ids: '' })}
      />
    </>
  );
}
