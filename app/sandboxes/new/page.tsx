import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/site-frame';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { packNames } from '@/lib/domain/pack/index';
import { getMessages } from '@/lib/i18n/locale';
import { templates, templateSubjects } from '@/lib/templates/play';
import { switchList } from '@/lib/web/new-sandbox-form';
import { requireUser } from '@/lib/web/session';
import { NewSandboxForm } from './new-sandbox-form';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).sandboxes.create.title };
}

export default async function NewSandboxPage({ searchParams }: Props): Promise<ReactNode> {
  await requireUser('/sandboxes/new');
  const [m, { template }] = await Promise.all([getMessages(), searchParams]);
  const { create, templates: starts, subjects, packs } = m.sandboxes;
  const { more, submit, waiting, ...words } = create;
  return (
    <SiteFrame path="/sandboxes/new">
      <div className="mx-auto max-w-3xl">
        <PageHead title={create.title} note={create.note} />
        <Panel>
          <NewSandboxForm
            starts={templates.map((value) => ({ value, ...starts[value] }))}
            subjects={templateSubjects.map((value) => ({ value, name: subjects[value] }))}
            packs={packNames.map((value) => ({ value, ...packs[value] }))}
            reviews={(['auto', 'human'] as const).map((value) => ({ value, name: m.domainWords.reviewModes[value] }))}
            chosen={templates.find((value) => value === template) ?? 'blank'}
            switches={switchList()}
            texts={{
              template: words.template,
              subject: words.subject,
              pack: words.pack,
              name: words.name,
              nameHint: words.nameHint,
              more,
              at: words.at,
              atHint: words.atHint,
              review: words.review,
              seed: words.seed,
              seedHint: words.seedHint,
              unfiled: words.unfiled,
              unfiledHint: words.unfiledHint,
              switches: words.switches,
              switchesHint: words.switchesHint,
              switchList: words.switchList,
              switchKey: words.switchKey,
              switchValues: words.switchValues,
              optional: m.ui.optional,
              submit,
              waiting,
              link: m.startLink.make.button,
              linkHint: m.startLink.make.hint,
            }}
          />
        </Panel>
      </div>
    </SiteFrame>
  );
}
