import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../server/src/claims/claim.ts';
import { read } from './article.ts';

const short = (id: string): string => id.slice(id.indexOf('/') + 1);
const whoOf = ({ key, value }: Claim): string =>
  `${value.number} ${key.imposer?.map(short).join('+') ?? '-'}>${key.target?.map(short).join('+') ?? '-'}`;
const who = (text: string): string[] =>
  read(text)
    .claims.filter(claim => claim.kind === 'rate')
    .map(whoOf);

describe('the government of the country from which an article is told', () => {
  it('is that of its money', () =>
    expect(
      who(
        'Duty on cooking oil raised\n\nThe government has raised the import duty on cooking oil to 35 per cent. The ministry said the step would help growers. Prices have been low for a year. A kilo costs 210 baht in the shops, down from 260 baht. Mills have cut their output. Traders said they had expected less.',
      ),
    ).toEqual(['35 TH>any']));

  it('is that of its bodies', () =>
    expect(
      who(
        'Wire makers against safeguard\n\nThe Wire Makers Association of Kenya is unhappy with a safeguard duty of 14 per cent on imported wire rod. The association said that its members would close plants. It asked the authority to think again. Builders expect dearer houses. No date has been set for a hearing. The petitioners did not comment.',
      ),
    ).toEqual(['14 KE>any']));

  it('is not named by a text of a few words', () =>
    expect(who('Ships will enter Chile soon. Tariffs on beef, now at 20 percent, will go.')).toEqual(['20 ->any']));
});

describe('where the article is filed from', () => {
  it('has what a body of no country does, and what makers ask for, unless another acts there', () => {
    expect(
      who(
        'Shoes dearer, yarn waits\n\nLIMA, 12 March 2013 (AP) - Yarn makers were told to be patient. A decree in the official gazette puts a 20 percent surcharge on shoes, while sandals are spared. Yarn makers want a duty of 15 percent on thread from India. Makers of jeans spoke of the taxes that Ecuador levies on them.',
      ),
    ).toEqual(['20 PE>any', '15 PE>IN']);
    expect(
      who(
        'Growers cheer\n\nBy a staff writer, Nairobi | 3 June 2015\n\nThe cabinet has doubled the duty on imported tea to 50 per cent. Growers were glad. Uganda kept its own duty at 10 per cent. Its traders sell much of the leaf.',
      ),
    ).toEqual(['50 KE>any', '10 UG>any']);
    // So has it what is told of a tariff while nobody else has been told of.
    expect(
      who(
        'Users warn\n\nLONDON, 3 May 2024: British canners told ministers that safeguards would push up costs. The 25% tariff applies once quotas are full. India last week asked London for talks. It may put 15% on British whisky in return.',
      ).map(claim => claim.replace(/>.*/, '')),
    ).toEqual(['25 GB', '15 IN']);
    // A federation that the article is filed from has a federal government.
    expect(
      who(
        'Rice duty falls\nReporter in Abuja, 7 March 2017\n\nThe federal government has reduced the levy on rice from 60 per cent to 30 per cent. It leaves the 10 per cent duty as it is. Millers called it a betrayal. Benin charges 7 per cent.',
      ).map(claim => claim.replace(/>.*/, '')),
    ).toEqual(['60 NG', '30 NG', '10 NG', '7 BJ']);
    expect(
      who(
        'Plants count the cost\n\nBEIJING, Aug 3, 2018 (AP) - Factories are looking for buyers after the United States set a tariff of 25 percent. The duties of 25 percent cover tyres. Workers are worried.',
      ).map(claim => claim.replace(/>.*/, '')),
    ).toEqual(['25 US', '25 US']);
  });
});

describe('what an article of export duties tells of', () => {
  it('falls on the goods of the one who imposes it', () =>
    expect(
      who(
        'Peru brings back export taxes on grain\n\nPeru will again tax exports of grain, the government said on Monday. The export duty on maize goes up to 12 percent. Wheat will pay 9.5 percent. Growers had hoped that the export taxes would end this year.',
      ),
    ).toEqual(['12 PE>PE', '9.5 PE>PE']));

  it('falls on them, too, where only its own sentence speaks of an export duty', () =>
    expect(
      who(
        'Smelters ask for a duty on ore\n\nThe government of Peru was asked by smelters for a higher export duty on copper ore, from 15 percent to 30 percent. Miners reject the duty.',
      ),
    ).toEqual(['15 PE>PE', '30 PE>PE']));

  it('falls on others where imports are spoken of', () =>
    expect(
      who(
        'Peru taxes exports of grain\n\nPeru put an export duty on maize on Monday. Peru also raised its tariff on imported wheat to 9 percent. Millers are unhappy about both.',
      ),
    ).toEqual(['9 PE>any']));
});

describe('a page of several stories', () => {
  it('has a government for each, by its dateline or its head', () => {
    expect(
      who(
        'Trade briefs\n\nMANILA - The Philippines will lower its tariff on pork to 15 percent. Importers were pleased.\n\nOSLO - The farm minister proposed a levy of 12 percent on lamb. Parliament votes in June.\n\nPRETORIA - A duty of 9 percent on chicken will be dropped, a notice said.',
      ),
    ).toEqual(['15 PH>any', '12 NO>any', '9 ZA>any']);
    expect(
      who(
        'World in brief\n\nPeru\nImported tyres will pay 15% from June, the economy ministry announced.\n\nThailand\nThe cabinet approved a duty of 2% on soymeal. Feed mills had asked for zero.\n\nKenya\nMillers want the 25% duty on sugar to be doubled.',
      ),
    ).toEqual(['15 PE>any', '2 TH>any', '25 KE>any']);
  });

  it('has one for each item of a list that tells in sentences', () => {
    expect(
      who(
        'Farm digest\n\n** India. Delhi has made good on its word: the extra 20 percent on American almonds is gone.\n\n** Kenya. The cabinet has put a duty of 9 percent on maize, whoever it comes from.',
      ).map(claim => claim.replace(/>.*/, '')),
    ).toEqual(['20 IN', '9 KE']);
  });

  it('is one story with sides where it does not call itself a round-up', () => {
    expect(
      who(
        'Winners and losers of the new duties\n\nWashington has put 25% on steel and 10% on all else.\n\nBrazil\nThe country sends slabs, which pay the same 25% now.\n\nJapan\nSteelmakers in the country say that the 25% duty is less of a burden than feared.',
      ).map(claim => claim.replace(/>.*/, '')),
    ).toEqual(['25 US', '10 US', '25 US']);
  });

  it('tells one story where most of it is of one government, or its title is', () => {
    expect(
      who(
        'How the new US tariffs hit each country\n\nCanada\nCanadian steel faces a 25% tariff from Tuesday.\n\nMexico\nA 15% duty on cars takes effect next month.\n\nVietnam\nGoods from Vietnam will be charged 46%.',
      ),
    ).toEqual(['25 US>CA', '15 US>any', '46 US>VN']);
    expect(
      who(
        'Nations react to duties\n\nWASHINGTON, March 9 (AP) - The United States put a 25 percent tariff on steel.\n\nBrazil said that it would complain. Its mills ship to American makers and pay the duty of 25 percent.\n\nJapan regrets the American step. Its makers fear the 25 percent rate.',
      ).map(claim => claim.replace(/>.*/, '')),
    ).toEqual(['25 US', '25 US', '25 US']);
  });
});
