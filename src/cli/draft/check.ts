import { problem } from '../../base/result.ts';
import { lineAt } from '../../network/drafts/lint/draft-text.ts';
import { lintDraft } from '../../network/drafts/lint/lint.ts';
import { GRADE_NAMES } from '../../network/match-rules/match-rule.ts';
import { readTextFile } from '../json-file.ts';
import { asJson, done, type Outcome, refused, usage } from '../outcome.ts';
import { plainArguments } from '../plain-arguments.ts';
import { nameOf } from '../read-bytes.ts';
import { readDraftFile } from './draft-file.ts';
import type { DraftFindings } from './findings.ts';

/** Twenty pages; no message comes near it. */
const MOST_CHARACTERS = 50_000;

/** `prelude draft check DRAFT.txt`: what to look at again before sending. Findings are an answer, so the exit is 0. */
export async function draftCommand([task, ...args]: readonly string[], json: boolean): Promise<Outcome> {
  const given = plainArguments(args, 'draft check');
  if (!given.ok) return usage(given.error);
  const [path = '', ...rest] = given.value;
  if (task !== 'check' || path === '' || rest.length > 0)
    return usage('Give one text file: prelude draft check DRAFT.txt');
  const file = nameOf(path);
  const text = await readTextFile(path);
  if (!text.ok) return refused(2, file, text.error);
  if (text.value.trim() === '')
    return refused(2, file, [problem('', 'is empty; it should hold the text of one message')]);
  if (text.value.length > MOST_CHARACTERS)
    return refused(2, file, [
      problem('', `is longer than ${MOST_CHARACTERS} characters, which no message is; choose another`),
    ]);
  const found = findingsIn(text.value);
  return done(json ? asJson(found) : inWords(file, found));
}

function findingsIn(text: string): DraftFindings {
  const draft = readDraftFile(text);
  return {
    findings: lintDraft(draft).map(({ rule, grade, place, sentence }) => {
      const start = draft.placeIn(place.part, place.start);
      const end = draft.placeIn(place.part, place.end);
      return { rule, grade, place: { start, end, line: lineAt(text, start) }, sentence };
    }),
  };
}

function inWords(file: string, { findings }: DraftFindings): string {
  if (findings.length === 0) return `${file}: nothing stands out\n`;
  return findings
    .map(({ rule, grade, place, sentence }) => {
      const weight = grade === 'privacy' ? 'patient information' : GRADE_NAMES[grade].toLowerCase();
      return `${file}: line ${place.line}: ${sentence} (${rule}: ${weight})\n`;
    })
    .join('');
}
