import { newMeter } from '../../server/src/base/meter.ts';
import { analyse } from '../../server/src/claims/analyse.ts';
import { articleRules } from '../../server/src/findings/rules.ts';
import type { Knowledge } from '../../server/src/knowledge/knowledge.ts';
import { noSettings } from '../../server/src/settings/settings.ts';

/** Steps of an analysis are at most so many for each character, and so many to begin with. Our samples take four; a text that breaks it costs more than its length. */
const STEPS_A_CHARACTER = 60;
const STEPS = 4_000;

/** What is wrong with the analysis of a text; undefined where nothing is. */
export function faultOf(text: string, fileName: string, knowledge: Knowledge): string | undefined {
  const meter = newMeter();
  const facts = analyse(fileName, text, { fileName }, { knowledge, settings: noSettings, rules: articleRules, meter });
  if (facts.fault !== undefined) return `throws: ${facts.fault}`;
  const inside = (span: { start: number; end: number }): boolean =>
    Number.isInteger(span.start) &&
    Number.isInteger(span.end) &&
    0 <= span.start &&
    span.start <= span.end &&
    span.end <= text.length;
  const isSource = /\.(html?|vtt|srt)$/.test(fileName);
  const open: { end: number; id: string }[] = [];
  const order = [...facts.mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const mention of order) {
    if (!inside(mention) || mention.start === mention.end)
      return `mention outside the text: ${JSON.stringify(mention)}`;
    if (!isSource && text.slice(mention.start, mention.end) !== mention.text)
      return `mention is not its slice: ${JSON.stringify(mention)}`;
    while (open.length && (open.at(-1)?.end ?? 0) <= mention.start) open.pop();
    const around = open.at(-1);
    if (around && around.end < mention.end) return `mentions cross: ${around.id} and ${mention.id}`;
    open.push(mention);
  }
  for (const claim of facts.claims) {
    if (!inside(claim)) return `claim outside the text: ${JSON.stringify(claim)}`;
    if (!isSource && text.slice(claim.start, claim.end) !== claim.text)
      return `claim is not its slice: ${JSON.stringify(claim)}`;
  }
  for (const one of facts.discrepancies)
    if (![one, ...one.related].every(inside)) return `discrepancy outside the text: ${JSON.stringify(one)}`;
  for (const sentence of facts.sentences)
    if (sentence && !inside(sentence)) return `sentence outside the text: ${JSON.stringify(sentence)}`;
  for (const zone of [...facts.zones, ...facts.paragraphs])
    if (!inside(zone)) return `zone outside the text: ${JSON.stringify(zone)}`;
  const steps = meter.tokens + meter.pairs;
  if (steps > STEPS + STEPS_A_CHARACTER * text.length) return `${steps} steps for ${text.length} characters`;
  return undefined;
}
