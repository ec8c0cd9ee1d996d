/** What a new sheet will be called; apart, so that sidebars can promise it. */

/** The name itself, or with the first number that is free. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let number = 2; isTaken(free); number++) free = `${name} ${number}`;
  return free;
}
