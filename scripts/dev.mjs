// npm run dev: packages and Prisma clients as needed, then Next's development server, for those who change Caipai.
import { ensureGenerated } from './build.mjs';
import { ensureInstalled, requireNode, root } from './install.mjs';
import { readAddress, requireFreePort } from './listen.mjs';

requireNode();
process.chdir(root);
const address = readAddress('npm run dev');
await requireFreePort(address, 'npm run dev');
ensureInstalled({ dev: true });
ensureGenerated();
process.env.NODE_ENV = 'development';
process.argv.splice(2, Infinity, 'dev', '--port', String(address.port), '--hostname', address.host);
await import('next/dist/bin/next');
