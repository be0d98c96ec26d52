import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mayMove, ROWS, wordsOf } from '../../../server/src/claims/frames/likeWithLike.ts';
import type { Kind, Mend } from '../../../server/src/claims/frames/mending.ts';
import { kindsOf } from '../../../server/src/claims/reading.ts';
import { viewSentences } from '../../../server/src/claims/sentenceView.ts';
import type { Tree } from '../../../server/src/syntax/tree.ts';
import { randomFrom } from '../../train/random.ts';
import { read } from './article.ts';

const KINDS: readonly Kind[] = ['figure', 'amount', 'measure', 'goods', 'day', 'party'];
const ROUNDS = 12;

/** What mends are made for. */
const OWN = `Peru was hit with a 25 percent tariff, along with a penalty for buying tin. Goods worth $3 billion took a hit, a report that Chile would levy duties says.
  Kenya put a 14 percent duty on rice and a 6 percent one on barley. Kenya expects duties of 8 percent, with zinc from Peru subject to a duty of 5 percent.
  Tin remains subject to a duty of 5 percent. Tin shall be, consistent with law, subject to a duty of 5 percent. Fiji and Peru tax wine at 9 percent.
  Goods imported into Peru originating from Chile pay 5 percent. They look to Peru, whose duty is 5 percent. Oslo sells up to 4,000 cars.
  Duties on Kenya-bound Fijian tea and on incoming goods apply to about half of all drinks such as tea and coffee, and soap. Peru hit with 12 percent as talks fail.
  Duties on tin, as well as lead, were set under the act, as amended, on goods of Chile. The rates are: Peru 12 percent, Kenya 18 percent, and India 7 percent.
  Tariffs (9% Peru, 6% Fiji) and those of Laos (9% tariff) on 3 billion pesos (some $4 million) of Chilean goods hold. MINISTER: They charge us 5 percent.
  Peru announced its steel, zinc and wool tariffs. The duty on Chile is 36 percent, and on India 27 percent. Duties rise from 5 and 8 percent to 10 and 12 percent.
  Chile cut its duty on tin to 5 percent, and that on zinc from 9 to 8 percent. Steel will be taxed at 5 percent; zinc at 8 percent. Chile in late May put duties on tin.
  Tin pays 5 percent, zinc 8 percent and lead 9. Peru charges 9 percent on tin and Chile 6 percent, and that of Peru 9 percent. Chile last month put duties on tin.
  The duty is 12 percent from 2027 and 18 percent from 2029. Oslo warned Chile of a duty on wine. Oslo put tariffs as high as 30 percent on imports of whisky.
  Tariffs on whisky imported from Fiji rose. Tariffs on goods that do not meet the rules rose. Peru put tariffs on lamb and beef exports. Oslo imposes 30 percent of tariff on rice.
  Oslo has duties on Chilean goods from tea and tin to wine. Duties put on Chilean tin by Peru rose. Chile proposed an increase to its duty on tin. Oslo asked for a duty on wool from Chile, Peru and Fiji.
  Scarves pay from 20 to 9 percent, tea and tin to 7 percent; zinc 5 percent. Customs keeps a fifth of the value of each watch as duty. Kenya was hit by a duty on its exports to Peru.
  Assembled in Fiji by a Peruvian firm, the cars pay a 5 percent duty in Kenya.
  It was in May that Kenya raised its duty on tin to 5 percent. Kenya shall levy on tin originating in Chile a duty of 9 percent.
  Peruvian wine makers sank into the red after Chile put a 6% tariff on their wine. Chile will charge wine, cheese and tin from Peru a duty of 18 percent. Ghana charges a duty of 5 percent at the least on tin.
  Trump floated the idea of 70 percent or higher tariffs on trucks. Amid rising tensions, with Chile announcing duties of 5 percent on all Peruvian imports, officials in Oslo met. Chile will tax Chinese EVs at the most-favoured-nation rate, 6.1 percent.
  The duty that Peru approved in May, and that covers tin, is 5 percent. The duty that Peru announced in May, covering tin, is 5 percent.
  What Kenya collects at the port of Mombasa on a ton of tea was set at 5 percent. Asked what duty Chilean tea pays in Peru, he said 5 percent.
  A duty, as its minister put it, of 8 percent is on tea. The duty (not over 5 percent, he says) is for tea. The levy on tin, equal to 5 percent of its price, was set in May.
  Peru spares rice; its duty on tea, 5 percent, is for all. Chile pays more duty in Peru (5%) than Fiji does (8%). Tea, once admitted to Kenya free, is now taxed at 5 percent. Peru: keeps its duty on tin. Kenya: Sugar from outside the region is to bear a duty of 5 percent.
  Come August, Oslo will charge a duty on tin. Ahead of a vote in parliament on 20 June, Oslo is keeping its duty on tin. Chile freed tin from the duty that mills go on paying.
  Peru charges 5 percent on dried, salted or smoked fish. Oslo went to 8 percent on Kenyan tea.
  Trade is free, unlike that with Peru, on whose corn Chile levies a 20 percent duty. A duty of 12 percent: that is what Peru charges on wine. A decree lowers to 16 percent from 35 percent what Peru charges in duty on tin.
  Canada imposed a 5 percent tariff on steel from Turkey, Kenya and China. In Brazil, Chilean and Chinese copper faces a 9 percent tariff. Lima imposed a 12 percent duty on Chilean, Brazilian and Indian goods.
  The tariffs Japan imposed on sugar from Kenya amount to 5 percent. A 12 percent duty applies in Canada to copper, sugar and cement. Syria, however, is set to face the highest tariff rate at 41%. The 9 percent rate was due to start this week. A minimum duty of 18 percent awaits anyone bringing coffee into Ghana. All countries bar Chile pay a 9 percent duty on tin. A duty applies to beef from Mexico and Turkey shipped to China. Until last month Chile charged 25 percent on toys. Wool bound for Peru pays a duty of 5 percent. Kenya announced a 7 percent duty directed at Ghana. The 5 percent duty shuts Ghanaian tea out of Kenya. Parliament voted to more than double the duty on tin to 9 percent. Peru set the duty on tin from Chile at 5 percent, on that from Fiji at 8 percent. Tin will be charged the 9 percent duty applicable in Peru.`;

