import { z } from 'zod';
import { command } from '@/lib/command';
import { personUploader, upload } from '@/lib/domain/version';
import { one } from '@/lib/store/rows';

/** 上传: a new development version of this uploader (U01–U11, U18–U21). */
export const uploadVersion = command({
  action: 'version.upload',
  input: z.strictObject({
    version: z.string().trim().min(1).max(64),
    remark: z.string().trim().max(200).default(''),
    /** id of a package that came in through files/route.ts */
    package: z.number().int(),
    appId: z.string().trim().optional(),
  }),
  load: async (world, input, { account, person }) => {
    const file = await one(world, 'storedFile', { id: input.package });
    const slot =
      account && person
        ? await one(world, 'developmentSlot', { accountId: account.id, uploader: personUploader(person.id) })
        : null;
    const replaced = slot ? await one(world, 'version', { id: slot.versionId }) : null;
    return { account, file, slot, replaced };
  },
  decide: upload,
});
