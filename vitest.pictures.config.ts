/** npm run pictures:sidebar are the tests of the sidebars' look, which leave a picture of every state in dist/pictures. */
import { defineConfig } from 'vitest/config';
import shared from './vitest.config';

export default defineConfig({
  test: { ...shared.test, include: ['test/sidebars/*/look.test.ts'], env: { PICTURES: 'dist/pictures' } },
});
