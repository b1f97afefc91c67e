// The browser that the end-to-end tests drive, and how it gets onto a machine that has none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const chineseFont = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

/**
 * $CHROMIUM_PATH, else Playwright's own (`executablePath` undefined: it knows the way), else the system's;
 * undefined when there is none.
 */
export async function findChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) return existsSync(wanted) ? { executablePath: wanted } : undefined;
  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath())) return { executablePath: undefined };
  const executablePath = systemBrowsers.find((path) => existsSync(path));
  return executablePath && { executablePath };
}

function run(file, args, env = {}) {
  const options = { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } };
  if (spawnSync(file, args, options).status !== 0) throw new Error(`${file} ${args.join(' ')} failed (see above)`);
}

/** Installs a browser, and on Debian a Chinese font, where they are missing and it may. */
export async function ensureChromium() {
  const mayUseApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const found = await findChromium();
  if (found && !(mayUseApt && !existsSync(chineseFont))) return;
  if (mayUseApt) {
    console.log('caipai: installing chromium and a Chinese font …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['-qq', 'update'], env);
    run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], env);
  } else {
    console.log("caipai: installing Playwright's chromium …");
    const playwright = dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json'));
    run(process.execPath, [join(playwright, 'cli.js'), 'install', 'chromium']);
  }
  if (!(await findChromium())) throw new Error('no Chromium found after installing one: set CHROMIUM_PATH');
}
