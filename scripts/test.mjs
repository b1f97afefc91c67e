// npm test: every check that must hold, one leg after the other, installing what is missing. A leg that cannot run has
// failed. npm test -- unit command http runs only these legs; --soak (npm run soak) the same code with larger numbers.
import { ensureInstalled, requireNode, root } from './install.mjs';

requireNode();
process.chdir(root);
const words = process.argv.slice(2).filter((word) => word !== '--soak');
if (process.argv.includes('--soak')) process.env.CAIPAI_SOAK = '1';
ensureInstalled({ dev: true });
// Imported only now: what it needs may just have been installed.
const { legs, stopRunning } = await import('./legs.mjs');

const isMeant = (name) => words.length === 0 || words.some((word) => name === word || name.startsWith(`${word}-`));
const unknown = words.find((word) => !legs.some(({ name }) => name === word || name.startsWith(`${word}-`)));
if (unknown !== undefined) {
  console.error(`caipai: there is no leg "${unknown}"\nUsage: npm test [-- LEG …] [--soak]`);
  console.error(`Legs: ${legs.map(({ name }) => name).join(' ')} (command and e2e mean both databases)`);
  process.exit(2);
}
for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143 })) {
  process.on(signal, () => {
    stopRunning();
    process.exit(code);
  });
}

const results = [];
for (const { name, run } of legs.filter((leg) => isMeant(leg.name))) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const counts = await run().catch((error) => {
    console.error(`${name} cannot run: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  const seconds = (performance.now() - start) / 1000;
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  const line = `${counts.failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${counts.passed} passed, ${counts.failed} failed${skipped}, ${seconds.toFixed(1)} s`;
  console.log(line);
  results.push({ ...counts, line });
}

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${results.map(({ line }) => line).join('\n')}\n`);
console.log(
  `${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''}`,
);
process.exit(sum('failed') === 0 ? 0 : 1);
