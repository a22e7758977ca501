import type { Mentorship } from '../records/mentorship.ts';
import type { Person, Role } from '../records/person.ts';

/**
 * Days between contacts with somebody who advises, by role. A convention of this project: the guide asks for "regular short
 * updates" and names no number; nobody has measured one.
 */
const PRESETS: Readonly<Record<Role, number>> = {
  'program-director': 90,
  'associate-program-director': 60,
  attending: 42,
  chief: 28,
  senior: 28,
  fellow: 42,
  peer: 28,
  nurse: 28,
  'pa-np': 28,
  'case-manager': 28,
  'social-worker': 28,
  researcher: 28,
  coordinator: 60,
  'mentor-elsewhere': 60,
  other: 60,
};

/** What a screen offers, in days. */
export const CADENCE_CHOICES = [14, 28, 42, 60, 90] as const;

export interface Cadence {
  readonly days: number;
  /** Who chose it: the user, or the preset of the role. */
  readonly by: 'you' | 'role';
}

export function presetDays({ role }: Person): number {
  return PRESETS[role ?? 'other'];
}

export function cadenceOf({ cadenceDays }: Mentorship, person: Person): Cadence {
  return cadenceDays == null ? { days: presetDays(person), by: 'role' } : { days: cadenceDays, by: 'you' };
}

/** `2 weeks`, `month`, `10 days`: what stands after "every". */
export function cadenceInWords(days: number): string {
  const [count, unit] = days % 30 === 0 ? [days / 30, 'month'] : days % 7 === 0 ? [days / 7, 'week'] : [days, 'day'];
  return count === 1 ? unit : `${count} ${unit}s`;
}
