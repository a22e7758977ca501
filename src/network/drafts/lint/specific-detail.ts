import { PLACEHOLDER } from '../placeholder.ts';
import type { LintRule } from './lint-rule.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of any such message, whoever reads it. */
const GENERIC = words(`
  about above after again all also although always another any anything appreciate appreciated around attend attended away back because been before began
  being best better between both career carry colleague colleagues come comes could dear did doing during each early easy enjoyed enjoy especially even ever every
  everything everybody experience experiences feedback feel field find finds first follow forward found from fully further glad going good gracious grateful
  gratitude great greatly guidance hand happy have having hear heard hello help helped helpful here hope hoped hoping hopes idea improve improved
  incredible inspire inspired inspiring insight insights interest interested interesting into just keep kind kindly kindness knowledge know known last later
  learn learned learning lecture less like little long look looking looked lots love loved made make makes many maybe meet meeting meant mentor mentorship message
  moment month months more most much myself need next nice note only opportunity opportunities other over part past people person place please pleased
  pleasure point position possible presentation probably program project question questions quite read really reading regards research resident
  residency reply respect rotation same say saying seminar session share should show since sincerely sincere soon some something sometimes speak spend spent still stay stayed
  such support supported supportive sure take taken taking talk talked talking taught teach teacher teaching team tell thank thanks that their them then there
  these they thing things think this those through time times today together tomorrow took touch training truly understand under until update upon used
  useful valuable very want wanted wants warm week weeks well went were what when where which while will wish wishes with within without wonderful work worked working
  world would write writing written year years yesterday your yours yourself busy call chat clinical clinic hospital medicine medical internal doctor
  physician practice skills residents wards ward hard appreciation attention answer needed short quick brief hello evening morning afternoon
  everyone amazing excellent impressive impressed motivated motivating passion passionate enthusiasm dedication dedicated professional personal
  wisdom mentorship generous encouragement generosity effort collaborate collaboration humble patience attentive welcoming again eye-opening eyeopening rewarding grew beyond thankful difference checking treats kindly life exchange ideas fascinating delighted suits whenever heart bottom advice useful taking reconnect reach paths cross amazing great having cannot maybe sincerest kindest cheers truly progress continue continued continuing future goals goal cooperation
`);
/** Capitals that name nothing of the reader's. */
const GENERIC_NAMES = words(
  'I Dr Doctor Prof Professor Mr Mrs Ms Sir Madam Best Kind Warm Thank Thanks Sincerely Regards Yours Respectfully Monday Tuesday Wednesday Thursday Friday Saturday Sunday PGY IMG CV Zoom LinkedIn English American',
);

/** A message that could go to anybody. A quotation, a number, a name, or words of a subject make it this reader's. */
export const specificDetail: LintRule = {
  id: 'specific-detail',
  grade: 'convention',
  bodyOnly: true,
  find({ text, greeting }) {
    if ([...text.matchAll(PLACEHOLDER)].length > 0) return [];
    const { from, to } = withoutFrame(text, greeting?.end ?? 0);
    const body = text.slice(from, to);
    if (body.trim() === '' || hasDetail(body)) return [];
    const start = from + (body.length - body.trimStart().length);
    const sentence =
      'Nothing here is only about this reader. Name one concrete thing: what they taught, said or did, or where you met.';
    return [{ start, end: from + body.trimEnd().length, sentence }];
  },
};

/** Between the greeting and the name below. */
function withoutFrame(text: string, from: number): { readonly from: number; readonly to: number } {
  const end = text.trimEnd().length;
  // A short last paragraph, or the short last line of one, is the name.
  const last = text.lastIndexOf('\n\n', end);
  if (last >= from && isSignature(text.slice(last + 2, end))) return { from, to: last };
  const line = text.lastIndexOf('\n', end - 1);
  return line >= from && /^[^.!?]{0,40}$/.test(text.slice(line + 1, end)) ? { from, to: line } : { from, to: end };
}

function isSignature(paragraph: string): boolean {
  const lines = paragraph.split('\n');
  return lines.length <= 6 && lines.every((line) => line.length <= 60 && !/[.!?]/.test(line));
}

function hasDetail(body: string): boolean {
  if (/[“"][^”"]{3,}[”"]|\d/.test(body)) return true;
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Devanagari}]/u.test(body))
    return true;
  // A sign-off on the last line is no detail.
  const said = body.replace(/(?:^|\n)[^\n]{0,40}$/, (line) =>
    /^\n?(?:best|kind|warm|sincerely|thank|thanks|yours|regards|with)\b[^.!?]*$/i.test(line) ? '' : line,
  );
  for (const [, before = '', name = ''] of said.matchAll(/(^|[^.!?\n]\s)(\p{Lu}[\p{L}&-]+)/gu)) {
    if (before !== '' && !GENERIC_NAMES.has(name) && !GENERIC.has(name.toLowerCase())) return true;
  }
  const own = new Set(
    (said.toLowerCase().match(/\p{L}[\p{L}'’-]{3,}/gu) ?? []).filter(
      (word) => !GENERIC.has(word.replace(/['’]s$/, '')),
    ),
  );
  return own.size >= 2;
}
