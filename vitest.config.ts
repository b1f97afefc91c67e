import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

const project = (name: string, include: string[]) => ({
  extends: true as const,
  test: { name, include },
});

export default defineConfig({
  resolve: { alias },
  test: {
    pool: 'forks',
    exclude: ['tests/e2e/**', 'node_modules/**', '.next/**', '.data/**'],
    globalSetup: ['tests/support/test-run.ts'],
    testTimeout: 15_000,
    hookTimeout: 30_000,
    projects: [
      project('unit', ['tests/unit/**/*.test.ts']),
      project('command', ['tests/command/**/*.test.ts']),
      project('http', ['tests/http/**/*.test.ts']),
      project('architecture', ['tests/architecture.test.ts']),
    ],
  },
});
