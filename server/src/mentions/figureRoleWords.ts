/** The words that decide what a percentage of trade news is a percentage of. All are `Token.norm` forms. */

type WordClass = 'tariff' | 'other' | 'market' | 'preposition' | 'verb' | 'reset' | 'subordinator';

const list = (kind: WordClass, words: string): [string, WordClass][] => words.split(' ').map(word => [word, kind]);
/**
 * What decides whether a percentage is the rate of a tariff: the noun it belongs to. `other` nouns are those whose percentages trade
 * news gives beside tariffs: growth, shares, polls, prices, markets, interest and other taxes.
 */
export const CLASSES: ReadonlyMap<string, WordClass> = new Map([
  ...list(
    'tariff',
    'tariff tariffs duty duties levy levies surtax surtaxes surcharge surcharges countertariffs bcd cvd',
  ),
  ...list(
    'other',
    'exports imports export import grow growing grows grew grown price prices cost costs share shares stock stocks index sales growth gdp gnp economy inflation ' +
      'unemployment output production deficit surplus poll respondents voters support approval chance probability income profit ' +
      'profits revenue revenues earnings wages yield yields interest dollar yen yuan currency euro economists odds demand supply ' +
      'trade shipments investment value volume capacity utilization stake majority futures nasdaq dow gains losses jobs employment ' +
      'market markets prime vat population workforce margin margins content purchases consumption turnover orders spending ' +
      'debt budget vote votes americans people taxes traffic',
  ),
  ...list(
    'market',
    'dow nasdaq stocks shares index futures points markets slumped slumping tumbled tumbling plunged plunging slid sliding respondents poll gdp',
  ),
  ...list('preposition', 'on for against of from to in into upon over towards with'),
  ...list(
    'verb',
    'is are was were be been being will would could should may might must can has have had do does did rise rose risen fall fell ' +
      'fallen drop dropped increase increased decrease decreased decline declined jump jumped climb climbed gain gained lose lost ' +
      'raise raised cut lower lowered reduce reduced double doubled hit hits reach reached remain remains stand stands stood start ' +
      'starts range ranges ranging averaged average averages says said',
  ),
  ...list('reset', 'while but whereas although though ; because meanwhile'),
  ...list('subordinator', 'after as since when with despite if following before given amid once without'),
]);
export const CHANGES: ReadonlySet<string> = new Set(
  'increase increases hike hikes rise reduction reductions cut cuts decrease jump drop raise discount'.split(' '),
);
/** Words after a percentage that make it a comparison or a part of something. */
export const COMPARISONS: ReadonlySet<string> = new Set(
  (
    'more higher lower less fewer stake share owned increase decline drop fall rise growth jump cut reduction chance above below ' +
    'owner ownership gain loss worse cheaper correct decrease hike majority stakes say said think believe support back favor oppose ' +
    'approve want agree disagree expect goods products commodities liberation liberalization liberalisation coverage compliance'
  ).split(' '),
);
/** Taxes and rates that are none on trade. */
export const FOREIGN_RATE: ReadonlySet<string> = new Set(
  'income corporate sales payroll consumption interest growth inflation unemployment jobless exchange lending prime discount deposit mortgage savings approval withholding capital profits utilization operating turnout excise'.split(
    ' ',
  ),
);
/** What a lender takes a percentage on. */
export const LENT: ReadonlySet<string> = new Set(
  'loan loans credit credits overdraft overdrafts advance advances mortgage mortgages debt debts borrowing borrowings payment payments'.split(
    ' ',
  ),
);
export const TRADE_TAX: ReadonlySet<string> = new Set([
  'import',
  'imports',
  'border',
  'customs',
  'adjustment',
  'imported',
  'retaliatory',
  'punitive',
]);
export const IMPOSING: ReadonlySet<string> = new Set(
  'impose imposed imposes imposing slap slapped slapping slaps levy levied levying charge charged charges charging'.split(
    ' ',
  ),
);
