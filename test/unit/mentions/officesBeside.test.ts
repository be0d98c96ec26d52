import { describe, expect, it } from 'vitest';
import { officialsOf } from './recognised.ts';

/** Without the knowledge's people, offices and agencies: what the grammar finds in sentences of our own. */
const bare = (text: string): string[] => officialsOf(text, { names: false });

describe('an office before the name', () => {
  it.each([
    ['Talks with Commerce Secretary Jane Roe ended late.', ['Jane Roe | Commerce Secretary']],
    ['Japanese Prime Minister Taro Yamada left early.', ['Taro Yamada | Japanese Prime Minister']],
    ['They met Economic Revitalization Minister Taro Yamada.', ['Taro Yamada | Economic Revitalization Minister']],
    [
      'Minister of Economy, Trade, and Industry Taro Yamada agreed.',
      ['Taro Yamada | Minister of Economy, Trade, and Industry'],
    ],
    ['It was signed by trade and industry minister Taro Yamada.', ['Taro Yamada | trade and industry minister']],
    ["Japan's trade and industry minister Taro Yamada agreed.", ['Taro Yamada | trade and industry minister']],
    ['Deputy U.S. Trade Representative John Q. Doe flew home.', ['John Q. Doe | Deputy U.S. Trade Representative']],
    ['The letter went to former U.S. President John Doe.', ['John Doe | former U.S. President']],
    ['It named ex-finance minister Ana Lima as head.', ['Ana Lima | former finance minister']],
    ['The acting Treasury Secretary Jane Roe signed it.', ['Jane Roe | acting Treasury Secretary']],
    ['A note from President-elect John Doe arrived.', ['John Doe | designate President-elect']],
    ['Foreign Ministry spokesman Per Dahl said no.', ['Per Dahl | Foreign Ministry spokesman']],
    ['Bank of Japan Governor Taro Yamada spoke.', ['Taro Yamada | Bank of Japan Governor']],
    [
      'Secretary of State for International Trade Jane Roe spoke.',
      ['Jane Roe | Secretary of State for International Trade'],
    ],
    ['British Chancellor of the Exchequer Ian Smith spoke.', ['Ian Smith | British Chancellor of the Exchequer']],
    [
      'The European Community (EC) commissioner Jan de Vries spoke.',
      ['Jan de Vries | European Community (EC) commissioner'],
    ],
    ['The White House press secretary Jane Roe spoke.', ['Jane Roe | White House press secretary']],
    ['Senate Majority Leader Jane Roe spoke.', ['Jane Roe | Senate Majority Leader']],
    ['Finance Committee Chairman Jane Roe (R-Utah) spoke.', ['Jane Roe | Finance Committee Chairman']],
    ['South Korean Acting President Kim Min-jun spoke.', ['Kim Min-jun | acting South Korean Acting President']],
    ['New Mexico Gov. Jane Roe spoke.', ['Jane Roe | New Mexico Gov.']],
    ['USTR Jane Roe spoke.', ['Jane Roe | USTR']],
    ['Industry Minister-nominee Kim Min-jun spoke.', ['Kim Min-jun | designate Industry Minister-nominee']],
    ['Hong Kong Chief Executive Jane Roe spoke.', ['Jane Roe | Hong Kong Chief Executive']],
    ["The prime minister's spokesman, John Doe, spoke.", ['John Doe | spokesman']],
    ["Germany's Deputy Government Spokeswoman Jane Roe spoke.", ['Jane Roe | Deputy Government Spokeswoman']],
    ['EC External Trade Commissioner, Jan de Vries has written.', ['Jan de Vries | EC External Trade Commissioner']],
    ['Solicitor General Jane Roe spoke.', ['Jane Roe | Solicitor General']],
    ['U.S. Trade Representative (USTR) Jane Roe spoke.', ['Jane Roe | U.S. Trade Representative']],
    ['Then-president John Doe signed it.', ['John Doe | former president']],
    ['Presidential spokesperson Kim Min-ji spoke.', ['Kim Min-ji | Presidential spokesperson']],
    ['Commission spokesman Jan Novak spoke.', ['Jan Novak | Commission spokesman']],
    ['Commission Executive Vice-President Ana Lima spoke.', ['Ana Lima | Commission Executive Vice-President']],
    ['Downing Street spokesman John Doe spoke.', ['John Doe | Downing Street spokesman']],
    ['Customs spokesman Li Ming spoke.', ['Li Ming | Customs spokesman']],
    ['They met central bank chief Ana Lima.', ['Ana Lima | central bank chief']],
    ['Opposition leader Jane Roe spoke.', ['Jane Roe | Opposition leader']],
    ['Conservative Leader John Doe spoke.', ['John Doe | Conservative Leader']],
    ['LDP Secretary-General Taro Yamada spoke.', ['Taro Yamada | LDP Secretary-General']],
    ['Shadow trade secretary Jane Roe spoke.', ['Jane Roe | Shadow trade secretary']],
    ['Treasurer Jane Roe spoke.', ['Jane Roe | Treasurer']],
    ['Special envoy John Doe spoke.', ['John Doe | Special envoy']],
    ['They warned Chief of Staff John Doe.', ['John Doe | Chief of Staff']],
    ['Vice President JD Roe spoke.', ['JD Roe | Vice President']],
    [
      "Canada's Minister of Finance and National Revenue, Jean Petit, spoke.",
      ['Jean Petit | Minister of Finance and National Revenue'],
    ],
  ])('%s', (text, expected) => expect(bare(text)).toEqual(expected));
});

