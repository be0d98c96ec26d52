import { describe, expect, it } from 'vitest';
import { read } from './article.ts';

const LEAD = 'Trade was on the agenda again, and here is what is known so far about the measures.\n\n';

const modalities = (text: string): string[] =>
  read(LEAD + text)
    .claims.filter(claim => claim.kind === 'rate')
    .map(claim => `${claim.value.number} ${claim.modality}`);

describe('what is planned, given up or gone', () => {
  it.each([
    // What lies between two figures that no verb changes has not gone.
    ['Togo charges tariffs on Indian pipes that run from 4 percent to 30 percent.', ['4 in-force', '30 in-force']],
    ['Togo charges tariffs on Indian pipes at rates varying from 4 to 30 percent.', ['4 in-force', '30 in-force']],
    // Not there yet, or put off in the sentence before; what one has time to do.
    ['Togo will hit India with tariffs. The rate would be 20 percent.', ['20 proposed']],
    ['Togo delayed its tariffs on India. The 20 percent rate would have hit pipes.', ['20 paused']],
    ['Togo has until May to scrap its 20 percent duty on Indian pipes.', ['20 in-force']],
    ['Togo paused its tariffs on Chile. The 20 percent tariff on Indian pipes would remain.', ['20 proposed']],
    // What would have been, but for what is told.
    ['The duty on pipes in Togo would otherwise have risen to 20 percent.', ['20 denied']],
    ['Togo spared goods that would otherwise have been subject to a 20 percent duty.', ['20 in-force']],
    // What had been paid, and what is still charged.
    ['Mills in India had paid a 20 percent duty on pipes in Togo.', ['20 lifted']],
    ['Mills in India had suffered from the 20 percent duty that Togo charges on pipes.', ['20 in-force']],
    ['Mills in India suffer from the 20 percent that Togo charges on pipes.', ['20 in-force']],
    // What a duty keeps out; what is made of duties; what is criticized; what would be, if.
    ['The 20 percent duty on Indian pipes blocked exports.', ['20 in-force']],
    ['Togo imposed a two-year plan of duties of 20 percent on Indian pipes.', ['20 in-force']],
    ['India condemned the 20 percent duty on its pipes.', ['20 in-force']],
    ['Lawmakers voted down a 20 percent duty on Indian pipes.', ['20 denied']],
    ['If Togo is charging a 20 percent duty on Indian pipes, it will say so.', ['20 proposed']],
    ['Togo is talking about a 20 percent duty on Indian pipes.', ['20 proposed']],
    ['Togo is pushing for a 20 percent duty on Indian pipes.', ['20 proposed']],
    ['Togo offered to cut its duty on Indian pipes to 20 percent.', ['20 proposed']],
    ['Togo announced plans for a 20 percent duty on Indian pipes.', ['20 proposed']],
    ["Togo's goal is a 20 percent duty on Indian pipes.", ['20 proposed']],
    ['Togo is close to charging 20 percent on Indian pipes.', ['20 proposed']],
    ['Togo has yet to levy the 20 percent duty on Indian pipes.', ['20 proposed']],
    ['Togo has not decided on a 20 percent duty on Indian pipes.', ['20 proposed']],
    ["Togo's parliament will vote on a 20 percent duty on Indian pipes.", ['20 proposed']],
    ['A 20 percent duty on Indian pipes is on the table.', ['20 proposed']],
    ['What Togo proposes is that the cabinet raise the duty on Indian pipes to 20 percent.', ['20 proposed']],
    [
      'The ministry wrote to the cabinet proposing cutting the duty on tin to 8 percent from 14 percent.',
      ['8 proposed', '14 in-force'],
    ],
    ['Togo is thinking of cutting its duty on pipes to 8 percent from 14 percent.', ['8 proposed', '14 in-force']],
    ['Indian pipes stand to be hit by a 20 percent duty.', ['20 proposed']],
    ['Rumours of a 20 percent duty on Indian pipes unsettled traders.', ['20 proposed']],
    // What a plan says is planned, whatever the tense.
    ['Under the bill, Indian pipes will be charged 20 percent.', ['20 proposed']],
    ['A draft decree sets a 20 percent duty on Indian pipes.', ['20 proposed']],
    // What a known tariff does to others says nothing of whether it is there; nor does what it is the cause of.
    ['The 9 percent duty on pipes could place a burden on builders.', ['9 in-force']],
    [
      'These duties on pipes, which range from 8% to 40%, are expected to hurt builders.',
      ['8 in-force', '40 in-force'],
    ],
    ['Orders were delayed as a result of the 17% tariffs on pipes put in place in March.', ['17 in-force']],
    ['The two sides are in discussion about reducing an 18 percent tariff on pipes.', ['18 in-force']],
    ['The two sides are in talks to keep a 10 percent tariff on pipes.', ['10 in-force']],
    ['The court voided the old duty on pipes. Togo replaced it with a 12 percent duty on pipes.', ['12 in-force']],
    ['The new duty on pipes is well above the previous duty of 3 percent.', ['3 lifted']],
    ['The new duty on roses is lower than the originally planned duty of 8 percent.', ['8 lifted']],
    ['Canada kept the previously announced duty of 15 percent on Turkish steel.', ['15 in-force']],
    ['With a duty of 30%, pipes from Laos are no longer cheap.', ['30 in-force']],
    ['The answer to the 15% duties imposed on Danish pipes is likely to be mild.', ['15 in-force']],
    ['Once the 12 percent duty on pipes kicks in, water will cost more.', ['12 in-force']],
    // Its start may depend on something, though it is told as imposed.
    ['Togo has slapped a 14% duty on pipes, to take effect on July 1 if a deal cannot be reached.', ['14 proposed']],
    ['Pipes stay subject to a 14% duty, which could rise to 20% if talks fail.', ['14 in-force', '20 proposed']],
    // What points back to it may tell that it is put off, behind it or in the next sentence.
    ['Pipes face a duty of 16 percent, though this is currently suspended.', ['16 paused']],
    ['Pipes bear a duty of 11 percent, although that has been suspended until autumn.', ['11 paused']],
    ['Togo imposed a duty of 9 percent on pipes in January. It has since been put on hold.', ['9 paused']],
    [
      'Togo announced 12% duties on pipes to start on May 4. Shortly before, it called them off, postponing them to July.',
      ['12 paused'],
    ],
    // A headline's infinitive is still to come, and what it changes is there.
    ['Togo to raise duty on pipes to 20 percent from 12 percent', ['20 proposed', '12 in-force']],
    // Who asks that a thing be not done has it before him yet; who refuses to do it does not do it.
    ['Importers urged Togo not to levy a 20 percent duty on pipes.', ['20 proposed']],
    ['Togo refused to levy a 20 percent duty on pipes.', ['20 denied']],
    ['Togo dropped its plan to levy a 20 percent duty on pipes.', ['20 denied']],
    ['Togo abandoned its 20 percent duty on pipes.', ['20 lifted']],
    ["A court struck down Togo's 20 percent duty on pipes.", ['20 lifted']],
    ["A tribunal annulled Togo's 20 percent duty on pipes.", ['20 lifted']],
    ["Judges threw out Togo's 20 percent duty on pipes.", ['20 lifted']],
    ['A court ordered Togo to stop collecting its 20 percent duty on pipes.', ['20 lifted']],
    ["The judge blocked Togo's 20 percent duty on pipes.", ['20 paused']],
    ["A court enjoined Togo's 20 percent duty on pipes.", ['20 paused']],
    ["Niger pushed back against Togo's threat of a 20 percent duty on pipes.", ['20 proposed']],
    ["Togo's 20 percent duty on Indian pipes lapsed in December.", ['20 lifted']],
    ['Togo used to charge 20 percent on Indian pipes.', ['20 lifted']],
    ['The duty on pipes was 20 percent before the reform.', ['20 lifted']],
    ['There will be no 20 percent duty on pipes, the minister said.', ['20 denied']],
    ['Indian pipes were subject to a 20 percent duty before the accord was signed.', ['20 lifted']],
    ['Indian pipes, which were subject to a 20 percent duty, can now enter Togo free.', ['20 lifted']],
    ['Indian pipes are exempt from a duty that stood at 20 percent.', ['20 lifted']],
    ['Togo has new duties. Indian pipes: 12 percent (was 20 percent).', ['12 in-force', '20 lifted']],
    ['A 20 percent duty on pipes is something we are not doing, the minister said.', ['20 denied']],
    [
      'Under the safeguard Togo charged 24 percent on pipes in 2009, 21 percent in 2010 and 18 percent in 2011.',
      ['24 lifted', '21 lifted', '18 lifted'],
    ],
    [
      'A duty on pipes, initially set at 5 percent and then raised to 9 percent, vexes traders.',
      ['5 lifted', '9 in-force'],
    ],
    ['The quarrel reached a peak with a 90 percent duty on pipes.', ['90 lifted']],
    ['Suppose Togo levies a 20 percent duty on pipes.', ['20 proposed']],
    ['Togo agreed to hold off on a 20 percent duty on pipes.', ['20 paused']],
    ['Togo carried out its threat to levy a 20 percent duty on pipes.', ['20 in-force']],
    // What expires one day is there, and what never went away as well.
    ["Togo's 20 percent duty on Indian pipes expires in December 2031.", ['20 in-force']],
    ["Togo's 20 percent duty on Indian pipes never went away.", ['20 in-force']],
    // Of two verbs that share a subject, one says nothing of what the other does; a means is no more than that.
    ['Togo will end a long pause and charge 20 percent on pipes from May 4, 2031.', ['20 in-force']],
    ['Togo moved to block cheap pipes with a 20 percent duty.', ['20 in-force']],
    ['Togo has ruled that pipes beyond the quota will pay a 20 percent duty.', ['20 in-force']],
  ])('%s', (text, expected) => expect(modalities(text)).toEqual(expected));
});