const sentences = [OWN, ...textsOf(join(import.meta.dirname, '../../corpus/articles'))].flatMap(text => {
  const { article, mentions } = read(text);
  return viewSentences(article, mentions).map(({ tree, marks }) => ({ tree, kinds: kindsOf(tree, marks) }));
});

describe('what a mend asks of a sentence', () => {
  const random = randomFrom(5);
  const moving = new Set<Mend>();

  it('is there where it moves something', () => {
    for (const { tree, kinds } of sentences)
      for (let round = 0; round < ROUNDS; round++) {
        const without = KINDS[Math.floor(random() * KINDS.length)];
        const some = kinds.map(kind => (random() < 0.4 ? KINDS[Math.floor(random() * KINDS.length)] : kind));
        const rest = (round < 2 ? kinds : some).map(kind => (kind === without ? undefined : kind));
        const held = new Set(rest);
        for (const mend of ROWS.flat())
          if (moves(mend, tree, rest)) {
            expect(
              mayMove(mend, held, () => wordsOf(tree)),
              `${mend.mend.name} in "${text(tree)}"`,
            ).toBe(true);
            moving.add(mend);
          }
      }
  });

  it('is asked here of most that ask for anything', () => {
    const asking = ROWS.flat().filter(({ kinds, words }) => kinds || words);
    const still = asking.filter(mend => !moving.has(mend)).map(({ mend }) => mend.name);
    expect(still.length, still.join(' ')).toBeLessThan(asking.length / 3);
  });
});

function moves({ mend }: Mend, tree: Tree, kinds: readonly (Kind | undefined)[]): boolean {
  const moved = new Map();
  mend({ tree, kinds, moved });
  return moved.size > 0;
}

const text = (tree: Tree): string => Array.from({ length: tree.size }, (_, i) => tree.form(i)).join(' ');

function textsOf(folder: string): string[] {
  return readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'));
}
