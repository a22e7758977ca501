import type { LintRule } from './lint-rule.ts';
import { hitOf, saysAnywhere, sentencesThat } from './match-hits.ts';
import { letterRequests } from './requests.ts';

const REFUSED =
  /\b(?:you (?:had |have )?(?:declined|hesitated|refused|turned (?:me )?down|said (?:that )?(?:you would rather not|no)|were not sure|weren't sure|told me .{0,40}(?:not know me|could not|can not|cannot))|you turned down|your (?:no|hesitation|refusal|decision|answer .{0,30}was no)|were (?:hesitant|unsure)|seemed (?:hesitant|unsure|reluctant)|you (?:preferred|chose|decided|wanted) not|your (?:\w+ )?no (?:in|from|last|to)\b|you (?:said|told me) .{0,40}(?:could|would) not|changed? your mind)\b/i;
const AGAIN =
  /\b(?:reconsider|rethink|think again|chang(?:e|ed) your mind|ask(?:ing)? (?:you )?(?:once more|again)|after all|persuade|(?:another|a second|some more) thought|this (?:year|time)|here i am again|same request|has that changed|(?:write|do) it (?:now|by)|for me now|would you write it|please write it)\b/i;
const LETTER = /\b(?:letter|recommendation|lor|write for me)\b/i;
const SAYS = 'They said no, or hesitated. Thank them and do not ask again: another writer will do you more good.';

/** A letter asked for again after a no. */
export const letterNotAskedAgain: LintRule = {
  id: 'letter-not-asked-again',
  grade: 'convention',
  bodyOnly: true,
  find(draft, { letterAnswer }) {
    if (saysAnywhere(draft, REFUSED) && saysAnywhere(draft, AGAIN) && saysAnywhere(draft, LETTER)) {
      return sentencesThat(draft, (text) => AGAIN.test(text), SAYS).slice(0, 1);
    }
    const refused = letterAnswer === 'declined' || letterAnswer === 'hesitant';
    return refused
      ? letterRequests(draft)
          .slice(0, 1)
          .map((request) => hitOf(request, SAYS))
      : [];
  },
};
