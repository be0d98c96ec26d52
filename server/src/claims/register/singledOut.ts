import { GENERAL } from '../slots/measureKind.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import { clueOf } from './clueOf.ts';
import type { Discourse } from './rank/discourse.ts';
import { recordedTarget } from './recorded.ts';
import { ANY } from './register.ts';

/** How much of what an article says of the imposer beside others it must say of one, to be about the two. */
const MOSTLY = 0.6;

/** Laws by which tariffs are imposed for other reasons. */
const OTHERS: ReadonlySet<string> = new Set([
  'law/section-232',
  'law/section-201',
  'law/section-122',
  'law/section-338',
  'law/ieepa',
]);

/**
 * The country on which the tariffs of an article fall that are all imposed by a law that answers one country: the one that the headline names beside
 * the imposer, or else the one that the article has to do with.
 */
export function singledOut(draft: RateDraft, { told }: Discourse): readonly string[] | undefined {
  const { imposers, load, kind, reading } = draft;
  const [imposer, another] = imposers;
  if (imposer === undefined || another !== undefined || load.imported) return undefined;
  if (kind !== null && GENERAL.has(kind)) return undefined;
  const laws = [...told.laws];
  if (
    !laws.some(law => reading.context.knowledge.laws.get(law)?.oneOriginOf === imposer) ||
    laws.some(law => OTHERS.has(law))
  )
    return undefined;
  if (recordedTarget({ ...clueOf(draft), targets: [] }, draft.part, reading.context) === ANY) return undefined;
  const headed = new Set(told.headed.map(({ party }) => party).filter(party => party !== imposer));
  if (headed.size === 1) return [...headed];
  const [main] = told.ranked.filter(party => party !== imposer);
  return headed.size === 0 && main !== undefined && told.shareBeside(imposer, main) >= MOSTLY ? [main] : undefined;
}
