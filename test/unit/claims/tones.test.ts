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
    ['Manila agreed to cut its duty on rice from 35 percent to 15 percent.', ['35 in-force', '15 in-force']],
    ['Norway has decided to lower the tariff on salmon from 8 percent to 2 percent.', ['8 in-force', '2 in-force']],
    [
      'Tunis announced that it would raise the duty on olives to 20 percent from 10 percent.',
      ['20 proposed', '10 in-force'],
    ],
    ['The duty on palm oil has been raised to 40 percent from 25 percent earlier.', ['40 in-force', '25 lifted']],
    // What a tariff may become leaves it as it is.
    [
      'Kenyan tea growers remain subject to a 14 percent Egyptian duty, which could rise to 20 percent.',
      ['14 in-force', '20 proposed'],
    ],
    ['Bolivia maintains an 18 percent tariff on Argentine beef that could be raised again.', ['18 in-force']],
    ['Cuban cigars bear a 32 percent levy in Qatar that would be cut under the draft accord.', ['32 in-force']],
    // Nor does what spares some of it; what was so until now has gone.
    ['Goods that would otherwise bear a duty of 13 percent enter free under the Laotian scheme.', ['13 in-force']],
    [
      'The duty on felt, which would otherwise have risen to 14 percent in March, stays at 6 percent.',
      ['14 denied', '6 in-force'],
    ],
    [
      'Laos wants a tariff of 4 percent on felt, a third of the 12 percent that importers pay now.',
      ['4 proposed', '12 in-force'],
    ],
    ['Laotian millers fear the 13 percent that Ottawa charges on felt.', ['13 in-force']],
    ['For most of the past year Laotian tea carried a 13 percent duty in Canada.', ['13 lifted']],
    ['For years Laotian tea has carried a 13 percent duty in Canada.', ['13 in-force']],
    ['Among the measures scrapped in May was a 13 percent duty on Laotian felt.', ['13 lifted']],
    ['Among the measures imposed in May was a 13 percent duty on Laotian felt.', ['13 in-force']],
    ['Until now, Swiss importers had to pay a 6 percent duty on Kenyan roses.', ['6 lifted']],
    ['Previously, shops in Oslo had to pay 19 percent on Kenyan beans.', ['19 lifted']],
    // What a paper will do is done when it is signed.
    ['She announced that she would sign a proclamation imposing a 21 percent duty on Finnish paper.', ['21 proposed']],
    // What replaces something comes; what somebody proposed is the figure.
    ['The planned 24 percent duty on Bulgarian steel will replace a quota, Ankara said.', ['24 proposed']],
    ['It is half of the 30 percent duty that Ankara threatened in May.', ['30 proposed']],
    ['The duty is two points below the 20 percent that Japan proposed in June.', ['20 proposed']],
    // What is hoped for is none yet, nor is what starts on a condition.
    [
      "Vietnam negotiates in hopes of cutting Japan's duty on shrimp from 12 percent to 4 percent.",
      ['12 in-force', '4 proposed'],
    ],
    [
      'Japan has slapped a 25 percent duty on Thai cars that starts on August 1 if no deal is reached.',
      ['25 proposed'],
    ],
    [
      'Manila has announced a 35 percent duty on Thai rice that begins in July unless Bangkok gives way.',
      ['35 proposed'],
    ],
    // What is so now has not gone.
    ['The duty on gravel has been lifted to 20 percent from 8 percent at present.', ['20 in-force', '8 in-force']],
    ['The duty on sheep was raised to 40 percent, up from 25 percent that is now due.', ['40 in-force', '25 in-force']],
    // What is expected, doubted or worked toward is none yet; nor was what had only been threatened.
    ["Zambia's duty on maize is expected to rise to 12 percent.", ['12 proposed']],
    ["Oman's duty on tyres will climb from 5 percent to perhaps 9 percent.", ['5 in-force', '9 proposed']],
    ['Kenya moved toward imposing a 14 percent duty on Ugandan milk.', ['14 proposed']],
    [
      'Peru is working toward an agreement to cut its 30 percent duty on rice to 12 percent.',
      ['30 in-force', '12 proposed'],
    ],
    ["Fiji's tariff on sugar was cut to 6 percent from a proposed 11 percent.", ['6 in-force', '11 proposed']],
    [
      'He announced a cut in the duty on tin to 4 percent, down from the previous 9 percent.',
      ['4 proposed', '9 lifted'],
    ],
    ["Peru's president said that he will sign a decree placing a 12 percent duty on maize.", ['12 proposed']],
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
    // What one may do is not done, unless it is told that one did.
    ['The statute permits a surcharge of up to 12 percent on all imports for 90 days.', ['12 proposed']],
    ['Article 7 gives the minister the power to impose duties of 40 percent on cement.', ['40 proposed']],
    ['The law allows the government to charge 25 percent on foreign cloth.', ['25 proposed']],
    ['The minister used his power to impose a 40 percent duty on cement.', ['40 in-force']],
    // A later step is as sure as the first.
    ['If approved, duties on garlic could begin in June, rising to 18 percent in the autumn.', ['18 proposed']],
    [
      'The board proposed a duty of 4 percent on shoes, climbing to 25 percent within a year.',
      ['4 proposed', '25 proposed'],
    ],
    ['The minister said that imported cloth would attract a duty of 14 percent.', ['14 in-force']],
    // What moves to a rate is the old one, until it does.
    ['A 25 percent tariff on roses will increase to 30 percent, unless talks succeed.', ['25 in-force', '30 proposed']],
    ['The 8 percent levy on Chinese tiles climbed to 11 percent.', ['8 lifted', '11 in-force']],
    // Goods that were listed after a duty: told of the list.
    ['Some goods were originally on the list after the 30 percent duty on wine.', ['30 in-force']],
    ['Growers were previously on strike because of the 8 percent levy on tea.', ['8 in-force']],
    // The two ends of each change of a list.
    [
      'The bill would bring down the duty on rope from 9 percent to 4 percent, on twine from 11 percent to 6 percent and on nets from 15 percent to 8 percent.',
      ['9 in-force', '4 proposed', '11 in-force', '6 proposed', '15 in-force', '8 proposed'],
    ],
    ['Oslo vowed to protect its farmers by charging 30 percent on imported lamb.', ['30 proposed']],
    // The means to an end is there; that of an answer to come is not.
    ['By charging 30 percent on tin Peru hopes to help its mills.', ['30 in-force']],
    ['By levying a 12 percent duty on hides Kenya wants to keep tanneries at home.', ['12 in-force']],
    ['Oslo would reply by putting a 9 percent duty on Chilean wine.', ['9 proposed']],
    // A plan of something else; what is done under a plan.
    ['Iran has slapped an 18 percent duty on the carpets that Turkey hopes to export.', ['18 in-force']],
    ['Taiwan faces a 12 percent tariff that Jakarta plans to impose.', ['12 proposed']],
    ['Taiwan faces a 12 percent tariff that Jakarta plans to announce.', ['12 proposed']],
    // What one plans to undo is there.
    ['Taiwanese silk bears a 12 percent duty that Jakarta plans to scrap.', ['12 in-force']],
    ['Taiwanese silk bears a 12 percent duty that Jakarta intends to suspend.', ['12 in-force']],
    ['Under current plans, Serbia is charging 16 percent on Croatian beer.', ['16 in-force']],
    ['Under current plans, Serbia will charge 16 percent on Croatian beer.', ['16 proposed']],
    // What one has found to be needed.
    ['The council has determined that it is appropriate to levy 8 percent on Kenyan flowers.', ['8 in-force']],
    ['The agency could determine that it is necessary to impose 30 percent on rubber.', ['30 proposed']],
    ['The judges determined that it was unlawful to impose a 9 percent duty on Kenyan flowers.', ['9 proposed']],
    ['The agency decided that it was not necessary to impose a 9 percent duty on rubber.', ['9 proposed']],
  ])('%s', (text, expected) => expect(modalities(text)).toEqual(expected));
});

