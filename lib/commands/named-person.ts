/** How the acts on an account's lists name people. */
import { z } from 'zod';

/** one WeChat ID, or several separated by line, comma or space */
export const wechatIds = z.string().trim().min(1).max(2000);
export const remark = z.string().trim().max(30);

/** one person of a list, by WeChat ID or id */
export const named = { wechatId: z.string().trim().min(1).max(64).optional(), personId: z.number().int().optional() };
type Named = { wechatId?: string | undefined; personId?: number | undefined };
export const isNamed = (input: Named): boolean => input.wechatId !== undefined || input.personId !== undefined;
export const nameMissing = { message: '#required', path: ['wechatId'] };
