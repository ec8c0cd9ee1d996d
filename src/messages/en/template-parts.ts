/** The words that all templates share: stamp, legend, and whether the inputs are complete. */

export const templateParts = {
  stamp: (p: { example: string; version: string; date: string }) => `${p.example} · version ${p.version} · ${p.date}`,
  legend: {
    input: 'Input',
    formula: 'Formula',
    result: 'Result',
    link: 'From another sheet',
    check: '✓ ✗ Check',
  },
  inputs: 'Inputs',
  complete: '✓ complete',
  incomplete: '✗ a yellow cell is blank',
  impossible: '✗ a yellow cell is wrong',
};

export type TemplatePartsWords = typeof templateParts;
