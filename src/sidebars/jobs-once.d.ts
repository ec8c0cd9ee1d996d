/** Long work for the page, and the script of a worker that does the same, from one text (src/build/sidebars.ts). */
declare module '*?once' {
  /** Of the same type as the jobs in the file that is named. */
  export const jobs: unknown;
  export const script: string;
}
