/** Sentences of trade news in which nothing is a date or a duration, one a row. */
export const negatives = `
Steel prices may rise further.
The union may not sign the pact.
May I ask why the duty stays?
The Farmers' Daily had the story.
He told the People's Daily so.
Theresa May said the deal was dead.
He told May that the deal was dead.
May's plan for steel failed.
Workers march on the ministry.
The march to free trade goes on.
They planned a march for jobs.
Prices fall when quotas end.
The fall of the yen helped exporters.
A sharp fall in orders hit mills.
Springs and coils are on the list.
The talks would spring a surprise.
Made in China 2025 alarms rivals.
A 2018 Toyota sedan is exempt.
Today's youth buys from abroad.
Vision 2030 lists steel.
The Russell 2000 slipped.
The Sunday Times has the story.
He told China Daily that steel is safe.
Copyright © 2019 by the wire.
The Financial Services Act 1986 applies.
It is for workers 55 years and older.
It costs zero years of exclusivity.
Super Tuesday changed nothing for steel.
The second round of talks failed.
The second biggest buyer is Japan.
India came second.
A second envoy was sent.
It runs 24/7 at the port.
About 1/4 of the cargo was steel.
A 3/8 inch bolt is exempt.
The duty rests on Section 232 of the Trade Expansion Act of 1962.
The Trade Act of 1974 allows it.
The Tariff Act of 1930 was amended.
The law is Section 301 of the Trade Act of 1974.
The firm builds 5G networks.
The 4G gear is exempt.
The G20 met in Rome without a text.
The G7 backed the plan.
Flight 1549 landed with parts.
The envoy took Flight JL 2021 to Tokyo.
A Boeing 2020 model is not planned.
Steel cost $2021 a ton.
A levy of €1995 applies.
It sold 2,018 cars.
It sold 1990 cars there.
The plant employs 2000 workers.
Japan won 2-1 in Seoul.
The vote was 21-12 in the house.
The score was 3-2 at the break.
Article 1904 of the pact applies.
Resolution 2021 was adopted.
Rule 1987 of the code applies.
Form 1040 is not needed.
Room 2019 was locked.
Exports rose 25 percent.
The duty is 25%.
The rate rose by 2.5 points.
The US sold 100 million tons of steel.
Heading 7208 covers flat steel.
HS code 8703 covers cars.
The A380 needs parts from Japan.
The iPhone 13 is made in China.
Windows 2000 machines were seized.
The Sun reported on the talks.
The sun set on the trade pact.
Mon dieu, said the French envoy.
The envoy sat with reporters.
The union wed two rival plans.
April Smith runs the mill.
August Weber leads the lobby.
June Lee heads the panel.
The minister will not mar the talks.
He said the plan is sound.
I am sure that steel is safe.
He heads the AM Best office.
The three-quarters majority held.
A quarter of the cargo was steel.
About three quarters of firms agree.
More than a quarter of the mills closed.
In the first half of the game, Japan led.
The first half of the list is public.
The 52-year-old minister signed the deal.
The envoy, 52, is a lawyer.
The minister is 52 years old.
He is a 44-year-old lawyer.
Port cranes work 24 hours a day.
Wages are $60,000 a year.
The firm ships four million barrels a day.
The Daily Telegraph Group denied it.
The Weekly Standard wrote about steel.
He appeared on "60 Minutes" with the envoy.
He spoke on "This Week" with the host.
USA Today broke the story.
The New York Times broke the story.
Harley-Davidson makes motorcycles.
The two sides double down on duties.
The first Asia trip of the minister is over.
The number 1 buyer is China.
No. 2021 on the list is steel.
The ratio is 16:9 on the screen.
Das Treffen war am 15. Dezember in Berlin.
会議は11月15日に東京で行われた。
The deal covers 1 to 12 items.
The price rose 12 to 18 cents.
He had the time of his life.
Times are hard for mills.
The year-old truce holds no more than the paper.
Pier 31 is closed.
Chapter 19 panels are binding.
The ship MV 2018 was held.
Each ton counts.
Every mill must report.
The Sept-Îles mine reopened.
The Jan de Nul group dredges ports.
The moment of truth has come for steel.
In the long term, mills gain.
They kept the 6-year-old in the country.
As a 13-year-old, he sold tin.
These are the mills of tomorrow.
Lemons enter under heading 0805.50.40, limes under 0806.10.20.
May the best mill win.
The May brothers grow hops.
The May government fell.
Infiniti sells the Q4 sedan.
Complaints come from every quarter.
She works on the 9th floor; he on the 11th.
May tariff cuts help brewers?
`;
