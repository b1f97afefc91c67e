import type { ReactNode } from 'react';
import { DefinitionList, type Definition } from '@/components/ui/definition-list';
import { Table } from '@/components/ui/table';
import type { AuditForm } from '@/lib/domain/model';
import { getMessages } from '@/lib/i18n/locale';

export type AuditFormListProps = {
  /** with the password only at the review desk */
  form: Omit<AuditForm, 'testAccount'> & { testAccount: { user: string; password?: string; note: string } | null };
};

/** What was submitted, read only. */
export async function AuditFormList({ form }: AuditFormListProps): Promise<ReactNode> {
  const { audits, domainWords, review } = await getMessages();
  const words = audits.page;
  const items: Definition[] = [
    {
      key: 'description',
      term: words.description,
      value: <Long text={form.versionDescription} empty={words.nothing} />,
    },
  ];
  if (form.privacy)
    items.push({ key: 'privacy', term: words.privacy, value: domainWords.privacyChoices[form.privacy] });
  if (form.orderPath) items.push({ key: 'orderPath', term: words.orderPath, value: form.orderPath });
  if (form.testAccount) {
    const { user, password, note } = form.testAccount;
    const value = [user, password && `${review.page.testPassword} ${password}`, note].filter(Boolean).join(' · ');
    items.push({ key: 'testAccount', term: words.testAccount, value });
  }
  if (form.feedback)
    items.push({ key: 'feedback', term: words.feedback, value: <Long text={form.feedback} empty={words.nothing} /> });
  return (
    <div className="grid gap-4">
      <DefinitionList items={items} />
      {form.featurePages.length > 0 && (
        <Table
          caption={words.featurePages}
          hasVisibleCaption
          rows={form.featurePages}
          rowKey={(group) => `${group.path} ${group.title} ${group.category}`}
          columns={[
            {
              key: 'path',
              head: words.path,
              isRowHead: true,
              cell: (group) => <code className="font-mono text-[13px]">{group.path}</code>,
            },
            { key: 'title', head: words.pageTitle, className: 'whitespace-nowrap', cell: (group) => group.title },
            { key: 'category', head: words.category, className: 'whitespace-nowrap', cell: (group) => group.category },
            { key: 'tags', head: words.tags, cell: (group) => group.tags.join(' ') || '–' },
          ]}
        />
      )}
    </div>
  );
}

function Long({ text, empty }: { text: string; empty: string }): ReactNode {
  return <span className="break-words whitespace-pre-line">{text || empty}</span>;
}
