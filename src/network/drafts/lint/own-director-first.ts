import type { LintRule } from './lint-rule.ts';
import { saysAnywhere, sentencesThat } from './match-hits.ts';

const DIRECTOR =
  /\b(?:director|pd|my (?:own |current |present )?(?:program|residency)|current program|who runs it|them|her|him)\b/i;
const HIDDEN =
  /\b(?:(?:does not|doesn't|do not|don't|must not|should not|cannot|can't) (?:yet )?(?:know|hear|tell|contact|inform)|not (?:yet )?(?:told|informed|spoken)|(?:haven't|hasn't) (?:yet )?(?:told|informed|spoken)|without .{0,25}knowing|behind (?:the|his|her|their|my) .{0,20}back|behind the back|not informed|find out|do not want .{0,30}to (?:know|find)|before i (?:speak|talk|tell)|unaware|has no idea|(?:nobody|no one) .{0,40}(?:is aware|knows)|keep my name off|(?:rather|prefer) not (?:involve|tell|inform)|not discussed|only (?:once|after|when) you|finding out|least of all|not in the loop|must not learn|without a word|(?:ask|want) you not to|keep (?:it|this) from|does not need to know|behind their)\b/i;
const SECRET = /\b(?:secretly|in confidence|confidential(?:ly)?|between us|discreetly|quietly)\b/i;
const LEAVING =
  /\b(?:transfer|leav(?:e|ing) my (?:\w+ )?program|pgy-?2|another residency|opening|vacancy|r position)\b/i;

/** Seeking a transfer while the own director does not know. */
export const ownDirectorFirst: LintRule = {
  id: 'own-director-first',
  grade: 'official-recommendation',
  find: (draft) =>
    sentencesThat(
      draft,
      (text) => (DIRECTOR.test(text) && HIDDEN.test(text)) || (SECRET.test(text) && LEAVING.test(text)),
      'Your own director should know before you pursue a transfer. Tell them first; then you can say so here, and it helps you.',
    )
      .filter(() =>
        saysAnywhere(
          draft,
          /\b(?:transfer|leav(?:e|ing)|move to|out of my|pgy-?2|place|position|vacancy|opening|residency|looking)\b/i,
        ),
      )
      .slice(0, 1),
};