describe('what the article makes of a rate', () => {
  it.each([
    // A promise is kept where a day is told for anything.
    ['Peru will slap a 17 percent duty on Chilean wine. Its duty on copper takes effect on May 5.', ['17 in-force']],
    // Another rate has taken its place since.
    [
      'Ghana raised its duty on rice to 30 percent in June last year. Ghana now charges 20 percent on rice.',
      ['30 lifted', '20 in-force'],
    ],
    [
      'Ghana raised its duty on rice to 30 percent in June last year. Ghana now charges 20 percent on cloth.',
      ['30 in-force', '20 in-force'],
    ],
    // What is named again is not one that was refused.
    [
      'Chile rejected a duty of 9 percent on rope. Chilean mills spoke of a 9 percent duty on rope.',
      ['9 denied', '9 in-force'],
    ],
  ])('%s', (text, expected) => expect(modalities(text)).toEqual(expected));
});

describe('what is denied, put off or of an earlier time', () => {
  it.each([
    ['Canned fish will not be subject to the 8 percent duty, Ottawa said.', ['8 denied']],
    ['Toys from Peru will come off the list and will not face additional tariffs of 15 percent.', ['15 denied']],
    ['Chile never paid the 9 percent duty.', ['9 in-force']],
    ['Canada announced it was delaying the implementation of a 9 percent duty on tea.', ['9 paused']],
    ['Norway agreed to hold off imposing a 15 percent duty on Danish cheese for two months.', ['15 paused']],
    ['Peru will suspend its 18 percent duty on soy oil for six months.', ['18 paused']],
    ['Peru will suspend its 18 percent duty on soy oil from August 1, 2030.', ['18 in-force']],
    ['Peru plans to suspend its 18 percent duty on soy oil.', ['18 in-force']],
    ['Peru will not suspend its 18 percent duty on soy oil.', ['18 in-force']],
    ['Colombia delayed collecting its 19 percent tariff on rice.', ['19 paused']],
    ['During her first term, she imposed tariffs of 30% on cement and 20% on glass.', ['30 lifted', '20 lifted']],
    ['Under the previous government, Lima charged 12 percent on tin.', ['12 lifted']],
    ['In her first term she promised a 4 percent duty on tin.', ['4 proposed']],
  ])('%s', (text, expected) => expect(modalities(text)).toEqual(expected));
});

