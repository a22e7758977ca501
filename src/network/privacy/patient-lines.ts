import { findPatientInformation } from './patient-information.ts';

/** An invented note and where in it patient information stands. */
export interface LabelledLine {
  readonly text: string;
  readonly marks: readonly { readonly kind: string; readonly start: number; readonly end: number }[];
}

/** `Pt {name:John Marlow} fell` → the text without braces, and its marks. */
export function readLabelled(line: string): LabelledLine {
  const marks: { kind: string; start: number; end: number }[] = [];
  let text = '';
  let at = 0;
  for (const match of line.matchAll(/\{([a-z]+):([^}]*)\}/g)) {
    text += line.slice(at, match.index);
    const [, kind = '', what = ''] = match;
    marks.push({ kind, start: text.length, end: text.length + what.length });
    text += what;
    at = match.index + match[0].length;
  }
  return { text: text + line.slice(at), marks };
}

/** A labelled line counts as found when something found overlaps a mark; a clean one as an alarm when anything is found. */
export function measure(lines: readonly string[]) {
  const read = lines.map(readLabelled).map((line) => ({ ...line, findings: findPatientInformation(line.text) }));
  const labelled = read.filter(({ marks }) => marks.length > 0);
  const clean = read.filter(({ marks }) => marks.length === 0);
  const missed = labelled.filter(
    ({ marks, findings }) => !findings.some((f) => marks.some((mark) => f.start < mark.end && mark.start < f.end)),
  );
  const alarmed = clean.filter(({ findings }) => findings.length > 0);
  return {
    labelled: labelled.length,
    found: labelled.length - missed.length,
    recall: 1 - missed.length / labelled.length,
    clean: clean.length,
    alarms: alarmed.length,
    falseAlarmRate: alarmed.length / clean.length,
    missed: missed.map(({ text }) => text),
    alarmed: alarmed.map(({ text, findings }) => `${text} ← ${findings.map(({ sentence }) => sentence).join('; ')}`),
  };
}
