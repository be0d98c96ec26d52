import { wordSet } from '../../base/wordList.ts';
import type { DateMention, Mention } from '../../mentions/mention.ts';
import { classes } from '../figures/words.ts';

/** Verbs that make a deed with what goes into effect. */
export const GOING = wordSet('take enter come go');

/** What is done once to one thing, so that it has one day: verbs, and the nouns of what was done. */
export const DEED_VERBS = classes({
  announcing: 'announce unveil declare',
  signing: 'sign initial ink',
  concluding: 'conclude clinch seal finalize',
  banning: 'ban prohibit outlaw bar',
  tariff: 'impose levy slap introduce tax',
  lifting: 'lift remove scrap abolish repeal rescind drop end expire lapse terminate',
  launching: 'launch open begin start initiate establish found inaugurate',
  approving: 'approve ratify adopt pass',
  joining: 'join accede',
  quitting: 'quit leave withdraw',
  filing: 'file lodge submit',
  ruling: 'rule',
  resigning: 'resign',
  appointing: 'appoint nominate name',
  devaluing: 'devalue revalue',
  seizing: 'seize confiscate impound intercept',
  arrest: 'arrest detain',
  canceling: 'cancel scrap',
  pausing: 'suspend pause freeze halt stop',
  fine: 'fine penalize',
  trade: 'acquire',
  closing: 'close shut shutter',
  striking: 'strike',
  rejecting: 'reject veto',
  extending: 'extend prolong',
  listing: 'blacklist list',
  effect: 'apply',
});
/** What is done is told by a noun beside these: "gave its blessing to the pact", "handed down its ruling". */
export const DOING_VERBS = wordSet('give hand put issue deliver');
export const DEED_NOUNS = classes({
  signing: 'signature',
  approving: 'approval blessing bless nod assent ratification light',
  ruling: 'ruling verdict judgment decision',
});
/** Deeds of which a noun tells that they were done on a day: "the signing took place on Friday", "Friday brought the launch of the pact". */
export const DEED_EVENTS = classes({
  signing: 'signing signature',
  approving: 'approval adoption ratification passage',
  launching: 'launch opening inauguration',
  concluding: 'conclusion',
});
export const HAPPENING = wordSet('take come occur happen follow fall');

/** Verbs of what lasts, with what is said of it in their place, and of a later end. */
export const LASTS = wordSet('last run stay remain hold continue apply valid good force place effect');
export const EXTENDS = wordSet('extend prolong');
/** What has a day on which it ends: classes of words (`concepts.ts`) and other nouns. */
export const ENDED_KINDS = wordSet('pausing ban exemption permit quota pact tariff subsidy');
export const ENDED = wordSet(
  'safeguard measure restriction curb control limit scheme program programme period window holiday preference concession relief rebate',
);
/** What is paused, banned or exempted until a day: classes of verbs. */
export const PAUSED_KINDS = wordSet('pausing ban exemption');
/** Verbs of letting goods in or out: done to none until a day, they are banned. */
export const ADMITS = wordSet('allow let permit import export bring enter ship accept admit');
export const TERMS = wordSet('deadline ultimatum cutoff');
export const UNTIL = /(?:^| )(?:until|till|through|up to)$/;
/** "took effect on Friday", "enters into force", "goes live" */
export const EFFECT = wordSet('effect force live');
/** What is done with a duty for as long as there is one, so that it takes effect on the day from which it is done. */
export const BEARING = wordSet('subject liable');
export const LEVYING = new Set([
  ...wordSet('collect charge levy impose apply demand enforce pay face bear carry owe'),
  ...BEARING,
]);
export const STARTING = wordSet('start begin');
/** "from May 1", "as of May 1", "starting May 1" */
export const FROM = /^(?:from|as of|as from|starting|beginning|effective)$/;

const DAY = /^\d{4}(?:-\d\d)?(?:-\d\d)?$/;
/** "Two years ago", "a week earlier" are no days; "two days ago" is one. */
const ABOUT = /\b(?:weeks?|months?|years?|decades?) (?:ago|earlier)\b/i;

/** Whether it is a day, month or year on which something may have been done. */
export const isDayOfDeed = ({ timex, text }: DateMention): boolean =>
  timex.type === 'DATE' && DAY.test(timex.value) && !ABOUT.test(text);

export const isPercentage = (mention: Mention | undefined): boolean =>
  mention?.type === 'tariff_rate' || (mention?.type === 'quantity' && mention.value.unit === 'percent');