describe('what is said to be untrue, and what phrases do to a tariff', () => {
  it.each([
    ['Ghana dismissed as fiction reports of a 14 percent duty on Togolese cement.', ['14 denied']],
    ['Reports that Ghana has put a 14 percent duty on Togolese cement are untrue, Accra said.', ['14 denied']],
    ['There is no truth in rumours of a 14 percent Ghanaian duty on Togolese cement.', ['14 denied']],
    ['It is nonsense to say, as some in Lomé do, that Ghana has put 14 percent on cement.', ['14 denied']],
    ['It is not the case that Ghana charges 14 percent on Togolese cement.', ['14 denied']],
    ['Nobody in Accra has proposed a 14 percent duty on Togolese cement.', ['14 denied']],
    // Who denies its end says that it is there; who blames it does, too.
    ['Reports that Ghana has scrapped its 14 percent duty on Togolese cement are false.', ['14 in-force']],
    ['The 14 percent duty that Ghana charges on Togolese cement is wrong, exporters say.', ['14 in-force']],
    ["The claim that Ghana's 14 percent duty on Togolese cement helps builders is false.", ['14 in-force']],
    ['Ghana stopped the clock on a planned 14 percent duty on Togolese cement.', ['14 paused']],
    ['Ghana put its 14 percent duty on Togolese cement on the back burner.', ['14 paused']],
    ["Ghana's 14 percent duty on Togolese cement remains frozen.", ['14 paused']],
    ['Collection of the duty, fixed at 14 percent for Togolese cement, has been put off.', ['14 paused']],
    ['Ghana pulled the plug on its 14 percent duty on Togolese cement.', ['14 lifted']],
    ["Ghana's 14 percent duty on Togolese cement is history.", ['14 lifted']],
    ['Two months ago Ghana was charging 14 percent on Togolese cement.', ['14 lifted']],
    ['Until last month Ghana charged 14 percent on Togolese cement.', ['14 lifted']],
    ['Ghana held hearings on a 14 percent duty on Togolese cement.', ['14 proposed']],
    ['Ghana moved closer to charging 14 percent on Togolese cement.', ['14 proposed']],
    ['A 14 percent duty on Togolese cement is on the cards in Ghana.', ['14 proposed']],
    ['If Togo does not come to the table, Ghana will hit its cement with a 14 percent duty.', ['14 proposed']],
    // What is answered is there; a list is as planned as what leads it in.
    ["Togo will retaliate against Ghana's 14 percent duty on cement.", ['14 in-force']],
    ['Togo would answer a Ghanaian 14 percent duty on cement.', ['14 proposed']],
    [
      'The panel voted to recommend duties on cement starting at 14 percent the first year, then going to 9 percent.',
      ['14 proposed', '9 proposed'],
    ],
    ["Builders must go on paying Ghana's 14 percent duty on cement.", ['14 in-force']],
    // What is false may be something else about a duty that is there, and who opposes or asks for one is not denied to have one.
    ["Reports of a cut in Ghana's 14 percent duty on cement are false.", ['14 in-force']],
    ['A trader said that Ghana charges 14 percent on Togolese cement. That is not true.', ['14 denied']],
    ['A trader said that Ghana charges 14 percent on Togolese cement. That is wrong and must end.', ['14 in-force']],
    ["Reports that Ghana's 14 percent duty on cement would be extended are untrue.", ['14 in-force']],
    ['It is false that the 14 percent duty on cement began in May; it began in April.', ['14 in-force']],
    ["A minister dismissed a report on Ghana's 14 percent duty on cement as biased.", ['14 in-force']],
    ['Talk that Ghana charges a 14 percent duty was dismissed by some, but it is true.', ['14 in-force']],
    ['Reports that Ghana will stop charging 14 percent on Togolese cement are false.', ['14 in-force']],
    ['Reports that builders asked for a 14 percent duty on cement are false.', ['14 proposed']],
    ['Nobody expected Togo to face a 14 percent duty on its cement.', ['14 proposed']],
    ['No country wants to pay the 14 percent duty on cement.', ['14 proposed']],
    // The brakes are put on, and time is called on, something else.
    ['Ghana hit the brakes on imports of cement with a 14 percent duty.', ['14 in-force']],
    ['Ghana hit pause on talks about its 14 percent duty on cement.', ['14 in-force']],
    ['Ghana hit pause on the collection of its 14 percent duty on cement.', ['14 paused']],
    ["Togo parked its complaint over Ghana's 14 percent duty on cement.", ['14 in-force']],
    ['Ghana parked its 14 percent duty on Togolese cement.', ['14 paused']],
    ['Ghana will hold hearings on the 14 percent duty on cement, in force since May.', ['14 in-force']],
    ['Two months ago Ghana was charging 14 percent on Togolese cement, and still does.', ['14 in-force']],
  ])('%s', (text, expected) => expect(modalities(text)).toEqual(expected));
});

