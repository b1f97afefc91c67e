import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contractWorld, showFields, withContract } from '../../scripts/contract';
import { withDatabase } from '../support/given';

withDatabase();

it('docs/cli.md lists the actions, events, refusals, states and fields that there are', async () => {
  const text = readFileSync('docs/cli.md', 'utf8');
  // mended by: npx tsx scripts/contract.ts
  expect(text).toBe(withContract(text, await showFields(await contractWorld())));
});
