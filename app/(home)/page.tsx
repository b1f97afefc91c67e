import Link from 'next/link';
import { ClipboardCheck, GraduationCap, Users } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/site-frame';
import { ButtonLink } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';
import { defaultPackName, packNames } from '@/lib/domain/pack/index';
import { getMessages } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { currentUser } from '@/lib/web/session';
import { tryAction } from './actions';

type Landing = Messages['shell']['landing'];
type Door = keyof Landing['doors'];

const doorIcons: Record<Door, LucideIcon> = { team: Users, trainer: GraduationCap, qa: ClipboardCheck };

export default async function LandingPage(): Promise<ReactNode> {
  const [{ shell }, user] = await Promise.all([getMessages(), currentUser()]);
  const { landing } = shell;
  return (
    <SiteFrame path="/">
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[1fr_minmax(0,32rem)]">
        <section className="max-w-xl lg:pt-10">
          <h1 className="text-[26px] leading-tight font-semibold text-balance sm:text-[32px]">{landing.title}</h1>
          <p className="mt-4 text-[15px] leading-7 text-body">{landing.lead}</p>
          <form action={tryAction} className="mt-6">
            <input type="hidden" name="start" value="blank" />
            <div className="flex flex-wrap items-center gap-3">
              {packNames.map((pack) => (
                <SubmitButton
                  key={pack}
                  name="pack"
                  value={pack}
                  variant={pack === defaultPackName ? 'primary' : 'default'}
                  size="large"
                  waitingLabel={landing.tryWaiting}
                >
                  {landing.tryPacks[pack]}
                </SubmitButton>
              ))}
              {user ? (
                <ButtonLink href="/sandboxes" size="large">
                  {shell.nav.sandboxes}
                </ButtonLink>
              ) : (
                <ButtonLink href="/login" size="large">
                  {landing.signIn}
                </ButtonLink>
              )}
            </div>
            <p className="mt-3 max-w-md text-xs leading-5 text-hint">{landing.tryNote}</p>
          </form>
          <h2 className="mt-8 text-sm font-semibold">{landing.honestTitle}</h2>
          <ul className="mt-1.5 grid list-disc gap-1 pl-4 text-sm text-body marker:text-ornament">
            {landing.honest.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Link href="/fidelity" prefetch={false} className="text-link mt-1.5 inline-block min-h-6 text-sm">
            {landing.honestLink}
          </Link>
        </section>
        <Stations landing={landing} />
      </div>
      <section aria-labelledby="doors" className="mt-10">
        <h2 id="doors" className="mb-3 text-base font-semibold">
          {landing.doorsTitle}
        </h2>
        <div className="grid gap-4 md:grid-cols-3">
          <DoorCard door="team" start="live" landing={landing} />
          <DoorCard door="trainer" start="blank" landing={landing} />
          <DoorCard door="qa" start="ready" landing={landing} />
        </div>
      </section>
    </SiteFrame>
  );
}

function Stations({ landing }: { landing: Landing }): ReactNode {
  const stations = Object.entries(landing.stations);
  return (
    <section aria-labelledby="stations" className="rounded-box border border-line bg-surface px-4 py-4 sm:px-5">
      <h2 id="stations" className="text-base font-semibold">
        {landing.stationsTitle}
      </h2>
      <table className="mt-2 w-full border-collapse text-left text-sm">
        <thead className="text-xs text-hint">
          <tr className="border-b border-line">
            <th scope="col" className="py-1.5 pr-3 font-normal">
              {landing.stationsHead.step}
            </th>
            <th scope="col" className="py-1.5 pr-3 font-normal">
              {landing.stationsHead.who}
            </th>
            <th scope="col" className="py-1.5 font-normal">
              {landing.stationsHead.scan}
            </th>
          </tr>
        </thead>
        <tbody>
          {stations.map(([key, station], index) => (
            <tr key={key} className="border-b border-line align-top last:border-b-0">
              <th scope="row" className="py-1.5 pr-3 font-normal">
                <span className="flex gap-2.5">
                  <span aria-hidden="true" className="w-4 shrink-0 text-right text-hint tabular-nums">
                    {index + 1}
                  </span>
                  <span className="min-w-0">
                    <span className="font-medium">{station.name}</span>
                    <span className="block text-xs leading-5 text-hint">{station.detail}</span>
                  </span>
                </span>
              </th>
              <td className="py-1.5 pr-3 text-body">{station.who}</td>
              <td className="py-1.5 text-body">{station.scan}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-xs text-hint">{landing.stationsNote}</p>
    </section>
  );
}

function DoorCard({ door, start, landing }: { door: Door; start: string; landing: Landing }): ReactNode {
  const words = landing.doors[door];
  const Icon = doorIcons[door];
  return (
    <article className="flex flex-col rounded-box border border-line bg-surface px-4 py-4 sm:px-5">
      <h3 className="flex items-center gap-2 text-base font-semibold">
        <Icon aria-hidden="true" size={18} className="text-accent-text" />
        {words.title}
      </h3>
      <p className="mt-1 text-sm text-body">{words.lead}</p>
      <ul className="mt-2.5 mb-4 grid list-disc gap-1.5 pl-4 text-sm text-body marker:text-ornament">
        {words.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <form action={tryAction} className="mt-auto">
        <input type="hidden" name="start" value={start} />
        <div className="grid gap-2">
          {packNames.map((pack) => (
            <SubmitButton
              key={pack}
              name="pack"
              value={pack}
              variant="default"
              waitingLabel={landing.tryWaiting}
              className="w-full"
            >
              {landing.inPack({ start: words.start, pack })}
            </SubmitButton>
          ))}
        </div>
      </form>
    </article>
  );
}
