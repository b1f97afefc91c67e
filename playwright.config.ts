import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { findChromium } from './scripts/browser.mjs';

// npm test gives port, data directory and report file; the workers inherit what a run by hand chooses here.
const port = (process.env.CAIPAI_E2E_PORT ??= '3199');
if (!process.env.CAIPAI_E2E_DATA) {
  const folder = mkdtempSync(join(tmpdir(), 'caipai-e2e-'));
  process.env.CAIPAI_E2E_DATA = folder;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
}
// CAIPAI_E2E_URL: run by hand against a server that is already there
const running = process.env.CAIPAI_E2E_URL;
const baseURL = running ?? `http://127.0.0.1:${port}`;
const chromium = await findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  timeout: 120_000,
  expect: { timeout: 10_000 },
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: process.env.CAIPAI_E2E_REPORT ?? 'test-results/report.json' }]],
  use: {
    baseURL,
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    locale: 'zh-CN',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: chromium?.executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  ...(running ? {} : { webServer: server() }),
});

function server(): NonNullable<PlaywrightTestConfig['webServer']> {
  return {
    // The same heap cap as npm start.
    command: 'node --max-old-space-size=320 scripts/start.mjs',
    url: `${baseURL}/health`,
    env: {
      PORT: port,
      HOST: '127.0.0.1',
      CAIPAI_DATA: process.env.CAIPAI_E2E_DATA ?? '',
      DATABASE_URL: process.env.DATABASE_URL ?? '',
    },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 4_000 },
    stdout: 'pipe',
    stderr: 'pipe',
    timeout: 120_000,
  };
}
