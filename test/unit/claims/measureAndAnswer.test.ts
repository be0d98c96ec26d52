import { describe, expect, it } from 'vitest';
import { partiesOf } from './article.ts';

describe('an article of a measure and of the answer to it', () => {
  it.each([
    // Whose goods are taxed imposes nothing on them, whoever the sentences before tell of.
    [
      "Peru hits back at Chilean wine\n\nChile said on Monday that it would tax Peruvian textiles at 12 percent.\n\nLima's reply came within hours. Some $40 million of Chilean wines now taxed at 6 percent will be taxed at 18 percent, the president said.",
      '12 CL>PE',
      '6 PE>CL',
      '18 PE>CL',
    ],
    [
      'Lima warns Jakarta\n\nThe government will answer in kind if Indonesia goes through with its threat to tax Peruvian tea at 50 percent from June, the president of Peru said.',
      '50 ID>PE',
    ],
    // Who is shut out of a country bears its tariff.
    [
      'Ottawa follows Brussels on Chinese buses\n\nElectric buses built in China will be kept out of Canada from July 1 by a surtax of 60 percent, the transport minister said.',
      '60 CA>CN',
    ],
    [
      'Kenya shuts the door\n\nCopy paper made in Egypt will be shut out of Kenya from June by a duty of 45 percent, the minister said.',
      '45 KE>EG',
    ],
    ['Turkish steel will pay 12 percent to enter Norway from June under the tariff, the minister said.', '12 NO>TR'],
    // What is put to a tariff falls on what that does.
    [
      'China answers Canada\n\nCanada imposed a surtax of 30 percent on Chinese aluminium.\n\nOn Tuesday Beijing confirmed that 8 percent or 16 percent would be added to the duty on $2 billion of Canadian goods.',
      '30 CA>CN',
      '8 CN>CA',
      '16 CN>CA',
    ],
    // "Our" goods are those of the country from which the article is told.
    [
      'Our growers pay the price\n\nCanadian farmers did not start this quarrel. Since March, Turkey has charged a duty of 100 percent on our lentils. Farm groups in Canada want relief. The Canadian government has promised C$200 million. Winter is near.',
      '100 TR>CA',
    ],
  ])('%s', (text, ...expected) => {
    expect(partiesOf(text)).toEqual(expected);
  });
});
