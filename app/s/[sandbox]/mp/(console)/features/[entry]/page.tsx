import type { ReactNode } from 'react';
import { AbsentEntry } from '@/components/console/absent-entry';

type Props = { params: Promise<{ sandbox: string; entry: string }> };

export default async function FeaturePage({ params }: Props): Promise<ReactNode> {
  const { sandbox, entry } = await params;
  return <AbsentEntry sandbox={sandbox} href={`mp/features/${entry}`} />;
}
