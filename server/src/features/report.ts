import { lineAndCharacter } from '../base/lineIndex.ts';
import { english } from '../base/phrase.ts';
import type { EntityRecord } from '../corpus/snapshot.ts';
import type { Finding, Place } from '../findings/finding.ts';
import { rankFindings } from '../findings/rank.ts';
import { countPhrase, sideFigure } from '../findings/sides.ts';
import { collectRates } from '../rates/collectRates.ts';
import { RATE_STATUSES, type RateQuery, type RateRow } from '../rates/rateRow.ts';
import { period, shortened } from './card.ts';
import { nameOf, type Reading } from './names.ts';
import { readableQuote } from './quotes.ts';
import { rateWords } from './rateWords.ts';
import { Html, html } from './reportHtml.ts';
import { REPORT_STYLE } from './reportStyle.ts';
import { timelineSvg } from './reportTimeline.ts';

/** So much of each is told; what is left out is counted. */
const FINDINGS = 500;
const PEOPLE = 150;
const QUOTES = 4;

/** One page in HTML that says all by itself to somebody without the tool: no script, no file beside it, nothing of the network. */
export function reportPage(reading: Reading, title: string, query: RateQuery = {}): string {
  const { snapshot } = reading;
  const table = collectRates(snapshot, query);
  const whole = collectRates(snapshot, { ...query, statuses: RATE_STATUSES });
  const findings = snapshot.allFindings();
  const dates = snapshot.files.flatMap(file => snapshot.facts(file)?.published?.date ?? []).sort();
  const span = dates.length ? `, ${[...new Set([dates[0], dates.at(-1)])].join(' to ')}` : '';
  const sections: readonly (readonly [string, string, Html])[] = [
    ['findings', `What does not agree (${findings.length})`, findingsSection(reading)],
    [
      'rates',
      `Rates${table.at === null ? '' : ` as of ${table.at}`} (${table.rows.length})`,
      ratesSection(reading, table.rows),
    ],
    ['timelines', 'Rates over time', timelinesSection(reading, whole.rows, whole.at)],
    ['people', 'People', entitiesSection(reading, 'official')],
    ['agencies', 'Agencies', entitiesSection(reading, 'agency')],
  ];
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${new Html(REPORT_STYLE)}</style>
</head>
<body>
<header><h1>${title}</h1>
<p class="soft">${snapshot.files.length} articles${span}. Quotes are the articles'; what they leave open stays open here. Two places that differ are shown beside each other; the report does not say which is wrong.</p>
<nav><ul>${sections.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav></header>
<main>${sections.map(([id, name, body]) => html`<section id="${id}"><h2>${name}</h2>${body}</section>`)}</main>
</body>
</html>
`;
  return page.source;
}

const none = (text: string): Html => html`<p class="soft">${text}</p>`;
const more = (left: number, what: string): Html | false => left > 0 && none(`and ${left} more ${what}`);

function findingsSection(reading: Reading): Html {
  const all = rankFindings(reading.snapshot.allFindings());
  if (all.length === 0) return none('Nothing that the articles state contradicts another.');
  // Both sides of a contradiction are findings; here they are one.
  const told = new Set<string>();
  const cards: Html[] = [];
  let left = 0;
  for (const finding of all) {
    const id =
      [finding, ...finding.related]
        .map(place => `${place.file} ${place.start}`)
        .sort()
        .join('|') + finding.code;
    if (told.has(id)) continue;
    told.add(id);
    if (cards.length >= FINDINGS) {
      left++;
      continue;
    }
    const sides = [finding, ...finding.related].map(place => quoteOf(reading, place));
    cards.push(
      html`<article class="finding ${finding.severity}"><h3>${finding.message}</h3>${toldBy(finding)}<div class="sides">${sides}</div></article>`,
    );
  }
  return html`${cards}${more(left, 'findings')}`;
}

/** "25 percent: 3 articles, copies of one story, first 2018-03-09", of each side that several articles tell; the record's document. */
function toldBy({ sides = [], record }: Finding): Html | false {
  const lines = sides
    .filter(side => side.articles > 1)
    .map(side => {
      const { published } = side.earliest;
      const first = published === null ? '' : `, first ${published}`;
      return `${sideFigure(side)}: ${english(countPhrase(side))}${first}`;
    });
  if (record) lines.push(`record: ${record.value}, ${record.measure} (${record.source})`);
  return lines.length > 0 && html`<p class="soft">${lines.join('; ')}</p>`;
}

/** The sentence with the words in question marked, and where it stands. */
function quoteOf({ snapshot }: Reading, place: Place): Html {
  const quote = readableQuote(snapshot, place.file, place) || place.text;
  const at = quote.indexOf(place.text);
  const marked =
    at < 0
      ? html`<mark>${place.text}</mark> – ${quote}`
      : html`${quote.slice(0, at)}<mark>${place.text}</mark>${quote.slice(at + place.text.length)}`;
  const facts = snapshot.facts(place.file);
  const line = lineAndCharacter(facts?.lineStarts ?? [0], place.start).line + 1;
  const where = [facts?.published?.date, facts?.headline, `${place.file}, line ${line}`].filter(Boolean).join(' · ');
  return html`<blockquote>“${marked}”<footer>${where}</footer></blockquote>`;
}

function ratesSection(reading: Reading, rows: readonly RateRow[]): Html {
  if (rows.length === 0) return none('No article states a rate with its imposer and goods or country.');
  const body = rows.map(row => {
    const { imposer, target, goods, rate, law, status } = rateWords(reading, row);
    const first = row.places[0];
    const told = row.origins < row.articles ? `${row.articles} (${row.origins} independent)` : `${row.articles}`;
    const open = html`<span class="soft">not stated</span>`;
    return html`<tr><td>${imposer || open}</td><td>${target || open}</td><td>${goods || open}</td><td class="rate">${rate}</td><td class="day">${row.from}</td><td class="day">${row.to}</td><td>${status}${row.disputed && ' · ⚠ disputed'}</td><td>${law}</td><td>${told}</td><td>${first && [first.published, first.file].filter(Boolean).join(' · ')}</td></tr>
`;
  });
  const titles = [
    'Imposed by',
    'On imports from',
    'Goods',
    'Rate',
    'Since',
    'Until',
    'Status',
    'Law',
    'Articles',
    'First told',
  ];
  return html`<div class="wide"><table><thead><tr>${titles.map(name => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function timelinesSection(reading: Reading, rows: readonly RateRow[], at: string | null): Html {
  const counts = new Map<string, number>();
  for (const row of rows) for (const id of row.product ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  const products = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([id]) => id);
  const figures = products.flatMap(id => timelineSvg(reading, id, rows, at) ?? []);
  return figures.length ? html`${figures}` : none('No good has two rates to draw.');
}

function entitiesSection(reading: Reading, type: 'official' | 'agency'): Html {
  const { snapshot } = reading;
  const all = snapshot
    .findEntities('', Number.POSITIVE_INFINITY)
    .filter(record => record.type === type)
    .sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
  if (all.length === 0) return none('The articles name none.');
  return html`${all.slice(0, PEOPLE).map(record => entityCard(reading, record))}${more(all.length - PEOPLE, type === 'official' ? 'people' : 'agencies')}`;
}

function entityCard(reading: Reading, record: EntityRecord): Html {
  const { snapshot, say } = reading;
  const offices = record.offices
    .filter(office => office.how === 'articles' || office.source !== undefined)
    .slice(-3)
    .map(({ title, from, to, how, status }) =>
      [status, title, how === 'knowledge' && period(say, from, to)].filter(Boolean).join(', '),
    );
  const about = record.type === 'official' ? offices : [record.party ? nameOf(reading, record.party) : ''];
  const quotes = new Map<string, string>();
  for (const { file, mention } of snapshot.mentionsOf(record.id)) {
    if (quotes.size >= QUOTES) break;
    const quote = shortened(readableQuote(snapshot, file, mention), 220, mention.text);
    if (quote && !quotes.has(quote))
      quotes.set(quote, [snapshot.facts(file)?.published?.date, file].filter(Boolean).join(' · '));
  }
  const counts = `${record.mentions} ${record.mentions === 1 ? 'mention' : 'mentions'} in ${record.files.length} ${record.files.length === 1 ? 'article' : 'articles'}`;
  return html`<article class="entity"><h3>${record.name}</h3><p class="soft">${[...about, counts].filter(Boolean).join(' · ')}</p><ul>${[...quotes].map(([quote, where]) => html`<li>“${quote}” <span class="soft">${where}</span></li>`)}</ul></article>`;
}
