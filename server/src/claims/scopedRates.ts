import { wordSet } from '../base/wordList.ts';
import { isTariffNoun } from '../mentions/figureRole.ts';
import { IMPOSING as IMPOSES } from '../mentions/figureRoleWords.ts';
import type { EntityMention, Mention } from '../mentions/mention.ts';
import type { Article, Block } from '../text/article.ts';
import { blockAt, rowOf, scopesAt } from '../text/blocks.ts';
import { ANY_ORIGIN, type ClaimKey, type Measure, type SlotHow, type Unnamed, type ValidTime } from './claim.ts';
import { ALL_GOODS } from './frames/nouns.ts';
import { KINDS, OVER_ALL } from './slots/measureKind.ts';

/** Heads of columns that say who imposes, and from when. */
const IMPOSING = wordSet('imposed imposing imposes imposer importer importing destination levied reporter by');
const SINCE = wordSet('from effective since start starts begins date as');
/** Heads of columns that say what was before. */
const FORMER = wordSet('old previous former prior');
/** Words before a party behind "tariffs" that make it the one who bears them, and the one who imposes them. */
const BORNE = wordSet('on against for from');
/** What may stand beside the name in "Peru: 20%", "goods from Peru – 20%". */
const BESIDE = wordSet(': – — - , ( ) the goods imports products from on for and of');
/** The short forms of countries that stand before a noun as adjectives do. */
const ADJECTIVAL = wordSet('us eu uk');
const LABEL_ENDS = wordSet(': – — -');

interface Scope {
  readonly imposers: EntityMention[];
  readonly targets: EntityMention[];
  readonly products: EntityMention[];
  from?: string;
}

/**
 * Gives the rates of cells and named items what they stand under: the row names the partner, the goods and the day, the head of the column
 * the goods, the line above the list or the heading whose tariffs they are. What a cell has by memory from prose is no target of it.
 */
export function bindScopes(
  article: Article,
  mentions: readonly Mention[],
  claims: readonly Unnamed[],
): readonly Unnamed[] {
  if (article.blocks.length === 0) return claims;
  const byId = new Map(mentions.map(mention => [mention.id, mention]));
  const reader = new ScopeReader(article, mentions);
  return claims.map(claim => {
    const figure = byId.get(claim.mentions[0] ?? '');
    const block = claim.kind === 'rate' && figure ? reader.blockOf(figure) : undefined;
    if (!figure || !block || (block.kind === 'item' && !reader.isNamed(block, figure))) return claim;
    if (block.kind !== 'cell' && block.kind !== 'item') return claim;
    const own = reader.own(block, figure);
    // "• Peru (5%) and Chile (7%) charge duties on …" is a sentence, which says itself whose they are.
    const says = block.kind === 'item' && claim.slots.imposer === 'stated' && own.targets.some(isIn(claim.key.imposer));
    if (says) return claim;
    const found = ofKind(
      scoped(claim, ...placed(own, reader.above(block)), block.kind === 'item'),
      reader.kindAbove(block),
    );
    return reader.isOld(block) && found.modality === 'in-force' ? { ...found, modality: 'lifted' } : found;
  });
}

const isIn =
  (ids: readonly string[] | null | undefined) =>
  ({ entity }: EntityMention): boolean =>
    ids?.includes(entity.id) ?? false;

/** Under "duty on Chilean salmon" the rows are of those who impose it. */
function placed(own: Scope, above: Scope): [own: Scope, above: Scope] {
  const swap = above.targets.length > 0 && own.targets.length > 0 && own.imposers.length + above.imposers.length === 0;
  return [swap ? { ...own, imposers: own.targets, targets: [] } : own, above];
}

/** The kind of tariff that the heading names, with the goods that it falls on where nothing else is said. */
function ofKind(claim: Unnamed, kind: Measure | null): Unnamed {
  if (kind === null || claim.key.measure) return claim;
  const all = !claim.key.product?.length && claim.key.part !== 'part' && OVER_ALL.has(kind);
  return {
    ...claim,
    key: { ...claim.key, measure: kind, ...(all ? { product: [ALL_GOODS] } : {}) },
    slots: { ...claim.slots, measure: 'carried', ...(all ? { product: 'inferred' as const } : {}) },
  };
}