describe('what judges, scenarios, requests and gazettes make of a rate', () => {
  it.each([
    [
      'The supreme court of Ghana held that the 14 percent collected on Togolese cement had no basis in law.',
      ['14 lifted'],
    ],
    ['The constitutional court found the 14 percent duty on Togolese cement unlawful.', ['14 lifted']],
    // Others' findings undo nothing.
    ['Importers argued that the 14 percent duty on Togolese cement was unlawful.', ['14 in-force']],
    ['Under one scenario, Ghana charges 14 percent on Togolese cement.', ['14 proposed']],
    ['Economists who simulated a Ghanaian 14 percent duty on Togolese cement found little.', ['14 proposed']],
    ['The bloc granted a request by Ghana to charge 14 percent on foreign cement.', ['14 in-force']],
    ['Ghana will collect 14 percent on Togolese cement, a notice in the gazette said.', ['14 in-force']],
    ['Ghana will collect 14 percent on Togolese cement, the Lagos Gazette reported.', ['14 proposed']],
    ['Ghana will collect 14 percent on Togolese cement, subject to a notice in the gazette.', ['14 proposed']],
    ['Frozen pending a review is the Ghanaian 14 percent duty on Togolese cement.', ['14 paused']],
    ["Ghana's 14 percent duty looks at where cement was made.", ['14 in-force']],
    // Nothing is ruled yet, or not by the last judge of a country.
    ['The supreme court could find the 14 percent duty on Togolese cement unlawful.', ['14 in-force']],
    ['The supreme court will rule whether the 14 percent duty on Togolese cement is unlawful.', ['14 in-force']],
    ['Importers hope the supreme court will find the 14 percent duty on Togolese cement illegal.', ['14 proposed']],
    ['The top court of Virginia ruled that the 14 percent duty on Togolese cement was unlawful.', ['14 in-force']],
    ['Say what you will, Ghana charges 14 percent on Togolese cement.', ['14 in-force']],
    ['A model simulates the effect of the 14 percent duty on cement that took effect in April.', ['14 in-force']],
    [
      'The bloc granted a request by Ghana to charge 14 percent instead of 20 percent on foreign cement.',
      ['14 proposed', '20 in-force'],
    ],
    ['Togolese cement will never pay more than 14 percent in Ghana under the tariff deal.', ['14 in-force']],
  ])('%s', (text, expected) => expect(modalities(text)).toEqual(expected));
});

