/** A process that does acts in one sandbox for ever and says which were acknowledged: it is made to be killed. */
import { openDatabase, setDatabase } from '@/lib/db/client';
import { run } from '@/lib/run';

const [sandboxId = '', wechatId = ''] = process.argv.slice(2);
setDatabase(await openDatabase({ dataDir: process.env.CAIPAI_DATA!, url: process.env.DATABASE_URL ?? '' }));

for (;;) {
  const result = await run({ sandboxId, action: 'person.create', who: { as: 'director' }, input: person() });
  if (!result.ok || !('events' in result)) throw new Error(JSON.stringify(result));
  process.stdout.write(`${result.events[0]!.id} ${String(result.result?.personId)}\n`);
}

function person(): Record<string, string> {
  const random = Math.random().toString(36).slice(2, 10).padEnd(8, 'x');
  return {
    wechatId: `w${random}`,
    nickname: wechatId,
    realName: '张三',
    idNumber: '11010519491231002X',
    phone: '19900000001',
  };
}
