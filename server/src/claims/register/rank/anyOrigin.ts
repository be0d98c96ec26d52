import { ALL_GOODS } from '../../frames/nouns.ts';
import { GENERAL } from '../../slots/measureKind.ts';
import { ANY } from '../register.ts';
import type { FeatureSet } from './candidate.ts';
import type { PartyField } from './partyField.ts';
import { answers, comesDown, isAimed } from './site.ts';

/**
 * What speaks for it that a tariff falls on all origins.
 *
 * @param sole who imposes it, if it is one
 * @param recorded on whom it falls by the record of measures
 */
export function noteAny(
  { draft, article, sentence }: PartyField,
  features: FeatureSet,
  sole: string | undefined,
  recorded: string | undefined,
): void {
  const { load, kind, products, state, site } = draft;
  const { told } = article;
  features.note('any');
  features.note('any, imported', load.imported);
  features.note('any, generic', load.generic);
  features.note('any, on goods', products.length > 0 && products[0] !== ALL_GOODS);
  features.note('any, on all', products[0] === ALL_GOODS);
  features.note('any, general kind', kind !== null && GENERAL.has(kind));
  features.note('any, answers', answers(draft));
  features.note('any, aimed', isAimed(draft));
  features.note('any, comes down', comesDown(draft));
  features.note('any, part', draft.part);
  features.note('any, law', draft.law !== undefined);
  features.note('any, nobody here', told.partiesOf(sentence).length === 0);
  features.note('any, imposer known', draft.imposers.length > 0);
  features.note('any, unnamed goods', load.unnamed);
  features.note('any, definite', draft.definite);
  features.note('any, without a load', load.nodes.length === 0);
  features.note('any, past', draft.past);
  features.note('any, unsaid', draft.targets.length === 0);
  features.note(`any, ${site.role}`);
  features.note(`any, ${state.modality}`);
  features.note(`any, ${state.certainty}`);
  features.note(`any, by ${site.chain[0]?.predicate?.frame.act ?? 'none'}`);
  const most = sole === undefined ? 0 : told.mostBeside(sole);
  const deal = article.decided.isTold('deal', sentence);
  features.note('any, one beside', most);
  features.note('any, deal', deal);
  features.note('any, one beside, deal', deal && most);
  const headed = new Set(told.headed.map(({ party }) => party));
  features.note('any, one in headline', headed.size - (sole !== undefined && headed.has(sole) ? 1 : 0) === 1);
  features.note('any, recorded of another', recorded !== undefined && recorded !== ANY);
}
