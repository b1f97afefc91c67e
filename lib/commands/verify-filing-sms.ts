import { z } from 'zod';
import { command } from '@/lib/command';
import { verifyFilingSms } from '@/lib/domain/filing-sms';
import { checkPhone, checkSmsCode } from '@/lib/domain/registration';
import { sha256 } from '@/lib/secrets';
import { filingOfPhone } from '@/lib/store/filing';
import { checkedText } from './input';

/** 短信核验 on the filing site: whoever holds the phone and its code (A8-8, A8-10). */
export const filingVerifySms = command({
  action: 'filing.verifySms',
  input: z.strictObject({ phone: checkedText('phone', checkPhone), smsCode: checkedText('sms_code', checkSmsCode) }),
  load: async (world, input) => ({
    filing: await filingOfPhone(world, input.phone),
    codeHash: sha256(input.smsCode),
  }),
  decide: ({ filing, codeHash }, { phone }, moment) => verifyFilingSms(filing, { phone, codeHash }, moment),
});
