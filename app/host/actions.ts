'use server';

import { notFound, redirect } from 'next/navigation';
import { deleteStaleGuests } from '@/lib/platform/delete-sandbox';
import { endVisit, lookIn, type VisitPurpose } from '@/lib/platform/host-visit';
import { restartSandbox } from '@/lib/platform/restart-sandbox';
import { readDays } from '@/lib/web/host-query';
import { requireHost } from '@/lib/web/host';
import { sandboxPath } from '@/lib/web/paths';

/** 查看 or 坐到审核台: opens the visit and goes there. */
export async function lookInAction(id: string, purpose: VisitPurpose): Promise<void> {
  const host = await requireHost();
  const isReview = purpose === 'review';
  if (!(await lookIn(id, host, isReview ? 'review' : 'look'))) notFound();
  redirect(isReview ? sandboxPath(id, 'review') : sandboxPath(id));
}

/** 离开. */
export async function leaveAction(id: string): Promise<void> {
  await endVisit(id, await requireHost());
  redirect('/host');
}

/** 从模板重新开始, after the confirm page. */
export async function restartAction(id: string): Promise<void> {
  const host = await requireHost();
  if (!(await restartSandbox(id, host.id))) notFound();
  redirect('/host');
}

/** 删除 of the guests' sandboxes that the confirm page listed. */
export async function cleanAction(days: number, ids: string[]): Promise<void> {
  const host = await requireHost();
  const count = await deleteStaleGuests(host.id, readDays(String(days)), ids);
  redirect(`/host?deleted=${count}`);
}
