import { z } from 'zod';
import { command } from '@/lib/command';
import { deleteVersion, personUploader } from '@/lib/domain/version';
import { loadDevelopment } from '@/lib/store/version';

/** 删除 a development version (U12); the administrator any, a developer his own. */
export const deleteDevelopmentVersion = command({
  action: 'version.delete',
  input: z.strictObject({ versionId: z.number().int() }),
  load: (world, input, actor) => loadDevelopment(world, actor.account, input.versionId),
  isOwn: (facts, actor) => actor.person !== null && facts.version?.uploader === personUploader(actor.person.id),
  decide: (facts) => deleteVersion(facts),
});
