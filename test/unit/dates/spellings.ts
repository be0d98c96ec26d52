/**
 * Dates in the spellings in which agencies, ministries, trackers and letters write them, by kind: the article's day (`-` where unknown), the
 * sentence with all its expressions in brackets, their TIMEX3 values in order. `\n` is a line break. What stands in no bracket is no date.
 */
export const spellings = `
# May, the month or a name
2025-06-13 | Come [March], Peru will tax tin. | 2026-03
2025-06-13 | Tin will be taxed come [May]. | 2026-05
2025-06-13 | Ministers who come may not stay. |
2025-06-13 | May 12 mills sell tin at home? They may. |
2025-06-13 | [May 12] talks failed. | 2025-05-12
2018-06-12 | Theresa May smiled. In [May], May won, and Macron wept. | 2018-05
2018-06-12 | Mrs. May came late, and May and Merkel met on [Friday]. | 2018-06-08
2018-06-12 | The lobby feared that rates may rise, and May said so. |
2018-06-12 | On [May 9] May flew to Oslo. | 2018-05-09
2018-06-12 | Duties fell in [April], [May] and [June]. | 2018-04; 2018-05; 2018-06

# ranges with the day first
2025-06-12 | The expo ran from [3] to [7 March 2025]. | 2025-03-03; 2025-03-07
2025-06-12 | Envoys meet on [18]-[20 June 2025] in Oslo. | 2025-06-18; 2025-06-20
2025-06-12 | The hearing lasted [29 April] – [3 May 2025]. | 2025-04-29; 2025-05-03
2025-06-12 | Panels sat on [7] and [9 May]. | 2025-05-07; 2025-05-09
2025-06-12 | It was shut between [the 2nd] and [5th of June]. | 2025-06-02; 2025-06-05
2025-06-12 | The port closed on [1] & [2 June 2025]. | 2025-06-01; 2025-06-02
- | The pact - [9 July 2023] - was the first. | 2023-07-09
2025-06-12 | The fair ran from [Tuesday, 4] to [Thursday, 6 March 2025]. | 2025-03-04; 2025-03-06
2025-06-12 | It sat on [Wednesday 7] and [Thursday 8 May]. | 2025-05-07; 2025-05-08
2025-06-12 | The port was shut [Sat 3] - [Mon 5 May 2025]. | 2025-05-03; 2025-05-05
2025-06-12 | Rounds ran from [Monday, June 2] to [Friday, June 6]. | 2025-06-02; 2025-06-06
2025-06-12 | On [Monday], 2 of the 6 firms left. | 2025-06-09

# lists of days or months
2025-06-12 | Exports fell in [the second] and [fourth quarters of 2022]. | 2022-Q2; 2022-Q4
2025-06-12 | Exports fell in [the first], [second] and [fourth quarters of 2023]. | 2023-Q1; 2023-Q2; 2023-Q4
2025-06-12 | Sales rose in [the first] and [second halves of last year]. | 2024-H1; 2024-H2
2025-06-12 | Rice prices rose in [the third] and [the fourth quarter of 2020]. | 2020-Q3; 2020-Q4
2025-06-12 | In [the first] and [second quarters], sales fell. | 2025-Q1; 2025-Q2
2025-06-12 | It sat through the night of [3]/[4 June 2025]. | 2025-06-03; 2025-06-04
2025-06-12 | Up to 2/3 [May] sales and a ratio of 5/6 [May] sales were lost. | 2025-05; 2025-05
2025-06-12 | They led in the first and second halves of the game. |
2025-06-12 | Peru bought the first and third quarters of the cargo. |
2025-06-12 | Wool fell in [the first] and [third quarters of 2023]. | 2023-Q1; 2023-Q3
2025-06-12 | The first and third panels met in [2021]. | 2021
2025-06-12 | Rounds took place on [May 6], [8] and [13, 2025]. | 2025-05-06; 2025-05-08; 2025-05-13
2025-06-12 | Rounds took place on [6], [8] and [13 May 2025]. | 2025-05-06; 2025-05-08; 2025-05-13
- | Rates rose in [February], [May] and [October 2019]. | 2019-02; 2019-05; 2019-10
- | It met in [April] and [May 2021]. | 2021-04; 2021-05
2025-06-12 | Rounds took place on [April 1], [2] and [3]. | 2025-04-01; 2025-04-02; 2025-04-03
2025-06-12 | It came on [May 5], 12 and 14 countries signed. | 2025-05-05

# "ago" and "from" with a day
2025-06-13 | The ban ends [three weeks from this Monday]. | 2025-07-07
2025-06-13 | The ban ends [a month from next Monday]. | 2025-07-16
2025-06-13 | The order was signed [a week ago Wednesday]. | 2025-06-04
2025-06-13 | The envoy left [two weeks ago on Friday]. | 2025-05-30
2025-06-13 | The pact lapsed [ten years ago today]. | 2015-06-13
2025-06-13 | They met [a week ago today]. | 2025-06-06
2025-06-13 | The duty begins [two weeks from Monday]. | 2025-06-30
2025-06-13 | The duty begins [a month from today]. | 2025-07-13
2025-06-13 | It lapses [90 days from tomorrow]. | 2025-09-12
2025-06-13 | It will open [a week from tomorrow]. | 2025-06-21
2025-06-13 | They met [two weeks ago]. On [Thursday] they met again. | 2025-W22; 2025-06-12
2025-06-13 | [Five years ago to the day] the pact lapsed. | 2020-06-13
2025-06-13 | The ban fell [three months ago to the day]. | 2025-03-13
2025-06-13 | The order, announced [a month ago], can be appealed from [Monday]. | 2025-05; 2025-06-16
2025-06-13 | Firms that were hit can apply for refunds on [Tuesday]. | 2025-06-17
2025-06-13 | The signing took place [a decade ago this month]. | 2015-06
2025-06-13 | Firms could not claim [Tuesday]. | 2025-06-10

# one weekday further
2025-06-13 | He left [a week last Monday]. | 2025-06-02
2025-06-13 | The panel met [two weeks last Tuesday]. | 2025-05-27
2025-06-13 | The ship docked [a week yesterday]. | 2025-06-05
2025-06-13 | The port was shut for [a week] [last Monday]. | P1W; 2025-06-09
2025-06-13 | The levy starts on [Tuesday week]. | 2025-06-24
2025-06-13 | The house votes [the Wednesday after next]. | 2025-06-25
2025-06-13 | He resigned [the Thursday before last]. | 2025-06-05
2025-06-13 | The duty begins [a week on Thursday]. | 2025-06-26
2025-06-13 | Talks were called off [the Friday before last]. | 2025-05-30
2025-06-13 | It begins [Monday], week after week. | 2025-06-16
2025-06-12 | The clerk's office shuts [today week]. | 2025-06-19
2025-06-12 | Ballots close [tomorrow week]. | 2025-06-20
2025-06-12 | A ruling is due [tomorrow fortnight]. | 2025-06-27
2025-06-12 | It will be published [tomorrow], week after week. | 2025-06-13

# nth weekday of a month
2025-06-12 | Bids opened on [the second] and [fourth Tuesdays of March 2024]. | 2024-03-12; 2024-03-26
2025-06-12 | Bids opened on [the first] and [last Friday of April]. | 2025-04-04; 2025-04-25
2025-06-12 | The board meets on [the first and third Thursdays of every month]. | XXXX-WXX-4
2025-06-12 | The first and third mills of [Monday]'s list closed. | 2025-06-09
2025-06-12 | The board met on [the second Tuesday in May]. | 2025-05-13
2025-06-12 | The ban began on [the last Friday of March 2023]. | 2023-03-31
2025-06-12 | The board meets on [the first Thursday of next month]. | 2025-07-03
2025-06-12 | The vote will be held on [the fourth Wednesday in October]. | 2025-10-22
2025-06-12 | The first rise came on [the 3rd Monday of January 2024]. | 2024-01-15
2025-06-12 | The duty lapsed on [the penultimate Friday of March 2024]. | 2024-03-22
2025-06-12 | The house met on [the second-last Monday in April]. | 2025-04-21
2025-06-12 | The waiver ended on [the last day of February 2024]. | 2024-02-29
2025-06-12 | Claims end on [the last day of next month]. | 2025-07-31
2025-06-12 | It began on [the first day of May 2023]. | 2023-05-01
2025-06-12 | The penultimate round failed on [Thursday]. | 2025-06-12

# week of a month
2025-06-12 | The talks were held in [the third week of March]. | 2025-03
2025-06-12 | A vote is due in [the last week of June 2025]. | 2025-06
2025-06-12 | A vote was due in [the week of 14 April]. | 2025-W16
2025-06-12 | Imports fell in [the first week of May]. | 2025-05
2025-06-12 | He will visit in [the week beginning 7 July]. | 2025-W28

# fiscal and short quarters
2025-06-12 | Sales slid in [the fourth quarter of fiscal 2023]. | 2023-Q4
2025-06-12 | Sales slid in [Q3'23] and in [Q4 '23]. | 2023-Q3; 2023-Q4
2025-06-12 | Orders for [3Q24] beat those of [2024Q2]. | 2024-Q3; 2024-Q2
2025-06-12 | Output was flat in [2H23] and [H1 2024]. | 2023-H2; 2024-H1
2025-06-12 | Spending in [FY24] was above that of [FY2022]-[23]. | 2024; 2022; 2023
2025-06-12 | Losses for [the first half of FY2024] grew. | 2024-H1
2025-06-12 | The budget for [FY 2025]/[26] is ready. | 2025; 2026
2025-06-12 | Jute exports fell in [the second quarter of FY 2023-24]. | FY2024-Q2
2025-06-12 | Rice sales rose in [Q1 FY2023-24]. | FY2024-Q1
2025-06-12 | Output shrank in [the first half of FY2022/23]. | FY2023-H1
2025-06-12 | [1H 2021] was weak, [2H21] and [1H of 2023] strong. | 2021-H1; 2021-H2; 2023-H1
2025-06-12 | Q3: Is the duty final? A: Not yet. |
2025-06-12 | Q4) Who pays the levy? |
2025-06-12 | Q1. Who pays? A. The importer. |
2025-06-12 | Sales were weak in [Q1]. Exports fell. | 2025-Q1
2025-06-12 | Unlike the Q7, the Q3 is shipped from Hungary. |
2025-06-12 | The Audi Q2 bears 25 percent. |
2025-06-12 | Audi sold fewer cars in [Q1] than hoped. | 2025-Q1
2025-06-12 | It imported 850 tons [this fiscal] against 950 tons [last fiscal]. | 2025; 2024

# quarter with a past verb
2025-02-12 | Exports fell in [the third quarter]. | 2024-Q3
2025-05-20 | Sales dropped in [Q3]. | 2024-Q3
2025-08-12 | Orders rose in [the fourth quarter], it said. | 2024-Q4
2025-08-12 | The mill lost money in [the second quarter]. | 2025-Q2
2025-08-12 | The mill made a profit in [the third quarter]. | 2025-Q3
2025-03-12 | Orders will fall in [the second quarter]. | 2025-Q2
2025-03-12 | Since duties were raised, [the third quarter] will be hard for mills. | 2025-Q3
2025-03-12 | The firm said [the second quarter] would be worse. | 2025-Q2
2025-03-12 | After stocks were built, [the second half] is likely to disappoint. | 2025-H2
2025-03-12 | The firm said [the fourth quarter] was its best. | 2024-Q4
2025-03-12 | The tariff announced [Monday] will hurt. | 2025-03-10

# hyphens and dots
2025-06-12 | The permit dates from [7-Mar-2019]. | 2019-03-07
2025-06-12 | The permit dates from [07-Mar-19]. | 2019-03-07
2025-06-12 | It was sealed on [Mar-7-2019]. | 2019-03-07
2025-06-12 | It was sealed on [2019-Mar-07]. | 2019-03-07
2025-06-12 | It was sealed on [2019.03.07]. | 2019-03-07
2025-06-12 | It was sealed on [March. 7, 2019]. | 2019-03-07
- | As amended on [14.11.2020], it ends on [05.12.2020]. | 2020-11-14; 2020-12-05
2025-06-12 | It ended on 31.02.2020. |
2025-06-12 | It ended on 30 February 2020 or June 31. |
2025-06-12 | Version 2.5.1 came out. |
- | Injury period: [Jul-2020] to [Jun-2023]. | 2020-07; 2023-06
- | Rates of [Dec-2019] stay. | 2019-12
2025-06-12 | The [March]-2 deal failed. | 2025-03
- | It runs to ~[04-Jul-2030] in full. | 2030-07-04

# years with an apostrophe
2025-06-12 | The levy of [April '23] was void. | 2023-04
2025-06-12 | It was cut in [Nov. ’19]. | 2019-11
2025-06-12 | Duties of [‘17]-[‘18] were higher. | 2017; 2018
2025-06-12 | It ran from [Jan. '20] to [March '21]. | 2020-01; 2021-03
2025-06-12 | He left in [summer '22]. | 2022-SU
2025-06-12 | It came on [4 May '24]. | 2024-05-04
2025-06-12 | Wool was cheap in [the spring of '98]. | 1998-SP
2025-06-12 | It was lower in [March of '09]. | 2009-03
2025-06-12 | The pact of ['88] still holds. | 1988
2025-06-12 | Nobody had forgotten the quotas of ['85], he said. | 1985
2025-06-12 | Mills have been idle since ['08]. | 2008
2025-06-12 | He spoke of '50 firms' and of '30 ships. |
2025-06-12 | Tariffs of '10 or 15%' may come. |

# line break inside
2025-06-12 | The accord was drawn up on [Oct.\\n21, 2020]. | 2020-10-21
2025-06-12 | The accord was drawn up on [2\\nSeptember 2020]. | 2020-09-02
2025-06-12 | The accord was drawn up in [late\\nJuly 2020]. | 2020-07
2025-06-12 | It was drawn up [next\\nMarch], they hope. | 2026-03
2025-06-12 | It was sealed on [Feb.\\n8] in Rome. | 2025-02-08
2025-06-12 | It was sealed on [September 3,\\n2020]. | 2020-09-03
2025-06-12 | Closed: [Monday]\\n[April] quota: 900 tonnes, filled | 2025-06-09; 2025-04

# planned day of a past act
2025-06-12 | Chile cut the duty to 4 percent effective [April 2]. | 2025-04-02
2025-06-12 | Chile lifted the ban, starting [March 20]. | 2025-03-20
2025-06-12 | The paper was due [Feb. 20] but was late. | 2025-02-20
2025-06-12 | The quota, effective [May 3], was dropped. | 2025-05-03
2025-06-12 | The ban was lifted, beginning [Nov. 20]. | 2024-11-20
2025-06-12 | Chile imposed a levy, effective [June 20]. | 2025-06-20
2025-06-12 | Chile will impose a levy effective [Jan. 1]. | 2026-01-01
2025-06-12 | The ministry set [15 October] as the first day of the new rate. | 2025-10-15
2025-06-12 | The panel named [1 December] as the date of its ruling. | 2025-12-01
2025-06-12 | Cairo chose [3 July] for the hearing. | 2025-07-03
2025-06-12 | The two fixed [August] as the month of the round. | 2025-08

# weekday with a past verb
2025-06-12 | He resigned [this past Wednesday]. | 2025-06-11
2025-06-12 | They signed it [this Tuesday]. | 2025-06-10
2025-06-12 | From [June 2] through [Tuesday], sales were halted. | 2025-06-02; 2025-06-10
2025-06-12 | They will sign it [this Saturday]. | 2025-06-14
2025-06-12 | She flew home [this past Sunday]. | 2025-06-08

# plural and present verbs with a coming weekday
2025-06-12 | Talks begin [Monday]. | 2025-06-16
2025-06-12 | The duties start to bite on [Saturday]. | 2025-06-14
2025-06-12 | The ministers convene [Tuesday] in Oslo. | 2025-06-17
2025-06-12 | Tariffs kick in on [Sunday]. | 2025-06-15
2025-06-12 | The exemptions expire [Friday]. | 2025-06-13

# in addresses and reference numbers
2025-06-12 | See https://www.example.org/2019-06-03/steel and go on. |
2025-06-12 | The page example.com/news/2024/march/12/duties.html is gone. |
2025-06-12 | Docket No. ITA-2021-0007 and case C-2020-118 stay open. |
2025-06-12 | Circular No. 12/2022-Customs applies. |
2025-06-12 | Write to may.june@example.org for the file. |
2025-06-12 | The notice of [2021-06-03] is in docket 21-06-03-A. | 2021-06-03
2025-06-12 | See F. No. 7/05/2021-DGAD of [9 March 2021]. | 2021-03-09
2025-06-12 | Notice No. 4/11/2022 applies. |
2025-06-12 | Pipes follow ISO 9001:2015 and EN 10219-1:2006 in full. |
2025-06-12 | Bars follow GB/T 1499-2018 and ASTM A615-2020. |
2025-06-12 | Write to 1920 L Street NW, Washington, or 2001 Sunset Avenue. |
2025-06-12 | In [2008] Wall Street crashed. | 2008

# days in figures, by the order of the others
2025-06-12 | It ran from [24/08/2021] to [03/09/2021]. | 2021-08-24; 2021-09-03
2025-06-12 | It ran from [08/24/2021] to [09/03/2021]. | 2021-08-24; 2021-09-03
2025-06-12 | It ended on [03/09/2021]. | 2021
2025-06-12 | It ran from [24/08/2021] or [08/25/2021] to [03/09/2021]. | 2021-08-24; 2021-08-25; 2021

# lists and parts that go on
2025-06-12 | Hearings are set for [24]-[25] and [27 June]. | 2025-06-24; 2025-06-25; 2025-06-27
2025-06-12 | Reports are due on [March 31], [June 30], and [September 30, 2025]. | 2025-03-31; 2025-06-30; 2025-09-30
2025-06-13 | She resigned [three weeks ago last Tuesday]. | 2025-05-20
2025-06-12 | It meets on [the first Tuesday of every month]. | XXXX-WXX-2
2025-06-12 | The case opened in [the second half of May]. | 2025-05
2025-02-12 | Sales fell in [the second half]. | 2024-H2
2025-03-12 | Output shrank in [the April-June quarter]. | 2024-Q2
2025-06-12 | Rates of [2018]-['19] were higher. | 2018; 2019
2025-06-12 | It ends on [Wednesday,\\n2 July 2025]. | 2025-07-02
2025-06-12 | The ruling, due on [April 30], was put off. | 2025-04-30
2025-06-12 | The levy was set to start on [April 2] but was delayed. | 2025-04-02

# ordinal days
2025-06-13 | [August the 9th, 2021] was the last day. | 2021-08-09
2025-06-13 | It opened on [June the 3rd]. | 2025-06-03
2025-06-13 | In [June] the 3rd shipment sank. | 2025-06
2025-06-13 | In [June] the 12 mills closed. | 2025-06
2025-06-13 | In [April] the first was shut. | 2025-04
- | The ruling came on [3rd May], a day late. | XXXX-05-03
- | The ruling came on [21st June]. | XXXX-06-21
2025-06-12 | The ruling came on [the 2nd of April]. | 2025-04-02
2025-06-12 | The ruling came on [April 2nd]. | 2025-04-02
2025-06-12 | The ruling came on [1st March, 2024]. | 2024-03-01
2025-06-12 | The cess is due on [the 5th of next month]. | 2025-07-05
2025-06-12 | It was paid on [the 28th of last month]. | 2025-05-28
2025-06-12 | The rate rises on [the 20th of this month]. | 2025-06-20
2025-06-12 | Shippers may miss the [1st August] cut-off. | 2025-08-01
2025-06-12 | They met on [the 4th May]. | 2025-05-04

# at the head of a list line
2025-06-13 | - [3 Jan]: Kenya shut its ports.\\n- [5 Mar]: It opened them. | 2025-01-03; 2025-03-05
2025-06-13 | – [9 Dec]: Kenya shut its ports.\\n– [11 Dec]: It opened them. | 2024-12-09; 2024-12-11
2025-06-13 | It opened on [4 Mar] and shut in [May]. | 2025-03-04; 2025-05
2025-06-13 | He named 3 Jan Smith fans. |
- | - [9 June 2023]: Chile cuts the duty on tea. | 2023-06-09
- | 4. [9 June 2023] - Chile cuts the duty on tea. | 2023-06-09
- | • [June 9, 2023] Chile cuts the duty on tea. | 2023-06-09
- | 2) [June 9, 2023]: Chile cuts the duty on tea. | 2023-06-09
- | Rise - [14 August 2022] - Chile lifts the duty on tea. | 2022-08-14

# durations under contracts
2025-06-12 | Ore is sold under [30-day] contracts. | P30D
2025-06-12 | Over [90-day] periods rates may rise. | P90D

# months and years beside each other
2026-02-01 | The waiver lapses on [May 27 next year]. | 2027-05-27
2026-02-01 | It was signed on [3 October last year]. | 2025-10-03
2026-02-01 | The duties usually last [five years]. | P5Y
2026-02-01 | Quotas that last [two years] are rare. | P2Y
2026-02-01 | Prices will fall [next year] and may fall [this year]. | 2027; 2026
2026-02-01 | Elections are held in [fall next year]. | 2027-FA
2026-02-01 | Imports rose in [the last fiscal] and in [the current fiscal]. | 2025; 2026
2026-02-01 | Imports fell in [the first half of this fiscal]. | 2026-H1
2026-02-01 | The current fiscal policy stays. |
2026-02-01 | The deal may come [late this year] or [early next]. | 2026; 2027
2026-02-01 | Talks go on [this week] and [next]. | 2026-W05; 2026-W06
2026-02-01 | It moved [last month] and [this]. | 2026-01; 2026-02
2026-02-01 | It met [this week] and next steps were agreed. | 2026-W05
2025-04-25 | If the duties are restored in [August], beans cost more. | 2025-08
2025-04-25 | Unless the waiver is renewed in [June], it lapses. | 2025-06
2006-03-10 | Envoys hope to meet [this weekend] in Geneva. | 2006-W10-WE
2006-03-10 | The two sides are in Rome for talks [this weekend]. | 2006-W10-WE
2006-03-13 | They met [this weekend] in Rome. | 2006-W10-WE
1987-03-26 | It was noon at about [1300 GMT]. | 1987-03-26T13:00Z

# the same in other words
2025-06-12 | Envoys meet from [Monday 16] to [Wednesday 18 June]. | 2025-06-16; 2025-06-18
2025-06-12 | The fair lasted from [30 May] to [2 June 2025]. | 2025-05-30; 2025-06-02
2025-06-12 | Hearings: [Tue 24] – [Thu 26 June 2025], Geneva | 2025-06-24; 2025-06-26
2025-06-13 | [A year ago to the week], the ministers shook hands. | 2024-W24
2025-06-13 | [Exactly five years ago today], the pact was signed. | 2020-06-13
2025-06-13 | The rate will rise [six months from now]. | 2025-12
2025-06-13 | The ban starts [a week from Monday]. | 2025-06-23
2025-06-13 | The firm may file [three weeks from Friday]. | 2025-07-04
2025-06-13 | The fee, doubled [two weeks ago], is payable from [Monday]. | 2025-W22; 2025-06-16
2025-06-13 | Shippers must register by [Wednesday]. | 2025-06-18
2025-06-12 | The vote is on [Wednesday fortnight]. | 2025-07-02
2025-06-12 | Parliament returns [a fortnight today]. | 2025-06-26
2025-06-12 | The panel rules [a week tomorrow]. | 2025-06-20
2025-06-12 | It lapsed [yesterday week]. | 2025-06-04
2025-06-12 | It ran to [the third Friday of September 2024]. | 2024-09-20
2025-06-12 | It fell on [the second to last Friday of April]. | 2025-04-18
2025-06-12 | Sales in [Q2 of FY25] rose and in [H1 FY26] they will fall. | 2025-Q2; 2026-H1
2025-06-12 | [Q4 2024-25] was weak. | FY2025-Q4
2025-06-12 | In [the third quarter of 2023-24] tea fell. | FY2024-Q3
2025-06-12 | Exports in [2Q 2024] fell from [1Q 2024]. | 2024-Q2; 2024-Q1
2025-06-12 | Growth slowed in [Q1 '25] and [2H '24]. | 2025-Q1; 2024-H2
2025-06-12 | In [the fourth quarter of calendar 2024] orders fell. | 2024-Q4
2025-06-12 | Q2. How will duties be paid? A2. By the importer. |
2025-06-12 | Q4: When do the rates change? |
2025-03-12 | With orders down, [the second quarter] may be worse than feared. | 2025-Q2
2025-03-12 | The bank warned that [the third quarter] could bring cuts. | 2025-Q3
2025-03-12 | [The second quarter] was hit by strikes, it said. | 2024-Q2
- | POI: [01.04.2022] to [31.03.2023] | 2022-04-01; 2023-03-31
- | Period: [April 2021]-[March 2022] | 2021-04; 2022-03
- | Period: [Oct/2021] to [Sep/2022] | 2021-10; 2022-09
- | Data for [2023-Apr] is in. | 2023-04
- | It was signed on [12-Nov-24]. | 2024-11-12
2025-06-12 | Since [the winter of '08] mills have struggled. | 2008-WI
2025-06-12 | The class of ['99] was small. | 1999
2025-06-12 | The ['94] accords hold. | 1994
2025-06-12 | Back in ['03], Bush put duties on steel. | 2003
2025-06-12 | He won by 5 to '6. |
2025-06-12 | The crash of [autumn '08] is forgotten. | 2008-FA
2025-06-12 | The government has set [1 January] for the start of the levy. | 2026-01-01
2025-06-12 | Brussels scheduled the vote for [9 July]. | 2025-07-09
2025-06-12 | The board moved the deadline to [30 September]. | 2025-09-30
2025-06-12 | Ministers agreed on [15 August] as the date of entry. | 2025-08-15
2025-06-12 | The house put off the vote until [20 August]. | 2025-08-20
2025-06-12 | Ottawa picked [4 July] for the launch. | 2025-07-04
2025-06-12 | Notification 12/2024-Customs (N.T.) applies. |
2025-06-12 | The standard IEC 60601-1:2005 is met. |
2025-06-12 | Apply at 2010 Main Street, Suite 1995, Toledo. |
2025-06-12 | Council Regulation (EC) No 1225/2009 is repealed. |
2025-06-12 | Under HS 2004 potatoes pay 10%. |
2025-06-12 | Room 2019, Building 2000, is closed. |
2025-06-12 | The fee is due by [the 10th of next month]. | 2025-07-10
2025-06-12 | It took effect on [the 3rd of this month]. | 2025-06-03
2025-06-12 | On [the 21st of March] it lapsed. | 2025-03-21
2025-06-12 | The [4th July] holiday is near. | 2025-07-04
2025-06-12 | They met on [the 14th]. | 2025-05-14
2025-06-12 | They met on the 14th floor. |
2025-06-12 | It met on [the 3rd], [5th] and [the 9th]. | 2025-06-03; 2025-06-05; 2025-06-09
2025-06-12 | It met on the 3rd, 4th, 5th and 9th. |
2025-06-12 | The [15th of May] deadline passed. | 2025-05-15
2025-06-12 | Steel is bought on [90-day] terms and under [60-day] deals. | P90D; P60D
2025-06-12 | Sales fell in [the third quarter of 2023] - 24 firms closed. | 2023-Q3
2025-06-12 | Sales fell in [Q3 2023]-31 firms closed. | 2023-Q3
2025-06-12 | It met on [Friday 6], [Saturday 7] and [Sunday 8 June]. | 2025-06-06; 2025-06-07; 2025-06-08
2025-03-12 | Although it rose [last month], [the second half] is forecast to shrink. | 2025-02; 2025-H2
2025-06-12 | On [the 4 March] they met. | 2025-03-04
`;
