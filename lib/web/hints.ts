import { cookies } from 'next/headers';

/** The cookie that hides the line 下一步. */
export const hintsCookie = 'caipai-hints';

/** Whether this browser wants to see what to do next. */
export async function areHintsShown(): Promise<boolean> {
  return (await cookies()).get(hintsCookie)?.value !== 'off';
}
