/**
 * Figures in the spellings of many countries, by kind: the sentence with all its figures in brackets, then for each its normal number and
 * unit ("rate" behind it where it is the rate of a tariff). What stands in no bracket is no figure.
 */
export const figureSpellings = `
# pc, per-cent
Chile set a duty of [12pc] on tin. | 12 percent rate
Peru wants a [7.5 pc] tariff on tin. | 7.5 percent rate
Kenya has a [40 per-cent] levy on tin. | 40 percent rate
Prices rose [3pc] in May. | 3 percent
A shop sells PC parts and one PC a day. |

# thousands with a space or an apostrophe
Chile shipped [12 500 tonnes] of tin. | 12500 ton
Chile shipped [12\u202f500 tonnes] of tin. | 12500 ton
Chile shipped [1\u00a0250\u00a0000 tonnes] of tin. | 1250000 ton
Each licence costs [€3\u2009250]. | 3250 EUR
The list names [2'450 firms]. | 2450 count
The bill came to [$1 200 000]. | 1200000 USD
In 2023 [300 firms] closed. | 300 count
On May 5 [300 firms] closed. | 300 count
At berth 9 [250 firms] queued. | 250 count
The new wing [20 000 seats] is big. | 20000 count

# fractions and number words
Kenya sold [two-thirds of a million sheep]. | 666666.666667 count
Chile has a duty of [3 1/2%] on tin. | 3.5 percent rate
Chile has a duty of [5¼%] on tin. | 5.25 percent rate
Chile has a duty of [one and three-quarters percent] on tin. | 1.75 percent rate
Chile sold [half a million tons]. | 500000 ton
The loss came to [two and a half billion dollars]. | 2500000000 USD
Chile sold [one point two million tonnes]. | 1200000 ton
Peru sends [a full third] of its tin to Chile. | 33.3333333333 percent
Clerks open [three of every ten] crates. | 30 percent
The tariff lifts [two-tenths of a percentage point] off growth. | 0.2 percentage-points
A third point of the tariff plan is tin. |
[One crate in six] is opened; one mill in [three towns] shut. | 16.6666666667 percent; 3 count
The balance swung from [minus $3bn] to [-$5bn]. | -3000000000 USD; -5000000000 USD
The loss came to [three quarters of a billion dollars]. | 750000000 USD
Duties hit [¾] of imports. | 75 percent
They bought [half a dozen mills]. | 6 count
Chile sold [4 3/4 million tons]. | 4750000 ton

Chile sold [a million and a half tons]. | 1500000 ton
It cost [a quarter million dollars]. | 250000 USD
They bought [two dozen ships]. | 24 count
Prices rose [two and three quarters percent]. | 2.75 percent
Output fell [3%]-[5%] in May. | 3 percent; 5 percent

# so many out of so many
The lobby said 7 out of 12 mills would close. |
The lobby said [1 in 20] ships was late. | 5 percent
[Nine out of ten] firms were late, and [4 in 10] mills. | 90 percent; 40 percent
[Two in five] mills pay a tariff of [10 percent] on tin. | 40 percent; 10 percent rate
Peru opened two in three towns and one in May. |
Of Peru's welders, [a tenth] owe their jobs to tin. | 10 percent
Of all tin mined in Peru, [three fifths] leave it. | 60 percent
It runs [15 ports] in [20 states]. | 15 count; 20 count
Some 30 out of 45 members left. |

# below zero
Output grew by [-2.4%] in May. | -2.4 percent
Output grew by [−1.5 percent] in May. | -1.5 percent
Growth stood at [minus 3 percent] in May. | -3 percent
Output rose [10-15%] in May. | 10..15 percent
- [25 percent] of firms left. | 25 percent

# part of a point
The bank cut its rate by [half a point]. | 0.5 percentage-points
The bank cut its rate by [three-quarters of a percentage point]. | 0.75 percentage-points
Prices rose [a quarter of a percent]. | 0.25 percent
Prices rose [one-half percent]. | 0.5 percent
Prices rose [three-quarters of one percent]. | 0.75 percent
Prices rose [a tenth of a percent]. | 0.1 percent
The bank cut its rate by [one-quarter of a percentage point]. | 0.25 percentage-points
Talks ended with a [two-percentage-point] cut of the duty. | 2 percentage-points rate
The bank's [25-basis-point] cut came late. | 25 basis-points
The bank cut its rate by [a half-point]. | 0.5 percentage-points

# a quarter as a share
The strike hit [one-quarter] of mills. | 25 percent
The strike hit [one-fifth] of mills. | 20 percent
Over [one-quarter] of imports come from Chile. | 25 percent
The strike hit [three-quarters] of the ships. | 75 percent
The strike hit [one quarter] of all mills. | 25 percent
It lost money in one quarter of the year. |

# currencies and short magnitudes
Dhaka spent [Tk 640 crore] on mills. | 6400000000 BDT
Jute worth [Tk. 35 lakh] was burned. | 3500000 BDT
Delhi set aside [Rs 12 lakh crore] for roads. | 12000000000000 INR
Delhi set aside [Rs 3 lakhs] for each mill. | 300000 INR
Dubai paid [Dhs 2.5 billion] for gold. | 2500000000 AED
She came from Tk Maxx with 8 crores. |
The port costs [Rs 300 crore]. | 3000000000 INR
The port costs [Rs. 5 lakh]. | 500000 INR
Exports were worth [3 lakh crore rupees]. | 3000000000000 INR
Exports were worth [₹5 lakh crore]. | 5000000000000 INR
Peru owes [3.6 thousand million dollars]. | 3600000000 USD
Peru owes [three thousand million euros]. | 3000000000 EUR
A pound costs [two dollars and 10 cents]. | 2.1 USD
A litre costs [three euros and five cents]. | 3.05 EUR
The firm paid [GBP20m] and [USD3.5 billion]. | 20000000 GBP; 3500000000 USD
The firm paid [SFr12m], [RM5bn] and [R40bn]. | 12000000 CHF; 5000000000 MYR; 40000000000 ZAR
The firm paid [3m EUR] and [RMB40bn]. | 3000000 EUR; 40000000000 CNY
The bloc buys [8m tons] of tin and [15k tonnes] of tea. | 8000000 ton; 15000 ton
The duty costs [20k jobs] and [3m cars]. | 20000 count; 3000000 count
The mill got [2.4 lakh tonnes] of ore. | 240000 ton
They drove 40m and built a 5k run. |

# a number that names a law
The 301 duties on tea stay. |
The 337 petition names [four mills]; the 232 probe covers [nine ports]. | 4 count; 9 count
Delhi freed [201] tariff lines. | 201 count
Lawyers fear more 232 investigations. |
Washington dropped its 201 safeguards. |
The 122 tariffs lapse in July. |
It names [301 firms] and [232 products]. | 301 count; 232 count

# rates in dashes, quotes and brackets
The new tariffs–[30%] on cars–begin in May. | 30 percent rate
The mill sold [5–10%] of its cars, pre–2018 models and Covid–19 kits. | 5..10 percent
Peru put a "[15%]" duty on tin. | 15 percent rate
A [10%] (provisional) duty on glass began. | 10 percent rate
Peru has duties on glass—[12 percent]—and tin—[8 percent]. | 12 percent rate; 8 percent rate
A “[30 percent]” levy on tin began. | 30 percent rate
The tariff on tin ([25%]) stays. | 25 percent rate

# rates with the tariff further off
Tariffs on goods shipped on or after June 3, 2023 will climb to [35 percent]. | 35 percent rate
Brazil imposed countervailing duties on tin. The measures range from [8 percent] to [12 percent]. | 8 percent rate; 12 percent rate
Peru put [30-] and [10-percent] tariffs on tin and tea. | 30 percent rate; 10 percent rate
Chile weighed [6-], [9-] and [12-percent] duties on wheat. | 6 percent rate; 9 percent rate; 12 percent rate
Orders fell [4], [8] or [11 percent]. | 4 percent; 8 percent; 11 percent
Nicaragua's port took [C$3 billion]. | 3000000000 NIO
Canada paid Nicaragua [C$3 billion]. | 3000000000 CAD
The tariff on carts, such as barrows, goes up to [20 percent] of the value. | 20 percent rate
They hit [$2 billion] worth of Chilean tin with [15 percent] in tariffs. | 2000000000 USD; 15 percent rate
Peru now levies [12%] on Chilean goods, while Quito is taxing Peruvian ones at [30%]. | 12 percent rate; 30 percent rate
Peru fined the mill [12 percent] of the value. | 12 percent
Kenya could sell [three-and-a-half million bags]. | 3500000 count
Kenya sold [two and three-quarter million tonnes]. | 2750000 ton
Ghana sells [nine out of every 10] cocoa beans abroad. | 90 percent
Tea exports: [-3.5%] | -3.5 percent
Peru trades so under [12 treaties]. | 12 count
They are listed under [22] tariff lines. | 22 count
They are listed under [36 subheadings]. | 36 count
Shavers enter under 8510 codes. |
Imports under 301 tariffs fell. |
Output fell for cars ([-4.2%]) and rose for tea (+[3%]). | -4.2 percent; 3 percent
Trade will be [negative 0.2 percent]. | -0.2 percent
It cost growth [0.3 of a percentage point]. | 0.3 percentage-points
[Quarter] of mills stand idle. | 25 percent
Peru pumps [2 million barrels] of crude oil a day. | 2000000 barrel-per-day
Peru sold [2 million barrels] of crude oil a day earlier than planned. | 2000000 barrel
Its staff will shrink by [eighteen hundred] over two years. | 1800 count
Kia cut its workforce by about [3,000]. | 3000 count
Trucks for its staff rose by 250 in May. |
Kia hired [forty thousand] assembly workers. | 40000 count
After two quarters of losses the mill closed.
The fund lost [$401m]; holders of 401k plans worry. | 401000000 USD
Ghana handed over [30 licences] for a 24-pc tea set. | 30 count
Chile sold [40 million crates], Peru [30 million]. | 40000000 count; 30000000 count
Mills shed [40,000 jobs], down from more than [90,000]. | 40000 count; 90000 count
Some [400] Korean businessmen met; Seoul looks into [12] origin and labelling cases. | 400 count; 12 count
It cost [KSh3.5 billion], [KES 40m], [Rp1.5 trillion], [R2 500 000] and [₹90 cr]. | 3500000000 KES; 40000000 KES; 1500000000000 IDR; 2500000 ZAR; 900000000 INR
Chad could ship [a half-million barrels a day]. | 500000 barrel-per-day
Another [quarter-point] cut and a [half-percentage-point] rise came. | 0.25 percentage-points; 0.5 percentage-points
A duty of [five per centum] is levied. | 5 percent rate
`;
