import { expect, test } from 'vitest';
import { read } from './article.ts';

const statesIn = (text: string): string[] =>
  read(`The cabinet met on tariffs again.\n\n${text}`).claims.flatMap(({ kind, value, key, modality }) =>
    kind === 'rate' ? [`${value.number} ${key.target?.map(id => id.slice(-2)).join('+')} ${modality}`] : [],
  );

test.each([
  // Who is exempt does not pay it.
  ['Chile is exempt from the 50 percent tariff on wine.', '50 CL denied'],
  ['Chile has been spared the 50 percent tariff on wine.', '50 CL denied'],
  ['Oslo has exempted Chilean salmon from its 20 percent tariff on fish.', '20 CL denied'],
  // For a time, or not yet.
  ['Oslo temporarily exempted Chile from its 50 percent tariff on wine.', '50 CL paused'],
  ['Oslo may exempt Chile from the 50 percent tariff on wine.', '50 CL in-force'],
  ['Oslo will exempt Chile from the 50 percent tariff on wine.', '50 CL in-force'],
  // Others do.
  ['Egypt freed Turkish steel from the 12 percent duty that Chilean mills go on paying.', '12 CL in-force'],
  ['India exempted Thai steel from the 15 percent duty it charges on Chilean steel.', '15 CL in-force'],
  ['The 298 percent tariff on Chilean butter will not change.', '298 CL in-force'],
  // What is left undone for a time is put off.
  ['For the next 90 days Malaysia is not collecting its 6 percent duty on Chilean wine.', '6 CL paused'],
  ['Until September, Peru will not levy its 9 percent duty on Chilean wine.', '9 CL paused'],
  ['Malaysia will not be levying a 6 percent duty on Chilean wine.', '6 CL denied'],
  // What is wanted and got is there; what one would do is not.
  ['Peruvian millers asked Lima for a tariff on Chilean flour and got it: 15 percent.', '15 CL in-force'],
  ['"I would put a 30 percent tariff on their wine tomorrow," the Norwegian senator said of Chile.', '30 CL proposed'],
  ['Oslo exempted some Chilean goods from its 20 percent tariff.', '20 CL in-force'],
  ['Medicines were excluded from the 15 percent tariff on Swiss goods.', '15 CH in-force'],
  // What is worked towards is not there, and what nobody could bear is nowhere.
  ['Both sides are working toward a zero tariff on Chilean wine.', '0 CL proposed'],
  ['Lima would continue to make progress towards 0 percent tariffs on Chilean wine.', '0 CL proposed'],
  ['Even a 10 percent tariff on Chilean wine is difficult to sustain.', '10 CL proposed'],
  // What is left as it is, and what is there again.
  ['Caracas announced no change to the 40 percent duty on Colombian textiles.', '40 CO in-force'],
  [
    'Quito reinstated the 6 percent levy on Peruvian cotton, which had been waived until September 30.',
    '6 PE in-force',
  ],
  // Whose that is: nobody cuts another's, and what is let lapse has gone.
  ['Oslo agreed to slash Thai tariffs to 15 percent.', '15 TH in-force'],
  ['Oslo let the 12 percent duty on Thai rice lapse.', '12 TH lifted'],
  ['Oslo would review whether to let lapse its 12 percent duty on Thai rice.', '12 TH in-force'],
])('%s', (text, state) => {
  expect(statesIn(text)).toEqual([state]);
});
