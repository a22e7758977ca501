import { fold } from '../../../base/fold.ts';

/**
 * Words that services and shifts are called by. The list is closed on purpose: of a title only these words are kept, so
 * that no colleague's name can be saved with it, whatever it is and wherever it stands. A word that is also a family
 * name (`Long`, `Young`, `Green`, `Day`) is left out of it.
 */
const SERVICE = wordSet(`
  icu micu ccu sicu cicu cticu cvicu nicu picu nsicu tsicu msicu neuroicu icus imcu imc pcu stepdown intermediate critical intensive
  telemetry tele ward wards floor floors medicine medical med internal general gim hospitalist hospital inpatient outpatient
  ambulatory clinic clinics continuity primary urgent care emergency ed er department observation obs
  cardiology cardiac cards chf electrophysiology echo pulmonary pulm pulmonology gastroenterology gi hepatology liver
  nephrology renal dialysis endocrinology endocrine rheumatology rheum hematology hem heme oncology onc hemonc bmt
  transplant infectious diseases disease id hiv neurology neuro stroke epilepsy dermatology derm psychiatry psych geriatrics geri
  palliative hospice radiology interventional anesthesia anesthesiology surgery surgical orthopedics ortho ent ophthalmology urology
  gynecology obstetrics obgyn pediatrics peds allergy immunology rehabilitation rehab pathology toxicology addiction
  ultrasound pocus procedure procedures triage rapid response
  consult consults consultation consultations elective electives selective research quality improvement qi scholarly teaching academic
  didactic didactics conference conferences noon rounds lecture lectures journal club report board review simulation orientation onboarding acls bls
  vacation vac pto leave holiday sick wellness administrative admin
  night nights nightfloat nf float nocturnal nocturnist overnight oncall call jeopardy backup standby coverage crosscover admitting admissions
  team service shift rotation block unit firm pod intern interns resident residents prelim preliminary categorical pgy
  va veterans county university
`);

/** Those of them that are family names too: kept only where nothing beside them, and nobody in the file, is called so. */
const ALSO_NAMES = wordSet('ward wards holiday call floor floors leave board pod');
/** Rarer ones: kept only where the whole title has no word that may be somebody's, and nobody in the file is called so. */
const RARELY_NAMES = wordSet('noon echo general stroke club rounds liver');
/** Times, days and counts: the shift has them already. */
const TIMES = [
  /\b\d{1,2}(?::?\d{2})?\s?[ap]\.?m?\b\.?\s*[-–—]\s*\d{1,2}(?::?\d{2})?\s?[ap]\.?m?\b\.?/giu,
  /\b\d{1,2}(?::\d{2})?\s?(?:[ap]m?|[AP]M)\b/gu,
  /\b\d{1,2}:\d{2}\b|\b\d{3,4}\s*[-–—]\s*\d{3,4}\b|\b\d{1,2}\s?(?:h|hrs?|hours?)\b/giu,
  /\b\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,4})?\b/gu,
  /\b(?:days?|weeks?|wk|nights?|shift|pgy)[\s#-]*\d+\b/giu,
] as const;

/** Words without which a name says the same: `MICU Day` is `MICU`. They are nobody's name either. */
const FILLER = wordSet(
  'shift rotation block service resident residents intern interns pgy prelim preliminary categorical the of on for at',
);
/** Small words that a title may hold beside those of a service. */
const NEUTRAL = wordSet(
  'day days am pm morning afternoon evening week weekend weekday long short early late pre post off and new grand free requested',
);

/** A number of a team, a floor or a unit: `3`, `4W`, `B2`. Longer ones may be a pager or a room. */
const NUMBER = /^(?:\d{1,2}[A-Z]{0,2}|[A-Z]\d{1,2})$/i;
/** After these words a single letter or a colour is a team: `Team A`, `Green firm`. */
const GROUPS = wordSet('team service firm pod unit');
const COLOURS = wordSet('red blue green gold silver white black purple orange yellow gray grey');
/** What follows is somebody, up to the next part: `MICU w/ Chen – day`. */
const WITH =
  /(?:\bwith\b|\bw\/|\b(?:attending|fellow|senior|chief|preceptor|supervisor|staff|resident|intern)s?\s*:).*?(?=\s[-‐-―]\s|[:|;()[\]]|$)/giu;
