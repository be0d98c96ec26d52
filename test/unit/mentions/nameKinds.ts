/**
 * Names as they stand in real copy, by kind of difficulty. A line: the day of publication, the text (" / " is a line break), and what must
 * and must not be found: "+official Roe#2 person/jane-roe", the second "Roe" is exactly a mention of that type and entity;
 * "-official Roe", no such mention touches it. Without an entity any will do.
 */
export const nameRows = `# two of one surname
2017-01-23 President Enrique Peña Nieto met him. Peña Nieto left first. => +official Peña Nieto#2 person/enrique-pena-nieto
2025-07-10 Sen. Scott, the Florida Republican, left early; Tim Scott, who represents South Carolina, stayed. => -official Scott person/tim-scott; +official Tim Scott person/tim-scott
2024-12-16 Her late husband, Prime Minister Abe, had signed the pact. => +official Abe person/shinzo-abe
2025-08-11 Trade Minister Ann Poe-Roe said no. Growers had asked Poe-Roe to say yes. => +official Poe-Roe#2 person/ann-poe-roe
2023-08-22 After Nirmala Sitharaman raised the duty, Nepal protested, and its finance minister wrote to her. => -official finance minister
2023-08-22 After Nirmala Sitharaman raised the duty, India said its finance minister would explain. => +official finance minister person/nirmala-sitharaman
2022-04-27 The minister in charge of customs (Ann Roe) and her permanent secretary (Peter Poe) were away. => +official Ann Roe; +official Peter Poe
2022-04-27 The trade minister (Rio Grande) was away. => -official Rio Grande
2025-07-10 Sen. Mike Rounds of South Dakota spoke. Rounds, the Pierre Republican, left; Rounds of Deadwood was called back. => +official Rounds#2 person/mike-rounds; +official Rounds#3 person/mike-rounds
2025-07-10 Governor Ann Roe of Salem met Governor John Roe of Dover. Governor Roe of Salem left. => +official Roe#3 person/ann-roe
2022-04-27 The minister (North Moor) was away. => -official North Moor
2022-05-21 Chile: Ms. Ann TILLER, Vice-Minister of Trade => +official Ann TILLER
2003-12-05 Former President Bush spoke in Houston of his son, President George W. Bush. => +official Bush person/george-h-w-bush; -official George W. Bush person/george-h-w-bush
2003-12-05 George W. Bush lifted the duties. President Bush spoke of steel. => +official Bush#2 person/george-w-bush
2019-10-02 Jo Johnson left the cabinet. His brother, Prime Minister Johnson, wants a deal. => +official Johnson#2 person/boris-johnson
2019-10-02 Trade Minister Ann Roe left. Her husband, Governor Roe, wants a deal. => +official Ann Roe person/ann-roe; -official Roe#2 person/ann-roe
2019-10-02 Trade Minister Ann Roe left. Her aide and Minister Roe want a deal. => +official Roe#2 person/ann-roe
2025-06-12 Treasury Secretary Scott Bessent met Senator Mike Lee and Lee Jae-myung. President Lee thanked him. => +official Lee#3 person/lee-jae-myung
2019-03-12 U.S. Trade Representative Robert Lighthizer met Vice Premier Liu He; Finance Minister Liu Kun stayed away. Vice Premier Liu will return in May. => +official Liu#3 person/liu-he
2025-05-20 Governor Pete Wilson once fought Michael Wilson over lumber. Wilson of California is retired. => -official Wilson#3 person/michael-wilson
2024-02-12 Chris Wright and Jim Wright disagreed. Energy Secretary Wright spoke in Houston. => +official Wright#3 person/chris-wright
2023-10-12 Secretary of State Antony Blinken met Wang Yi, and Commerce Minister Wang Wentao saw Gina Raimondo. Foreign Minister Wang said the talks went well. => +official Wang#3 person/wang-yi
2016-04-12 Hillary Clinton spoke in Ohio. Bill Clinton stayed in New York. Mrs. Clinton criticised the pact. => +official Clinton#3 person/hillary-clinton
2025-03-20 Former President Bush signed the deal, which George W. Bush praised and Jeb Bush disliked. => +official George W. Bush person/george-w-bush

# surname is a word or a firm
2023-06-12 Senator Ann Steel objected. Steel had earlier warned of dear cans; steel is dear. => +official Steel#2
2023-06-12 Senator Ann Steel objected. Steel had become dear by then. => -official Steel#2
2020-05-12 Trade Minister Ann Bolton spoke. Bolton mills wrote to her from Bolton, England, and nobody in Bolton knew. => -official Bolton#2; -official Bolton#3; -official Bolton#4
2025-05-14 Senator Ann Tiller toured a mill outside Tiller, Ohio. Tiller believes in Tiller, her aides say. => -official Tiller#2; +official Tiller#3; +official Tiller#4
2019-03-12 Prime Minister May flew to Rome in May. => +official May person/theresa-may; -official May#2
2024-02-12 Lawyers of Roe–Biden LLP wrote to Biden–Xi watchers. => -official Biden
2025-03-20 Analysts at National Bank of Canada and Union Bank of Finland agree with the Bank of Canada. => -agency Bank of Canada; -agency Bank of Finland; +agency Bank of Canada#2
2025-03-20 FDA, a Chilean brewer, pays more. The brewer said FDA would close a mill. => -agency FDA; -agency FDA#2
2025-03-20 The U.S. Department of Commerce ruled on tin. Commerce's rate is low, and Roe asked Commerce to think again. Commerce between the two fell. => +agency Commerce#2 agency/us-doc; +agency Commerce#3 agency/us-doc; -agency Commerce#4
2020-06-10 Trade Minister Jane Copper spoke in Lima. Copper exports fell. Copper said so. => -official Copper#2; +official Copper#3
2020-06-10 Trade Minister Jane Coffee spoke in Lima. Coffee from Peru is free of duty. Later Coffee left. => -official Coffee#2; +official Coffee#3
2020-06-10 Senator Ann Silver backed the duty. Silver will propose a bill in May. => +official Silver#2
2020-06-10 Senator Ann Silver backed the duty. Silver will rise in May. => -official Silver#2
2025-03-05 Senator Mark Dole opposes the duties. Dole, a fruit company in California, backs them. => -official Dole#2
2025-03-05 Senator Mark Dole opposes the duties. Dole, the company and the growers want none. => +official Dole#2
2025-03-05 Senator Mark Dole opposes the duties. Dole, the fruit company and maker of juice, backs them. => -official Dole#2
2025-03-05 Senator Mark Dole opposes the duties. Dole, a former bank executive, backs none. => +official Dole#2
2025-06-12 Senator Ruth Corn objected. Corn shipments to Mexico fell. => +official Ruth Corn; -official Corn#2
2025-06-12 Trade Minister Helen Silver resigned. Silver prices rose to a record. => +official Helen Silver; -official Silver#2
2025-03-12 Ontario Premier Doug Ford cut off the power. Ford shares fell, and Ford Motor halted a plant. => +official Doug Ford; -official Ford#2; -official Ford#3
2025-06-12 Mining Minister Ian Gold spoke in Perth. Gold exports rose 5 percent. Gold said the rise was welcome. => +official Ian Gold; -official Gold#2; +official Gold#3
2024-06-12 Fed Governor Lisa Cook voted for the cut. Cook Islands officials were in Wellington. => +official Lisa Cook; -official Cook#2
2021-06-12 Chancellor Merkel met Foreign Minister Marise Payne. A Harris poll and a Morgan Stanley note came out. => -official Harris; -official Morgan
2025-06-12 Senator Tom Cotton wants duties on cotton. Cotton growers in Texas do not. => +official Tom Cotton; -official Cotton#2

# father and son
2024-06-12 Philippine President Ferdinand Marcos Jr. visited Hanoi. The elder Ferdinand Marcos was ousted in 1986. => +official Ferdinand Marcos Jr. person/ferdinand-marcos-jr; -official Ferdinand Marcos#2 person/ferdinand-marcos-jr
2025-04-12 Robert F. Kennedy Jr., the health secretary, spoke. Robert F. Kennedy was killed in 1968. => -official Robert F. Kennedy#2 person/robert-f-kennedy-jr
2025-04-12 Pierre Trudeau opened the embassy, said Justin Trudeau, his son. => -official Pierre Trudeau person/justin-trudeau
2019-04-12 Prime Minister Shinzo Abe and his father, Shintaro Abe, both served in cabinets. => +official Shinzo Abe person/shinzo-abe; +official Shintaro Abe person/shintaro-abe
2024-04-12 Prime Minister Lee Hsien Loong is the son of Lee Kuan Yew. Lee Hsien Yang lives abroad. => +official Lee Hsien Loong person/lee-hsien-loong; -official Lee Hsien Yang person/lee-hsien-loong

# inside organisations and double names
2025-03-05 Crates wait at the Gerald Ford Memorial Bridge and at John Kerry Regional Airport. => -official Gerald Ford; -official John Kerry
2025-03-05 On Monday Donald Trump Signed. => +official Donald Trump
2025-06-12 The Angela Merkel Institute held a lecture in Berlin. => -official Angela Merkel
2025-06-12 The Clinton Foundation and the Carter Center sent letters. => -official Clinton; -official Carter
2025-06-12 Tailor Mark Carney-Jones opened a shop in Leeds. => -official Mark Carney
2025-06-12 Wang Lei, who is deputy director of the Harbour Academies of Shipping Policy, doubts it. => -official Academies
2025-06-12 Guests at Biden Hall and the Obama Presidential Library were told so. => -official Biden; -official Obama

# near names
2025-06-12 Commerce Minister Wang Wentao met the violinist Wang Wentai. => +official Wang Wentao person/wang-wentao; -official Wang Wentai person/wang-wentao
2025-06-12 Trade Minister Yeo Han-koo saw chef Yeo Han-goo. => +official Yeo Han-koo person/yeo-han-koo; -official Yeo Han-goo person/yeo-han-koo
2024-06-12 LONDON, March 4, 2024 - Sir Peter Brady, a Labour MP, asked about lamb. Brady was not content. => +official Peter Brady; +official Brady#2; -official Brady#2 person/kevin-brady; -official Peter Brady person/nicholas-brady
2023-06-12 Foreign Minister Qin Gang met the swimmer Qin Gan. => +official Qin Gang person/qin-gang; -official Qin Gan person/qin-gang
2025-06-12 President Lai Ching-te met the author Lai Ching-de. => +official Lai Ching-te person/lai-ching-te; -official Lai Ching-de person/lai-ching-te

# surname first
2021-06-12 Kajiyama Hiroshi met steelmakers. => +official Kajiyama Hiroshi person/hiroshi-kajiyama
2025-06-12 Akazawa Ryosei flew to Washington. => +official Akazawa Ryosei person/ryosei-akazawa
2024-06-12 **Ms. KAMIKAWA Yoko, Minister for Foreign Affairs:** Thank you for coming. => +official KAMIKAWA Yoko person/yoko-kamikawa
2019-06-12 Mr. SEKO Hiroshige spoke to reporters in Osaka. => +official SEKO Hiroshige person/hiroshige-seko
2023-06-12 Nishimura Yasutoshi signed the accord with Raimondo. => +official Nishimura Yasutoshi person/yasutoshi-nishimura

# beside a dash
2025-06-12 Commerce Secretary Howard Lutnick–a former broker–spoke first. => +official Howard Lutnick person/howard-lutnick
2023-06-12 Finance Minister Chrystia Freeland—back from Delhi—was tired. => +official Chrystia Freeland person/chrystia-freeland
2024-06-12 Trade chief Valdis Dombrovskis—who met Katherine Tai—left. => +official Valdis Dombrovskis person/valdis-dombrovskis; +official Katherine Tai person/katherine-tai
2025-06-12 One man decides—Trump—and all others wait. => +official Trump person/donald-trump
2025-06-12 Canadian Prime Minister Carney—elected in April—declined. => +official Carney person/mark-carney

# surname is a country
2021-06-16 Trade Minister Ann Norway raised the duty. Ms Norway gave no reason. She had been in Norway. => +official Norway#2; -party Norway#2; +party Norway#3
2021-06-16 Trade Minister Ann Norway raised the duty. Norway bought none. => -official Norway#2; +party Norway#2
2024-05-03 Agriculture Minister Joan France saw Senator Bill Poland on May 3, 2024. => +official Joan France; +official Bill Poland; -party France; -party Poland
2024-05-03 Commerce Secretary Ray England met the press. => +official Ray England; -party England
2024-05-03 Finance Minister Amy Jordan flew to Jordan. => +official Amy Jordan; +party Jordan#2 party/JO
2024-05-03 Senator Carl Israel and Trade Minister Eva Norway spoke. Norway said no. => +official Carl Israel; -party Israel; +official Eva Norway
2024-05-03 Ambassador Lou Chad met envoys of Chad. => +official Lou Chad; +party Chad#2 party/TD

# another country’s office
2025-05-03 QUITO, May 3, 2025 - President Trump spoke on Monday. The Ecuadorean President answered on Tuesday. => +official Trump person/donald-trump; -official Ecuadorean President person/donald-trump
2025-05-03 OTTAWA, May 3, 2025 - Prime Minister Mark Carney called the Norwegian prime minister on Friday. => -official Norwegian prime minister person/mark-carney
2025-05-03 LIMA, May 3, 2025 - Finance Minister Rachel Reeves met bankers. The Chilean finance minister was absent. => -official Chilean finance minister person/rachel-reeves
2025-05-03 DELHI, May 3, 2025 - Commerce Minister Piyush Goyal met the president of Ghana. The Ghanaian President thanked him. => -official Ghanaian President person/piyush-goyal
2025-05-03 WASHINGTON, May 3, 2025 - President Trump will host his Kenyan counterpart. The President of Kenya arrives on Monday. => -official President of Kenya person/donald-trump

# in brackets, signatures, titles
2025-02-11 Copper duties /  / London, 11 February 2025 /  / Anne Croft (North Devon) (Lab) / When will the Minister decide? /  / The Secretary of State for Business (Mr Owen Hale) / Soon. My right hon. Friend the Member for Derby South (Lucy Marr) has asked, too. => +official Anne Croft; +official Owen Hale; +official Lucy Marr
2025-02-11 Yesterday, the Honourable Marc Gagnon, Minister of Fisheries, saw the fleet. => +official Marc Gagnon
2025-02-11 Judge Ellen Stark of the U.S. Court of International Trade ruled against the levy. => +official Ellen Stark
2025-02-11 The Rt Hon Dame Joan Pike MP, Minister for Exports, replied. => +official Joan Pike
2025-02-11 Justice Paul Renner of the Federal Court of Canada refused a stay. => +official Paul Renner

# agencies: wrong nation
2024-09-10 Ethiopia waits. The Bank of England and the Bundesbank did not. => +agency Bank of England agency/uk-boe; +agency Bundesbank agency/de-bundesbank
2024-09-10 Ethiopia and Union Bank of Finland lent it, and Norway its Central Bank. => -agency Bank of Finland
2025-02-12 The Royal Bank of Canada expects the tariffs to cost jobs. => -agency Bank of Canada
2025-02-12 The Development Bank of Japan lent it. The Bank of Japan did not. => -agency Bank of Japan agency/jp-boj; +agency Bank of Japan#2 agency/jp-boj
2025-02-12 Outgoing Bank of England officials spoke. => +agency Bank of England
2021-06-03 JAKARTA, June 3, 2021 - Indonesia will lift the ban, the Department of Agriculture said. => -agency Department of Agriculture agency/us-usda; -agency Department of Agriculture agency/us-doa
2024-05-06 CANBERRA, May 6, 2024 - Trade Minister Don Farrell told reporters Australia would wait. He owed the Senate an answer. => -agency Senate agency/us-senate
2025-03-03 BEIJING, March 3, 2025 - The General Administration of Customs stopped logs from the U.S. (Customs Administration Notice No. 9). => -agency Customs Administration agency/us-cbp
2024-03-03 American officials looked at nails from Oman, Thailand and Turkey, the Trade Ministry announced. => -agency Trade Ministry agency/tr-trade-ministry; -agency Trade Ministry agency/th-trade-ministry
2024-03-03 Small firms may turn to the Export Development Bank of India, New Delhi said. => +agency Export Development Bank of India
2019-06-03 On June 3, 2025 a judge struck the duties of the Trump administration down. => +agency Trump administration
2018-06-03 A panel upheld levies ordered by the Trump administration. => +agency Trump administration agency/us-administration-trump-1

# agencies: short forms and whole names
2023-04-12 The Kenyan Competition Authority (KCA) has opened a case. A fine is likely, the KCA said. => +agency Kenyan Competition Authority; +agency KCA#2
2023-04-12 The Swedish Competition Board was asked by the Dance Competition Group. => +agency Swedish Competition Board; -agency Dance Competition
2024-06-12 The U.S. Department of Agriculture (Agriculture) cut its estimate. Agriculture will publish in June. => +agency Agriculture#3 agency/us-usda
2024-06-12 Its Appellate Body stalled, the WTO sent the case to the DSB on 3 June 2024. => +agency DSB agency/wto-dsb
2024-06-12 The Ninth Circuit Court of Appeals upheld the order. => +agency Ninth Circuit Court of Appeals
2024-06-12 Loans come from the Agricultural Development Bank of China, Beijing said. => +agency Agricultural Development Bank of China
2024-06-12 The U.S. Department of the Treasury (Treasury) named three banks. Treasury may add more. => +agency Treasury#3 agency/us-treasury

# two of one surname
2024-05-12 Janet Yellen met He Lifeng in Guangzhou. Trade Minister Mary Ng saw Teresa Ribera and Minister Lawrence Wong. Prime Minister Wong arrived later. => +official Wong#2 person/lawrence-wong
2018-11-12 Peter Navarro argued with Larry Kudlow. John Kelly and Senator Mike Kelly stayed out. Senator Kelly objected. => -official Kelly#3 person/john-f-kelly
2025-04-12 President Lee Hsien Loong's former cabinet met Senator Mike Lee. Senator Lee praised it. => +official Lee#3 person/mike-lee
2013-06-12 Former Prime Minister Gordon Brown met Senator Sherrod Brown. Brown of Ohio spoke last. => -official Brown#3 person/gordon-brown
2022-07-12 Foreign Secretary Liz Truss and Health Secretary Sajid Javid left. Elizabeth Warren met Senator Mark Warner. Ms. Warren agreed. => +official Warren#2 person/elizabeth-warren
# surname is a word or a firm
2025-06-12 Commerce Minister Tom Iron spoke in Leeds. Iron ore prices slid. => +official Tom Iron; -official Iron#2
2025-06-12 Senator Dale Fish met ranchers. Fish exports rose. Fish said he was glad. => +official Dale Fish; -official Fish#2; +official Fish#3
2025-06-12 Premier Doug Ford answered. A Ford plant in Oakville is idle. => +official Doug Ford; -official Ford#2
2025-06-12 Trade Minister Ann Wood resigned. Wood pellets from Canada are exempt. => +official Ann Wood; -official Wood#2
2025-06-12 Senator Carl Snow spoke. Snow fell in Denver. => +official Carl Snow; -official Snow#2
# father and son
2024-02-12 Senator Bob Casey Jr. met steelworkers. His father, Bob Casey, was governor. => +official Bob Casey Jr. person/bob-casey
2025-02-12 Chiang Ching-kuo, son of Chiang Kai-shek, opened the ports. => -official Chiang Kai-shek person/chiang-ching-kuo
2023-06-12 Cambodia's Hun Manet, son of Hun Sen, met Li Qiang. => +official Hun Manet person/hun-manet; +official Hun Sen person/hun-sen
2015-06-12 Justin Trudeau is the son of Pierre Trudeau. => -official Pierre Trudeau person/justin-trudeau
2008-06-12 George H.W. Bush and his son George W. Bush dined. => +official George H.W. Bush person/george-h-w-bush; +official George W. Bush person/george-w-bush
# inside organisations and double names
2025-06-12 The Bill Clinton School opened a course on trade. => -official Bill Clinton
2025-06-12 The Tony Blair Institute published a paper on tariffs. => -official Tony Blair
2025-06-12 The Reagan Library and the Lincoln Tunnel were closed. => -official Reagan
2025-06-12 Chef John Kerry-Hill cooked for the envoys. => -official John Kerry
2025-06-12 Zhao Lin, who is director of the Coastal Centres of Port Research, doubts it. => -official Centres
# near names
2024-06-12 Foreign Minister Wang Yi met the pianist Wang Ying. => +official Wang Yi person/wang-yi; -official Wang Ying person/wang-yi
2022-06-12 Trade Minister Ahn Duk-geun met coach Ahn Duk-soo. => +official Ahn Duk-geun person/ahn-duk-geun; -official Ahn Duk-soo person/ahn-duk-geun
2025-06-12 LIVERPOOL, May 4, 2025 - Dame Ruth Collins, a Labour MP, asked about ferries. Collins was blunt. => +official Ruth Collins; -official Collins#2 person/susan-collins
2024-06-12 Premier Li Qiang met the actor Li Qian. => +official Li Qiang person/li-qiang; -official Li Qian person/li-qiang
2025-06-12 Minister Kim Jung-kwan saw golfer Kim Jung-hwan. => +official Kim Jung-kwan person/kim-jung-kwan; -official Kim Jung-hwan person/kim-jung-kwan
# surname first
2025-06-12 Ishiba Shigeru called the White House. => +official Ishiba Shigeru person/shigeru-ishiba
2021-06-12 Mr. MOTEGI Toshimitsu left for Brussels. => +official MOTEGI Toshimitsu person/toshimitsu-motegi
2020-06-12 Suga Yoshihide won the vote. => +official Suga Yoshihide person/yoshihide-suga
2018-06-12 Kono Taro flew to Seoul. Kono said little. => +official Kono Taro person/taro-kono; +official Kono#2 person/taro-kono
2019-06-12 Orban Viktor met the press in Budapest. => +official Orban Viktor person/viktor-orban
# beside a dash
2025-06-12 Trade chief Maros Sefcovic–back from Washington–was upbeat. => +official Maros Sefcovic person/maros-sefcovic
2025-06-12 The envoy—Steve Witkoff—said nothing. => +official Steve Witkoff person/steve-witkoff
2022-06-12 USTR Katherine Tai—in Paris—met ministers. => +official Katherine Tai person/katherine-tai
2025-06-12 Two men—Bessent and Lutnick—will decide. => +official Bessent person/scott-bessent; +official Lutnick person/howard-lutnick
2018-06-12 Foreign Minister Chrystia Freeland–who met Robert Lighthizer–left. => +official Robert Lighthizer person/robert-lighthizer
# surname is a country
2024-05-03 Labor Secretary Ruth Spain met unions. => +official Ruth Spain; -party Spain
2024-05-03 Senator Max Cuba and envoy Lea Roman spoke. => +official Max Cuba; -party Cuba
2024-05-03 Trade Minister Ivy Ireland left Ireland on Monday. => +official Ivy Ireland; +party Ireland#2 party/IE
2024-05-03 Interior Minister Tom Mali signed. => +official Tom Mali; -party Mali
2024-05-03 Finance Minister Sam Brazil spoke of Brazil. => +official Sam Brazil; +party Brazil#2 party/BR
# another country’s office
2025-05-03 BERLIN, May 3, 2025 - President Macron arrived on Friday. The Polish President met him. => -official Polish President person/emmanuel-macron
2025-05-03 OTTAWA, May 3, 2025 - Prime Minister Carney waited. The British prime minister was late. => -official British prime minister person/mark-carney
2025-05-03 SEOUL, May 3, 2025 - Treasury Secretary Scott Bessent landed. The Thai finance minister followed. => -official Thai finance minister person/scott-bessent
2023-05-03 TOKYO, May 3, 2023 - Foreign Minister Yoshimasa Hayashi spoke. The Kenyan foreign minister listened. => -official Kenyan foreign minister person/yoshimasa-hayashi
2025-05-03 PARIS, May 3, 2025 - President Trump spoke. The President of Chad left. => -official President of Chad person/donald-trump
# in brackets, signatures, titles
2025-02-11 Lamb tariffs / London, 11 February 2025 / John Ames (Mid Kent) (LD) / Has the Minister an answer? / The Minister for Exports (Mrs Clare Poole) / I have. => +official John Ames; +official Clare Poole
2025-02-11 The Honourable Peter Lang, Minister of Trade, was there. => +official Peter Lang
2025-02-11 Judge Rosa Klein of the Court of International Trade dissented. => +official Rosa Klein
2025-02-11 Sir Ian Moss MP, Minister for Ports, opened the debate. => +official Ian Moss
2025-02-11 Lord Hale, the trade minister, met envoys. => +official Hale
# agencies: wrong nation
2021-06-03 MANILA, June 3, 2021 - The Philippines will import rice, the Department of Agriculture said. => -agency Department of Agriculture agency/us-usda
2024-05-06 DUBLIN, May 6, 2024 - Minister Simon Coveney told the House that Ireland would wait. => -agency House agency/us-house
2024-03-03 Officials in Washington looked at pipes from Oman, Greece and Turkey, the Trade Ministry said. => -agency Trade Ministry agency/tr-trade-ministry; -agency Trade Ministry agency/gr-trade-ministry
2024-03-03 The loan is from the Industrial Development Bank of Turkey. => +agency Industrial Development Bank of Turkey
2025-06-03 In 2018 the Trump administration put duties on washers. => +agency Trump administration agency/us-administration-trump-1
2025-06-12 Chinese lamps are to be taxed. The Commerce Ministry vowed to answer it. => +agency Commerce Ministry agency/cn-mofcom
2025-06-12 Tariffs on India went up. The Ministry of Commerce said they were unfair. => +agency Ministry of Commerce agency/in-moci
2025-06-12 Whoever sells Chinese tea needs a licence from the Ministry of Commerce. => -agency Ministry of Commerce agency/cn-mofcom
# agencies: short forms and whole names
2024-06-12 The Energy Department spoke. Energy will also be dear. Energy has had its day. => -agency Energy#2; -agency Energy#3
2024-06-12 The Interior Department spoke. Roe rode to the Interior. => -agency Interior#2
2024-06-12 The Commerce Department spoke. Commerce will publish its rates. => +agency Commerce#2
2024-06-12 The U.S. Department of Energy (Energy) spoke. Energy will decide soon. => +agency Energy#3 agency/us-energy
2024-06-12 The DSB adopted the report, the WTO said. => +agency DSB agency/wto-dsb
2024-06-12 The Federal Circuit heard the case. => +agency Federal Circuit
2024-06-12 The Southern District Court in New York ruled. => +agency Southern District Court
2024-06-12 The U.S. International Trade Commission (Commission) voted. The Commission found injury. => +agency Commission#3 agency/usitc
`;
