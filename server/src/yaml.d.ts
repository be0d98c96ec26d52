// Data files are YAML in the source; the build turns each into the JSON value it stands for.
declare module '*.yaml' {
  const data: unknown;
  export default data;
}
// A folder of them becomes a function that reads it when it is asked: in what ships from the one copy beside the program, or at `place`.
declare module '*.folder' {
  const read: (place?: string) => unknown;
  export default read;
}
