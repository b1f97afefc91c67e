// npm start: installs, builds when stale, and serves Caipai in this very process, so that signals arrive.
// The heap cap is in package.json ("node --max-old-space-size=… scripts/start.mjs"): V8 takes it at its start only.
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, requireNode, root } from './install.mjs';
import { allUrls, explainListen, localUrl, readAddress, requireFreePort } from './listen.mjs';

const command = 'npm start';
const requestGraceMilliseconds = 1_500;
const exitGraceMilliseconds = 2_500;
const readyMilliseconds = 60_000;

function fail(message) {
  console.error(`caipai: ${message}`);
  process.exit(1);
}

function listen(server, { port, host }) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server.address().port));
  });
}

/** On SIGTERM and SIGINT, sent to us or to the npm above us: no new requests, those running may finish, then out; never later than 2.5 seconds. */
function stopOnSignals(server, close) {
  let stopping = false;
  const stop = async () => {
    // npm passes on the signal that the terminal has sent already.
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), exitGraceMilliseconds);
    setTimeout(() => server.closeAllConnections(), requestGraceMilliseconds).unref();
    await new Promise((resolve) => server.close(resolve));
    await close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
  // npm puts a shell between itself and us, and a SIGTERM to npm ends both without telling us: then we have a new parent.
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && stop(), 200).unref();
  }
}

async function untilHealthy(url) {
  const deadline = performance.now() + readyMilliseconds;
  let last = '';
  while (performance.now() < deadline) {
    try {
      const answer = await fetch(`${url}/health`, { signal: AbortSignal.timeout(5_000) });
      if (answer.status === 200) return;
      last = `/health answered ${answer.status}: ${(await answer.text()).slice(0, 200)}`;
    } catch (error) {
      last = String(error.cause?.message ?? error.message);
    }
    await pause(100);
  }
  fail(`the server did not become ready within ${readyMilliseconds / 1000} s (${last}); see the lines above`);
}

async function main() {
  requireNode();
  process.chdir(root);
  process.env.NODE_ENV = 'production';
  const address = readAddress(command);
  await requireFreePort(address, command);
  ensureInstalled();
  await ensureBuilt().catch((error) => fail(error.message));

  let handle;
  let opened;
  const prepared = new Promise((resolve) => (opened = resolve));
  const server = createServer(async (request, response) => {
    if (!handle) await prepared;
    await handle(request, response);
  });
  let closeNext = async () => {};
  stopOnSignals(server, () => closeNext());
  const port = await listen(server, address).catch((error) => {
    console.error(explainListen(error, address, command));
    process.exit(1);
  });
  process.env.PORT = String(port);

  const { default: createNext } = await import('next');
  const next = createNext({ dev: false, dir: root, hostname: 'localhost', port, httpServer: server, quiet: true });
  closeNext = () => next.close();
  await next.prepare().catch((error) => fail(`the server could not start: ${error.stack ?? error}`));
  handle = next.getRequestHandler();
  opened();

  const bound = { port, host: address.host };
  await untilHealthy(localUrl(bound));
  for (const url of allUrls(bound)) console.log(`彩排 Caipai: ${url}`);
}

await main();