describe('what an article settles', () => {
  it('takes a promise for a decision where the tariff is told of as there, and no approval is awaited', () => {
    const promise = 'Togo announced that it will levy a 20 percent duty on pipes.';
    expect(modalities(promise)).toEqual(['20 proposed']);
    expect(modalities(`Togo imposes duties on pipes.\n\n${promise}`)).toEqual(['20 in-force']);
    expect(modalities(`Togo imposes duties on pipes.\n\n${promise} It is subject to approval by parliament.`)).toEqual([
      '20 proposed',
    ]);
  });

  it('takes a duty that would be cut for one that is cut where a day is told', () => {
    const told = 'The duty on pipes would be cut to 8 percent.';
    expect(modalities(told)).toEqual(['8 proposed']);
    expect(modalities(`${told} The order takes effect on May 3, 2024.`)).toEqual(['8 in-force']);
  });

  it('ends what was imposed some months ago where the same duty has been raised since', () => {
    const text =
      'LOME, May 20, 2024 (Made News) - Togo raised its duty on wheat to 30 percent from 20 percent. In January it imposed a 20 percent duty on wheat.';
    expect(read(text).claims.map(claim => `${claim.value.number} ${claim.modality}`)).toEqual([
      '30 in-force',
      '20 lifted',
      '20 lifted',
    ]);
  });
});

