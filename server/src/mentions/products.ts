import type { RecogniserContext } from './context.ts';
import type { Found } from './mention.ts';

export function collectProducts(_context: RecogniserContext): Found[] {
  return [];
}