describe('an office after the name', () => {
  it.each([
    [
      "Taro Yamada, Japan's minister of economy, trade and industry, said so.",
      ['Taro Yamada | minister of economy, trade and industry'],
    ],
    ['Jane Roe, the former U.S. trade representative, said so.', ['Jane Roe | former U.S. trade representative']],
    ['Jane Roe, who was trade minister until May, said so.', ['Jane Roe | trade minister']],
    ['John Doe, who served as U.S. trade representative, said so.', ['John Doe | U.S. trade representative']],
    ['Jane Roe, who heads the Trade Ministry, said so.', ['Jane Roe']],
    ['The minister of trade and industry, Jane Roe, said so.', ['Jane Roe | minister of trade and industry']],
    [
      'Robert White, chairman of the Federal Trade Commission, said so.',
      ['Robert White | chairman of the Federal Trade Commission'],
    ],
    [
      'John Doe, a lawyer and former deputy trade representative, said so.',
      ['John Doe | former deputy trade representative'],
    ],
    ['Rep. Jane Roe (D-Mich.) and John Doe, R-Ohio, said so.', ['Jane Roe | Rep.', 'John Doe']],
    ["They asked the Commerce Department's Jane Roe.", ['Jane Roe']],
    ["Jane Roe, Doe's nominee to serve as trade minister, spoke.", ['Jane Roe | trade minister']],
    [
      'Jane Roe, head of the trade bureau at the Commerce Ministry, spoke.',
      ['Jane Roe | head of the trade bureau at the Commerce Ministry'],
    ],
    ["Jane Roe, Japan's chief negotiator and economy minister, spoke.", ['Jane Roe | chief negotiator']],
    ['Jane Roe, his Canadian counterpart, spoke.', ['Jane Roe']],
    [
      'Jane Roe, assistant U.S. trade representative for South and Central Asia, spoke.',
      ['Jane Roe | assistant U.S. trade representative for South and Central Asia'],
    ],
    [
      'Kim Min-jun, presidential chief of staff for policy, spoke.',
      ['Kim Min-jun | presidential chief of staff for policy'],
    ],
    [
      'Ana Lima, leader of the Progressive Farmers Party of Norway, spoke.',
      ['Ana Lima | leader of the Progressive Farmers Party of Norway'],
    ],
    [
      'Ana Lima, floor leader of the main opposition Civic Power Party, spoke.',
      ['Ana Lima | floor leader of the main opposition Civic Power Party'],
    ],
    ['Ana Lima, director general of foreign trade, spoke.', ['Ana Lima | director general of foreign trade']],
    ["Ana Lima, the Commission's director-general for trade, spoke.", ['Ana Lima | director-general for trade']],
    ["Ana Lima, the ruling party's policy chief, spoke.", ['Ana Lima | policy chief']],
    [
      "Ana Lima, a member of the European Central Bank's executive board, spoke.",
      ["Ana Lima | member of the European Central Bank's executive board"],
    ],
    ['Jane Roe, the minister responsible for trade, spoke.', ['Jane Roe | minister responsible for trade']],
    [
      'Jane Roe, the minister responsible for Canada-U.S. trade, spoke.',
      ['Jane Roe | minister responsible for Canada-U.S. trade'],
    ],
    [
      'Jane Roe, farm adviser to Norwegian Chancellor John Doe, spoke.',
      ['Jane Roe | farm adviser', 'John Doe | Norwegian Chancellor'],
    ],
    ['The Bank of Norway, led by Jane Roe, waited.', ['Jane Roe']],
    ['Jane Roe of the Bank of Norway waited.', ['Jane Roe']],
    ["Trade Minister Jane Roe's predecessor, John Doe, waited.", ['Jane Roe | Trade Minister', 'John Doe']],
    ['Jane Roe, who chairs the Commons business and trade committee, spoke.', ['Jane Roe']],
    ['A delegation headed by Jane Roe left.', ['Jane Roe']],
    ['Sen. Jane Roe, D-N.Y., minority leader in the Senate, spoke.', ['Jane Roe | Sen.']],
    ['Sen. Jane Roe, D-Ohio, who chairs the Senate Finance Committee, spoke.', ['Jane Roe | Sen.']],
    ['Ohio Republican John Doe and Jane Roe, a New York Democrat, agreed.', ['John Doe', 'Jane Roe']],
  ])('%s', (text, expected) => expect(bare(text)).toEqual(expected));
});

