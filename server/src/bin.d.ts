// A binary file; the build turns it into a function that reads it: beside the program in Node, from `place` or beside the script in a web
// worker. Undefined if it cannot be read.
declare module '*.bin' {
  const bytes: (place?: string) => Uint8Array | undefined;
  export default bytes;
}
