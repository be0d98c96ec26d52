import type { Token } from '../../text/article.ts';
import { normalize } from '../../text/tokens.ts';
import { partyContextOf } from '../agencies/partyContext.ts';
import type { RecogniserContext } from '../context.ts';
import type { EntityMention, EntityRef, OfficeRef } from '../mention.ts';
import { mayHaveSecretaries, officeIdOf, officesOfTitle } from '../offices/officeLookup.ts';
import type { Title } from '../offices/title.ts';
import type { Scene } from '../scene.ts';
import { slugOf } from '../slug.ts';
import type { ArticlePerson } from './articlePerson.ts';
import { chooseKnown, type KnownChoice } from './knownPeople.ts';
import type { People } from './people.ts';
import type { HeldTitle } from './titlesAlone.ts';

/** Heads of titles that only governments give. */
const OF_GOVERNMENT = new Set(['minister', 'premier', 'pm', 'secretary', 'chancellor']);

const COUNTRIES = new Set(['country', 'nation', 'kingdom', 'republic', 'island']);

type Link = Pick<EntityMention, 'entity' | 'known' | 'candidates'>;

/** Links the article's persons to the knowledge, or makes an entity of the article's own. Each person is linked once. */
export class PersonLinker {
  readonly #context: RecogniserContext;
  readonly #scene: Scene;
  readonly #titles = new Map<ArticlePerson, Title[]>();
  readonly #choices = new Map<ArticlePerson, KnownChoice | undefined>();

  constructor(context: RecogniserContext, scene: Scene, people: People) {
    this.#context = context;
    this.#scene = scene;
    for (const { person, introduction } of people.occurrences) {
      if (!introduction?.title || !introduction.isOfficial) continue;
      const list = this.#titles.get(person);
      if (list) list.push(introduction.title);
      else this.#titles.set(person, [introduction.title]);
    }
  }

  entityOf(person: ArticlePerson): Link {
    const choice = this.#choose(person);
    if (!choice) return { entity: { id: `person/${slugOf(person.name)}`, name: person.name }, known: false };
    const entity = refOf(choice.person);
    return { entity, known: true, ...(choice.candidates.length ? { candidates: choice.candidates.map(refOf) } : {}) };
  }

  officeOf(person: ArticlePerson, title: Title): OfficeRef {
    const { knowledge, article } = this.#context;
    const { start } = this.#scene.tokens[title.joinedFirst ?? title.first] as Token;
    const { end } = this.#scene.tokens[title.last - 1] as Token;
    const known = this.#choose(person)?.person;
    const named = title.party ?? person.party;
    const party = named ?? (known || title.agency ? undefined : this.#countryOf(title));
    const near = party || known ? undefined : this.#countryNear(title);
    const id = officeIdOf(knowledge, this.#scene, title, known, article.published?.date, party, near);
    return { start, end, text: article.text.slice(start, end), id, ...(title.status ? { status: title.status } : {}) };
  }

  /** The country of a minister whose title names none: the one that acts beside it or that the article is about (`PartyContext`). */
  #countryOf(title: Title): string | undefined {
    if (!OF_GOVERNMENT.has(title.headWord) || title.associate) return undefined;
    // "B.C. Finance Minister": of a province that nobody knows.
    for (let i = title.first; i < title.last; i++)
      if (this.#scene.tokens[i]?.caps !== 'none' && !this.#scene.classes[i] && this.#scene.tokens[i]?.kind === 'word')
        return undefined;
    return partyContextOf(this.#context, this.#scene, title.first).surelyAt(title.first, this.#hasOffice(title));
  }

  /** The countries that may have such an office: the United States have secretaries and no ministers. */
  #hasOffice({ headWord }: Title): (party: string) => boolean {
    const { knowledge } = this.#context;
    const isSecretary = headWord === 'secretary';
    return party =>
      knowledge.parties.get(party)?.kind === 'country' &&
      (isSecretary ? mayHaveSecretaries(knowledge, party) : party !== 'party/US');
  }

  /** The country near a title whose known office that may be; none for a secretary where another than the United States is the likelier. */
  #countryNear(title: Title): string | undefined {
    const parties = partyContextOf(this.#context, this.#scene, title.first);
    const near = parties.nearestInSentence(title.first) ?? parties.own;
    if (title.headWord !== 'secretary') return near;
    if (near === undefined || !this.#hasOffice(title)(near)) {
      // "China's envoy met Treasury Secretary Roe": of the one country that has such an office.
      const [owner, other] = new Set(
        officesOfTitle(this.#context.knowledge, this.#scene, title).map(({ party }) => party),
      );
      if (owner && !other) return owner;
    }
    if (near === parties.filedFrom) return near;
    const likely = parties.countryAt(title.first, this.#hasOffice(title));
    return likely === undefined || likely === near ? near : undefined;
  }

  /** The country of "its finance minister", "the country's minister": the one named last before. */
  ownerOf({ determiner, phraseFirst }: Title): string | undefined {
    const { tokens } = this.#scene;
    const isCountrys = determiner === "'s" && COUNTRIES.has(tokens[phraseFirst - 1]?.norm ?? '');
    if (determiner !== 'its' && !isCountrys) return undefined;
    const { parties } = this.#context.knowledge;
    const isCountry = (party: string): boolean => parties.get(party)?.kind === 'country';
    return partyContextOf(this.#context, this.#scene, phraseFirst).nearest(phraseFirst, isCountry);
  }

  /** The titles that the person, if known, held on the article's day. */
  heldTitles(person: ArticlePerson): HeldTitle[] {
    const { knowledge, article } = this.#context;
    const known = this.#choose(person)?.person;
    const day = article.published?.date;
    if (!known || !day) return [];
    return knowledge.officesOf(known.id, day).flatMap(({ office }) => {
      const held = knowledge.offices.get(office);
      return held ? [{ words: normalize(held.title).split(/[^\p{L}\p{N}]+/u), party: held.party }] : [];
    });
  }

  #choose(person: ArticlePerson): KnownChoice | undefined {
    if (this.#choices.has(person)) return this.#choices.get(person);
    const { knowledge, article } = this.#context;
    const titles = this.#titles.get(person) ?? [];
    const offices = new Set(
      titles.flatMap(title => officesOfTitle(knowledge, this.#scene, title).map(office => office.id)),
    );
    const choice = chooseKnown(knowledge, {
      parts: person.parts,
      ids: person.ids,
      party: person.party,
      agency: person.agency,
      offices,
      day: article.published?.date,
      isOfficial: person.isOfficial,
      isFormer: titles.some(title => title.status === 'former'),
      hasLeft: titles.length > 0 && titles.every(title => title.status === 'former'),
    });
    this.#choices.set(person, choice);
    return choice;
  }
}

const refOf = ({ id, name }: EntityRef): EntityRef => ({ id, name });
