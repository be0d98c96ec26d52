import type { Weights } from '../../server/src/claims/register/rank/candidate.ts';

/** The rows of a table of weights as source, heaviest first; what weighs nothing is left out. */
export const weightRows = (weights: Weights, indent: string): string =>
  Object.entries(weights)
    .map(([name, weight]): [string, number] => [name, Math.round(weight * 100) / 100])
    .filter(([, weight]) => weight !== 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name, weight]) => {
      const key = /^[a-z]+$/.test(name) ? name : name.includes("'") ? `"${name}"` : `'${name}'`;
      return `${indent}${key}: ${weight},`;
    })
    .join('\n');
