import type { ReactNode } from 'react';
import { openConsole } from '@/lib/web/page';
import { BaseLibrarySettings } from '../[[...tab]]/phone-settings';
import { SettingsFrame } from '../settings-frame';

export default async function BaseLibraryPage({
  params,
}: {
  params: Promise<{ sandbox: string }>;
}): Promise<ReactNode> {
  const page = await openConsole((await params).sandbox);
  return (
    <SettingsFrame page={page} title={page.m.accountPages.settings.rows.baseLibrary}>
      <BaseLibrarySettings page={page} />
    </SettingsFrame>
  );
}
