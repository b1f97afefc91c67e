import { Mail, MessageSquareText, Smartphone } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { LanguageSwitch } from '@/components/language-switch';
import { Mark } from '@/components/mark';
import { showBar } from '@/lib/queries/bar';
import { consoleLogin } from '@/lib/web/console-session';
import { areHintsShown } from '@/lib/web/hints';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { mayPlay } from '@/lib/web/persona';
import { BarMenu } from './bar-menu';
import { HintsSwitch, NextStepLine } from './next-step-line';
import { NudgeLines } from './nudge-lines';
import { PersonaMenu } from './persona-menu';
import { TravelMenu } from './travel-menu';

const places = [
  'overview',
  'console',
  'devtool',
  'people',
  'team',
  'review',
  'bank',
  'penalties',
  'cloud',
  'lab',
  'log',
] as const;
const placePaths: Record<(typeof places)[number], string> = {
  overview: '',
  console: 'mp/home',
  devtool: 'devtool',
  people: 'people',
  team: 'team',
  review: 'review',
  bank: 'bank',
  penalties: 'penalties',
  cloud: 'cloud',
  lab: 'lab',
  log: 'log',
};

/** The bar above every page of a sandbox: who, when, what waits, what next. Clearly ours, not the console's. */
export async function SandboxBar({ sandbox }: { sandbox: string }): Promise<ReactNode> {
  const { world, seat, persona, m, locale } = await openPage(sandbox);
  const [login, isNextShown] = await Promise.all([consoleLogin(sandbox), areHintsShown()]);
  const bar = await showBar(world, {
    persona,
    isDirector: seat.isDirector,
    login: login?.account ?? null,
    isNextShown,
  });
  const words = m.bar;
  const { phone, mail, sms } = bar.counts;
  return (
    <aside
      aria-label={words.label}
      data-bar=""
      data-theme="platform"
      data-print="hide"
      className="relative z-30 border-b border-line bg-surface text-sm"
    >
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5 px-3 py-1.5 sm:px-4">
        <Link
          href={sandboxPath(sandbox)}
          prefetch={false}
          className="mr-1 flex min-h-8 min-w-0 items-center gap-2"
          title={bar.name}
        >
          <Mark size={22} />
          <span className="sr-only font-semibold sm:not-sr-only sm:max-w-44 sm:truncate">{bar.name}</span>
        </Link>
        <PersonaMenu
          sandbox={sandbox}
          bar={bar}
          personaId={persona?.id ?? null}
          mayChoose={(id) => mayPlay(seat, id)}
          m={m}
        />
        <TravelMenu
          sandbox={sandbox}
          bar={bar}
          mayTravel={seat.isDirector || seat.powers.includes('travel')}
          m={m}
          locale={locale}
        />
        <nav aria-label={words.label} className="ml-auto flex flex-wrap items-center gap-x-1 gap-y-1.5">
          {persona && (
            <Counter
              icon={Smartphone}
              href={sandboxPath(sandbox, 'phone', { as: persona.id })}
              target="caipai-phone"
              name={words.phone}
              count={phone}
              label={words.unread({ name: words.phone, count: phone })}
            />
          )}
          <Counter
            icon={Mail}
            href={sandboxPath(sandbox, 'mail')}
            name={words.mail}
            count={mail}
            label={words.unread({ name: words.mail, count: mail })}
          />
          <Counter
            icon={MessageSquareText}
            href={sandboxPath(sandbox, 'sms')}
            name={words.sms}
            count={sms}
            label={words.unread({ name: words.sms, count: sms })}
          />
          <BarMenu label={words.more} summary={words.more} align="end">
            <ul className="grid">
              {places.map((place) => (
                <li key={place}>
                  <MenuLink href={sandboxPath(sandbox, placePaths[place])}>{words.places[place]}</MenuLink>
                </li>
              ))}
              <li className="mt-1 border-t border-line pt-1">
                <MenuLink href="/sandboxes">{words.places.sandboxes}</MenuLink>
              </li>
            </ul>
            {!isNextShown && (
              <div className="mt-1 flex border-t border-line px-2 pt-2">
                <HintsSwitch sandbox={sandbox} to="on" label={m.nextStep.show} />
              </div>
            )}
          </BarMenu>
          <LanguageSwitch to={locale === 'en' ? 'zh-CN' : 'en'} label={m.shell.switchLabel}>
            {m.shell.switchTo}
          </LanguageSwitch>
        </nav>
      </div>
      <NudgeLines sandbox={sandbox} nudges={bar.nudges} m={m} />
      {bar.next && <NextStepLine sandbox={sandbox} step={bar.next} at={bar.at} m={m} locale={locale} />}
    </aside>
  );
}

function MenuLink({ href, children }: { href: string; children: ReactNode }): ReactNode {
  return (
    <Link href={href} prefetch={false} className="flex min-h-8 items-center rounded-control px-2 hover:bg-raised">
      {children}
    </Link>
  );
}

type CounterProps = { icon: LucideIcon; href: string; target?: string; name: string; count: number; label: string };

/** A link with how much waits behind it. */
function Counter({ icon: Icon, href, target, name, count, label }: CounterProps): ReactNode {
  const className = 'inline-flex min-h-8 items-center gap-1 rounded-control px-2 hover:bg-raised';
  const inside = (
    <>
      <Icon aria-hidden="true" size={16} className="shrink-0 text-hint" />
      <span className="hidden md:inline">{name}</span>
      <span
        className={
          count > 0
            ? 'min-w-5 rounded-full bg-danger-fill px-1.5 text-center text-xs leading-5 text-on-danger'
            : 'text-center text-xs text-hint'
        }
      >
        {count}
      </span>
    </>
  );
  return target ? (
    <a href={href} target={target} aria-label={label} className={className}>
      {inside}
    </a>
  ) : (
    <Link href={href} prefetch={false} aria-label={label} className={className}>
      {inside}
    </Link>
  );
}
