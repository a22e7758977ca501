import type { DraftText, Sentence, Span } from './draft-text.ts';

/** What a sentence asks for; two of one kind are one ask. */
export type RequestKind =
  | 'letter'
  | 'advocacy'
  | 'introduction'
  | 'review'
  | 'project'
  | 'opening'
  | 'material'
  | 'feedback'
  | 'talk';

export interface Request extends Span {
  readonly kind: RequestKind;
  readonly text: string;
}

const ASKING =
  /\?|(?:^|[,;] |\band )kindly\b|\b(?:please|i hope for|would like to ask|(?:could|would|can|will) you|(?:may|might|could|can) (?:i|we)|(?:i|i'd|we) (?:(?:would|also|just|now|want|like|love|have|to) ){0,4}ask (?:you|for|whether|if)|i ask you|(?:i'd|i would) (?:also )?(?:be (?:very |so )?(?:grateful|thankful|happy)|appreciate)|let me know|i (?:can )?count on|i need (?:a|one)|(?:hope|hoping) (?:that )?you (?:can|could|will|would|might)|(?:could|might|may|would|does|do) your \w+ need|(?:might|dare|could|may) i (?:trouble|ask|bother)|i (?:would|'d) (?:also )?(?:value|welcome|love|be (?:thrilled|delighted|glad|honou?red) if)|do you (?:know (?:of|any)|have)|i (?:am looking for|seek)|(?:is|was) there (?:room|a chance|any chance|a way)|any chance|(?:was|am) (?:also )?(?:hoping|wondering)|it would (?:also )?(?:help|be)|would it (?:also )?be possible|i would (?:like|love) to (?:have|join|hear)|i(?:'d| would) like (?:one|you)|may i|if you (?:are willing|get the chance))\b/i;

// Order counts: what stands first is what a clause with two of them asks for.
const KINDS: readonly (readonly [RequestKind, RegExp])[] = [
  [
    'letter',
    /\b(?:letters?(?! of (?:intent|interest))|lors?|recommendation (?:letter|for)|for a recommendation|letter writers?|recommenders?|referees?|write in (?:strong )?support|(?:write|writing) (?:a |me a |the |it )?(?:strong )?recommendation)\b/i,
  ],
  [
    'advocacy',
    /\b(?:recommend me|nominate me|share my (?:application|cv)|(?:tell|talk to|speak (?:with|to)) (?:your colleagues|the (?:selection )?committee|the (?:program )?director)|put in a (?:good )?word|mention me to|let the director|(?:pass|send) my (?:application|cv) (?:on )?to|consider me for|pass (?:on )?my (?:application|cv)|call the (?:program )?director|get me an interview|help me get into|vouch for me)\b/i,
  ],
  [
    'introduction',
    /\b(?:introduc(?:e|ing|ed) me|introduction to|put me in (?:touch|contact)|who .{0,40} put me|connect me)\b/i,
  ],
  [
    'review',
    /\b(?:review|look(?:ed|ing)? (?:over|at|through)|read|check|proofread|edit)(?: over| through)? my\b|\bcritical eye\b|\bthoughts on my\b/i,
  ],
  [
    'project',
    /\b(?:join|take over|piece of work|take part|room for one more|data entry|pair of hands|need (?:a hand|help)|shadow you|get involved|help (?:out )?with your|participate)\b/i,
  ],
  [
    'opening',
    /\b(?:openings?|vacanc(?:y|ies)|(?:pgy-?[12]|open|residency|residen[ct]\w*|prelim\w*|categorical|job)\b.{0,25}\b(?:places?|positions?|spots?|slots?)|(?:spots?|positions?|places?|jobs?) (?:for me|in your program|in your residency|as a resident|with you)|a job|hire me)\b/i,
  ],
  ['material', /\b(?:send|share|forward)(?: me)? (?:me )?(?:the|your|a copy|that)\b/i],
  ['feedback', /\b(?:feedback|do better|(?:thing|point)s? to improve|improve in)\b/i],
  ['talk', /\b(?:minutes|meet(?:ing)?|phone|call|talk|zoom|come by|stop by|visit|advice|schedule)\b/i],
];

const CLAUSE =
  /(?:,|;)? and (?=(?:please|also|could|would|can|may|whether|that you|introduce|send|read|tell|nominate|review|recommend)\b)|, (?=(?:and |also )?(?:could|would|can|may) (?:you|i|we)\b)/i;

/** The requests of a draft, clause by clause, in order. */
export function requestsOf({ sentences }: DraftText): readonly Request[] {
  return sentences.flatMap((sentence) => {
    if (!ASKING.test(sentence.text)) return [];
    return clausesOf(sentence).flatMap(({ start, end, text }) => {
      const kind = KINDS.find(([, pattern]) => pattern.test(text))?.[0];
      return kind === undefined ? [] : [{ kind, start, end, text }];
    });
  });
}

function clausesOf(sentence: Sentence): readonly Sentence[] {
  let at = sentence.start;
  return sentence.text.split(CLAUSE).map((text) => {
    const start = at + Math.max(0, sentence.text.slice(at - sentence.start).indexOf(text));
    at = start + text.length;
    return { start, end: at, text };
  });
}

/** Sentences that ask for a letter. */
export function letterRequests(draft: DraftText): readonly Request[] {
  const direct = requestsOf(draft).filter(({ kind, text }) => kind === 'letter' && !isAboutWritten(text));
  if (direct.length > 0) return direct;
  // “I need one more letter. Can you write it?”
  return draft.sentences.flatMap((sentence, at) => {
    const before = draft.sentences[at - 1]?.text ?? '';
    const means = ASKING.test(sentence.text) && /\b(?:write|do|upload) (?:it|one)\b/i.test(sentence.text);
    const { start, end, text } = sentence;
    return means && /\b(?:letter|lor|recommendation)\b/i.test(before) ? [{ kind: 'letter', start, end, text }] : [];
  });
}

/** The letter is on its way: a packet, a reminder, a question about it. */
function isAboutWritten(text: string): boolean {
  return /\b(?:cover letter|letter to the editor|reconsider|rethink|(?:second|another) thought|still need|(?:the|your) letter is due|anything|attached|the letter (?:is|has|arrived))\b/i.test(
    text,
  );
}
