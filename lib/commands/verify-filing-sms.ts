import { z } from 'zod';
import { command } from '@/lib/command';
import { verifyFilingSms } from '@/lib/domain/filing-sms';
import { checkPhone, checkSmsCode } from '@/lib/domain/registration';
import { filingOfPhone } from '@/lib/store/filing';
import { checkedText } from './input';

/** 短信核验 on the filing site: whoever holds the phone and its code (A8-8, A8-10). */
export const filingVerifySms = command({
  action: 'filing.verifySms',
  input: z.strictObject({ phone: checkedText('phone', checkPhone), smsCode: checkedText('sms_code', checkSmsCode) }),
  load: (world, input) => filingOfPhone(world, input.phone),
  decide: verifyFilingSms,
});