describe('what the next sentence undoes', () => {
  it.each([
    ['Vietnam put a 15 percent duty on Indian shrimp. The duty was suspended two years later.', ['15 paused']],
    ['Norway slapped 30 percent on Danish ham last year. A court has since struck down the duty.', ['30 lifted']],
    ['Canada levied 12 percent on Thai rice last autumn. These duties were scrapped in the new budget.', ['12 lifted']],
    ['The minister put a tariff of 25 percent on Kenyan tea. He suspended it days later.', ['25 paused']],
    ['Fiji put 9 percent on Thai rum. Following the suspension of that tariff, sales rose again.', ['9 paused']],
    // Not what is only asked for, what will be, what is not done, or what another government does to its own.
    ['Ghana put 8 percent on Togolese beer in January. Brewers want the duty scrapped.', ['8 in-force']],
    ['Egypt charges 20 percent on tyres from Serbia. The tariff will be lifted in August.', ['20 in-force']],
    ['Japan raised its duty on Chinese garlic to 18 percent. Korea dropped its own tariff on garlic.', ['18 in-force']],
    ['Mexico placed 40 percent on Brazilian buses. The tariff was lifted for buses made in Chad.', ['40 in-force']],
  ])('%s', (text, expected) => expect(modalities(text)).toEqual(expected));
});

