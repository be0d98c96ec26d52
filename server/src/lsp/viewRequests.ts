import { spoken } from '../base/phrase.ts';
import { visible } from '../base/visible.ts';
import { mentionStartingAt } from '../claims/articleLookup.ts';
import type { CardPlace } from '../features/card.ts';
import { keyInWords } from '../features/claimWords.ts';
import { readableDay } from '../features/dateCard.ts';
import { FIRST_PAGE, findDossier } from '../features/dossier.ts';
import { findingSubject } from '../features/findingSubject.ts';
import { isMainSide } from '../features/mainSide.ts';
import { isEntity } from '../features/mentionAt.ts';
import { nameOf, type Reading } from '../features/names.ts';
import { mainOffice } from '../features/officeSections.ts';
import { readableQuote } from '../features/quotes.ts';
import { sentenceTree } from '../features/sentenceTree.ts';
import { collectTimelines } from '../features/timelines.ts';
import { rankFindings } from '../findings/rank.ts';
import { countPhrase, sideFigure } from '../findings/sides.ts';
import type { ClientRequests, WirePlace } from '../protocol.ts';
import { dossierMarkdown } from './dossierMarkdown.ts';
import { entityOfDossier, uriOfDossier } from './dossiers.ts';
import type { Lifetime } from './lifetime.ts';
import { registerRates } from './rateRequests.ts';
import type { Session } from './session.ts';
import { readShownMail } from './shownMail.ts';

type Params<M extends keyof ClientRequests> = ClientRequests[M]['params'];
type Result<M extends keyof ClientRequests> = ClientRequests[M]['result'];
const TYPE_ORDER = ['official', 'agency', 'party', 'product', 'law'];
const MOST_ENTITIES = 5_000;

