/** The shape of a permission test file (docs/cli.md). Names in it are checked against each other by read.ts. */
import { z } from 'zod';
import { packNames } from '@/lib/domain/pack/index';
import { combinableRoles } from '@/lib/domain/permission-matrix';
import { templates, templateSubjects } from '@/lib/templates/play';

const name = z.string().min(1).max(100);
const names = z.array(z.string()).min(1).max(200);

/** Somebody with roles, or one of those who are no member of an account. */
const principal = z.union([
  z.strictObject({
    roles: z.array(z.enum(['admin', ...combinableRoles])).max(5),
    seesDevelopment: z.boolean().default(false),
  }),
  z.strictObject({ is: z.enum(['reviewer', 'director', 'applicant']) }),
]);

/** A start of its own, or the sandbox in which the file is run. */
const resource = z.union([
  z.strictObject({
    template: z.enum(templates),
    subject: z.enum(templateSubjects).default('personal'),
    unfiled: z.boolean().default(false),
  }),
  z.strictObject({ sandbox: z.literal('current') }),
]);

export const testFileShape = z.strictObject({
  name,
  pack: z.enum(packNames).optional(),
  switches: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  /** where the clock stands */
  now: z.iso.datetime({ offset: true }).optional(),
  principals: z.record(name, principal),
  resources: z.record(name, resource),
  tests: z
    .array(
      z.strictObject({
        name,
        principals: names,
        resources: names,
        actions: names,
        expected: z
          .array(
            z.strictObject({ principal: z.string(), resource: z.string(), actions: z.record(z.string(), z.string()) }),
          )
          .default([]),
      }),
    )
    .min(1)
    .max(200),
});

export type TestFile = z.infer<typeof testFileShape>;
export type TestPrincipal = TestFile['principals'][string];
export type TestResource = TestFile['resources'][string];
