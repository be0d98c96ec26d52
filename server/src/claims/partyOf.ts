import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Mention } from '../mentions/mention.ts';

/**
 * The party for which a mention acts: itself, the government of an official's office, an agency's. Undefined for international
 * organisations and for people of whom neither text nor knowledge says whom they serve.
 *
 * @param day ISO day of the article, to choose among the offices that a person held
 */
export function partyOf(mention: Mention, knowledge: Knowledge, day: string | null): string | undefined {
  switch (mention.type) {
    case 'party':
      return mention.entity.id;
    case 'agency':
      return knowledge.agencies.get(mention.entity.id)?.party ?? partyOfSlug(mention.entity.id, knowledge);
    case 'official': {
      const stated = mention.office && partyOfOffice(mention.office.id, knowledge);
      return stated ?? partyOfPerson(mention.entity.id, knowledge, day);
    }
    default:
      return undefined;
  }
}

function partyOfOffice(id: string, knowledge: Knowledge): string | undefined {
  const office = knowledge.offices.get(id);
  if (!office) return partyOfSlug(id, knowledge);
  return office.party.startsWith('party/') ? office.party : knowledge.agencies.get(office.party)?.party;
}

/** Ids that the grammar makes for offices and agencies unknown to the knowledge begin with the party: "office/us-trade-envoy". */
function partyOfSlug(id: string, knowledge: Knowledge): string | undefined {
  const slug = id.slice(id.indexOf('/') + 1);
  const dash = slug.indexOf('-');
  if (dash !== 2) return undefined;
  const party = `party/${slug.slice(0, 2).toUpperCase()}`;
  return knowledge.parties.has(party) ? party : undefined;
}

/** The party of the office held on the day, else of all that the person ever held, where that is one and the same. */
function partyOfPerson(id: string, knowledge: Knowledge, day: string | null): string | undefined {
  const terms = day === null ? [] : knowledge.officesOf(id, day);
  const offices = (terms.length > 0 ? terms : (knowledge.people.get(id)?.terms ?? [])).map(term => term.office);
  let party: string | undefined;
  for (const office of offices) {
    const one = partyOfOffice(office, knowledge);
    if (one === undefined || (party !== undefined && one !== party)) return undefined;
    party = one;
  }
  return party;
}
