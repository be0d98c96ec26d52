/**
 * `{ ...of, ...more }` with a shape that equal ones share. The engine (V8 11) gives each object that begins with a spread and then gets a
 * new key a hidden class of its own: some 200 bytes more an object, and whoever reads it later finds no two alike. Where the keys are
 * few they are better named one by one.
 */
export const extended = <A extends object, B extends object>(of: A, more: B): A & B => Object.assign({}, of, more);