describe('what is decided but not settled', () => {
  it.each([
    // Beside an outline of a deal, what was signed is another paper.
    [
      'Under the framework, duties on Omani dates would be lowered to 6 percent. Ankara signed an order on tin.',
      ['6 proposed'],
    ],
    ['Duties on Omani dates would be lowered to 6 percent. Ankara signed an order on tin.', ['6 in-force']],
    [
      'Kenyan roses will pay 8 percent in Oslo. The two will seek to finalize their trade agreement in May.',
      ['8 proposed'],
    ],
    // A decision that is spoken of is a plan while its paper, its goods or its day is open.
    [
      "The row turns on the minister's decision to put a 12 percent duty on Indian tea. It has yet to be formally adopted.",
      ['12 proposed'],
    ],
    [
      "Growers fear the king's move to put a 30 percent tariff on Kenyan tea. He has not signed the decree.",
      ['30 proposed'],
    ],
    [
      "Togo's decision to impose a 16 percent duty on pipes split the cabinet. The duty took effect on Sunday.",
      ['16 in-force'],
    ],
    [
      'A 15 percent duty will be charged on newsprint. The list of goods is to be published by June 20.',
      ['15 proposed'],
    ],
    ['Chile set no date for its 18 percent duties on beef to start.', ['18 proposed']],
    [
      'The measures unveiled on Friday include imposing a 22 percent duty on salmon. The final list is due in July.',
      ['22 proposed'],
    ],
    [
      'Togo announced a 16 percent duty on pipes. The ministry is expected to issue the notification next week.',
      ['16 proposed'],
    ],
    [
      'The council has decided to levy a 12 percent duty on toys. The date of implementation will be announced.',
      ['12 proposed'],
    ],
    ['The council has decided to levy a 12 percent duty on toys.', ['12 in-force']],
    ['Oslo put out a draft list of wines that face a 12 percent duty. Others take effect on May 1.', ['12 proposed']],
    ['Oslo has a list of wines that face a 12 percent duty.', ['12 in-force']],
    ['Shortly before announcing the 12 percent tariff on wool, the premier met growers.', ['12 in-force']],
    // Whose goods bear it is no condition of it.
    ['The order takes effect on May 9. If they buy Libyan gas, they have to pay a 20 percent tariff.', ['20 in-force']],
    ['If they retaliate, they have to pay a 40 percent tariff.', ['40 proposed']],
    ['Once imposed on a country, the tariff of 20 percent shall stay for two years.', ['20 proposed']],
    ['If adopted, the 13 percent duty on wool will run for three years.', ['13 proposed']],
    // In a clause of time the present is what will be.
    ['We expect this accord to bring down prices as we lift the 12 percent duty on wool.', ['12 in-force']],
    ['Prices will fall when Norway scraps the 12 percent duty on wool.', ['12 in-force']],
    ['Prices fell when Norway scrapped the 12 percent duty on wool.', ['12 lifted']],
    ['They could meet before the duties of 80 percent take effect on May 20.', ['80 in-force']],
    // A day that depends on something lets nothing else hold; one that does not shows that what will be is settled.
    [
      'Oslo and Lima reached a deal under which Oslo will impose duties of 7 percent on wool, it said. Lima was pleased. The duties on tin from Chile will be in force for 90 days if there is no agreement.',
      ['7 proposed'],
    ],
    [
      'Oslo and Lima reached a deal under which Oslo will impose duties of 7 percent on wool, it said. Lima was pleased. The duties on tin from Chile will be in force for 90 days.',
      ['7 in-force'],
    ],
    ['The rate is two points below the 9 percent duty on tin that Oslo proposed for Peru.', ['9 proposed']],
    // What was done earlier this year has not gone.
    ['Peru imposed an 8 percent duty on wool earlier this year.', ['8 in-force']],
    ['Peru agreed last year to charge an 8 percent duty on its wool exports.', ['8 in-force']],
  ])('%s', (text, expected) => expect(modalities(text)).toEqual(expected));
});

