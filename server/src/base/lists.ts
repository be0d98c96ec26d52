/** Whether two lists have something in common. */
export const meets = (a: readonly string[], b: readonly string[]): boolean => a.some(one => b.includes(one));

/** Whether two lists, both known, have nothing in common; an empty one is unknown. */
export const clashes = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !meets(a, b);
