import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contractWorld, fidelityText, showFields, withContract } from '../../scripts/contract';
import { withDatabase } from '../support/given';

withDatabase();

it('docs/cli.md lists the actions, events, refusals, states and fields that there are', async () => {
  const text = readFileSync('docs/cli.md', 'utf8');
  // mended by: npx tsx scripts/contract.ts
  expect(text).toBe(withContract(text, await showFields(await contractWorld())));
});

it('docs/fidelity.md says what the page says', () => {
  expect(readFileSync('docs/fidelity.md', 'utf8')).toBe(fidelityText());
});
