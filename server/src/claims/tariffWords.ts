import { wordSet } from '../base/wordList.ts';

/** The words by which news speaks of tariffs, in the classes that the binders need. All are `Token.norm` forms. */

export const TARIFF_NOUNS = wordSet(
  'tariff tariffs duty duties levy levies tax taxes surtax surcharge surcharges countertariffs rate rates',
);

/** Who does these with a tariff is the one who imposes it. */
export const IMPOSING = wordSet(
  'impose imposes imposed imposing levy levies levied levying slap slaps slapped slapping announce announced announces announcing order ' +
    'orders ordered propose proposes proposed proposing threaten threatens threatened threatening plan plans planned planning raise ' +
    'raises raised raising hike hikes hiked hiking increase increases increased increasing cut cuts cutting lower lowers lowered ' +
    'lowering reduce reduces reduced reducing slash slashes slashed slashing keep keeps kept keeping maintain maintains maintained ' +
    'charge charges charged charging apply applies applied applying set sets setting sign signs signed signing adopt adopted adopts ' +
    'approve approved approves introduce introduced introduces introducing retaliate retaliated pledge pledged pledges vow vowed vows ' +
    'promise promised promises favor favors favored put puts place places placed placing implement implements implemented ' +
    'implementing decide decided decides pause paused pauses suspend suspended suspends suspending lift lifted lifts lifting scrap ' +
    'scrapped remove removed removes end ended double doubled doubles doubling consider considering considered mull mulling mulls ' +
    'weigh weighing want wants wanted seek seeks seeking sought hit hits restore restored elevate elevated has have had collect ' +
    'enact enacted unveil unveiled unveils use uses used reinstate reinstated start started starts begin began float floated declare ' +
    'declared eliminate eliminated abolish abolished unveiling issue issued drop dropped postpone postponed delay delayed extend extended add adds added grant grants granted ' +
    'dropping pausing retaliating hitting scrapping postponing delaying extending adjust adjusts adjusted adjusting adding granting restores restoring reinstates reinstating reimpose reimposes reimposed reimposing elevates elevating enacts enacting ' +
    'adopting approving pass passes passed passing institute institutes instituted instituting triple triples tripled tripling ' +
    'eliminates eliminating abolishes abolishing removing ending keeping pledging vowing promising intend intends intended involve ' +
    'involves involved involving quadruple quadruples quadrupled quadrupling halve halves halved halving trim trims trimmed bring brings brought ' +
    'bringing back backs backed clear clears cleared revive revives revived scrapping adjust adjusts adjusted outline outlines outlined outlining',
);

/** Whoever these are said of bears the tariff. */
export const BEARING = wordSet(
  'face faces facing faced pay pays paying paid suffer suffers suffered subject subjected see sees saw incur incurs bear bears bore bearing endure',
);

/** Whoever does these to a tariff is not the one who imposes it. */
export const ASKING = wordSet(
  'ask asks asked asking said saying demanding urge urges urged urging call calls called calling demand demands demanded criticize criticizes criticized ' +
    'criticise criticised request requests requested requesting oppose opposes opposed avoid avoids protest protested denounce denounced ' +
    'slam slammed blast blasted welcome welcomed expect expects expected fear fears feared warn warned warns estimate estimates ' +
    'estimated say says told face faces facing pay pays paying paid complain complained challenge challenged respond responded',
);

export const PROPOSING = wordSet(
  'threaten threatens threatened threatening threat threats propose proposes proposed proposing proposal proposals plan plans planned ' +
    'planning consider considers considering considered mull mulls mulling weigh weighs weighing vow vows vowed pledge pledges pledged ' +
    'promise promises promised want wants wanted seek seeks seeking sought suggest suggests suggested suggesting favor favors favored would could ' +
    'may might should potential possible possibly prepare preparing prepared preparations intend intends intended intention eye eyes ' +
    'eyeing float floats floated floating contemplate contemplating call called calls calling recommend recommends recommended ' +
    'recommending recommendation expect expected ready poised hint hints hinted hypothetical urge urged demand demanded future will ' +
    'll let idea bid readying campaign looming directed directs directing instructed instructs',
);
export const IMPOSED = wordSet(
  'imposed imposes imposing impose sign raise levied levies slapped slaps raised raises hiked increased kept keeps remain remains remained maintain maintains ' +
    'maintained face faces facing faced pay pays paying paid charge charges charged charging apply applies applied signed ordered announced ' +
    'adopted approved enacted introduced decided took takes doubled implemented restored reinstated cut lowered reduced slashed put ' +
    'set hit began started subject levying collects collected restore existing current currently unveiled elevated stands stood ' +
    'increases rose fell declared issued have has had is are was were doubling quadrupled tripled halved trimmed',
);
export const PAUSED = wordSet(
  'pause paused pauses pausing suspend suspended suspends suspending suspension halted postpone postponed postpones postponement delay ' +
    'delayed delays delaying defer deferred freeze froze frozen',
);
export const LIFTED = wordSet(
  'lifted scrapped removed abolished eliminated ended dropped revoked repealed rescinded cancelled canceled withdrew withdrawn',
);
export const MODALS = wordSet('will would could may might should can must to ll');
export const BE = wordSet('be been being is are was were');
export const NEGATIONS = wordSet('not never no');
