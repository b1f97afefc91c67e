import { z } from 'zod';
import { command } from '@/lib/command';
import { create, deny } from '@/lib/domain/decision';
import { refuse } from '@/lib/domain/refusal';
import { readIdNumber } from '@/lib/domain/identity';
import { one } from '@/lib/store/rows';

/** 新建人物: a character with a phone to scan with. Refusal: wechat_id_taken. */
export const createPerson = command({
  action: 'person.create',
  input: z.strictObject({
    wechatId: z
      .string()
      .trim()
      .regex(/^[a-zA-Z][-_a-zA-Z0-9]{5,19}$/, { message: '#wechat_id' }),
    nickname: z.string().trim().min(1).max(32),
    realName: z.string().trim().min(2).max(30),
    idNumber: z.string().trim().toUpperCase(),
    phone: z
      .string()
      .trim()
      .regex(/^1[3-9]\d{9}$/, { message: '#phone' }),
    isRealNameVerified: z.boolean().default(true),
    isSearchable: z.boolean().default(true),
    outsideMemberships: z.number().int().min(0).max(1000).default(0),
    outsideTesterships: z.number().int().min(0).max(1000).default(0),
  }),
  load: async (world, input) => ({ same: await one(world, 'person', { wechatId: input.wechatId }) }),
  decide: ({ same }, input, { at, newId }) => {
    // these words mean the roles that are no person (docs/cli.md, --as)
    const isReserved = ['director', 'reviewer', 'platform'].includes(input.wechatId.toLowerCase());
    if (same || isReserved) return deny(refuse('wechat_id_taken', { wechatId: input.wechatId }, 'wechatId'));
    if (!readIdNumber(input.idNumber).ok) return deny(refuse('id_number_bad', null, 'idNumber'));
    const person = { id: newId(), ...input, createdAt: at };
    const { id: personId, wechatId, nickname } = person;
    return {
      events: [{ name: 'person.created', data: { personId, wechatId, nickname } }],
      changes: [create('person', person)],
      result: { personId },
    };
  },
});
