import type { ArticleFacts, MaskedSentence } from '../../../server/src/claims/articleFacts.ts';
import type { Claim, ClaimKey } from '../../../server/src/claims/claim.ts';
import type { Knowledge } from '../../../server/src/knowledge/knowledge.ts';
import type { EntityMention, FigureMention, Mention, OfficeRef } from '../../../server/src/mentions/mention.ts';
import type { ZoneKind } from '../../../server/src/text/article.ts';

/** What an article says, one sentence an element; facts are made of it as the analysis would. */
export interface MadeArticle {
  readonly published?: string;
  readonly neighbour?: boolean;
  readonly sentences?: readonly MadeSentence[];
}
export interface MadeSentence {
  readonly zone?: ZoneKind;
  readonly quote?: string;
  /** Masked key; figures are those of `rates`. */
  readonly key?: string;
  readonly people?: readonly MadePerson[];
  readonly agencies?: readonly { id: string; text: string; form: EntityMention['form']; known?: boolean }[];
  readonly rates?: readonly MadeRate[];
}
export interface MadePerson {
  readonly id: string;
  /** As the article writes it. */
  readonly text: string;
  readonly name?: string;
  readonly office?: string;
  readonly known?: boolean;
}
export interface MadeRate {
  readonly percent: number;
  readonly product?: string;
  readonly key?: ClaimKey;
  readonly from?: string;
  readonly modality?: Claim['modality'];
}

const SENTENCE_LENGTH = 200;

/** Facts of an article; sentence n begins at offset 200 n, mentions follow each other in it. */
export function madeFacts(file: string, made: MadeArticle): ArticleFacts {
  const mentions: Mention[] = [];
  const claims: Claim[] = [];
  const masked: MaskedSentence[] = [];
  const sentences = (made.sentences ?? []).map((sentence, index) => {
    let at = index * SENTENCE_LENGTH;
    const span = (text: string) => {
      const start = at;
      at += text.length + 1;
      return { start, end: start + text.length, text, id: `m${mentions.length + 1}`, sentence: index };
    };
    for (const person of sentence.people ?? []) {
      const office: OfficeRef | undefined = person.office
        ? { start: at, end: at, text: person.office, id: `office/${person.office}` }
        : undefined;
      mentions.push({
        ...span(person.text),
        type: 'official',
        entity: { id: person.id, name: person.name ?? person.text },
        form: person.text.includes(' ') ? 'full' : 'short',
        known: person.known ?? false,
        ...(office ? { office } : {}),
      });
    }
    for (const agency of sentence.agencies ?? [])
      mentions.push({
        ...span(agency.text),
        type: 'agency',
        entity: { id: agency.id, name: agency.text },
        form: agency.form,
        known: agency.known ?? false,
      });
    const figures: MaskedSentence['figures'][number][] = [];
    for (const rate of sentence.rates ?? []) {
      // A quote that has the figure says where it stands.
      const quoted = sentence.quote?.indexOf(`${rate.percent} percent`) ?? -1;
      if (quoted >= 0) at = index * SENTENCE_LENGTH + quoted;
      const mention: FigureMention = {
        ...span(`${rate.percent} percent`),
        type: 'tariff_rate',
        value: { number: rate.percent, unit: 'percent', qualifier: 'exact', low: rate.percent, high: rate.percent },
      };
      mentions.push(mention);
      claims.push(madeClaim(`c${claims.length + 1}`, mention, rate, made.published ?? null));
      figures.push({ start: mention.start, end: mention.end, mention: mention.id, norm: mention.text });
    }
    if (sentence.key !== undefined) masked.push({ sentence: index, key: sentence.key, words: 12, figures });
    return {
      start: index * SENTENCE_LENGTH,
      end: (index + 1) * SENTENCE_LENGTH - 1,
      zone: sentence.zone ?? ('body' as const),
      paragraph: index,
      quote: sentence.quote ?? '',
    };
  });
  const length = sentences.length * SENTENCE_LENGTH;
  return Object.freeze({
    file,
    hash: JSON.stringify(made),
    published:
      made.published === undefined
        ? null
        : { date: made.published, source: made.neighbour ? ('neighbour' as const) : ('header' as const) },
    rivalDates: [],
    headline: '',
    zones: [],
    paragraphs: [],
    lineStarts: [0],
    length,
    sentences,
    mentions,
    claims,
    masked,
    discrepancies: [],
  });
}

function madeClaim(id: string, mention: FigureMention, rate: MadeRate, asserted: string | null): Claim {
  return {
    id,
    kind: 'rate',
    key: {
      imposer: ['party/US'],
      target: ['any'],
      product: [`product/${rate.product ?? 'steel'}`],
      measure: 'additional',
      part: null,
      law: null,
      ...rate.key,
    },
    value: mention.value,
    valid: { from: rate.from ?? null, to: null, how: rate.from ? 'stated' : 'publication' },
    asserted,
    modality: rate.modality ?? 'in-force',
    attribution: null,
    slots: { imposer: 'stated', product: 'stated', measure: 'stated' },
    start: mention.start,
    end: mention.end,
    text: mention.text,
    mentions: [mention.id],
    sentence: mention.sentence,
  };
}

/** A knowledge of nothing but what is handed in. */
export function madeKnowledge(
  parts: Partial<Pick<Knowledge, 'people' | 'offices' | 'agencies' | 'measures'>> = {},
): Knowledge {
  return {
    people: new Map(),
    offices: new Map(),
    agencies: new Map(),
    parties: new Map(),
    products: new Map(),
    laws: new Map(),
    measures: new Map(),
    holders: () => [],
    officesOf: () => [],
    collectHits: () => [],
    ...parts,
  };
}
