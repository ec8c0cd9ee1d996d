/** npm run pictures:sidebar is the test of the sidebar's look, which leaves a picture of every state in dist/pictures. */
import { defineConfig } from 'vitest/config';
import shared from './vitest.config';

export default defineConfig({
  test: { ...shared.test, include: ['test/sidebars/parthenon/look.test.ts'], env: { PICTURES: 'dist/pictures' } },
});
