import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { ActForm } from '@/components/act-form';
import { CodeReader } from '@/components/phone/code-reader';
import { PhoneFrame } from '@/components/phone/phone-frame';
import { SimTime } from '@/components/sim-time';
import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { SubmitButton } from '@/components/ui/submit-button';
import { Tag } from '@/components/ui/tag';
import { getMessages } from '@/lib/i18n/locale';
import type { ScanAction } from '@/lib/i18n/zh-CN/tickets';
import { openPreviews } from '@/lib/queries/requests';
import { phoneTickets } from '@/lib/queries/phone';
import { openPhone } from '@/lib/web/phone';
import { readCodeAction, scanAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).phone.scan.title };
}

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ as?: string }> };

/** 扫一扫: a picture, the camera, a link, or one of the codes that are open in the sandbox; a wrong phone is told so. */
export default async function PhoneScanPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, { as }] = await Promise.all([params, searchParams]);
  const page = await openPhone(sandbox, as);
  const { world, person, m, to } = page;
  const words = m.phone.scan;
  const [tickets, previews] = person ? await Promise.all([phoneTickets(world, person), openPreviews(world)]) : [[], []];
  return (
    <PhoneFrame page={page} title={words.title} back={to('')}>
      <h2 className="mb-2 text-sm text-hint">{words.note}</h2>
      {tickets.length + previews.length === 0 ? (
        <Empty title={words.none}>{words.noneText}</Empty>
      ) : (
        <ul className="grid gap-3">
          {tickets.map((ticket) => (
            <li key={ticket.id} data-ticket={ticket.id} className="rounded-box border border-line bg-surface px-4 py-3">
              <p className="flex flex-wrap items-center gap-2 font-medium">
                {m.tickets.titles[ticket.action as ScanAction]}
                {ticket.isMine && <Tag tone="warn">{words.mine}</Tag>}
              </p>
              <p className="text-sm text-hint">
                {words.asked({ person: ticket.asker })} · {words.expires}{' '}
                <SimTime at={ticket.expiresAt} shape="second" />
              </p>
              {person && (
                <ActForm
                  action={scanAction.bind(null, {
                    sandbox,
                    ticket: ticket.id,
                    token: ticket.token,
                    person: person.id,
                  })}
                  formId={randomUUID()}
                  className="mt-2 grid gap-2"
                >
                  <SubmitButton variant={ticket.isMine ? 'primary' : 'default'} waitingLabel={m.ui.waiting}>
                    {words.scan}
                  </SubmitButton>
                </ActForm>
              )}
            </li>
          ))}
          {previews.map((preview) => (
            <li
              key={preview.id}
              data-preview={preview.place}
              className="rounded-box border border-line bg-surface px-4 py-3"
            >
              <p className="font-medium">
                {m.devtool.preview.titles[preview.place]} · {preview.accountName ?? m.phone.apps.unnamed}
              </p>
              <p className="text-sm text-hint">
                {words.asked({ person: preview.by })} · {words.expires} <SimTime at={preview.expiresAt} />
              </p>
              <ButtonLink href={to(`app/${preview.appId}`, { kind: 'preview', version: preview.id })}>
                {words.scan}
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
      {person && (
        <ActForm
          action={readCodeAction.bind(null, sandbox, person.id)}
          formId={randomUUID()}
          className="mt-5 grid gap-3 rounded-box border border-line bg-surface px-4 py-3"
        >
          <CodeReader words={{ ...words.reader, waiting: m.ui.waiting }} />
        </ActForm>
      )}
    </PhoneFrame>
  );
}
