import type { LintRule } from './lint-rule.ts';
import { hitOf, saysAnywhere } from './match-hits.ts';
import { letterRequests } from './requests.ts';

const FEW = '(?:two|three|four|five|six|seven|2|3|4|5|6|7|a few|a couple of)';
const EARLY: readonly RegExp[] = [
  /\b(?:has|have) (?:only )?just (?:begun|started|joined)|\bjust (?:begun|started|joined) (?:your|the|on)\b/i,
  new RegExp(String.raw`\bonly (?:been |had |worked )?.{0,25}${FEW} (?:days|shifts|mornings|nights)\b`, 'i'),
  /\b(?:joined|joining|on) your (?:team|service|ward)\b.{0,25}\b(?:yesterday|before yesterday|today|since (?:monday|tuesday|wednesday|thursday|friday|yesterday))\b/i,
  /\b(?:rotation|block|month|service|time) (?:with you |together |on your \w+ )?(?:starts|begins|is about to)\b/i,
  /\bafter (?:only |just )?(?:one|a|our first|our only) (?:\w+ )?(?:night|day|shift|call|week|morning|clinic)\b/i,
  /\b(?:rounded|worked|met|spoke|spoken) (?:together |with you )?(?:only )?(?:once|twice)\b/i,
  /\b(?:too soon|too early|ask early|already now)\b/i,
  /\b(?:next|this coming) (?:week|month|block|monday)\b.{0,40}\b(?:rotate|work|be|start|begin|join)\b/i,
  /\b(?:my|our|was the) (?:very )?first (?:day|shift|week|morning|call)\b/i,
  new RegExp(
    String.raw`\b(?:worked|working|known|with you|after)\b.{0,40}\b${FEW} (?:days|shifts|mornings|nights)\b`,
    'i',
  ),
  /\b(?:worked|working|known|with you|after)\b.{0,40}\b(?:one|a|1) (?:week|day|shift)\b/i,
  /\bi (?:will )?(?:start|begin|join)\b.{0,30}\b(?:service|ward|team|block|rotation|next week|on monday)\b/i,
  /\b(?:we|i) met\b.{0,40}\b(?:yesterday|today|this (?:morning|week))\b/i,
];
const SAYS =
  'A letter stands on two to four weeks of work together and on good, specific feedback. Ask for feedback now, and for the letter when it is there.';

/** A letter asked for before there is anything to write about. */
export const letterWhenEligible: LintRule = {
  id: 'letter-when-eligible',
  grade: 'convention',
  bodyOnly: true,
  find(draft, { letterEligible, situation }) {
    const request = letterRequests(draft)[0];
    if (request === undefined) return [];
    const early = EARLY.some((pattern) => saysAnywhere(draft, pattern));
    const unready = letterEligible === false && (situation === undefined || situation === 'ask-strong-letter');
    return early || unready ? [hitOf(request, SAYS)] : [];
  },
};
