import { nameToOrderBy } from '../people/name-order.ts';
import type { Person, Role } from '../records/person.ts';

/** Written to as `Dr.` in a first message; everybody else by first name. */
const BY_TITLE: ReadonlySet<Role> = new Set([
  'attending',
  'program-director',
  'associate-program-director',
  'fellow',
  'mentor-elsewhere',
]);
const BY_FIRST_NAME: ReadonlySet<Role> = new Set([
  'chief',
  'senior',
  'peer',
  'nurse',
  'pa-np',
  'case-manager',
  'social-worker',
  'coordinator',
]);
const DEGREES =
  /(?:,|\s)\s*(?:M\.?D\.?|D\.?O\.?|MBBS|MBChB|Ph\.?\s?D\.?|MPH|MSc|MS|FACP|FACC|RN|NP|PA(?:-C)?|DNP|Jr\.?|Sr\.?|I{2,3})(?=,|\s|$)/g;
const DOCTOR = /^\s*(?:dr|dra|doctor)\b|\b(?:M\.?D\.?|D\.?O\.?|MBBS|MBChB|Ph\.?\s?D\.?)(?:[\s,]|$)/iu;
const PROFESSOR = /^\s*prof/iu;
/** Words that begin a family name. */
const PARTICLE =
  /^(?:al|el|bin|ibn|abu|ben|da|das|de|del|della|den|der|des|di|do|dos|du|la|las|le|los|mac|mc|san|st\.?|ten|ter|van|vande|von|zu|y)$/iu;
/** Written without a space, family name first: never taken apart. */
const UNDIVIDED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

interface NameParts {
  readonly first: string;
  readonly last: string;
  readonly whole: string;
}

/** `Dr. Irene Núñez, MD` → Irene, Núñez; `López, María` → María, López. A name of one word is both. */
function nameParts(name: string): NameParts {
  const bare = nameToOrderBy(name)
    .replace(DEGREES, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s,]+$/, '')
    .trim();
  const whole = bare === '' ? name.trim() : bare;
  if (UNDIVIDED.test(whole)) return { first: whole, last: whole, whole };
  const [family = '', given] = whole.split(/,\s*/);
  if (given !== undefined && given !== '') {
    return { first: given.split(' ')[0] ?? given, last: family, whole: `${given} ${family}` };
  }
  const words = whole.split(' ');
  let from = words.length - 1;
  while (from > 1 && PARTICLE.test(words[from - 1] ?? '')) from -= 1;
  return { first: words[0] ?? whole, last: words.slice(from).join(' '), whole };
}

/** How a message to them begins, without the comma: `Dear Dr. Núñez`, `Hi Joy`. */
export function greetingOf(person: Person | null): string {
  const name = person?.name?.trim() ?? '';
  if (person === null || name === '') return 'Dear [name]';
  const { first, last, whole } = nameParts(name);
  const role = person.role ?? 'other';
  if (PROFESSOR.test(name)) return `Dear Prof. ${last}`;
  if (BY_TITLE.has(role)) return `Dear Dr. ${last}`;
  // An initial is no name to greet with.
  if (BY_FIRST_NAME.has(role)) return /^\p{L}\.?$/u.test(first) && first !== whole ? `Hi ${whole}` : `Hi ${first}`;
  return DOCTOR.test(name) ? `Dear Dr. ${last}` : `Dear ${whole}`;
}

/** How a third person is mentioned in a message: `Dr. Núñez of Mercy Hospital`, `Joy Park`; null without a name. */
export function mentionOf(person: Person): string | null {
  const greeting = greetingOf(person);
  if (greeting === 'Dear [name]') return null;
  const name = /^Dear (?:Dr\.|Prof\.)/.test(greeting)
    ? greeting.slice('Dear '.length)
    : nameParts(person.name ?? '').whole;
  const place = person.institution?.trim() ?? '';
  return place === '' ? name : `${name} of ${place}`;
}
