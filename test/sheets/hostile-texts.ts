/** Texts from outside that a spreadsheet would like to take for something else, or a page for markup. */

export const takenForSomethingElse: readonly string[] = [
  '=1+1',
  '=HYPERLINK("http://127.0.0.1","x")',
  '+1',
  '-2+3',
  '@SUM(A1:A3)',
  '\t=1+1',
  ' =1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  "'=1+1",
  "''",
  '"quoted"',
  "Bob's",
  '007',
  '1e5',
  '12%',
  '1,234.50',
  '2026-03-01',
  '1/2',
  '12:30',
  'TRUE',
  'false',
  '#REF!',
  '{1,2}',
  'a\nb',
  '٥',
];

export const markup: readonly string[] = [
  '<script>parent.hurt=1;window.hurt=1</script>',
  '<img src=x onerror="window.hurt=1">',
  '"><svg onload=window.hurt=1>',
  "';window.hurt=1;//",
  '</script><script>window.hurt=1</script>',
  '<b>bold</b>',
  '&lt;i&gt;',
  'javascript:window.hurt=1',
  '\u0024{window.hurt=1}',
  '<!-- -->',
  '</title><style>*{display:none}</style>',
];

export const hostileTexts: readonly string[] = [...takenForSomethingElse, ...markup];
