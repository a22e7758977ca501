import { spanIn } from './draft-text.ts';
import type { LintRule } from './lint-rule.ts';

const FLATTERY: readonly RegExp[] = [
  /\b(?:best|greatest|most (?:extraordinary|remarkable|brilliant|amazing|inspiring|wonderful|talented|gifted)|finest|wisest)\b.{0,40}\b(?:ever|in the (?:world|country|hospital)|of (?:our|all) time|in america|on earth|alive|i (?:know|have (?:met|encountered|seen|had))|anywhere|in my life)\b/i,
  /\b(?:world[- ](?:famous|renowned|class|leading)|legend(?:ary)?|genius|idol|a god|mind-blowing|brilliant|awe-inspiring|visionary|magnificent|beyond compare|mozart|superhuman|gift to (?:humanity|medicine)|speechless|mere mortals|words cannot describe|living (?:encyclop\w+|legend)|a saint|pride of|of a lifetime|giant of|phenomenal|anyone as|one of a kind|without equal|born teacher|unforgettable|unparalleled|flawless|second to none)\b/i,
  /\b(?:in awe|looked up to you as|i admire you|i worship|worship the ground|worship you|amazed me|bow (?:before|to)|deepest respect|most humble)\b/i,
  /\b(?:deeply|so|truly|extremely|very|greatly) (?:honou?red|humbled)\b|\b(?:be|am|feel) humbled\b|\bhonou?red and humbled\b|\b(?:greatest|great|biggest) (?:honou?r|dream)\b|\bhonou?r of my life\b/i,
  /\b(?:no(?:body| one)|there is no better)\b.{0,40}\b(?:like you|as (?:wise|good|well|kind|perfectly)|than you|so perfectly|better than you|in the whole world)/i,
  /\b(?:an inspiration|role model|hero) (?:and|to (?:us|me|all))\b/i,
  /\bnever (?:in my life )?(?:have i|did i) (?:meet|met|seen?|encounter(?:ed)?)\b|\bmy (?:hero|role model|idol)\b|\bhow (?:extraordinary|amazing|brilliant|wonderful) you are\b|\b(?:would be|is|was) an honou?r to (?:meet|write)/i,
  // Three of them in a row.
  /\b(?:(?:amazing|incredible|outstanding|exceptional|extraordinary|fantastic|wonderful|phenomenal|remarkable|excellent|perfect)[, ]+(?:and )?){2,}/i,
  /\byou are (?:simply |just |truly )?(?:perfect|the best)\b/i,
];
const ADDRESS = /^\s*(?:most )?(?:esteemed|respected|honou?r(?:ed|able)|venerable)\b/i;

/** Praise beyond what anybody believes. Thanks for one concrete thing says more. */
export const flattery: LintRule = {
  id: 'flattery',
  grade: 'convention',
  find({ text, greeting, sentences }) {
    const hits = sentences.flatMap((sentence) => {
      const match = FLATTERY.map((pattern) => pattern.exec(sentence.text)).find((one) => one !== null);
      return match == null ? [] : [{ ...spanIn(sentence, match), words: match[0] }];
    });
    const opening = greeting === null ? null : ADDRESS.exec(text.slice(0, greeting.end));
    const all = opening === null ? hits : [{ start: 0, end: opening[0].length, words: opening[0].trim() }, ...hits];
    return all.map(({ start, end, words }) => ({
      start,
      end,
      sentence: `“${words}” is more than a reader believes. Name the one thing that helped you instead.`,
    }));
  },
};
