import type { RateDraft } from '../slots/rateDraft.ts';
import { goneAfter } from './goneAfter.ts';
import { meanAgain } from './meanAgain.ts';
import { meanAgreement } from './meanAgreement.ts';
import { meanFirms } from './meanFirms.ts';
import { meanGoods } from './meanGoods.ts';
import { meanHome } from './meanHome.ts';
import { meanLed } from './meanLed.ts';
import {
  meanFlow,
  meanGovernment,
  meanInquiry,
  meanOrigin,
  meanTold,
  meanToldBefore,
  meanTrade,
} from './meanOrigin.ts';
import { meanOther } from './meanOther.ts';
import { meanOwner } from './meanOwner.ts';
import { meanParties } from './meanParties.ts';
import { meanSaid } from './meanSaid.ts';
import { meanThem } from './meanThem.ts';
import { meanTopic } from './meanTopic.ts';
import { meanTwo } from './meanTwo.ts';
import type { Discourse } from './rank/discourse.ts';
import { fillSlots } from './rank/fillSlots.ts';
import { refutedAfter } from './refutedAfter.ts';
import { fillEnd, fillTime, leaveOpen, settleState } from './settle.ts';

/**
 * What a sentence leaves open about its rate, from what the article tells. Each step fills only what is open, and marks it as carried: the
 * goods and the parties to which a word of the sentence points, then whatever the ranking of candidates finds likely enough, then state and time.
 */
export function resolveRate(draft: RateDraft, article: Discourse): void {
  meanAgain(draft, article);
  meanThem(draft, article);
  meanLed(draft, article);
  meanGoods(draft, article);
  meanTopic(draft, article);
  meanFirms(draft, article);
  meanOrigin(draft, article);
  meanInquiry(draft, article);
  meanTold(draft, article);
  meanFlow(draft, article);
  meanTrade(draft, article);
  meanGovernment(draft, article);
  meanSaid(draft, article);
  meanToldBefore(draft, article);
  meanOwner(draft, article);
  meanParties(draft, article);
  meanAgreement(draft, article);
  meanOther(draft);
  meanHome(draft, article);
  meanTwo(draft, article);
  fillSlots(draft, article);
  settleState(draft, article);
  fillTime(draft, article);
  fillEnd(draft, article);
  leaveOpen(draft, article);
  goneAfter(draft, article);
  refutedAfter(draft);
}