/** @param isItem of a list, under words that may say whose goods all its items are: what the article tells of that stands where the lines name nobody */
function scoped(claim: Unnamed, own: Scope, above: Scope, isItem: boolean): Unnamed {
  const key: Record<string, unknown> = { ...claim.key };
  const slots: Partial<Record<keyof ClaimKey, SlotHow>> = { ...claim.slots };
  const used: Mention[] = [];
  const fill = (
    slot: 'imposer' | 'target' | 'product',
    from: keyof Omit<Scope, 'from'>,
    kept: readonly string[],
  ): void => {
    const [found, how]: [EntityMention[], SlotHow] =
      own[from].length > 0 ? [own[from], 'stated'] : [above[from], slot === 'product' ? 'stated' : 'carried'];
    const ids = found.length > 0 ? [...new Set(found.map(mention => mention.entity.id))] : kept;
    key[slot] = ids.length > 0 ? ids : null;
    if (ids.length === 0) delete slots[slot];
    else if (found.length > 0) {
      slots[slot] = how;
      used.push(...found);
    }
  };
  fill('target', 'targets', isItem && claim.slots.target === 'carried' ? (claim.key.target ?? []) : []);
  // A row of goods that names no partner, under no head that does, is on goods of all origins.
  if (key.target === null && own.products.length > 0) [key.target, slots.target] = [[ANY_ORIGIN], 'inferred'];
  const targets = (key.target as readonly string[] | null) ?? [];
  fill('imposer', 'imposers', claim.slots.imposer === 'stated' ? [] : (claim.key.imposer ?? []));
  const imposers = ((key.imposer as readonly string[] | null) ?? []).filter(id => !targets.includes(id));
  key.imposer = imposers.length > 0 ? imposers : null;
  if (imposers.length === 0) delete slots.imposer;
  fill('product', 'products', claim.key.product ?? []);
  const from = own.from ?? above.from;
  const valid: ValidTime = from === undefined ? claim.valid : { from, to: null, how: 'stated' };
  const ids = used.map(mention => mention.id).filter(id => !claim.mentions.includes(id));
  return { ...claim, key: key as ClaimKey, slots, valid, mentions: [...claim.mentions, ...new Set(ids)] };
}

class ScopeReader {
  readonly #article: Article;
  readonly #mentions: readonly Mention[];

  constructor(article: Article, mentions: readonly Mention[]) {
    this.#article = article;
    this.#mentions = mentions;
  }

