// The model file; the build turns it into a function that gives its bytes in base64.
declare module '*.bin' {
  const text: () => string;
  export default text;
}
