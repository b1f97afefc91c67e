// Where the server listens: PORT, HOST and --lan, for npm start and npm run dev. Node built-ins only.
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { root } from './install.mjs';

function usage(command, message) {
  console.error(
    `caipai: ${message}\nUsage: ${command} [-- --lan]   environment: PORT, HOST, CAIPAI_DATA, DATABASE_URL`,
  );
  process.exit(2);
}

/** Reads arguments and environment, writes back what the server itself reads, and answers where to listen. */
export function readAddress(command) {
  const unknown = process.argv.slice(2).find((word) => word !== '--lan');
  if (unknown !== undefined) usage(command, `unknown argument "${unknown}"`);
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) usage(command, `PORT=${process.env.PORT} is no port number`);
  const host = process.argv.includes('--lan') ? '0.0.0.0' : process.env.HOST || '127.0.0.1';
  const data = process.env.CAIPAI_DATA || '.data';
  process.env.CAIPAI_DATA = isAbsolute(data) ? data : join(root, data);
  process.env.PORT = String(port);
  process.env.HOST = host;
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  process.env.CHECKPOINT_DISABLE = '1';
  return { port, host };
}

/** One line for a failed listen: what is wrong and what to do. */
export function explainListen(error, { port, host }, command) {
  const elsewhere = `PORT=${port + 1 > 65535 ? 3000 : port + 1} ${command}`;
  if (error.code === 'EADDRINUSE') {
    return `caipai: port ${port} is in use / 端口 ${port} 已被占用: stop the other program or choose another port, e.g. ${elsewhere}`;
  }
  if (error.code === 'EACCES')
    return `caipai: port ${port} needs more rights / 无权使用端口 ${port}: e.g. PORT=3000 ${command}`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return `caipai: HOST=${host} is no address of this machine / 不是本机地址: leave HOST out, or ${command} -- --lan`;
  }
  return `caipai: cannot listen on ${host}:${port}: ${error.message}`;
}

/** Ends the process with that line before any long work when the port cannot be had. */
export async function requireFreePort(address, command) {
  const probe = createServer();
  const error = await new Promise((resolve) => {
    probe.once('error', resolve);
    probe.listen(address.port, address.host, () => probe.close(() => resolve(undefined)));
  });
  if (!error) return;
  console.error(explainListen(error, address, command));
  process.exit(1);
}

const everywhere = new Set(['0.0.0.0', '::']);

/** The address on which this machine itself reaches the server. */
export function localUrl({ port, host }) {
  const name = everywhere.has(host) ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Every address at which a browser may come in, this machine's own first. */
export function allUrls({ port, host }) {
  if (!everywhere.has(host)) return [localUrl({ port, host })];
  const outside = Object.values(networkInterfaces())
    .flat()
    .filter((one) => one && !one.internal && one.family === 'IPv4')
    .map((one) => `http://${one.address}:${port}`);
  return [localUrl({ port, host }), ...outside];
}
