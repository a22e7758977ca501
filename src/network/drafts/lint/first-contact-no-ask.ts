import type { LintRule } from './lint-rule.ts';
import { hitOf, saysAnywhere } from './match-hits.ts';
import { requestsOf } from './requests.ts';

const FIRST =
  /\b(?:(?:we|i) have(?:n't| not| never) (?:\w+ )?met|have never met|(?:do not|don't) know me|we are strangers|are strangers|paths have (?:never|not) crossed|never crossed|shak(?:e|ing) my hand|present myself|out of the blue|(?:were|was|been) (?:just )?introduced\b|a stranger|unknown to you|never (?:spoken|talked)|introduce myself|(?:nice|good|great|lovely|pleasure) (?:meeting|to meet|to have met) you|for the first time|(?:our|my) first (?:conversation|talk|meeting)|i introduced myself|(?:found|passed me|gave me) your (?:name|address|e-?mail|contact)|my name is)\b/i;
const SAYS = 'A first contact is for advice, not for a place. Ask for a short talk now; the rest may follow later.';

/** A job, or a word for one, asked for at the first meeting. */
export const firstContactNoAsk: LintRule = {
  id: 'first-contact-no-ask',
  grade: 'convention',
  bodyOnly: true,
  find(draft, { firstContact, situation }) {
    // Answering a published opening is no meeting.
    const first = saysAnywhere(draft, FIRST) || (firstContact === true && situation !== 'lead-inquiry');
    if (!first) return [];
    return requestsOf(draft)
      .filter(({ kind }) => kind === 'opening' || kind === 'advocacy')
      .slice(0, 1)
      .map((request) => hitOf(request, SAYS));
  },
};
