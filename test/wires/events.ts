/**
 * What the made articles tell of. Dates and rates are those of the public record (Federal Register, Council of the European Union);
 * the sentences are ours. `{x}` is the disputed figure of an event: `figure` in nearly all articles, `slip` in one of them.
 */
export interface WireEvent {
  /** Day of the news, ISO. */
  readonly day: string;
  readonly city: string;
  readonly headlines: readonly string[];
  /** One of them opens an article. */
  readonly leads: readonly string[];
  /** Some of them follow, in any order. */
  readonly details: readonly string[];
  readonly figure: string;
  /** What one article of the event says instead; absent where all agree. */
  readonly slip?: string;
}

export const EVENTS: readonly WireEvent[] = [
  {
    day: '2018-03-08',
    city: 'WASHINGTON',
    headlines: [
      'Trump signs order on steel and aluminum',
      'Metals tariffs are signed',
      'Steel duties: what is in the order',
    ],
    leads: [
      'U.S. President Donald Trump signed an order {day} that imposes additional tariffs of {x} percent on steel from March 23, 2018.',
      'The United States will put a {x} percent tariff on imported steel from March 23, 2018, President Donald Trump said {day}.',
      'Imported steel will bear an additional tariff of {x} percent in the United States from March 23, 2018, under an order that President Donald Trump signed {day}.',
    ],
    details: [
      'In 2002, President George W. Bush put tariffs of 8 to 30 percent on steel, which the World Trade Organization found unlawful in 2003.',
      'Aluminum bears 10 percent under the same order. The European Union called the move unjust.',
      'Commerce Secretary Wilbur Ross had recommended the tariffs in January under Section 232 of the Trade Expansion Act.',
      'Mario Longhi, a former head of U.S. Steel, welcomed the order. Longhi said that mills would hire again.',
    ],
    figure: '25',
    slip: '20',
  },
  {
    day: '2018-07-06',
    city: 'BEIJING',
    headlines: ['First duties on Chinese goods take effect', 'Trade war opens with $34 billion of goods'],
    leads: [
      'The United States put a tariff of {x} percent on Chinese goods worth $34 billion on July 6, 2018, and China answered within hours.',
      'Chinese goods worth $34 billion have been subject to an additional U.S. tariff of {x} percent since July 6, 2018.',
    ],
    details: [
      "China's Ministry of Commerce said that it had been forced to strike back. Soybeans and cars are on its list.",
      'U.S. Trade Representative Robert Lighthizer said that a second list was being prepared.',
      'Importers asked for exclusions. The trade deficit with China was $375 billion in 2017.',
      'Iowa Sen. Chuck Grassley and Rep. Gregory Meeks of New York asked for talks. Greg Meeks said farmers should not pay.',
    ],
    figure: '25',
  },
  {
    day: '2019-05-10',
    city: 'WASHINGTON',
    headlines: ['U.S. raises tariffs on $200 billion of Chinese goods', 'Tariffs go up while Liu He is in town'],
    leads: [
      'The United States raised its tariff on Chinese goods worth $200 billion from 10 percent to {x} percent on May 10, 2019, as Vice Premier Liu He was in Washington for talks.',
      'An additional tariff of {x} percent has applied to Chinese goods worth $200 billion since May 10, 2019, up from 10 percent.',
    ],
    details: [
      'Vice Premier Liu He said the talks had not broken down. Treasury Secretary Steven Mnuchin called them constructive.',
      'The Fed is watching prices, Federal Reserve Chair Jerome Powell said. The Federal Reserve meets in June.',
      'IN PICTURES: Rep. Bill Flores William (Bill) Flores of Texas and others who speak for farmers',
      'The House Ways and Means Committee will hear Lighthizer {weekday}.',
    ],
    figure: '25',
    slip: '24',
  },
  {
    day: '2021-11-15',
    city: 'TOKYO',
    headlines: ['Raimondo and Hagiuda agree on partnership', 'Japan seeks end of steel tariffs'],
    leads: [
      'Japan asked the United States on November 15, 2021 to lift its tariff of {x} percent on steel, when Commerce Secretary Gina Raimondo met trade minister Koichi Hagiuda.',
      'U.S. Commerce Secretary Gina Raimondo and Japanese industry minister Koichi Hagiuda agreed on November 15, 2021 to set up a partnership on trade. A U.S. tariff of {x} percent on Japanese steel stays in place.',
    ],
    details: [
      'Hagiuda leads the Ministry of Economy, Trade and Industry, known as METI.',
      'Raimondo is meeting Singaporean officials Wednesday. She said that the alliance mattered.',
      'The European Union had reached a deal over quotas on October 31, 2021.',
    ],
    figure: '25',
  },
  {
    day: '2025-02-04',
    city: 'OTTAWA',
    headlines: ['Canada and Mexico win thirty days', 'China pays from Tuesday, neighbours wait'],
    leads: [
      'The United States put an additional tariff of {x} percent on all goods from China on February 4, 2025, while duties on Canada and Mexico were paused for 30 days.',
      'All Chinese goods have been subject to an additional U.S. tariff of {x} percent since February 4, 2025.',
    ],
    details: [
      'Canadian Prime Minister Justin Trudeau said his country would name a fentanyl czar. Mexican President Claudia Sheinbaum sends 10,000 troops to the border.',
      "China's State Council Tariff Commission announced duties of 15 percent on coal and liquefied natural gas from February 10, 2025.",
      'MORE NEWS: Congress gets briefing on Iran Senate votes again on tariffs for Canada',
    ],
    figure: '10',
    slip: '15',
  },
  {
    day: '2025-03-12',
    city: 'BRUSSELS',
    headlines: ['Steel tariffs return without exceptions', 'Europe answers metals tariffs'],
    leads: [
      'A U.S. tariff of {x} percent on aluminum took effect on March 12, 2025, and the European Union announced countermeasures on goods worth 26 billion euros.',
      'The United States has charged {x} percent on aluminum from all countries since March 12, 2025.',
    ],
    details: [
      'European Commission President Ursula von der Leyen said that the answer was strong but proportionate.',
      'Trade Commissioner Maros Sefcovic was in Washington in February. Sefcovic said that he found no partner there.',
      'Aluminum bore 10 percent from March 23, 2018 to March 11, 2025.',
    ],
    figure: '25',
    slip: '35',
  },
  {
    day: '2025-04-03',
    city: 'WASHINGTON',
    headlines: ['Reciprocal tariffs for all', 'Japan hit with 24 percent', 'Tariffs: the list of April'],
    leads: [
      'U.S. President Donald Trump announced a "reciprocal" tariff of {x} percent on goods from Japan that was to take effect on April 9, 2025.',
      'Japan faces a U.S. tariff of {x} percent on its goods from April 9, 2025, President Donald Trump said {day}.',
    ],
    details: [
      'Goods from the European Union are to bear 20 percent from April 9, 2025, those from India 26 percent.',
      'Prime Minister Shigeru Ishiba called the decision regrettable. Chief Cabinet Secretary Yoshimasa Hayashi said Japan would ask for an exemption.',
      'A tariff of 25 percent on imported cars took effect on April 3, 2025. WTO Director-General Ngozi Okonjo-Iweala asked all members to keep their heads.',
      'Commerce Secretary Howard Lutnick said that there would be no delay. On April 9 Trump paused the higher rates for 90 days.',
    ],
    figure: '24',
    slip: '26',
  },
  {
    day: '2025-06-04',
    city: 'PITTSBURGH',
    headlines: ['Metals tariffs doubled', 'Steel at 50 percent: mills cheer, users pay'],
    leads: [
      'The United States doubled its tariff on steel to {x} percent on June 4, 2025. Britain stays at 25 percent.',
      'Steel imported into the United States has borne a tariff of {x} percent since June 4, 2025, twice as much as before.',
    ],
    details: [
      'Canadian Prime Minister Mark Carney called it unjustified. Industry Minister Melanie Joly met producers in Hamilton.',
      'Prices rose by 6 percent within a week, according to the American Iron and Steel Institute.',
      'Steel bore 25 percent from March 12, 2025 to June 3, 2025.',
      "Lourenço Gonçalves, Cleveland-Cliffs' head, thanked the president.",
    ],
    figure: '50',
  },
  {
    day: '2025-07-23',
    city: 'TOKYO',
    headlines: ['Japan settles for 15 percent', 'Akazawa: mission complete', 'A deal at fifteen'],
    leads: [
      'The United States and Japan agreed on a tariff of {x} percent on Japanese goods, cars among them, President Donald Trump said {day}.',
      'Japanese goods will bear a U.S. tariff of {x} percent from August 7, 2025 under an agreement that was announced {day}.',
    ],
    details: [
      'Japan is to invest $550 billion in the United States. Ryosei Akazawa, who led the talks, had been to Washington eight times.',
      'Japanese cars bear 27.5 percent until September 15, 2025 and 15 percent from September 16, 2025.',
      'Shares of Toyota rose 14 percent. Rice imports grow within the existing quota, Agriculture Minister Shinjiro Koizumi said.',
    ],
    figure: '15',
  },
  {
    day: '2025-08-06',
    city: 'NEW DELHI',
    headlines: ['India faces 50 percent in all', 'Russian oil costs India another 25'],
    leads: [
      'U.S. President Donald Trump put a further tariff of {x} percent on Indian goods from August 27, 2025 over purchases of Russian oil.',
      'India called an additional U.S. tariff of {x} percent on its goods from August 27, 2025 unfair and unreasonable.',
    ],
    details: [
      'Commerce Minister Piyush Goyal said that talks would go on. Exporters of shrimp, gems and textiles expect losses.',
      'Brazilian goods have borne 50 percent since August 6, 2025, with exceptions for orange juice and aircraft.',
      'Switzerland is at 39 percent. President Karin Keller-Sutter flew home without a deal.',
    ],
    figure: '25',
    slip: '20',
  },
];

/** Said in any article. */
export const ASIDES: readonly string[] = [
  'Producers on both sides have learned to live with rules that change, and few expect them to stay as they are.',
  'Talks will take some time, people close to them said, since neither side wants to be seen to give way first.',
  'Importers have begun to look for other suppliers, although contracts that were signed earlier are to be honoured.',
  'Ports noticed little at first, but freight companies say that orders have become smaller and come later.',
  'Lawyers expect a panel, where cases of this kind take years and seldom leave anybody content.',
  'The National Retail Federation warned that families would pay. The U.S. Chamber of Commerce asked for exemptions.',
  'A congressional committee is to look into the matter next month.',
  'Officials declined to say whether quotas were discussed. Soybeans, pork and corn would come first in any answer, analysts said.',
];
