const COMPOUND =
  /\bpatients?[- ](?:safety|advocate|navigator|education|satisfaction|experience|cent(?:er|re)d|care|relations|flow|volume|panel|handouts?)|\bpt (?:education|satisfaction|handouts?)/gi;
const PATIENT =
  /\b(?:[Pp]ts?|[Pp]t[’']s|PTS|[Pp]atient(?:[’']?s)?|PATIENTS?|MRN|DOB|HPI|bedside|gentleman|lady|[Gg]rand(?:ma|pa|mother|father)|[Ff]amily|[Ff]amilies|next of kin)\b|\b\d{1,3} ?(?:yo|y\/o|[MF])\b|\b(?:wife|husband|son|daughter|mother|father|brother|sister|mom|dad|niece|nephew|neighbou?r|caregiver)(?:[’']s)? /;
const OWN_FAMILY = /\b[Mm]y (?:wife|husband|son|daughter|mother|father|brother|sister|mom|dad|family)/g;

/** Whether the sentence speaks of one patient or their family, not of patients in general or the user's own family. */
export function speaksOfPatient(sentence: string): boolean {
  return PATIENT.test(sentence.replace(COMPOUND, '').replace(OWN_FAMILY, ''));
}

const COLLEAGUE =
  /\b(?:dr|doctor|prof(?:essor)?|attending|fellow|senior|intern|co-?intern|resident|chief|nurse|rn|np|pa|rt|pt|ot|cm|sw|md|do|pharmacist|pharm|therapist|coordinator|manager|worker|director|pd|apd|tech|clerk|chaplain|interpreter|secretary|surgeon|hospitalist|advocate|navigator|librarian|mentor|advisor|adviser)\.?,? $/i;

/** Whether a name that follows is a colleague's: `Dr. `, `nurse `, `case manager `. */
export function announcesColleague(before: string): boolean {
  // "Pt Smith" is a patient, "PT Sarah" a physical therapist.
  return COLLEAGUE.test(before) && !/\b[Pp]t\.?,? $/.test(before);
}

const STAFF =
  'attending|fellow|senior|intern|resident|chief|nurse|RN|NP|PA|RT|pharmacist|therapist|coordinator|manager|case manager|social worker|director|PD|APD|tech|clerk|chaplain|interpreter|secretary|administrator|assistant|librarian|advocate|navigator|volunteer|dietitian|translator';
const STAFF_AFTER = new RegExp(
  String.raw`^(?:[’']s)?(?:,? (?:the|our|my|a|an)(?: [\w-]{2,20}){0,2}?|,| \(| is (?:the|our|my)) ?(?:${STAFF})\b`,
  'i',
);
const OFFICE_AFTER =
  /^(?:,? (?:from|in|at|of|with)(?: (?:the|our))?(?: [\w-]{2,20}(?:[’']s)?){0,2}? ?)(?:office|GME|HR|ISSO|transport|cafeteria|kitchen|registration|billing|pharmacy|nutrition|dietary|housekeeping|lab|library|security|administration|credentialing|payroll|reception|front desk|facilities|maintenance|engineering|IT|parking|finance|volunteers|university|ECFMG|Intealth|NRMP|embassy|consulate)\b/i;

/** Whether what stands behind a name makes it a colleague's: `(case manager)`, `, the interpreter`, ` from the GME office`. */
export function followedByStaff(after: string): boolean {
  return STAFF_AFTER.test(after) || OFFICE_AFTER.test(after);
}
