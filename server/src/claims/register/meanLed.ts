import type { RateDraft } from '../slots/rateDraft.ts';
import type { Discourse } from './rank/discourse.ts';
import { ANY } from './register.ts';
import { isDated } from './settle.ts';

/**
 * "The duties on goods of Peru, effective May 3, are: • 5 percent on tin; • 8 percent on zinc": whose, on whom and from when the rates of a list are, as
 * the line says that leads it in, and that they are at least so high where it says that. An item that names a party tells its own.
 */
export function meanLed(draft: RateDraft, { leadOf, register, days, told, readingAt }: Discourse): void {
  const { view } = draft.reading;
  const lead = leadOf(view.index);
  if (lead < 0 || lead === view.index) return;
  const line = readingAt(lead)?.view;
  const words = line?.tokens.slice(line.first, line.last).map(({ norm }) => norm);
  if (words && AT_LEAST.test(words.join(' '))) draft.atLeast = true;
  const entry = register
    .around(draft.site.mention.start)
    .findLast(({ sentence, rate }) => sentence === lead && rate === null);
  // "The bill proposes these duties: • 5 percent on tin"
  const hasVerb = draft.site.chain.some(({ predicate }) => predicate !== undefined);
  if (entry?.state.modality === 'proposed' && !hasVerb && draft.state.modality === 'in-force')
    draft.state = entry.state;
  if (!entry || told.partiesOf(view.index).length > 0) return;
  if (draft.imposers.length === 0 && entry.imposers.length > 0)
    [draft.imposers, draft.imposerHow] = [entry.imposers, 'carried'];
  const isOpen = draft.targets.length === 0 || (draft.targets[0] === ANY && draft.targetHow === 'inferred');
  if (isOpen && !draft.load.universal && entry.targets.length > 0 && entry.targets[0] !== ANY)
    [draft.targets, draft.targetHow] = [entry.targets, 'carried'];
  const day = days.all.find(({ sentence, rate, starts }) => sentence === lead && rate === null && starts);
  if (day && draft.site.role !== 'old' && !isDated(draft)) draft.dated.from = day.from;
}
/** "to at least the rates indicated", "no less than the following levels" */
const AT_LEAST =
  /\b(?:at least|(?:no|not) (?:less|lower) than) (?:the )?(?:following )?(?:rates?|levels?|percentages?|figures?)\b/;