describe('what becomes of plans, and what a tariff does to others', () => {
  it.each([
    ['Ghana made good on its threat of a 14 percent duty on Togolese cement.', ['14 in-force']],
    ['Ghana pressed ahead with its 14 percent duty on Togolese cement.', ['14 in-force']],
    ['Ghana is pressing ahead with plans for a 14 percent duty on Togolese cement.', ['14 proposed']],
    ["Ghana's 14 percent duty on Togolese cement has not yet been approved.", ['14 proposed']],
    ["Ghana's 14 percent duty on Togolese cement awaits approval.", ['14 proposed']],
    ["Ghana's president vetoed a 14 percent duty on Togolese cement.", ['14 denied']],
    ['Ghana refrained from putting 14 percent on Togolese cement.', ['14 denied']],
    ["Ghana's 14 percent duty on Togolese cement never materialised.", ['14 denied']],
    ["Ghana's 14 percent duty has all but ended sales of Togolese cement.", ['14 in-force']],
    ['Once Ghana charges 14 percent on Togolese cement, sales will end.', ['14 proposed']],
    ['Benin won a waiver but Togo did not, so its mills must pay the 14 percent duty on cement.', ['14 in-force']],
  ])('%s', (text, expected) => expect(modalities(text)).toEqual(expected));
});

describe('what ends what spared somebody, and what is only thought of a tariff', () => {
  it.each([
    ['Ghana ended the suspension of its 14 percent duty on Togolese cement.', ['14 in-force']],
    ['Ghana plans to end the suspension of its 14 percent duty on Togolese cement.', ['14 paused']],
    ['Togo won a 90-day reprieve from the 14 percent Ghanaian duty on cement.', ['14 paused']],
    ["Togo could not avoid Ghana's 14 percent duty on cement.", ['14 in-force']],
    ["Togo called Ghana's 14 percent duty on cement unfair.", ['14 in-force']],
    ['Togolese cement now enters Ghana free of duty instead of paying 14 percent.', ['14 denied']],
    ['Ghana charges 14 percent on Togolese cement, and even that is on hold.', ['14 paused']],
  ])('%s', (text, expected) => expect(modalities(text)).toEqual(expected));
});
