import { COMMON_NAMES } from './common-names.ts';
import { announcesColleague, followedByStaff, speaksOfPatient } from './context.ts';
import { AGE_SEX, type Hit, NAME, type Rule } from './rule.ts';

/** Words with a capital that stand where a patient's name might. */
const NO_NAME = new Set(
  `Safety Advocate Navigator Education Satisfaction Experience Care Relations Portal Flow Centered Dr Doctor Prof Attending Nurse
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October
  November December Foley Lasix Zosyn Epic Cerner Medicare Medicaid Step Room Bed Still Has Had Is Was Will Now Not No The This
  That They She He Her His Likes Wants Needs Said Asked Told With Without From In On At For And But Also After Before Today
  Tomorrow Yesterday Tonight Family Presentation Presented Discussed Learned Taught Read Great Good First New Old`.split(
    /\s+/,
  ),
);
const EPONYMS =
  /^(?:Murphy|Courvoisier|Wells|Light|Charcot|Reynolds|Virchow|Cushing|Addison|Conn|Duke|Ranson|Winter|Hodgkin|Parkinson|Alzheimer|Crohn|Graves|Hashimoto|Wernicke|Child|Lille|Glasgow|Kussmaul|Cheyne|Osler|Janeway|Roth|Beck|Starling|Marfan|Ehlers|Raynaud|Horner|Babinski|Brugada|Wolff|Tietze|Wilson|Whipple)(?:[’']s)?$/;

function mayBeName({ what }: Hit): boolean {
  return what.split(' ').every((word) => !NO_NAME.has(word.replace(/[.’'].*$/, '')));
}

const stranger = (hit: Hit) => mayBeName(hit) && !announcesColleague(hit.before) && !followedByStaff(hit.after);

const RESULT =
  'CT|CTA|MRI|ECG|EKG|echo|x-?ray|CXR|US|ultrasound|labs?|cx|cultures?|biopsy|scan|smear|trops?|troponin|potassium|sodium|creatinine|K|Hgb|LP|tap|para|cath|discharge|consult|wife|husband|son|daughter|family|chart|note|meds|pain|wound|dressing|fever|chest tube|dialysis|diagnosis|workup|exam';
const RELATIVE =
  'wife husband son daughter mother father brother sister mom dad niece nephew aunt uncle grandson granddaughter grandma grandpa grandmother grandfather baby neighbor neighbour caregiver proxy'
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');

/** How a patient's name or initials, or the name of somebody of their family, look in a note. */
export const NAME_RULES: readonly Rule[] = [
  {
    // Mrs. Alvarez, mr singh, Mr. and Mrs. Haddad
    kind: 'name',
    pattern: /\b(?:[Mm](?:[Rr][Ss]?|s|x)\.?|[Mm]iss)(?: (?:and|&) [Mm]rs?\.?)? (?:\p{L}\.? )?\p{L}[\p{L}’'-]{0,24}/gu,
    holds: (hit) =>
      // Capitals alone are a unit: 4 MS, MR angiography.
      /^(?:M[rsx]|m[rsx]|M[Rr]s|mrs|M[Ii]ss|miss)\b/.test(hit.what) &&
      !/^(?:miss|ms|mr) (?!.*\p{Lu})(?:the|a|an|it|my|this|that|you|him|her|them|in|on|of|and|work|rounds|anything|angio\w*)$/iu.test(
        hit.what,
      ) &&
      !(/^miss/.test(hit.what) && !/\p{Lu}/u.test(hit.what)) &&
      !announcesColleague(hit.before) &&
      !followedByStaff(hit.after),
  },
  {
    // pt John Smith, Patient named Harold Finch, patient: Ngozi Eze
    kind: 'name',
    pattern: new RegExp(
      String.raw`\b(?:[Pp]t|[Pp]atient)(?:[’']s name)?(?: named?| name is| called|:|,)? (?<what>${NAME})`,
      'gu',
    ),
    holds: stranger,
  },
  {
    // Frank Osborne 59M, J. Alvarado, 48M
    kind: 'name',
    hasDigit: true,
    pattern: new RegExp(`(?<what>${NAME}),?(?: is an?)? (?:${AGE_SEX})`, 'gu'),
    holds: stranger,
  },
  {
    // her son Miguel, mother Lucille Grant; not the user's own
    kind: 'name',
    pattern: new RegExp(String.raw`\b(?:${RELATIVE}),? (?<what>${NAME})`, 'gu'),
    holds: (hit) =>
      /^\p{Lu}/u.test(hit.what) && mayBeName(hit) && !/\b(?:my|our|own|Dr\.? [\p{L}’'-]{1,25}) ?$/iu.test(hit.before),
  },
  {
    // Goldberg’s potassium, Henriksen’s biopsy; not Dr. Thompson’s ECG class
    kind: 'name',
    pattern: new RegExp(String.raw`(?<what>\p{Lu}[\p{L}-]{2,24})[’']s? (?:\p{Ll}{2,12} )?(?:${RESULT})\b`, 'gu'),
    holds: (hit) =>
      stranger(hit) &&
      !EPONYMS.test(hit.what) &&
      !/^(?:[Pp]t|[Pp]atient|That|It|He|She|What|Let|Mr|Mrs|Ms)/.test(hit.what),
  },
  {
    // f/u Thompson echo, follow up on Goldberg, K 6.1
    kind: 'name',
    pattern: new RegExp(
      String.raw`(?:f\/u|[Ff]ollow[- ]up)(?: on| for)? (?<what>\p{Lu}[\p{L}’'-]{2,24})(?:,? (?:in|\p{Ll}{2,8}))? (?:${RESULT}|bed|rm|room)\b`,
      'gu',
    ),
    holds: stranger,
  },
  {
    // Discharge summary for Bernard Kessler, HPI of Goldberg
    kind: 'name',
    pattern: new RegExp(
      String.raw`\b(?:[Dd]ischarge(?: summary)?|[Dd]eath certificate|[Hh]istory|HPI|H&P|[Bb]iopsy|CT|MRI|echo|ECG|EKG|LP|para|[Ee]xam|consent|sign-?out) (?:for|of|on) (?<what>${NAME})`,
      'gu',
    ),
    holds: stranger,
  },
  {
    // Sr. Domínguez, Frau Keller
    kind: 'name',
    pattern: /\b(?:Sra?\.|Señora?|Monsieur|Madame|Herr|Frau|Don|Doña|Signora?) \p{Lu}[\p{L}’'-]{1,24}/gu,
    holds: (hit) => !followedByStaff(hit.after),
  },
  {
    // pt of Dr. Shah, Arturo Benavides
    kind: 'name',
    pattern: new RegExp(String.raw`\b(?:[Pp]t|[Pp]atient) of Dr\.? \p{Lu}[\p{L}’'-]{1,24},? (?<what>${NAME})`, 'gu'),
    holds: stranger,
  },
  {
    // Castellano still febrile
    kind: 'name',
    pattern:
      /(?<what>\p{Lu}\p{Ll}[\p{L}’'-]{1,23}) (?:is |was |still |now ){0,2}(?:a?febrile|septic|intubated|extubated|hypotensive|tachycardic|NPO|desatting|bleeding|crashing|unresponsive|encephalopathic)\b/gu,
    holds: (hit) =>
      stranger(hit) && !/^(?:Pt|Patient|If|When|Septic|Man|Woman|Lady|Every|Anyone|Who|Never)/.test(hit.what),
  },
  {
    // pt kowalski, my pt maria
    kind: 'name',
    pattern: /\b(?:pts?|patient) (?:named? )?(?<what>\p{Ll}{3,14})\b/giu,
    holds: ({ what }) => COMMON_NAMES.has(what),
  },
  {
    // the Robinson family
    kind: 'name',
    pattern: /\b[Tt]he (?<what>\p{Lu}[\p{L}’'-]{2,24}) family\b/gu,
    holds: mayBeName,
  },
  {
    // JS 64M, T.W. 33M, AB, 58F
    kind: 'initials',
    hasDigit: true,
    pattern: new RegExp(String.raw`(?<what>\b(?:\p{Lu}\.? ?){1,2}\p{Lu}\.?),? (?:${AGE_SEX})`, 'gu'),
    holds: ({ what }) =>
      !/^(?:ICU|ED|ER|CC|HPI|OSH|MI|PE|GI|AF|CHF|DKA|PMH|ID|HD|POD|OR|PCU|CCU|NSR|BP|HR|RR|T)$/.test(what),
  },
  { kind: 'initials', hasDigit: true, pattern: /(?<what>\b\p{Lu}\.\p{Lu}\.),? \d{2,3}\b/gu },
  {
    // 72F M.K., 55 M (J.R.)
    kind: 'initials',
    pattern: /\b\d{1,3} ?[MF],? \(?(?<what>\p{Lu}\.? ?\p{Lu}\.)/gu,
  },
  {
    // pt R.T., patient initials BW
    kind: 'initials',
    pattern: /\b(?:[Pp]t|[Pp]atient)(?: initials:?)? (?<what>\p{Lu}\.? ?\p{Lu}\.(?: ?\p{Lu}\.)?)/gu,
  },
  {
    kind: 'initials',
    pattern: /\binitials:? (?<what>\p{Lu}\.? ?\p{Lu}\b\.?)/giu,
    holds: ({ sentence }) => speaksOfPatient(sentence),
  },
];
