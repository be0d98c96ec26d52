import type { RecogniserContext } from './context.ts';
import type { Found } from './mention.ts';

export function collectOfficials(_context: RecogniserContext): Found[] {
  return [];
}