describe('two offices of one person', () => {
  it.each([
    [
      'Deputy Prime Minister and Finance Minister Ana Lima left.',
      ['Ana Lima | Deputy Prime Minister and Finance Minister'],
    ],
    [
      "Norway's vice president and industry minister, Jan Novak, left.",
      ['Jan Novak | vice president and industry minister'],
    ],
    ["Norway's prime minister and finance minister Jan Novak left.", ['Jan Novak | finance minister']],
    ['Talks of the president and Finance Minister Jan Novak ended.', ['Jan Novak | Finance Minister']],
  ])('%s', (text, expected) => expect(bare(text)).toEqual(expected));
});

describe('lists', () => {
  it.each([
    [
      'Treasury Secretary Jane Roe and Trade Representative John Doe left.',
      ['Jane Roe | Treasury Secretary', 'John Doe | Trade Representative'],
    ],
    [
      'Senators Jane Roe, John Doe and Max Mustermann voted no.',
      ['Jane Roe | Senators', 'John Doe | Senators', 'Max Mustermann | Senators'],
    ],
    [
      'Trade ministers Jane Roe of Canada and Juan Perez of Mexico met.',
      ['Jane Roe | Trade ministers', 'Juan Perez | Trade ministers'],
    ],
    [
      'Sens. Jane Roe of Ohio, John Doe of New York and Max Mustermann of Utah voted.',
      ['Jane Roe | Sens.', 'John Doe | Sens.', 'Max Mustermann | Sens.'],
    ],
    [
      'Judges Jane Roe, John Doe and Max Mustermann ruled.',
      ['Jane Roe | Judges', 'John Doe | Judges', 'Max Mustermann | Judges'],
    ],
  ])('%s', (text, expected) => expect(bare(text)).toEqual(expected));
});
