import type { Person, Role } from '../../network/records/person.ts';

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  attending: 'Attending',
  'program-director': 'Program director',
  'associate-program-director': 'Associate program director',
  chief: 'Chief resident',
  senior: 'Senior resident',
  fellow: 'Fellow',
  peer: 'Fellow intern',
  nurse: 'Nurse',
  'pa-np': 'PA or NP',
  'case-manager': 'Case manager',
  'social-worker': 'Social worker',
  researcher: 'Researcher',
  coordinator: 'Coordinator',
  'mentor-elsewhere': 'Mentor elsewhere',
  other: 'Other',
};

export const CHANNEL_NAMES: Readonly<Record<NonNullable<Person['channel']>, string>> = {
  'in-person': 'in person',
  'e-mail': 'by e-mail',
  phone: 'by phone',
  text: 'by text message',
  pager: 'by pager',
  linkedin: 'on LinkedIn',
  other: 'another way',
};

/** Their name, or words where none was ever given. */
export function nameOf(person: Person | undefined): string {
  return person?.name?.trim() || 'Somebody without a name';
}

/** What they are, in one line: `Associate program director · Mercy Hospital`; empty where nothing is known. */
export function standingOf(person: Person): string {
  const role = person.title?.trim() || (person.role == null || person.role === 'other' ? '' : ROLE_NAMES[person.role]);
  return [role, person.institution?.trim() ?? ''].filter((part) => part !== '').join(' · ');
}
