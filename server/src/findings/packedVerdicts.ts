import { Packer, Places } from '../base/pack.ts';
import { isWhole, Unpacker } from '../base/unpack.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { Claim } from '../claims/claim.ts';
import { packedWords } from '../claims/packedWords.ts';
import type { Finding, Place } from '../corpus/finding.ts';
import type { FolderSettings } from '../settings/settings.ts';
import type { PackedAsked } from './askers.ts';
import type { Contradiction } from './contradiction.ts';
import { placeOfClaim } from './places.ts';
import type { ClosedShares, SharesOfArticle } from './shares.ts';
import { ClaimTeller, type Side, type Teller } from './sides.ts';

/**
 * What was found in a folder, as bytes for the next run: one part for the whole of it and one for each some hundred articles. Articles are
 * named by their file and the hash of their facts; what is found hangs on these facts, so none of them is in here.
 */

export interface PackedWhole {
  /** How many articles were judged. */
  readonly articles: number;
  readonly askers: readonly PackedAsked[];
  readonly faults: readonly (readonly [bucket: string, fault: string])[];
}

/** One article as it was judged. */
export interface PackedVerdict {
  readonly file: string;
  /** `ArticleFacts.hash`. */
  readonly hash: string;
  /** Under which severities `findings` are what is shown; null where decisions of its folder speak of it, which are not kept. */
  readonly settings: string | null;
  readonly findings: readonly Finding[];
}

/** The article with what was found in it, bucket by bucket. */
export interface JudgedArticle extends PackedVerdict {
  readonly shares: SharesOfArticle | undefined;
}

/** A part that was read. Shares stay bytes. */
export interface ReadVerdict extends PackedVerdict {
  /** `factsOf`: of an article as it was then. */
  shares(factsOf: (file: string) => ArticleFacts | undefined): ClosedShares | undefined;
}

const shown = new WeakMap<FolderSettings, string | null>();

/** What of a folder's settings decides what is shown of what was found: its severities; null where decisions of it do, too. */
export function shownBy(settings: FolderSettings): string | null {
  let text = shown.get(settings);
  if (text === undefined) {
    const { severity, facts, suppressions } = settings;
    text = facts.length + suppressions.length > 0 ? null : JSON.stringify(severity);
    shown.set(settings, text);
  }
  return text;
}

const packer = new Packer(new Map(packedWords.map((word, i) => [word, i])));

export const packWhole = (whole: PackedWhole): Uint8Array => packer.pack(whole);

export function packArticles(articles: readonly JudgedArticle[]): Uint8Array {
  return packer.pack(
    new Places([
      articles.map(({ file, hash, settings, shares }) => ({
        file,
        hash,
        settings,
        buckets: [...(shares?.keys() ?? [])],
      })),
      articles.map(({ findings }) => findings),
      new Places(articles.map(({ shares }) => [...(shares?.values() ?? [])].map(list => list.map(withPackedSides)))),
    ]),
  );
}

/** undefined where the bytes are damaged or none of ours. */
export function readWhole(bytes: Uint8Array): PackedWhole | undefined {
  return isWhole(bytes) ? (new Unpacker(bytes, packedWords).read() as PackedWhole) : undefined;
}

export function readArticles(bytes: Uint8Array): readonly ReadVerdict[] | undefined {
  if (!isWhole(bytes)) return undefined;
  const unpacker = new Unpacker(bytes, packedWords);
  const [headsAt, findingsAt, sharesAt] = unpacker.placesAt();
  const heads = unpacker.read(headsAt) as (Omit<PackedVerdict, 'findings'> & { buckets: readonly string[] })[];
  const findings = unpacker.read(findingsAt) as readonly Finding[][];
  const places = unpacker.placesAt(sharesAt);
  return heads.map(({ file, hash, settings, buckets }, i) => ({
    file,
    hash,
    settings,
    findings: findings[i] ?? [],
    shares: factsOf =>
      buckets.length
        ? {
            buckets,
            open: () => {
              const lists = unpacker.read(places[i]) as PackedContradiction[][];
              return new Map(
                buckets.map((bucket, k) => [bucket, (lists[k] ?? []).map(one => withSides(one, factsOf))]),
              );
            },
          }
        : undefined,
  }));
}

/** A claim by its place among those of its article (-1: none); for others than `ClaimTeller` the sentence and the place that is shown, too. */
type PackedTeller = readonly [
  file: string,
  claim: number,
  sentence?: number,
  start?: number,
  end?: number,
  text?: string,
];
type PackedSide = Omit<Side, 'tellers'> & { readonly tellers: readonly PackedTeller[] };
type PackedContradiction = Omit<Contradiction, 'sides'> & { readonly sides?: readonly PackedSide[] };

const withPackedSides = ({ sides, ...rest }: Contradiction): PackedContradiction => ({
  ...rest,
  ...(sides && { sides: sides.map(side => ({ ...side, tellers: side.tellers.map(packedTeller) })) }),
});

function packedTeller(teller: Teller): PackedTeller {
  if (teller instanceof KeptTeller) return teller.packed;
  const { facts, claim } = teller;
  const at = claim ? facts.claims.findIndex(({ id }) => id === claim.id) : -1;
  if (teller instanceof ClaimTeller) return [facts.file, at];
  const { sentence, place } = teller;
  return [facts.file, at, sentence, place.start, place.end, place.text];
}

function withSides(
  { sides, ...rest }: PackedContradiction,
  factsOf: (file: string) => ArticleFacts | undefined,
): Contradiction {
  if (!sides) return rest;
  const teller = (packed: PackedTeller): Teller[] => {
    const facts = factsOf(packed[0]);
    return facts ? [new KeptTeller(facts, packed)] : [];
  };
  return { ...rest, sides: sides.map(side => ({ ...side, tellers: side.tellers.flatMap(teller) })) };
}

/** As an earlier run knew it. */
class KeptTeller implements Teller {
  readonly facts: ArticleFacts;
  readonly packed: PackedTeller;

  constructor(facts: ArticleFacts, packed: PackedTeller) {
    this.facts = facts;
    this.packed = packed;
  }

  get claim(): Claim | undefined {
    return this.facts.claims[this.packed[1]];
  }

  get sentence(): number {
    return this.packed[2] ?? this.claim?.sentence ?? 0;
  }

  get place(): Place {
    const [file, , , start, end, text = ''] = this.packed;
    if (start !== undefined && end !== undefined) return { file, start, end, text };
    return placeOfClaim(this.facts, this.claim as Claim);
  }
}
