import type { RecogniserContext } from './context.ts';
import type { Found } from './mention.ts';

export function collectLaws(_context: RecogniserContext): Found[] {
  return [];
}
