import type { LintRule } from './lint-rule.ts';
import { type RequestKind, requestsOf } from './requests.ts';

const WORDS: Readonly<Record<RequestKind, string>> = {
  letter: 'a letter',
  advocacy: 'a word for you',
  introduction: 'an introduction',
  review: 'reading something of yours',
  project: 'a part in a project',
  opening: 'an open place',
  material: 'something to be sent',
  feedback: 'feedback',
  talk: 'a talk',
};

/** One message carries one ask. */
export const oneAsk: LintRule = {
  id: 'one-ask',
  grade: 'convention',
  bodyOnly: true,
  find(draft) {
    const requests = requestsOf(draft);
    const first = requests[0];
    const second = requests.find(({ kind }) => kind !== first?.kind);
    if (first === undefined || second === undefined) return [];
    const sentence = `A second ask: ${WORDS[second.kind]}, beside ${WORDS[first.kind]}. Keep the one that matters most; the other can wait.`;
    return [{ start: second.start, end: second.end, sentence }];
  },
};
