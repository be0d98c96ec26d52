// Data files are YAML in the source; the build turns each into the JSON value it stands for.
declare module '*.yaml' {
  const data: unknown;
  export default data;
}