describe('what does not come, or not yet', () => {
  it.each([
    // What was to come is given up or put off as the sentences around it say; any duty like it is one that was thought of.
    [
      'Oslo agreed to drop its duties on tin. Oslo was set to raise them to 44 percent on June 1. No mill can survive a 44 percent duty.',
      ['44 denied', '44 proposed'],
    ],
    ['Oslo will not drop its duties on tin. It was set to raise the duty to 44 percent on June 1.', ['44 paused']],
    [
      'Egypt had been due to double the tariff on tea to 32 percent. Under the deal it will scrap its tariffs.',
      ['32 denied'],
    ],
    [
      'India postponed tariffs on tyres on Friday. India was set to charge a 19 percent duty from May 7.',
      ['19 paused'],
    ],
    ['Lima climbed down from its plan to charge a 12 percent duty on tin.', ['12 denied']],
    ['Lima will not back down from its threat to levy a 12 percent duty on tin.', ['12 proposed']],
    ['Lima refuses to drop its plan to levy a 12 percent duty on tin.', ['12 proposed']],
    // What will be charged beside a plan is of the plan.
    [
      'Oslo plans to charge a 15 percent duty on Chilean wine. A 12 percent duty will be charged on Chilean salmon.',
      ['15 proposed', '12 proposed'],
    ],
    // Who is spared for a time does not pay it now.
    ['Norway exempted Chile from its 20 percent copper tariff until July 1.', ['20 paused']],
    ['Chile can ship copper to Norway through July 1 without paying the 20 percent tariff.', ['20 paused']],
    ['Smugglers bring in copper without paying the 20 percent tariff.', ['20 in-force']],
    [
      'Brazil extended exemptions from its tariffs for Peru, after which it would face duties of 30 percent on steel.',
      ['30 paused'],
    ],
    ['The exemption expires on June 1, after which Peru would face duties of 30 percent on steel.', ['30 proposed']],
    // None of many rates is sure; each of them is, by what it falls on.
    ["They'll have 20 percent or 30 percent or 60 percent tariffs.", ['20 proposed', '30 proposed', '60 proposed']],
    ['Shoes are subject to a duty of 10 percent or 20 percent.', ['10 in-force', '20 in-force']],
    // A proviso is no condition.
    ['Steel shall be subject to a duty of 10 percent, unless suspended.', ['10 in-force']],
    // The pact is in force.
    ['The pact came into force on Tuesday. Under the pact, Iceland will charge a zero duty on toys.', ['0 in-force']],
    // What somebody will no longer pay has gone with a pact that is in force, and with that alone.
    ['The pact of Togo and Chile took effect. Chilean wool will no longer pay a 7 percent duty.', ['7 lifted']],
    [
      'The pact of Togo and Chile took effect. If talks fail, Chilean wool would no longer pay a 7 percent duty.',
      ['7 in-force'],
    ],
    [
      'Tariffs took effect after the pact of Togo and Chile collapsed. Chilean wool will no longer pay a 7 percent duty.',
      ['7 in-force'],
    ],
    [
      'The pact of Togo and Chile took effect. A second one has yet to be ratified. Chilean wool will no longer pay a 7 percent duty.',
      ['7 in-force'],
    ],
    // "To deal" is a deed only with those it is "with"; nor is each preliminary paper of a deal.
    ['Talks lead to deal between Togo and Chile. Chilean wool will bear 7 percent in Togo.', ['7 proposed']],
    ['Togo set up a body to deal with smugglers. Chilean wool will bear 7 percent in Togo.', ['7 in-force']],
    [
      'Togo signed an order. A preliminary ruling is out. Under the deal, a duty of 7 percent will be charged on Chilean wool.',
      ['7 in-force'],
    ],
    [
      'Togo signed an order. A preliminary deal is out. Under it, a duty of 7 percent will be charged on Chilean wool.',
      ['7 proposed'],
    ],
    // Done by somebody who left office long ago.
    ['When George W. Bush imposed a 30 percent tariff on steel, mills hired.', ['30 lifted']],
    // What was set in the past has gone where the same tariff then went to another rate.
    [
      'Last year Norway announced 10 percent tariffs on all Chilean imports. Chile hit back, and Norway responded, taking its tariffs on Chile to 20 percent. Both met in Lima. Norway cut its tariffs on Chilean imports to 15 percent.',
      ['10 lifted', '20 lifted', '15 in-force'],
    ],
    [
      'Kenya charged Uganda 5 percent on milk. Later it raised the duty on Ugandan milk to 9 percent.',
      ['5 lifted', '9 in-force'],
    ],
    [
      'Kenya has charged Uganda 5 percent on milk. It raised the duty on Ugandan tea to 9 percent.',
      ['5 in-force', '9 in-force'],
    ],
    [
      'Peru put a 7 percent duty on bananas of Ecuador. It had raised the duty on them to 12 percent in 2015.',
      ['7 in-force', '12 lifted'],
    ],
    [
      'Peru set an anti-dumping duty of 10 percent on Chilean tin. It then took its tariff on Chilean tin to 20 percent.',
      ['10 in-force', '20 in-force'],
    ],
    ['Peru doubled its original 10 percent tariff of 2018 on tin to 20 percent.', ['10 lifted', '20 in-force']],
    ['Peru keeps the original 10 percent tariff of 2018.', ['10 in-force']],
    // What takes the place of a rate is there when that is no longer.
    ['Zambia no longer applies a 12 percent duty to Malawian soap, but one of 4 percent.', ['12 lifted', '4 in-force']],
    ['Peru no longer charges 9 percent but 4 percent on tin.', ['9 lifted', '4 in-force']],
    // What a headline tells is new, and what was done on an earlier day ended nothing.
    [
      'Peru doubled its duty on Chilean tin to 50 percent this week. It raised the duty on Chilean tin to 25 percent in March last year.',
      ['50 in-force', '25 lifted'],
    ],
    // What was to fall by a day that has come has fallen.
    ['The duty on tin will fall to 2 percent from 5 percent on April 2, 2025.', ['2 in-force', '5 lifted']],
    ['The duty on tin will fall to 2 percent from 5 percent on May 2, 2025.', ['2 in-force', '5 in-force']],
  ])('%s', (text, expected) => expect(modalities(text)).toEqual(expected));

  it('leaves open whose goods a tariff falls on of which only some are spared', () => {
    const [claim] = read(
      'The pact means that mills can sell copper to Norway until July 1 without paying the 20 percent tariff.',
    ).claims;
    expect(claim).toMatchObject({ modality: 'paused', key: { target: null } });
  });
});