/** What the editor's own views show, and the virtual dossiers. */
export function registerViews(session: Session, lifetime: Lifetime): void {
  const { connection, workspace, support } = session;
  const fresh = (): Reading => {
    workspace.refreshAll();
    return session.reading();
  };
  const wire = (reading: Reading, place: CardPlace): WirePlace[] => {
    const location = session.location(reading, place);
    const facts = reading.snapshot.facts(place.file);
    if (!location || !facts) return [];
    const mention = mentionStartingAt(facts, place.start);
    return [
      {
        ...location,
        text: visible(mention?.text ?? ''),
        quote: readableQuote(reading.snapshot, place.file, place),
        published: facts.published?.date ?? null,
        headline: visible(facts.headline),
      },
    ];
  };

  connection.onRequest('tradewire/status', () => lifetime.publisher.status());
  connection.onRequest(
    'tradewire/sentenceTree',
    (params: Params<'tradewire/sentenceTree'>): Result<'tradewire/sentenceTree'> => {
      const asked = session.askedAt(params);
      const document = asked && workspace.documents.get(asked.file);
      const text = document && sentenceTree(asked.reading, asked.file, document.text, asked.offset);
      return text === undefined ? null : { text };
    },
  );
  connection.onRequest('tradewire/cancelIndexing', () => {
    lifetime.cancelIndexing();
    return null;
  });
  connection.onRequest('tradewire/reindex', () => {
    lifetime.reindex();
    return null;
  });

  connection.onRequest('tradewire/entities', (params: Params<'tradewire/entities'>): Result<'tradewire/entities'> => {
    const reading = fresh();
    const limit = typeof params?.limit === 'number' ? params.limit : MOST_ENTITIES;
    const query = typeof params?.query === 'string' ? params.query : '';
    return reading.snapshot
      .findEntities(query, limit)
      .flatMap(record => {
        const first = reading.snapshot.fullestIntroduction(record.id);
        const [place] = first
          ? wire(reading, { file: first.file, start: first.mention.start, end: first.mention.end })
          : [];
        if (!place) return [];
        const { id, type, name, mentions, files, party } = record;
        const office = type === 'official' ? mainOffice(reading, record)?.title : record.acronym;
        return [
          {
            id,
            type,
            name: visible(name),
            office: office === undefined || office === name ? null : visible(office),
            party: party === undefined || party === id ? null : visible(nameOf(reading, party)),
            spellings: record.spellings.map(spelling => visible(spelling.text)).filter(text => text !== name),
            mentions,
            articles: files.length,
            place,
            dossier: uriOfDossier(id, name),
          },
        ];
      })
      .sort(
        (a, b) =>
          TYPE_ORDER.indexOf(a.type) - TYPE_ORDER.indexOf(b.type) ||
          b.mentions - a.mentions ||
          (a.name < b.name ? -1 : 1),
      );
  });

  connection.onRequest('tradewire/contradictions', (): Result<'tradewire/contradictions'> => {
    const reading = fresh();
    return rankFindings(reading.snapshot.allFindings()).flatMap(finding => {
      const [place] = wire(reading, finding);
      if (!place) return [];
      const { code, severity, fingerprint, values, sides = [], record } = finding;
      return [
        {
          code,
          severity,
          message: visible(spoken(finding.phrase, session.say)),
          subject: visible(findingSubject(reading, finding)),
          main: isMainSide(reading.snapshot, finding),
          key: finding.key ?? null,
          fingerprint,
          values: values.map(visible),
          place: { ...place, text: visible(finding.text) },
          related: finding.related.flatMap(p => wire(reading, p).map(w => ({ ...w, text: visible(p.text) }))),
          sides: sides.flatMap(side =>
            wire(reading, side.earliest).map(earliest => ({
              value: visible(side.value),
              shown: visible(sideFigure(side)),
              articles: side.articles,
              origins: side.origins,
              told: spoken(countPhrase(side), session.say),
              earliest: { ...earliest, text: visible(side.earliest.text) },
            })),
          ),
          record: record ? { ...record, link: record.link ?? null } : null,
        },
      ];
    });
  });

  connection.onRequest(
    'tradewire/timelines',
    (params: Params<'tradewire/timelines'>): Result<'tradewire/timelines'> => {
      const reading = fresh();
      return collectTimelines(reading, { product: params?.product, key: params?.key }).map(series => ({
        ...series,
        label: visible(series.label),
        points: series.points.flatMap(point =>
          wire(reading, point.place).map(place => ({
            ...point,
            attribution: point.attribution && visible(point.attribution),
            place,
          })),
        ),
      }));
    },
  );

  registerRates(session, fresh, wire);

  connection.onRequest('tradewire/mentions', (params: Params<'tradewire/mentions'>): Result<'tradewire/mentions'> => {
    const asked = session.asked(params);
    if (!asked) return [];
    const { snapshot } = asked.reading;
    return [...(snapshot.facts(asked.file)?.mentions ?? [])]
      .sort((a, b) => a.start - b.start)
      .map(m => {
        const claim = snapshot.claimsOf(asked.file, m.id)[0];
        const label = isEntity(m)
          ? (snapshot.entity(snapshot.canonical(asked.file, m.entity.id))?.name ?? m.entity.name)
          : 'timex' in m
            ? readableDay(m.timex.value, session.say)
            : claim
              ? keyInWords(asked.reading, claim)
              : m.text;
        return { range: asked.lines.range(m), type: m.type, label: visible(label) };
      });
  });

  const dossier = (uri: unknown, from: unknown = 0): Result<'tradewire/dossier'> => {
    const id = entityOfDossier(uri);
    if (id === undefined || typeof from !== 'number' || !(from >= 0)) return null;
    const reading = fresh();
    const found = findDossier(reading, id, { ...FIRST_PAGE, from });
    if (!found) return null;
    const { articles, total } = found;
    const text = dossierMarkdown(found, place => session.link(reading, place), session.say);
    return { text, from, articles: articles.length, total };
  };
  connection.onRequest('tradewire/dossier', (params: Params<'tradewire/dossier'>) =>
    dossier(params?.uri, params?.from),
  );
  if (support.documentContent)
    connection.workspace.textDocumentContent.on(
      async ({ uri }) => dossier(uri) ?? { text: (await readShownMail(session, uri)) ?? '' },
    );
}
