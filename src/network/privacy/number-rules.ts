import { speaksOfPatient } from './context.ts';
import { DATE, type Rule } from './rule.ts';

const EVENT =
  /\b(?:(?:re)?-?admit(?:ted|s)?|(?:re)?admission|adm|discharged?|d\/c(?:’?d)?|bounced?[- ]?back|died|dies|expired|deceased|time of death|intubated|extubated|LOS|left AMA|date of service)\b/i;
/** What else has dates. */
const OTHER =
  /\b(?:interviews?|deadline|due|conference|meetings?|rounds|posters?|abstract|lecture|register|evaluations?|letters?|Step \d|blocks?|rotations?|shifts?|committee|elective|recital|program|contract|residency|vacation|journal club|swap\w{0,4})\b/i;
const NOT_A_DATE_BEFORE = /(?:pain|strength|power|BP|GCS|score|of|grade)(?: is| was|:)? $/i;
const NOT_A_DATE_AFTER =
  /^ ?(?:murmur|strength|pain|systolic|diastolic|criteria|points?|power|mm ?Hg|in\b|tsp|dose|cups?|beds?)/i;

const ID_WORD =
  'MRN|MR ?#|med(?:ical)? rec(?:ord)?s?|chart|acc(?:oun)?t|FIN|CSN|HAR|encounter|hosp(?:ital)?|accession|Medicare|Medicaid|member(?: ID)?|policy|insurance(?: ID)?|SSN|social(?: security)?|serial|VIN|plate|device|passport';

/** How numbers that belong to one patient, their dates and their age look in a note. */
export const NUMBER_RULES: readonly Rule[] = [
  {
    // MRN: 1029384, acct # 77120934, serial SN 48813-KX
    kind: 'number',
    hasDigit: true,
    pattern: new RegExp(
      String.raw`\b(?:${ID_WORD})(?: ?(?:number|num|no\.?|nr\.?|ID|is|was|SN|#|:|\/|MRN|serial|in the \p{Ll}{3,10})){0,3} ?(?<what>(?:SN )?[A-Za-z]{0,4}\d[A-Za-z0-9-]{3,20}|[A-Z]{2,3} \d{3,4}\b)`,
      'giu',
    ),
    holds: ({ what }) =>
      (what.match(/\d/g) ?? []).length >= 3 && !/^\d{4}$/.test(what) && !/^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(what),
  },
  { kind: 'number', hasDigit: true, pattern: /\b\d{3}-\d{2}-\d{4}\b/g },
  {
    // Seven digits and more beside a patient, unless they are somebody's own.
    kind: 'number',
    hasDigit: true,
    pattern: /\b\d{7,11}\b/g,
    holds: ({ sentence, before }) =>
      speaksOfPatient(sentence) &&
      !/\b(?:PMID|NPI|AAMC|NRMP|ACGME|Zoom|ID|pager|ext|trial|NCT)\b.{0,12}$/i.test(before),
  },
  {
    // DOB 04/17/1951, born 2/2/1938
    kind: 'date',
    hasDigit: true,
    pattern: new RegExp(
      String.raw`\b(?:DOB|D\.O\.B\.|date of birth|birth ?date|born(?: on)?)[ :(]{0,3}(?:is |was )?(?<what>${DATE})\b`,
      'gi',
    ),
  },
  {
    kind: 'date',
    hasDigit: true,
    pattern: new RegExp(String.raw`\b(?<what>${DATE})\b`, 'gi'),
    holds: ({ sentence, before, after }) => {
      if (NOT_A_DATE_BEFORE.test(before) || NOT_A_DATE_AFTER.test(after) || /[\d/.]$/.test(before)) return false;
      if (OTHER.test(sentence)) return /\badmitted|discharged|readmitted|DOB\b/i.test(near(before, after));
      return EVENT.test(near(before, after)) || speaksOfPatient(sentence);
    },
  },
  {
    // 94 yo, 91-year-old, 101yo, 93 years old; not a hospital's age
    kind: 'age',
    hasDigit: true,
    pattern: /\b(?<what>(?:9\d|1[01]\d)[ -]?(?:yo|y\/o|y\.o\.|yrs?[- ]old|years?[- ]old|yr|[MF])\b)/gi,
    holds: ({ what, before, after }) =>
      !/^[ -]?(?:hospital|building|school|college|institution|tradition)/i.test(after) &&
      !(/f$/i.test(what) && /\b(?:temp|tmax|fever|febrile|T)\b.{0,12}$/i.test(before)) &&
      !/[mf]$/.test(what) &&
      !/[.\d]$/.test(before),
  },
  {
    kind: 'age',
    hasDigit: true,
    pattern: /\b(?:aged?|turn(?:ed|s|ing)) (?<what>9\d|1[01]\d)\b/gi,
    holds: ({ before }) => !/\bpatients $/i.test(before),
  },
  {
    // Ruth, 96, and
    kind: 'age',
    hasDigit: true,
    pattern: /\p{L}, (?<what>9\d|1[01]\d)(?=,|\.| and\b| with\b)/gu,
    holds: ({ before }) => /\p{Lu}[\p{L}’'.-]{0,24}, $/u.test(before),
  },
  {
    // ninety-four years old, turned one hundred and two
    kind: 'age',
    pattern:
      /\b(?:(?:aged?|turn(?:ed|s|ing)) (?:ninety|a hundred|one hundred)|(?:ninety|one hundred)(?:[ -](?:and )?(?:one|two|three|four|five|six|seven|eight|nine))?[ -](?:year|yo\b))/gi,
  },
];

/** What stands close by: a date belongs to the event next to it. */
function near(before: string, after: string): string {
  return `${before.slice(-40)} ${after.slice(0, 30)}`;
}
