import { describe, expect, it } from 'vitest';
import { read } from './article.ts';

const LEAD = 'Trade was on the agenda again, and here is what is known so far about the measures.\n\n';

const modalities = (text: string): string[] =>
  read(LEAD + text)
    .claims.filter(claim => claim.kind === 'rate')
    .map(claim => `${claim.value.number} ${claim.modality}`);

describe('whether a rate is in force', () => {
  it.each([
    ["He said he'd impose a 20 percent tax on Mexican imports.", ['20 proposed']],
    ['Products from China will no longer have a 15 percent tariff.', ['15 in-force']],
    ['The pact came into force in May. Products from China will no longer have a 15 percent tariff.', ['15 lifted']],
    ['Products from China no longer have a 15 percent tariff.', ['15 lifted']],
    ['Chilean growers are pleading for a 40 percent tariff on beef from Peru.', ['40 proposed']],
    ["A bill before Kenya's parliament provides for a 16 percent duty on butter.", ['16 proposed']],
    ["Kenya's tariff act provides for a 16 percent duty on butter.", ['16 in-force']],
    [
      'The duty on rice was 8 percent through January 31, 2025, and has been 12 percent since then.',
      ['8 lifted', '12 in-force'],
    ],
    ['The 30 percent duty on Ugandan beef is gone.', ['30 lifted']],
    ['Gone is the 30 percent duty that Kenya once took on beef.', ['30 lifted']],
    ['The 30 percent duty on Ugandan beef is back.', ['30 in-force']],
    ['Kenyan millers begged for a 25 percent duty on flour.', ['25 proposed']],
    ['A tariff of 15 percent on tin is expected to be removed in May.', ['15 in-force']],
    ['Washington has been demanding a tariff of 7 percent on chocolate.', ['7 proposed']],
    ['Trump denied that he plans a 100 percent tariff on chips.', ['100 denied']],
    ['Kenya escaped a 25 percent tariff on tea.', ['25 denied']],
    ['Kenya agreed to a 15 percent tariff on its tea.', ['15 in-force']],
    ['Japan wants the U.S. to abolish the 25 percent duty on its steel.', ['25 in-force']],
    ['Japan wants the U.S. to accept a 25 percent duty on its steel.', ['25 proposed']],
    ['The tariff is half of the 30 percent tariff that Trump had threatened.', ['30 proposed']],
    ['A 20 percent duty on rice, suspended until July 9, would hit importers.', ['20 paused']],
    ['The 100 percent tariff on films took effect.', ['100 in-force']],
    ['China suspended its 34 percent tariff on cars, keeping a 10 percent tariff.', ['34 paused', '10 in-force']],
    ['The commission recommended that a 25 percent tariff on tin be lifted.', ['25 in-force']],
    ['Officials are discussing a 25 percent tariff on tin.', ['25 proposed']],
    ['The new rate will replace the 27.5 percent tariff on cars.', ['27.5 in-force']],
    ['The new rate replaced the 27.5 percent tariff on cars.', ['27.5 lifted']],
    ['Goods from China are, consistent with law, subject to 25 percent tariffs.', ['25 in-force']],
    ["A business can't survive with the 50 percent tariff.", ['50 in-force']],
    ['The 100 percent tariff on cars will protect workers.', ['100 in-force']],
    ['He promised to “sign all papers to charge Mexico a 25 percent tariff.”', ['25 proposed']],
    ['The Secretary is authorized to determine whether the tariff of 25 percent will be imposed.', ['25 proposed']],
    ['Compliant goods will continue to see a zero tariff.', ['0 in-force']],
    ['All other cars will still be subject to the 25 percent tariff.', ['25 in-force']],
    ['He will continue to seek a 25 percent tariff on cars.', ['25 proposed']],
    ['More goods are said to be exported with a 5 percent tariff.', ['5 in-force']],
    ['China plans to cut its 20 percent tariff on rice.', ['20 in-force']],
    // What was wanted is done; who wants it still has none.
    ['Islamabad has put back a 20 percent duty on soybeans, which crushers had lobbied against.', ['20 in-force']],
    ['Nairobi last month revived a 15 percent duty on maize that millers had asked it to drop.', ['15 in-force']],
    ['The 8 percent duty on Indian tea, long sought by growers in Rize, is back, Ankara said.', ['8 in-force']],
    ['Growers want Cairo to bring back a 10 percent duty on imported garlic.', ['10 proposed']],
    // A bound is not denied; "once it lands" is no condition.
    ["Kenya's duty on wheat from Egypt cannot rise above 10 percent.", ['10 in-force']],
    ['Once it lands in Kenya, sugar is taxed at 25 percent of its value.', ['25 in-force']],
    // What was planned and is put off or given up.
    ['Kenya suspended its plan to charge 9 percent on Ugandan milk.', ['9 paused']],
    ['Jakarta shelved a proposed 11 percent levy on Indian sugar.', ['11 paused']],
    ['Oslo scrapped its planned 6 percent duty on British cheese.', ['6 denied']],
    // A condition makes a plan of what will be done, and a fact of what is to be undone.
    ['If talks fail, Norway will charge 20 percent on British cheese.', ['20 proposed']],
    ['There will be retaliation unless Ottawa takes back its own 15 percent duties on beer.', ['15 in-force']],
    // What a known tariff may do is no plan of it.
    ['Growers warned that the 40 percent duty on garlic could ruin them.', ['40 in-force']],
    // What is to come without a day is a plan, be it in a deal that is still hoped for, in one that has been struck, or as a promise.
    ['Under the deal, duties on Scottish whisky in India will fall to 75 percent.', ['75 proposed']],
    ['Under the deal, duties on Scottish whisky in India will fall to 75 percent from May 1.', ['75 in-force']],
    ['Delhi seeks a deal under which duties on Scottish whisky will fall to 75 percent.', ['75 proposed']],
    ['Under the deal, Peru will charge a 7 percent duty on Chilean wine.', ['7 proposed']],
    [
      'Under the deal, Peru will charge a 7 percent duty on Chilean wine. The deal came into force in May.',
      ['7 in-force'],
    ],
    ['Without it, Danish pork will bear a duty of 20 percent.', ['20 proposed']],
    ['Swiss cheese will pay 18 percent in a no-deal scenario.', ['18 proposed']],
    ['If no deal is reached by July, Bolivia will pay a 30 percent tariff.', ['30 proposed']],
    ['In the event of a strike, Irish beef will be hit with a 40 percent tariff.', ['40 proposed']],
    ['Barring a breakthrough, Turkish steel will be subject to a 50 percent duty.', ['50 proposed']],
    ['The board will decide by July whether to impose a 17 percent duty on pipes.', ['17 proposed']],
    // Instead of something else.
    ['Chile must cut its output of copper or face a 25 percent tariff on it.', ['25 proposed']],
    ['Lima must act or be hit with a 10 percent tariff on its fish.', ['10 proposed']],
    // How much it is, and no plan.
    ['Egypt’s duty on cars is close to 40 percent.', ['40 in-force']],
    // What two have agreed on is settled.
    ['Lima said Quito had agreed to reduce its tariff on shrimp to 6 percent.', ['6 in-force']],
    // Goods that are chosen for a tariff do not bear it yet.
    ['The president told aides to identify Chinese goods for tariffs of 10 percent.', ['10 proposed']],
    ['Peru singled out Chilean wine for a 30 percent duty.', ['30 proposed']],
    // What a tariff is now, said aside.
    [
      'Vietnam’s tariff on gasoline, 20 percent at present, could come down to 10 percent.',
      ['20 in-force', '10 proposed'],
    ],
    ['Kenya wants Pakistan to halve the duty on tea, now 10 percent.', ['10 in-force']],
    ['The tariff on trucks (currently 25 percent) would be halved under the draft.', ['25 in-force']],
    // A plan that is dropped has never been.
    ['Tariffs of 15 percent on Chinese phones, pencilled in for Sunday, are off.', ['15 denied']],
    ['Chile scrapped the 10 percent duty that was to begin in June.', ['10 denied']],
    ['Ghana dropped the 8 percent levy it had planned to impose on cement from Togo.', ['8 denied']],
    ['A 25 percent tariff on Danish butter, threatened in April, is off the table.', ['25 denied']],
    ['Chile scrapped the 10 percent duty.', ['10 lifted']],
    ['Peru walked back its 10 percent duty on tin from Chile.', ['10 lifted']],
    ['Egypt has rowed back on its 14 percent duty on Turkish cotton.', ['14 lifted']],
    ['India may walk back its 20 percent duty on lentils.', ['20 in-force']],
    ['Peru is toying with a 15 percent duty on Chilean apples.', ['15 proposed']],
    ['The specter of a 50 percent duty on Indian steel has rattled mills.', ['50 proposed']],
    ['Ghana is looking at a 10 percent tariff on Ivorian cocoa.', ['10 proposed']],
    // How much comes in, not whether a duty does.
    ['Once the yearly quota is used up, Norway charges 277 percent on cheese.', ['277 in-force']],
    ['If imports exceed 40,000 tonnes, a duty of 35 percent applies to Thai rice.', ['35 in-force']],
    ['The cabinet is going to put a 12 percent duty on tea.', ['12 proposed']],
    ['Tariffs on batteries will be increased to 25 percent.', ['25 in-force']],
    ['Tariffs on batteries will be increased to 25 percent. They take effect on May 3, 2024.', ['25 in-force']],
    ['The king signed the order. Tariffs on batteries will be increased to 25 percent.', ['25 in-force']],
    [
      'Under the pact the duty on Chilean wine falls to 4 percent. The pact has yet to come into force.',
      ['4 proposed'],
    ],
    // What was said that one would do, with a day or without.
    ['Ghana said it would charge 30 percent on Indian rice imports from June 2, 2021.', ['30 in-force']],
    ['Ghana said it would charge a 30 percent duty on Indian rice.', ['30 proposed']],
    ['If Accra does not answer by June, the duty on cocoa jumps to 14 percent.', ['14 proposed']],
    // A decision of which others speak has been made; a bill has not passed.
    [
      'Weavers protested against the decision to cut the duty on silk from 40 to 15 percent.',
      ['40 lifted', '15 in-force'],
    ],
    ['The bill sets a duty of 6 percent on cashew nuts.', ['6 proposed']],
    ['Lula answered the threat by his rival in Washington to impose a 50 percent duty on coffee.', ['50 proposed']],
    // A known duty that is to be changed is there.
    ['Ghana expects that the 35 percent duty on cloth would be lowered.', ['35 in-force']],
    ['The UK imposes tariffs that can exceed 45 percent on poultry.', ['45 in-force']],
    ['India put on hold the 20 percent duty it had ordered on almonds.', ['20 paused']],
    ['In May Trump announced tariffs of 27 percent on Indian goods, which were later paused.', ['27 paused']],
    ['Turkish mills were charged a duty of 9 percent rather than 27 percent.', ['9 in-force', '27 denied']],
    ['Kenya denied a report that it would levy a 12 percent duty on imported maize.', ['12 denied']],
    ['The panel rejected a 40 percent duty on sugar.', ['40 denied']],
    ['Togo will answer by imposing a 9 percent duty on Chilean wine.', ['9 proposed']],
    ['Duties on lorries, currently as high as 60 percent, would be cut to 10 percent.', ['60 in-force', '10 proposed']],
    ['Growers opposed the decision to eliminate the 11 percent duty on wool.', ['11 lifted']],
    ['Trailers are scheduled for a 25 percent Canadian duty on September 8, 2026.', ['25 in-force']],
    ['The duty of 10 percent on tin, as first announced in May, is in effect.', ['10 in-force']],
    ['It pays 6 percent, down from the 40 percent tariff on rice imposed in 2004.', ['6 in-force', '40 lifted']],
    ['Chile keeps a 15 percent levy on Peruvian copper, down from 45 percent.', ['15 in-force', '45 lifted']],
    ['Norway will apply a 6 percent duty to Thai rice, up from 2 percent.', ['6 proposed', '2 in-force']],
    ['Duties on Kenyan tea are to be cut to 3 percent.', ['3 proposed']],
    ['Duties on Kenyan tea are to be cut to 3 percent from May 3, 2030.', ['3 in-force']],
    // "To deal with" something is no deal.
    ['It is needed to deal with smuggling. All tin of Laos shall be subject to a duty of 35 percent.', ['35 in-force']],
    ['It is needed for the deal with Laos. All its tin shall be subject to a duty of 35 percent.', ['35 proposed']],
    ['Peru has announced a 15 percent duty on coal.', ['15 proposed']],
    ['Peru has announced a 15 percent duty on coal. It takes effect on May 3, 2024.', ['15 in-force']],
    ['Iron ore will now attract a 50 percent export duty.', ['50 in-force']],
    ['The duty on screens goes to 3 percent once all members have signed.', ['3 proposed']],
    [
      'The duty will fall to 30 percent from 145 percent. The new measures are effective for 90 days.',
      ['30 in-force', '145 in-force'],
    ],
    ['It is not as good as the 10 percent tariff on Peruvian wool, and could be better.', ['10 in-force']],
    ['The duty will remain at 10 percent under the pact.', ['10 in-force']],
    ['Its readiness to cut the export levy to 3 percent for some crops hinges on prices.', ['3 proposed']],
  ])('%s', (text, expected) => expect(modalities(text)).toEqual(expected));

  it('takes what was done long ago for history, unless it is said to hold since then', () => {
    const modality = (text: string) =>
      read(LEAD + text, '2025-04-15').claims.find(({ kind }) => kind === 'rate')?.modality;
    expect(modality('In 2002 Peru imposed a 30 percent duty on steel.')).toBe('lifted');
    expect(modality('Since 2002 Peru has imposed a 30 percent duty on steel.')).toBe('in-force');
    expect(modality('In 2018 Peru imposed a 30 percent duty on steel.')).toBe('in-force');
  });
});