/** The same within a part: `MICU Dr. Chen`. */
const SOMEBODY =
  /(?:^|[\s([])(?:dr|dra|doctor|prof|professor|attending|fellow|senior|chief|preceptor|supervisor|covering|covers|cover|vs|mr|mrs|ms)\b.*$/iu;

/** Whether every word of it is a service's or says which of several, so that it is nobody's name. */
export function isService(text: string): boolean {
  const words = wordsOf(text);
  const isKnown = (word: string) => isServiceWord(word) || NEUTRAL.has(fold(word));
  const isWhich = (word: string) => words.some(isServiceWord) && (/^\p{L}$/u.test(word) || COLOURS.has(fold(word)));
  return words.length > 0 && words.every((word) => isKnown(word) || isWhich(word));
}

/**
 * What of a title may be saved as the name of a block: `MICU – Lopez / Dr. Chen` is `MICU`. Words of `names` (folded)
 * go even where a service is called so. Empty where nothing is left.
 */
export function serviceName(title: string, names: ReadonlySet<string>): string {
  const bare = TIMES.reduce((text, pattern) => text.replace(pattern, timeless), title.replace(WITH, ' '));
  const segments = segmentsOf(bare).map((segment) => wordsOf(segment.replace(SOMEBODY, '')));
  const isStrange = (words: readonly string[]) =>
    words.some((word) => !isServiceWord(word) && !NEUTRAL.has(fold(word)) && !isTeam(words, word));
  const anyStranger = segments.some(isStrange);
  const kept = segments.flatMap((words) => {
    const stranger = isStrange(words);
    return words.filter((word) => {
      const folded = fold(word);
      if (FILLER.has(folded)) return false;
      if (ALSO_NAMES.has(folded) && (stranger || names.has(folded))) return false;
      if (RARELY_NAMES.has(folded) && (anyStranger || names.has(folded))) return false;
      return isServiceWord(word) || (isTeam(words, word) && !stranger && !names.has(folded));
    });
  });
  const distinct = kept.filter((word, at) => kept.findIndex((other) => fold(other) === fold(word)) === at);
  return distinct.some((word) => /\p{L}{2}/u.test(word)) ? distinct.join(' ') : '';
}

/** `Night 2` is a night still. */
function timeless(found: string): string {
  return /^nights?/i.test(found) ? ' night ' : ' ';
}

/** A colour or a letter beside the word for a team. */
function isTeam(words: readonly string[], word: string): boolean {
  const at = words.indexOf(word);
  const beside = [words[at - 1], words[at + 1]].some((other) => other !== undefined && GROUPS.has(fold(other)));
  return beside && (COLOURS.has(fold(word)) || /^[A-Z]$/.test(word));
}

/** `MICU – Lopez, Ana (day)` as `MICU`, `Lopez, Ana`, `day`; `Lopez-MICU` as `Lopez`, `MICU`. */
export function segmentsOf(title: string): readonly string[] {
  return title
    .split(/\bwith\b|\bw\/|\s+[-‐-―]+\s+|[:|;•·@/\\()[\]{}<>\n\t]+|\s[-‐-―]|[-‐-―]\s/u)
    .flatMap((segment) => {
      const parts = segment.split('-');
      return parts.some((part) => /\p{L}{2}/u.test(part) && isService(part)) ? parts : [segment];
    })
    .map((segment) => segment.trim())
    .filter((segment) => /[\p{L}\p{N}]/u.test(segment));
}

/** What of a text is no word of a service: `MICU Chen` leaves `Chen`; of `Ward, Jenny` and `Jenny Ward` nothing goes. */
export function withoutService(text: string): string {
  const left = text.split(/\s+/).filter((word, at) => {
    const isFamily = word.endsWith(',') || (at > 0 && ALSO_NAMES.has(fold(word)));
    return isFamily || !isService(word);
  });
  return left.join(' ').replace(/^[\s,&+-]+|[\s,&+-]+$/gu, '');
}

/** A short word counts as written by those who mean the service: `ED`, `ed`, not `Ed`. */
function isServiceWord(word: string): boolean {
  if (NUMBER.test(word)) return true;
  const isName = word.length <= 2 && /^\p{Lu}\p{Ll}/u.test(word);
  return SERVICE.has(fold(word)) && !isName;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu) ?? [];
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
