import { fold } from '../../base/fold.ts';
import type { Competency } from '../records/letter.ts';

/** Words that tell what a remark is about. They only order what is offered: the user picks. */
const WORDS: Readonly<Record<Competency, RegExp>> = {
  patientCare:
    /\b(plans?|manage|management|exam|examination|bedside|assess|assessment|sick|deteriorat|stabili|procedure|cared?|orders?|priorit)/,
  medicalKnowledge:
    /\b(knowledge|knew|differential|diagnos|reason|evidence|guideline|trial|stud(y|ies)|physiolog|pharmacolog|literature|read|interpret)/,
  communication:
    /\b(famil|explain|communicat|listen|present|concise|clear(ly)?\b|handoff|hand-?over|sign-?out|updates?|updated|call(ed)? back|notes?\b|languages?)/,
  professionalism:
    /\b(reliab|on time|early|own(s|ed|ership)|responsib|honest|respect|calm|prepared|punctual|integrity|kind|volunteer|cover)/,
  systemsBasedPractice:
    /\b(discharge|case manager|social work|nurs|pharmac|consult|team|safety|cost|resources?|transition|coordinat|workflow|quality|rounds ran)/,
  practiceBasedLearning:
    /\b(learn|feedback|improv|changed|next day|question|read (up|about)|looked (it )?up|taught|teach|reflect|asked how|grew|growth)/,
};

/** Whether the remark speaks of that competency, by its words. */
export function speaksOf(text: string, competency: Competency): boolean {
  return WORDS[competency].test(fold(text));
}
