import { describe, expect, it } from 'vitest';
import { read } from './article.ts';

const LEAD = 'Trade was on the agenda again, and here is what is known so far about the measures.\n\n';

const modalities = (text: string): string[] =>
  read(LEAD + text)
    .claims.filter(claim => claim.kind === 'rate')
    .map(claim => `${claim.value.number} ${claim.modality}`);

describe('what the verbs of a sentence make of a rate', () => {
  it.each([
    // A change that is going on, or only decided, leaves the old rate in force.
    ['Chile is raising its duty on cement from 6 percent to 9 percent.', ['6 in-force', '9 in-force']],
    ['Hungary decided against a 12 percent duty on Serbian maize.', ['12 denied']],
    ['The duty on yarn is being cut to 4 percent from 12 percent.', ['4 in-force', '12 in-force']],
    ['Cairo was dropping its tariff on tyres from 15 percent to 5 percent.', ['15 in-force', '5 in-force']],
    ['Manila agreed to cut its duty on rice from 35 percent to 15 percent.', ['35 in-force', '15 proposed']],
    ['Norway has decided to lower the tariff on salmon from 8 percent to 2 percent.', ['8 in-force', '2 in-force']],
    [
      'Tunis announced that it would raise the duty on olives to 20 percent from 10 percent.',
      ['20 proposed', '10 in-force'],
    ],
    ['The duty on palm oil has been raised to 40 percent from 25 percent earlier.', ['40 in-force', '25 lifted']],
    // What is known of a decision or an announcement has been made.
    ['The move to charge 18 percent on copper could cost mills dearly.', ['18 in-force']],
    ["Millers protested against Jakarta's decision to levy 5 percent on imported wheat.", ['5 in-force']],
    ['The announcement of a 22 percent tariff on toys shook markets.', ['22 in-force']],
    // What will be is told as settled; what somebody will do is a promise.
    ['Imports of tyres will be hit by a 12 percent duty.', ['12 in-force']],
    ['Tariffs on diesel will be lowered to 1 percent.', ['1 in-force']],
    ['The 14 percent tariff will apply mainly to cheese.', ['14 in-force']],
    ['Peru will slap a 17 percent duty on Chilean wine.', ['17 proposed']],
    ['Ghana will retaliate by charging 12 percent on Indian yarn.', ['12 proposed']],
    ['Norway is set to impose a 30 percent duty on salmon.', ['30 proposed']],
    // What was to come has not.
    ['A 40 percent duty on garlic was set to take effect in June.', ['40 paused']],
    ['Duties of 15 percent on tin were due to start on Monday.', ['15 paused']],
    ['Tariffs reaching 60 percent on wool have been threatened but are on hold.', ['60 paused']],
    // Who must pay a duty has one.
    ['Importers must pay a 12 percent duty on garlic.', ['12 in-force']],
    ['Traders must bear a levy of 7 percent on hides.', ['7 in-force']],
    ['The duty must rise to 12 percent.', ['12 proposed']],
    // Who asks for a tariff, or moves towards one, has none yet.
    [
      'Breeders applied for an increase in the duty on chicken from 37 percent to 82 percent.',
      ['37 in-force', '82 proposed'],
    ],
    ['Growers have applied for a 20 percent duty on garlic.', ['20 proposed']],
    ['The duty of 5 percent on tin applies for two years.', ['5 in-force']],
    ['Ottawa moved toward imposing a 30 percent duty on Chilean salmon.', ['30 proposed']],
    // How high a tariff is says nothing of whether it holds.
    ['Duties reaching 60 percent are being considered on Peruvian wool.', ['60 proposed']],
    ['Tariffs averaging 45 percent were proposed on Chilean wine.', ['45 proposed']],
    ['Duties amounting to 9 percent were lifted in March.', ['9 lifted']],
    // A bound is no denial.
    ['The duty on wool does not exceed 6 percent.', ['6 in-force']],
    ['Tin has never paid more than 4 percent in duty.', ['4 in-force']],
    ['Peru did not raise the tariff on tin to 9 percent.', ['9 denied']],
    // The means to an end is there; that of an answer to come is not.
    ['By charging 30 percent on tin Peru hopes to help its mills.', ['30 in-force']],
    ['By levying a 12 percent duty on hides Kenya wants to keep tanneries at home.', ['12 in-force']],
    ['Oslo would reply by putting a 9 percent duty on Chilean wine.', ['9 proposed']],
  ])('%s', (text, expected) => expect(modalities(text)).toEqual(expected));
});
