/** The script of a worker, bundled as text at build (src/build/sidebars.ts). */
declare module '*?script' {
  const script: string;
  export default script;
}
