import type { ReactNode } from 'react';
import type { GuidelineContent } from '@/lib/domain/rows-privacy';
import { getMessages } from '@/lib/i18n/locale';

export type GuidelineTextProps = { content: GuidelineContent; name: string; subject: string };

/** 用户隐私保护指引 as users read it. */
export async function GuidelineText({ content, name, subject }: GuidelineTextProps): Promise<ReactNode> {
  const { kinds, text, edit } = (await getMessages()).privacy;
  const { contact, plugins, storageDays, supplement, uses } = content;
  const ways = [
    [edit.mail, contact.mail],
    [edit.phone, contact.phone],
    [edit.other, contact.other],
  ].filter(([, value]) => value !== '');
  return (
    <article className="grid gap-3 text-sm" data-guideline={uses.map(({ kind }) => kind).join(' ')}>
      <h2 className="text-base font-semibold">{text.heading({ name })}</h2>
      <p>{text.intro({ subject })}</p>
      <Part title={text.uses}>
        {uses.length === 0 ? (
          <p>{text.usesNone}</p>
        ) : (
          <List lines={uses.map(({ kind, purpose }) => text.use({ kind: kinds[kind], purpose }))} />
        )}
      </Part>
      <Part title={text.plugins}>
        {plugins.length === 0 ? (
          <p>{text.pluginsNone}</p>
        ) : (
          <List lines={plugins.map((plugin) => text.plugin(plugin))} />
        )}
      </Part>
      <Part title={text.storage}>
        <p>{storageDays === null ? text.necessary : text.days({ days: storageDays })}</p>
      </Part>
      <Part title={text.notice}>
        <p>{text.noticeText({ notice: content.notice })}</p>
      </Part>
      <Part title={text.contact}>
        <List lines={ways.map((way) => way.join(' '))} />
      </Part>
      {supplement && (
        <Part title={text.supplement}>
          <p className="break-words whitespace-pre-line">{supplement}</p>
        </Part>
      )}
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <section>
      <h3 className="font-medium">{title}</h3>
      {children}
    </section>
  );
}

function List({ lines }: { lines: readonly string[] }): ReactNode {
  return (
    <ul className="list-disc pl-5">
      {lines.map((line) => (
        <li key={line} className="break-words">
          {line}
        </li>
      ))}
    </ul>
  );
}
