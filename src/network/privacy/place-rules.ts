import { speaksOfPatient } from './context.ts';
import type { Rule } from './rule.ts';

const OTHER_ROOM =
  /\b(?:conference|library|office|building|tower|meeting|lunch|lecture|class(?:room)?|stud(?:y|ying)|noon|poster|seminar|knock|work ?room|call room|lounge|auditorium|locker|gym|interview|ISSO|GME|simulation|sim lab)\b/i;
const STREET =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Ct|Boulevard|Blvd|Court|Place|Terrace|Way|Highway|Hwy|Circle|Parkway';
/** Safe Harbor allows states; countries are larger still. */
const LARGE =
  /^(?:Dr|Clinic|Mexico|India|Pakistan|China|Nigeria|Ghana|Egypt|Syria|Iran|Iraq|Nepal|Bangladesh|Philippines|Vietnam|Korea|Japan|Brazil|Colombia|Peru|Ecuador|Guatemala|Honduras|Haiti|Cuba|Jamaica|Dominican|Puerto|Ukraine|Russia|Poland|Germany|Italy|Spain|France|England|Ireland|Turkey|Ethiopia|Eritrea|Somalia|Sudan|Kenya|Afghanistan|New York|New Jersey|New Mexico|North|South|West|East|Texas|Florida|California|Ohio|Michigan|Illinois|Africa|Asia|Europe|America|Medicine|Surgery|Neuro|Cards|Urology|Psych|Ortho|Peds)\b/;

const patientHere = ({ sentence }: { readonly sentence: string }) => speaksOfPatient(sentence);

/** How a patient's bed, room, address, telephone or e-mail looks in a note. */
export const PLACE_RULES: readonly Rule[] = [
  {
    kind: 'place',
    pattern: /\b(?:bed|bd)[ #-]{1,3}(?:\d{1,4}[A-Z]?|[A-D])\b/gi,
    holds: ({ what, after }) => /[\dA-D]$/.test(what) && !/^ (?:admission|day)/.test(after),
  },
  {
    // rm 4312, room 512B; not conference room 3
    kind: 'place',
    pattern: /\b(?:rm|room)[ .#]{1,2}\d{1,4}[A-Z]?\b/gi,
    holds: ({ sentence }) => speaksOfPatient(sentence) || !OTHER_ROOM.test(sentence),
  },
  // 4W-17, 5E-22
  { kind: 'place', hasDigit: true, pattern: /\b\d{1,2}[NSEWABCD]{1,2}-\d{1,2}\b/g },
  {
    kind: 'place',
    pattern: /\b(?:[MSCN]?ICU|CCU|PCU|tele|step-?down|ED|bay)(?: bay| bed)? \d{1,2}\b/gi,
    holds: patientHere,
  },
  {
    kind: 'place',
    pattern: new RegExp(String.raw`\b\d{1,5}(?: \p{Lu}[\p{L}’'-]{1,20}){1,3} (?:${STREET})\b`, 'gu'),
    holds: (hit) => patientHere(hit) || /\b(?:lives?|living|home|address)\b/i.test(hit.sentence),
  },
  { kind: 'place', hasDigit: true, pattern: /\bzip(?: code)?:? (?<what>\d{5})\b/gi, holds: patientHere },
  {
    // Pt from Millbrook
    kind: 'place',
    pattern:
      /\b(?:[Pp]t|[Pp]atient)(?: is| was| comes| lives| works)? (?:all the way )?(?:from|in) (?:the )?(?<what>\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})?)/gu,
    holds: ({ what }) => !LARGE.test(what),
  },
  // (312) 555-0142, 212.555.0199, +1 415 555 0133
  {
    kind: 'contact',
    hasDigit: true,
    pattern: /(?:\+1[ .-])?(?:\(\d{3}\) ?|\b\d{3}[ .-])\d{3}[ .-]\d{4}\b/g,
    holds: patientHere,
  },
  {
    kind: 'contact',
    hasDigit: true,
    pattern: /\b\d{3}-\d{4}\b/g,
    holds: (hit) => patientHere(hit) && !/[\d-]$/.test(hit.before),
  },
  { kind: 'contact', pattern: /\b[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{2,20}/g, holds: patientHere },
  { kind: 'contact', pattern: /\b(?:https?:\/\/|www\.)[^\s]{3,80}/gi, holds: patientHere },
];
