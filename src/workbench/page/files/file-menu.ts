/** The menu "File": what it offers, in the order people know from other programs. */

import type { FileWords } from '../../../messages/workbench';
import type { MenuEntry, WorkbenchParts } from '../../ports';

export const fileCommands = ['new', 'openFile', 'myFiles', 'duplicate', 'rename', 'download', 'delete'] as const;
export type FileCommand = (typeof fileCommands)[number];

/** What a menu item calls: with a dot in it, no function of the add-on can have that name. */
export function commandName(command: FileCommand): string {
  return `file.${command}`;
}

const templatePrefix = 'file.template.';

export function templateOf(name: string): string | undefined {
  return name.startsWith(templatePrefix) ? name.slice(templatePrefix.length) : undefined;
}

export function fileMenu(words: FileWords, templates: WorkbenchParts['templates']): MenuEntry & { kind: 'menu' } {
  const item = (command: FileCommand): MenuEntry => ({
    kind: 'item',
    caption: words[command],
    functionName: commandName(command),
  });
  const separator: MenuEntry = { kind: 'separator' };
  const laid = templates.map(
    ({ functionName, caption }): MenuEntry => ({ kind: 'item', caption, functionName: templatePrefix + functionName }),
  );
  const fromTemplate: MenuEntry = { kind: 'menu', caption: words.openTemplate, entries: laid };
  return {
    kind: 'menu',
    caption: words.menu,
    entries: [
      item('new'),
      ...(laid.length > 0 ? [fromTemplate] : []),
      item('openFile'),
      item('myFiles'),
      separator,
      item('duplicate'),
      item('rename'),
      item('download'),
      separator,
      item('delete'),
    ],
  };
}
