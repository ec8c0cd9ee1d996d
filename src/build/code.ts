/** Builds dist/Code.js: the bundle in one variable, then the plain functions that Sheets sees. */
import { build, type Metafile } from 'esbuild';
import { functionGuides } from '../functions/guide';
import { checkServerSyntax } from './checks';
import { lazy } from './lazy';
import { BUNDLE, customFunctionStub, handlerStub } from './stubs';

/** What ECMAScript 2019 lacks is left as written, so that the check finds it instead of a slow helper being put in. */
const LEFT_AS_WRITTEN = {
  'class-field': true,
  'class-private-accessor': true,
  'class-private-brand-check': true,
  'class-private-field': true,
  'class-private-method': true,
  'class-private-static-accessor': true,
  'class-private-static-field': true,
  'class-private-static-method': true,
  'class-static-blocks': true,
  'class-static-field': true,
};

export interface ServerBundle {
  readonly code: string;
  readonly metafile: Metafile;
}

export async function buildCode(entry = 'src/addon/index.ts'): Promise<ServerBundle> {
  const { handlerNames } = await import('../addon/handlers');
  const stubs = [...functionGuides('en').map(customFunctionStub), ...handlerNames().map(handlerStub)].join('\n\n');
  checkServerSyntax(stubs, 'The stubs of Code.js');
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    plugins: [lazy()],
    minify: true,
    charset: 'utf8',
    format: 'iife',
    globalName: BUNDLE,
    target: 'es2019',
    supported: LEFT_AS_WRITTEN,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    legalComments: 'none',
    footer: { js: stubs },
  });
  const code = result.outputFiles[0]?.text as string;
  checkServerSyntax(code, 'Code.js');
  return { code, metafile: result.metafile };
}
