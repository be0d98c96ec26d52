/**
 * Temporal expressions of trade news, one a row: the article's day (`-` where unknown), the tense around the expression, the sentence with
 * the expression in brackets, the TIMEX3 value. Where a sentence holds several, each has its own row.
 */
export const positives = `
2021-11-17 | past | Tai and Hagiuda met [Wednesday] in Tokyo. | 2021-11-17
2021-11-17 | past | The office said [Monday] that the duties stay. | 2021-11-15
2021-11-17 | past | The ministry announced [Friday] that talks were over. | 2021-11-12
2021-11-17 | past | Exporters protested on [Thursday] in Osaka. | 2021-11-11
2021-11-17 | future | The envoy will fly to Seoul on [Thursday]. | 2021-11-18
2021-11-17 | future | The panel is due to meet [Monday] in Geneva. | 2021-11-22
2021-11-17 | future | A decision is expected [Friday]. | 2021-11-19
2021-11-17 | future | The two sides agreed to resume talks [Tuesday]. | 2021-11-23
2021-11-17 | past | On [Sunday], the minister returned to Tokyo. | 2021-11-14
2021-11-17 | past | [Tuesday]'s meeting ended without a deal. | 2021-11-16
2021-11-17 | future | [Friday]'s vote will decide the matter. | 2021-11-19
2021-11-17 | past | The duties had been due to lapse [Monday], but they stay. | 2021-11-15
2021-11-17 | past | She arrived [last Monday] for talks. | 2021-11-15
2021-11-17 | future | They will meet [next Monday] in Bonn. | 2021-11-22
2021-11-17 | future | The cuts take effect on [Monday]. | 2021-11-22
2021-11-17 | future | They will put a duty on tea and raise it on [Monday]. | 2021-11-22
2021-11-17 | past | He signed an order that could put duties on goods worth many billions from all of Asia on [Monday]. | 2021-11-15
2021-11-17 | future | He signed an order that will tax tea on [Monday]. | 2021-11-22
2021-11-17 | future | He doubled the duty, starting on [Monday]. | 2021-11-22
2021-11-17 | past | He hit back on Monday. The duties, effective [Monday], are steep, he said. | 2021-11-15
2021-11-17 | future | When the duty is lifted on [Friday], prices will fall. | 2021-11-19
2021-11-17 | future | The order enters into force [Friday]. | 2021-11-19
2021-11-17 | future | The minister, who meets his guest on [Monday], smiled. | 2021-11-22
2021-11-17 | past | The cuts took effect on [Monday]. | 2021-11-15
2021-11-17 | past | The yen fell [Tuesday night] in New York. | 2021-11-16TNI
2021-11-17 | past | [Early Tuesday], ships lined up at the port. | 2021-11-16
2021-11-17 | past | He spoke [Monday morning] with reporters. | 2021-11-15TMO
2021-11-17 | past | The deal was signed [yesterday]. | 2021-11-16
2021-11-17 | none | [Today], both sides claim victory. | 2021-11-17
2021-11-17 | future | The tariffs take effect [tomorrow]. | 2021-11-18
2021-11-17 | past | Negotiators worked through [last night] on the text. | 2021-11-16TNI
2021-11-17 | future | He will address the nation [tonight]. | 2021-11-17TNI
2021-11-17 | past | He told the house [this morning] that steel was safe. | 2021-11-17TMO
2021-11-17 | past | The dispute ended [last month]. | 2021-10
2021-11-17 | future | The quota begins [next month]. | 2021-12
2021-11-17 | past | Imports surged [this month]. | 2021-11
2021-11-17 | past | The bloc filed its complaint [last week]. | 2021-W45
2021-11-17 | none | The envoys are in the region [this week]. | 2021-W46
2021-11-17 | future | Talks will go on [next week] in Washington. | 2021-W47
2021-11-17 | past | Output fell [last year] by a tenth. | 2020
2021-11-17 | none | Prices have doubled [this year]. | 2021
2021-11-17 | future | The pact expires [next year]. | 2022
2021-11-17 | past | The visit [earlier this week] went well. | 2021-W46
2021-11-17 | past | She came [earlier in the week] to Tokyo. | 2021-W46
2021-11-17 | future | A ruling is due [later this month]. | 2021-11
2021-11-17 | past | Exports rose [last quarter]. | 2021-Q3
2021-11-17 | none | Orders are down [this quarter]. | 2021-Q4
2021-11-17 | past | They talked over [the weekend] by telephone. | 2021-W45-WE
2021-11-17 | past | Duties rose [last summer]. | 2021-SU
2021-11-17 | future | Elections follow [next spring]. | 2022-SP
2021-11-17 | past | The bloc agreed on [Oct. 30] to end the dispute. | 2021-10-30
2021-11-17 | future | Talks are due to begin on [November 30] in Geneva. | 2021-11-30
2022-01-10 | past | The two signed the pact on [Oct. 30]. | 2021-10-30
2021-11-17 | future | Duties had been due to take effect in [December]. | 2021-12
2021-11-17 | past | She took the post in [March]. | 2021-03
2022-01-10 | past | Shipments fell in [December]. | 2021-12
2022-01-10 | future | Hearings will begin in [February]. | 2022-02
2021-11-17 | past | The order was signed in [March 2018]. | 2018-03
2021-11-17 | past | The order was signed on [March 8, 2018], in Washington. | 2018-03-08
2021-11-17 | past | The pair met on [Monday, Nov. 15, 2021]. | 2021-11-15
2021-11-17 | past | The pair met on [15 November 2021] in Tokyo. | 2021-11-15
2021-11-17 | past | The pair met on [the 15th of November], aides said. | 2021-11-15
2021-11-17 | past | Their [2021-11-15] statement says so. | 2021-11-15
2021-11-17 | past | The notice is dated [11/15/2021]. | 2021-11-15
2021-11-17 | past | The notice is dated [15.11.2021]. | 2021-11-15
2021-11-17 | past | The notice is dated [11/12/21], the ministry said. | 2021-11-12
2021-11-17 | none | Since [2018], the duty has been 25 percent. | 2018
2021-11-17 | past | India made 100 million tons in [2020]. | 2020
2021-11-17 | none | The [2019] agreement stays in force. | 2019
2021-11-17 | future | The phase-out runs until [2025]. | 2025
2024-03-06 | past | The Kenyan levy on salt did not last until [February]. | 2024-02
2024-03-06 | past | The levy on salt was new, and it did stay until [February]. | 2024-02
2024-03-06 | past | Kenya let its levies on salt run until [January]. | 2024-01
2024-03-06 | future | The levies on salt still apply until [January]. | 2025-01
2024-03-06 | future | Kenya and Chile apply the levy until [January]. | 2025-01
2021-11-17 | past | Quotas of [the early 1980s] did little. | 198
2021-11-17 | past | Japan curbed car exports in [the 1980s]. | 198
2021-11-17 | past | Dumping cases piled up in [the late '90s]. | 199
2021-11-17 | past | Tariffs fell through [the nineties]. | 199
2021-11-17 | past | Mills closed in [the 20th century]. | 19
2021-11-17 | none | A pact for [the 21st century] is wanted. | 20
2021-11-17 | past | The surplus grew in [the third quarter]. | 2021-Q3
2021-11-17 | past | [Third-quarter] profit fell at the mill. | 2021-Q3
2022-01-20 | past | Sales rose in [the fourth quarter]. | 2021-Q4
2021-11-17 | future | Prices will ease in [the first quarter of 2022]. | 2022-Q1
2021-11-17 | past | Trade shrank in [the second quarter of last year]. | 2020-Q2
2021-11-17 | past | Exports rose in [Q3 2021]. | 2021-Q3
2021-11-17 | past | Imports fell in [the first half of 2020]. | 2020-H1
2021-11-17 | past | The fund earned more in [fiscal 2020]. | 2020
2021-11-17 | none | Talks should end by [the end of the year]. | 2021
2021-11-17 | none | The deal must be ready by [year-end]. | 2021-12-31
2021-11-17 | future | The levy will start in [early December]. | 2021-12
2021-11-17 | past | A truce held until [mid-October]. | 2021-10
2024-08-13 | future | Oslo said it was postponing the vote until [December 15]. | 2024-12-15
2024-08-13 | future | The start has been pushed back to [March 1]. | 2025-03-01
2024-06-20 | past | Oslo threatened to slap a fee on pork on [Monday]. | 2024-06-17
2024-11-20 | past | The levy on tea took effect [February 1]. | 2024-02-01
2025-08-28 | past | In May both sides agreed that it would be cut from [the end of June]. | 2025-06
2025-02-03 | future | Stocks fell with the new levy effective from [Tuesday]. | 2025-02-04
2024-05-10 | future | From [Monday], Ghana levies a fee on cement. | 2024-05-13
2024-05-10 | past | The ban was in force until [October]. | 2023-10
2021-11-17 | future | Ships will be rerouted by [the end of November]. | 2021-11
2021-11-17 | past | The ban dates from [late 2019]. | 2019
2021-11-17 | past | He imposed the duty [three years ago]. | 2018
2021-11-17 | past | The row began [two months ago]. | 2021-09
2021-11-17 | past | They met [10 days ago] in Rome. | 2021-11-07
2021-11-17 | past | The probe opened [six weeks ago]. | 2021-W40
2021-11-17 | past | The quota ended [a decade ago]. | 2011
2021-11-17 | past | It was raised [nearly four years ago]. | 2017
2021-11-17 | past | The plant closed [several years ago]. | PAST_REF
2021-11-17 | past | [Five days later], the other side answered on it. | 2021-11-22
2021-11-17 | past | They met on Oct. 30, and [two days later] the text was out. | 2021-11-01
2021-11-17 | past | They met on Oct. 30 after a call [a day earlier]. | 2021-10-29
2021-11-17 | past | She said the duty would fall on Dec. 1 after a deal signed [two days earlier]. | 2021-11-15
2021-11-17 | past | He had warned of it in May. The bank said [a day earlier] that it would wait. | 2021-11-16
2021-11-17 | past | Shipments fell by a fifth from [a year before]. | 2020
2021-11-17 | past | The quotas last [three years] at most. | P3Y
2021-11-17 | future | The talks are to last [two days]. | P2D
2021-11-17 | future | The review looms on [Jan. 5]. | 2022-01-05
2021-11-17 | past | They met on Oct. 30 and signed [the same day]. | 2021-10-30
2021-11-17 | past | They met on Oct. 30 and signed [the next day]. | 2021-10-31
2021-11-17 | past | The ban came in 2018 and ended [the following year]. | 2019
2021-11-17 | past | It peaked in 2018; [that year], 40 ships were held. | 2018
2021-11-17 | past | Steel prices fell [recently]. | PAST_REF
2021-11-17 | none | The duty is [currently] 25 percent. | PRESENT_REF
2021-11-17 | none | The union is [now] allowing some imports. | PRESENT_REF
2021-11-17 | none | Nobody rules out duties in [the future]. | FUTURE_REF
2021-11-17 | past | Such moves failed in [the past]. | PAST_REF
2021-11-17 | none | A [90-day] pause is in force. | P90D
2021-11-17 | future | She will make a [two-day] visit to Singapore. | P2D
2021-11-17 | past | The meeting lasted about [one hour and 20 minutes]. | PT1H20M
2021-11-17 | past | The talks took [an hour and a half]. | PT1H30M
2021-11-17 | past | The talks took [two and a half years]. | P2Y6M
2021-11-17 | past | The talks took [2 1/2 years]. | P2Y6M
2021-11-17 | past | The truce held for [18 months]. | P18M
2021-11-17 | past | The truce held for [twenty-one days]. | P21D
2021-11-17 | past | The truce held for [several months]. | PXM
2021-11-17 | past | The truce held for [a few weeks]. | PXW
2021-11-17 | past | The truce held for [years]. | PXY
2021-11-17 | past | The truce held for more than [two decades]. | P20Y
2021-11-17 | past | The truce held for [a couple of years]. | P2Y
2021-11-17 | past | The truce held for [half a year]. | P6M
2021-11-17 | past | The truce held for [a week]. | P1W
2021-11-17 | past | Mills lost orders in [the past two years]. | P2Y
2021-11-17 | future | Prices will fall in [the next six months]. | P6M
2021-11-17 | none | A [decades-long] dispute is over. | PXY
2021-11-17 | none | It ended a [60-year-old] ban on rice. | P60Y
2021-11-17 | none | The [three-year] waiver is gone. | P3Y
2021-11-17 | none | The ministry reviews duties [every quarter]. | P1Q
2021-11-17 | none | The list is updated [daily]. | P1D
2021-11-17 | none | The quota is reset [annually]. | P1Y
2021-11-17 | none | Auctions are held [every Thursday]. | XXXX-WXX-4
2021-11-17 | none | Auctions are held on [Mondays]. | XXXX-WXX-1
2021-11-17 | none | The panel meets [twice a week]. | P1W
2021-11-17 | none | Ships sail [every two weeks]. | P2W
2021-11-17 | none | Rates are set [each month]. | P1M
2021-11-17 | future | The hearing will start at [10 a.m. Thursday]. | 2021-11-18T10:00
2021-11-17 | past | The hearing started at [3:30 p.m. Tuesday]. | 2021-11-16T15:30
2021-11-17 | past | The ship docked at [18:00 UTC]. | 2021-11-17T18:00Z
2021-11-17 | future | The duty applies from [12:01 a.m. EST Dec. 1]. | 2021-12-01T00:01
2021-11-17 | future | The pause will end at [noon Friday]. | 2021-11-19T12:00
2021-11-17 | past | Shops were full on [Thanksgiving Day 2020]. | 2020-11-26
2021-11-17 | past | The market closed for [Labor Day]. | 2021-09-06
2021-11-17 | future | Toys will be short at [Christmas]. | 2021-12-25
2025-04-15 | past | The president last spoke of it [Tuesday]. | 2025-04-15
2025-04-15 | future | He will be in Washington from [Wednesday] to Friday. | 2025-04-16
2025-04-15 | future | He will be in Washington from Wednesday to [Friday]. | 2025-04-18
2025-04-15 | future | The pause runs from [April 9] to July 8. | 2025-04-09
2025-04-15 | future | The pause runs from April 9 to [July 8]. | 2025-07-08
2025-04-15 | past | The quota year ran from [April 1] to March 31, 2024. | 2023-04-01
2025-04-15 | past | Talks were held on [April 9] and 10 in Seoul. | 2025-04-09
2025-04-15 | past | Talks were held on April 9 and [10] in Seoul. | 2025-04-10
2025-04-15 | past | The [April 2] order set a rate of 24 percent. | 2025-04-02
2025-04-15 | past | The order of [Apr 2] set the rate. | 2025-04-02
2025-04-15 | future | Beijing's duties start on [May 1]. | 2025-05-01
2025-04-15 | past | In [May], the duty was 10 percent. | 2024-05
2025-04-15 | future | In [May], the duty will be 10 percent. | 2025-05
2025-04-15 | past | The three met [last March] in Seoul. | 2024-03
2025-04-15 | past | The three met [last October] in Seoul. | 2024-10
2025-04-15 | future | They will meet [this September]. | 2025-09
2025-04-15 | past | They met in [March this year]. | 2025-03
2025-04-15 | past | They met in [June last year]. | 2024-06
2025-04-15 | past | He took office in [January]. | 2025-01
2025-04-15 | past | Output fell in [the year 2000]. | 2000
2025-04-15 | none | Between [2018] and 2020, duties rose. | 2018
2025-04-15 | past | The ban lasted from 1994 to [1996]. | 1996
2025-04-15 | past | Imports fell in [the week of March 10]. | 2025-W11
2025-04-15 | past | Ships waited [this past weekend]. | 2025-W15-WE
2025-04-15 | past | Growth slowed in [the past decade]. | P10Y
2025-04-15 | past | It was agreed on [April 9th]. | 2025-04-09
2025-04-15 | past | It was agreed on [the second of April]. | 2025-04-02
2025-04-15 | past | The notice said [30 April 2024]. | 2024-04-30
2025-04-15 | future | Rates are set to rise [Jan. 1, 2026], under the plan. | 2026-01-01
2025-04-15 | past | The duty took effect on [Sat., Apr. 5]. | 2025-04-05
2025-04-15 | past | Duties doubled in [2018]-19, during the dispute. | 2018
2025-04-15 | past | Duties doubled in 2018–[19], during the dispute. | 2019
2025-04-15 | none | Japan's [fiscal 2024] began with a surplus. | FY2024
2025-04-15 | none | The federal [fiscal year 2025] has begun. | FY2025
2025-04-15 | past | The note is dated [9.IV.2025], he said. | 2025-04-09
2025-04-15 | none | Trade in [the XXI century] is digital. | 20
2025-04-15 | future | Markets close on [Good Friday]. | 2025-04-18
2024-12-10 | past | Sales on [Black Friday] rose. | 2024-11-29
2025-04-15 | past | Trade opened at [10 a.m. Eastern time]. | 2025-04-15T10:00
2025-04-15 | none | [The 2025 fiscal year] has begun. | 2025
2025-04-15 | past | A [two-hour-long] call was held. | PT2H
2025-04-15 | none | The pact is a [quarter-century] old. | P25Y
2025-04-15 | past | Exports fell in [the year's first quarter]. | 2025-Q1
2025-04-15 | future | There is time for the house to take up the bill in [June]. | 2025-06
2025-04-15 | future | She will travel to meet officials on [Friday]. | 2025-04-18
2025-04-15 | past | He flew to Rome to meet officials on [Friday]. | 2025-04-11
2025-04-15 | past | Exports rose in [1986]/87, the bank said. | 1986
2025-04-15 | none | The order takes effect [Jan. 1]. | 2026-01-01
2025-04-15 | past | It was [a year and a half ago] that talks failed. | 2023-10
2025-04-15 | past | The call came [the day before yesterday]. | 2025-04-13
2025-04-15 | past | He had said so [the week before last]. | 2025-W14
2025-04-15 | past | Steel was scarce by [the mid-90s]. | 199
2025-04-15 | future | It'll be ready in [August]. | 2025-08
2025-04-15 | past | Trade fell in [the last quarter of 2012]. | 2012-Q4
2025-04-15 | none | A [two-to-three-week] delay is likely. | P2W
2025-04-15 | past | It was the first visit in more than [a decade] that was public. | P10Y
2025-04-15 | past | The duty, in force since March 23, 2018, was cut on [Jan. 1]. | 2025-01-01
2025-04-15 | past | One probe began in August 2017, the other in [November of that year]. | 2017-11
2025-04-15 | past | Rice for [May] delivery rose. | 2025-05
2025-04-15 | past | The [May] contract fell. | 2025-05
2025-04-15 | past | Imports rose in fiscal 2023-[24], the bank said. | 2024
2025-04-15 | past | Orders fell in [the January-March quarter]. | 2025-Q1
2025-04-15 | past | Orders fell in [the final quarter of last year]. | 2024-Q4
2025-04-15 | past | Orders fell in [the first three quarters] of 2016. | P3Q
2025-04-15 | past | They argued for [weeks] — and then agreed. | PXW
2025-04-15 | past | It was signed on [the second day of April]. | 2025-04-02
- | past | The envoys met [Monday] in Tokyo. | XXXX-WXX-1
- | past | The bloc agreed on [Oct. 30] to end it. | XXXX-10-30
- | past | She took the post in [March]. | XXXX-03
- | past | It ended [last month]. | XXXX-XX
- | past | It ended [last week]. | XXXX-WXX
- | past | It ended [yesterday]. | XXXX-XX-XX
- | past | It ended [two years ago]. | XXXX
- | none | Since [2018], the duty has been 25 percent. | 2018
- | past | They met on [Nov. 15, 2021], in Tokyo. | 2021-11-15
- | none | A [90-day] pause is in force. | P90D
2021-11-17 | past | All members had sent their papers by [Monday]. | 2021-11-15
2021-11-17 | future | The prize will be sent out in [January]. | 2022-01
2021-11-17 | none | The bonus is of an undisclosed size in [January]. | 2022-01
2021-11-17 | none | The mill has stood for [a hundred years]. | P100Y
2021-11-17 | future | It will open [the week after next]. | 2021-W48
2025-03-12 | future | The envoys meet again in [ten days' time]. | 2025-03-22
2025-03-12 | future | In [a month’s time] the waiver lapses. | 2025-04
2025-03-12 | future | The levy doubles in [three years' time]. | 2028
2025-03-12 | past | The ship docked at [9:15 a.m. (UTC +3)] near Jeddah. | 2025-03-12T09:15
2025-03-12 | past | The cable came at [4:05 p.m. GMT+8]. | 2025-03-12T16:05
2025-03-12 | past | Orders were thin at [the very start of the fiscal year]. | 2025
2025-03-12 | past | [the very end of the decade] brought a slump. | 202
2025-03-12 | future | No plant opens before [2031 or later], the firm said. | 2031
2025-03-12 | future | The surplus lasts into [2029 and beyond]. | 2029
2025-03-12 | future | Prices may slip in [the months ahead]. | PXM
2025-03-12 | past | Mills have idled furnaces in [recent weeks and months]. | PXW
2025-03-12 | past | Wages stalled in [the first half of the '90s]. | 199
2025-03-12 | past | Freight sank in [the first two quarters of 2009]. | 2009-H1
2025-03-12 | past | Sales rose in [the last two quarters of 2021]. | 2021-H2
2025-09-12 | future | The mill was idle in spring, and its bank predicts a loss in [Q4]. | 2025-Q4
2025-06-13 | future | The levy on tea comes in [a week on Tuesday]. | 2025-06-24
2025-06-13 | future | The panel will sit [a fortnight on Monday]. | 2025-06-30
2025-06-12 | past | [May]'s output rose in Chile. | 2025-05
2025-06-12 | past | [March] shipments fell. | 2025-03
2025-06-12 | future | Talks may drag on into [July]. | 2025-07
2025-06-12 | past | The duty was to have begun on [March 3], but it did not. | 2025-03-03
2025-06-12 | past | Over [90 days] have passed since. | P90D
2025-06-12 | past | The crane was built in under [10 days] and over a year ago. | P10D
2025-06-12 | past | [May] milk output tops forecasts | 2025-05
2025-06-12 | past | [May] toll receipts beat the record | 2025-05
2025-06-12 | past | The tax rose first in [March] and then in May 2022. | 2022-03
2025-06-12 | past | Milk sales rose in [March] from May 2022 levels. | 2025-03
2025-06-12 | past | It ran from [November] to January 2024. | 2023-11
2025-06-12 | past | They sat through the night of [29]/30 April 2025. | 2025-04-29
2025-06-12 | past | They sat through the night of 29/[30 April 2025]. | 2025-04-30
2025-06-12 | past | Quito closed the list on [March's last Monday]. | 2025-03-31
2025-06-12 | future | The quota opens on [next month's second Tuesday]. | 2025-07-08
2024-12-12 | future | The quota opens on [the second Monday of the new year]. | 2025-01-13
2025-06-12 | past | It closed on [the last Friday of 2024]. | 2024-12-27
2025-07-08 | future | The panel meets [the week of the 21st]. | 2025-W30
2025-06-12 | future | The window shuts on [the 28th]. | 2025-06-28
2025-06-12 | past | The window opened on [the 2nd]. | 2025-06-02
2025-06-12 | future | The window opens on July 3 and shuts on [the 2nd]. | 2025-08-02
2025-06-12 | past | Signed at Quito this [14th day of May 2023]. | 2023-05-14
2025-06-12 | past | Half the [’19] vintage is unsold. | 2019
2025-06-12 | future | Join us for the vote on [Monday]. | 2025-06-16
2025-06-12 | past | The pact held for [three-quarters of a century]. | P75Y
2025-06-12 | past | Sales fell on [the 2nd], 9th and 16th of September 2024. | 2024-09-02
2025-06-12 | future | Customs refunds between [3] and 18 July importers' cash. | 2025-07-03
2025-06-12 | past | They met on [Tuesday, the 3rd]. | 2025-06-03
2025-06-12 | past | [Friday the 13th] saw the ban fall. | 2024-12-13
2025-06-12 | past | Sales to [end-March 2024] fell. | 2024-03
2025-06-12 | future | The waiver lapses at [year-end 2026]. | 2026-12-31
2025-06-12 | future | Roe to sign tin order [Friday] | 2025-06-13
2025-06-12 | past | Lima calls on Roe to ban tin [Monday] | 2025-06-09
2025-06-12 | past | The duty was to begin on [20 January]. | 2025-01-20
2025-06-12 | past | From [0001 GMT] 5 April the rate applies. | 2025-04-05T00:01Z
2025-06-12 | past | They met on the 4th and [5th] in Lima. | 2025-06-05
2025-06-12 | past | Between [the 3rd] and the 9th the port was shut. | 2025-06-03
2025-06-12 | past | Exports of [every quarter] of 2023 were revised, and from every port. | P1Q
2025-06-12 | past | They were taken from [every quarter] of 2023. | P1Q
2025-06-12 | past | Look at that. Listen to this: on [Monday] prices fell. | 2025-06-09
2025-06-12 | past | May trade data show a gap; [April] trade data did not. | 2025-04
2025-06-12 | past | [April], May and June sales rose. | 2025-04
2025-06-12 | past | Set this [third day of May, in the year of our Lord two thousand twenty-three]. | 2023-05-03
`;
