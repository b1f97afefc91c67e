import type { ReactNode } from 'react';
import { AbsentEntry } from '@/components/console/absent-entry';

export default async function ViolationsPage({ params }: { params: Promise<{ sandbox: string }> }): Promise<ReactNode> {
  const { sandbox } = await params;
  return <AbsentEntry sandbox={sandbox} href="mp/growth/violations" />;
}
