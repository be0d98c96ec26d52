import path from 'node:path';

/** Every third sentence of our own treebanks, by the number its id ends with, is for testing alone. */
export const isHeldOut = (id: string): boolean => Number(/\d+$/.exec(id)?.[0] ?? 1) % 3 === 0;

/** Whether a file is one of our own treebanks, whose held third alone is for measuring. */
export const isOurs = (file: string): boolean => path.basename(file).startsWith('trade-');