  blockOf(mention: Mention): Block | undefined {
    return blockAt(this.#article, this.#tokenAt(mention.start));
  }

  /** "Peru: 20%", "Peru: new duties of 20%": nothing but names before the figure, or before the mark behind what the item is of. */
  isNamed(block: Block, figure: Mention): boolean {
    const inside = this.#inside(block);
    const { tokens } = this.#article;
    let named = false;
    for (let i = block.first; i < block.last && (tokens[i]?.start ?? 0) < figure.start; i++) {
      if (named && LABEL_ENDS.has(tokens[i]?.norm ?? '')) return true;
      const start = tokens[i]?.start ?? 0;
      const covered = inside.some(
        m => (m.type === 'party' || m.type === 'product') && m.start <= start && start < m.end,
      );
      if (!covered && !BESIDE.has(tokens[i]?.norm ?? '')) return false;
      named ||= covered;
    }
    return named;
  }

  /** What the row, or the item before its figure, names. */
  own(block: Block, figure: Mention): Scope {
    const scope = newScope();
    if (!block.cell) {
      const end = this.#labelEnd(block, figure.start);
      for (const mention of this.#inside(block)) if (mention.start < end) take(mention, scope, 'targets');
      // An item under one that is a name, and nothing else, is of that one.
      for (const outer of scopesAt(this.#article, block.first))
        if (outer.kind === 'item' && this.#isName(outer))
          for (const mention of this.#inside(outer))
            if ((mention.type === 'party' ? scope.targets : scope.products).length === 0)
              take(mention, scope, 'targets');
      return scope;
    }
    for (const cell of rowOf(this.#article, block)) {
      if (cell === block || cell.cell?.header) continue;
      const head = this.#words(this.#article.blocks[cell.cell?.columnHeader ?? -1]);
      for (const mention of this.#inside(cell)) {
        take(mention, scope, head.some(word => IMPOSING.has(word)) ? 'imposers' : 'targets');
        const dated = mention.type === 'date' && /^\d{4}(-\d\d){0,2}$/.test(mention.timex.value);
        if (dated && head.some(word => SINCE.has(word))) scope.from ??= mention.timex.value;
      }
    }
    return scope;
  }

  /** Whether a block is the name of a party or of goods, and nothing else. */
  #isName(block: Block): boolean {
    const names = this.#inside(block).filter(({ type }) => type === 'party' || type === 'product');
    return (
      names.length === 1 &&
      this.#article.tokens
        .slice(block.first, block.last)
        .every(({ start, norm }) => BESIDE.has(norm) || names.some(name => name.start <= start && start < name.end))
    );
  }

  /** Where the name of an item ends: at its colon or dash, else at its figure. */
  #labelEnd({ first, last }: Block, figure: number): number {
    for (let i = first; i < last; i++) {
      const token = this.#article.tokens[i];
      if (token && token.start < figure && LABEL_ENDS.has(token.norm)) return token.start;
    }
    return figure;
  }

  /** Whether the head of its column says that it was so before: "Old duty". */
  isOld({ cell }: Block): boolean {
    return this.#words(this.#article.blocks[cell?.columnHeader ?? -1]).some(word => FORMER.has(word));
  }

  /** What kind of tariff the heads and headings above say that it is. */
  kindAbove(block: Block): Measure | null {
    for (const outer of scopesAt(this.#article, block.first)) {
      if (outer.cell && !outer.cell.header) continue;
      for (const word of this.#words(outer)) {
        const kind = KINDS.get(word);
        if (kind) return kind;
      }
    }
    return null;
  }

  /** What the head of the column, the line above and the headings say. */
  above(block: Block): Scope {
    const scope = newScope();
    for (const outer of scopesAt(this.#article, block.first)) {
      if (outer.cell && !outer.cell.header) continue;
      const noun = this.#tariffIn(outer);
      for (const mention of this.#inside(outer)) {
        if (mention.type === 'product') take(mention, scope, 'targets');
        else if (mention.type === 'party' && noun >= 0) this.#placeParty(mention, noun, scope);
        else if (outer.cell) take(mention, scope, 'targets');
      }
    }
    return scope;
  }

  /** Before "tariffs" stands whose they are, behind it whom they fall on: "Canadian tariffs", "tariffs on goods from Peru". */
  #placeParty(mention: EntityMention, noun: number, scope: Scope): void {
    const { tokens } = this.#article;
    const at = this.#tokenAt(mention.start);
    if (at > noun) {
      let i = at - 1;
      while (i > noun && !BORNE.has(tokens[i]?.norm ?? '') && tokens[i]?.norm !== 'by') i--;
      if (tokens[i]?.norm === 'by') add(scope.imposers, mention);
      else if (BORNE.has(tokens[i]?.norm ?? '')) add(scope.targets, mention);
      // "Duty in Ghana"
      else if (tokens[at - 1]?.norm === 'in') add(scope.imposers, mention);
      return;
    }
    const owns = tokens.slice(at, noun).some(token => token.norm === "'s" || token.norm === "'");
    // "Canada today imposed surtaxes on the following imports:"
    const imposes = tokens.slice(at, noun).some(token => IMPOSES.has(token.norm));
    const adjective = imposes || mention.form === 'demonym' || owns || ADJECTIVAL.has(tokens[at]?.norm ?? '');
    if (adjective) add(scope.imposers, mention);
  }

  #tariffIn(block: Block): number {
    for (let i = block.last - 1; i >= block.first; i--) if (isTariffNoun(this.#article.tokens, i)) return i;
    return -1;
  }

  #words(block: Block | undefined): string[] {
    return block ? this.#article.tokens.slice(block.first, block.last).map(token => token.norm) : [];
  }

  #inside({ start, end }: Block): Mention[] {
    const found: Mention[] = [];
    for (let i = lowerBound(this.#mentions, start); i < this.#mentions.length; i++) {
      const mention = this.#mentions[i] as Mention;
      if (mention.start >= end) break;
      found.push(mention);
    }
    return found;
  }

  #tokenAt(offset: number): number {
    return lowerBound(this.#article.tokens, offset);
  }
}

const newScope = (): Scope => ({ imposers: [], targets: [], products: [] });

function take(mention: Mention, scope: Scope, parties: 'imposers' | 'targets'): void {
  if (mention.type === 'party') add(scope[parties], mention);
  else if (mention.type === 'product') add(scope.products, mention);
}

const add = (list: EntityMention[], mention: EntityMention): void => {
  if (!list.some(other => other.entity.id === mention.entity.id)) list.push(mention);
};

/** Index of the first span that starts at or after the offset; both are in order. */
function lowerBound(spans: readonly { readonly start: number }[], offset: number): number {
  let [a, b] = [0, spans.length];
  while (a < b) {
    const middle = (a + b) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) a = middle + 1;
    else b = middle;
  }
  return a;
}
