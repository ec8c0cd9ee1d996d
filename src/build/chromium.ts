/** The Chromium or Chrome of this machine for browser tests, benches and screenshots: none is downloaded. */

import { join } from 'node:path';
import { findProgram, type Program } from './program';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

export const chromium: Program = {
  title: 'Chromium or Chrome',
  purpose: 'the browser tests',
  variable: 'CHROMIUM_PATH',
  names,
  usualPlaces: {
    linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
      [...names, 'chrome'].map((name) => `${folder}/${name}`),
    ),
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
      const folder = process.env[variable];
      if (!folder) return [];
      return [
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ];
    }),
  },
  missing: 'No Chromium or Chrome was found. Install one of them, or set CHROMIUM_PATH to its program file.',
  debianPackages: ['chromium', 'fonts-noto-core'],
};

export const findChromium = () => findProgram(chromium);

/** Keeps a test browser from calling home; without a sandbox because containers forbid it one. */
export const chromiumArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
