/** The judge is a command of its own: it needs LibreOffice, which the tests do not. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/judge/**/*.judge.ts'],
    globalSetup: ['test/judge/recalculate.ts'],
    // judging changes nothing that files share, and one build of Code.js is enough
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
