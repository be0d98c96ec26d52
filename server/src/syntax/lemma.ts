import { irregularAdjectives, irregularNouns, irregularVerbs } from './irregularForms.ts';

/** The dictionary form of a word, lower case ("imposed" → "impose", "duties" → "duty"): rules of spelling and a table of irregular forms. */
export function lemmaOf(form: string, upos: string): string {
  const lower = form.toLowerCase().replace(/[’‘]/g, "'");
  switch (upos) {
    case 'VERB':
    case 'AUX':
      return irregularVerbs.get(lower) ?? verbLemma(lower);
    case 'NOUN':
      return irregularNouns.get(lower) ?? nounLemma(lower);
    case 'ADJ':
    case 'ADV':
      return irregularAdjectives.get(lower) ?? lower;
    case 'PART':
      return lower === "n't" ? 'not' : lower;
    default:
      return lower;
  }
}

function nounLemma(word: string): string {
  if (!/[a-z]s$/.test(word) || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:ss|x|zz|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function verbLemma(word: string): string {
  if (/ie[sd]$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|x|zz|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (/[^sui]s$/.test(word)) return word.slice(0, -1);
  // "exceed", "proceed": the ending is the verb's own.
  if (word.endsWith('ceed')) return word;
  for (const ending of ['ed', 'ing']) {
    const stem = word.slice(0, -ending.length);
    if (word.endsWith(ending) && /[aeiouy]/.test(stem)) return stemLemma(stem);
  }
  return word;
}

/** Ends of stems whose verbs have a silent "e": "impos|ed", "chang|ed", "settl|ed", "negotiat|ed", "secur|ed". */
const SILENT_E = new RegExp(
  `(?:${[
    '[cvzu]',
    '[^s]s',
    '[rdl]g|(?:ch|r|^m)ang|[eu]ng|(?:inf|^f|^c)ring|(?:imp|^h|^t|^b)ing|[aeiou]g',
    '[^aeiourlw]l|[^aeiou][iu]l|^[^aeiou]+[ao]l|consol',
    '[^eo]at|creat|[^o]ut|(?:qu|m|n|^v|ev)ot|(?:compl|del|comp)et|(?:c|inv|un|ign|exped)it',
    '[^eo]ad|[^aou]id|guid|[^o]ud|(?:er|pl|c|m)od|[^e]ed',
    '[^aeiou]in|[^o]un|postpon|ven',
    '[^aeiou][aiu]m|com',
    '[^aeiou][aioy]p(?<!lop|ship)',
    '[^aeiou][aiou]k',
    '[^eo]ar|[^a]ir|(?:pl|gn|st|sc)or|[^o]ur|(?:rf|dh)er',
    '[^aeioum][aiou]b',
  ].join('|')})$`,
);

/** The verb whose stem stands before "ed" or "ing": a doubled letter undone, a silent "e" put back. */
function stemLemma(stem: string): string {
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return SILENT_E.test(stem) ? `${stem}e` : stem;
}
