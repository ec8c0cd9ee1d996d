/** Tests run in one place: units, the bundle, templates recalculated headless, and the browser. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // Univer ships modules that only a bundler resolves.
    server: { deps: { inline: [/@univerjs\//, 'opentype.js'] } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // On a busy machine the page follows later than in a second.
    expect: { poll: { timeout: 15_000 } },
  },
});
