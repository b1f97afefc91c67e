import type { ReactNode } from 'react';
import { PhoneFrame } from '@/components/phone/phone-frame';
import { ReadMark } from '@/components/read-mark';
import { SimTime } from '@/components/sim-time';
import { CopyField } from '@/components/ui/copy-field';
import { Empty } from '@/components/ui/empty';
import { smsText } from '@/lib/i18n/mail-text';
import { showSms } from '@/lib/queries/sms';
import { openPhone } from '@/lib/web/phone';
import { markSmsRead } from '../../sms/actions';

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ as?: string }> };

export default async function PhoneSmsPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, { as }] = await Promise.all([params, searchParams]);
  const page = await openPhone(sandbox, as);
  const { world, person, m, to } = page;
  const words = m.phone.sms;
  const texts = person ? await showSms(world, person.phone) : [];
  const unread = texts.filter((sms) => !sms.isRead).map((sms) => sms.id);
  return (
    <PhoneFrame page={page} title={words.title} back={to('')}>
      {unread.length > 0 && (
        <ReadMark action={markSmsRead.bind(null, sandbox, unread)} label={m.phone.messages.readAll} />
      )}
      {person && <p className="mb-3 text-center text-xs text-hint">{words.number({ phone: person.phone })}</p>}
      {texts.length === 0 ? (
        <Empty title={words.none} />
      ) : (
        <ul className="grid gap-3">
          {texts.map((sms) => (
            <li key={sms.id} className="mr-8 rounded-box border border-line bg-surface px-4 py-3">
              <p className="text-xs text-hint">
                <SimTime at={sms.at} shape="second" />
              </p>
              <p className="mt-1">{smsText(sms, m)}</p>
              {typeof sms.data['code'] === 'string' && (
                <CopyField
                  value={sms.data['code']}
                  label={words.title}
                  copyLabel={m.ui.copy}
                  copiedLabel={m.ui.copied}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </PhoneFrame>
  );
}
