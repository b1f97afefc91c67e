'use server';

import { randomBytes } from 'node:crypto';
import { notFound, redirect } from 'next/navigation';
import { getMessages } from '@/lib/i18n/locale';
import { createSandbox } from '@/lib/platform/create-sandbox';
import { deleteSandbox } from '@/lib/platform/delete-sandbox';
import { findOwnSandbox } from '@/lib/platform/own-sandbox';
import { renameSandbox, sandboxNameMax, sandboxNameSchema } from '@/lib/platform/rename-sandbox';
import { formValues, type FormState } from '@/lib/web/form-state';
import { readNewSandbox } from '@/lib/web/new-sandbox-form';
import { sandboxPath } from '@/lib/web/paths';
import { startLinkPath } from '@/lib/web/start-link';
import { requireUser } from '@/lib/web/session';

/** 建立沙盒: plays the template, one to three seconds, and goes there. Or 做成开始链接: makes nothing, shows the link. */
export async function createSandboxAction(_: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser('/sandboxes/new');
  const values = formValues(form);
  const read = readNewSandbox(values, await getMessages());
  if (!read.ok) return { values, errors: read.errors };
  if (values._do === 'link') {
    const seed = values.seed || randomBytes(6).toString('hex');
    redirect(startLinkPath({ ...values, seed }, '/sandboxes/new/link'));
  }
  const { id } = await createSandbox({ ...read.asked, ownerId: user.id });
  redirect(sandboxPath(id));
}

/** 改名. */
export async function renameSandboxAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser('/sandboxes');
  const sandbox = (await findOwnSandbox(id, user)) ?? notFound();
  const { name = '' } = formValues(form);
  const parsed = sandboxNameSchema.safeParse(name);
  if (!parsed.success) {
    const { sandboxes, fieldIssues } = await getMessages();
    const error = name.trim() === '' ? fieldIssues.required({}) : sandboxes.create.errors.name({ max: sandboxNameMax });
    return { values: { name }, errors: { name: error } };
  }
  await renameSandbox(sandbox.id, user.id, parsed.data);
  redirect('/sandboxes');
}

/** 删除, with everything in it. */
export async function deleteSandboxAction(id: string): Promise<void> {
  const user = await requireUser('/sandboxes');
  const sandbox = (await findOwnSandbox(id, user)) ?? notFound();
  await deleteSandbox(sandbox.id, user.id);
  redirect('/sandboxes');
}
