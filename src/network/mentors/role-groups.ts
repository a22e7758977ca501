import type { Person, Role } from '../records/person.ts';

// biome-ignore format: a list in one line
export const ROLE_GROUPS = ['leadership', 'attendings', 'residents-and-fellows', 'peers', 'nurses', 'pas-and-nps', 'case-managers', 'researchers', 'coordinators', 'elsewhere', 'others'] as const;
/** Kinds of people a resident has to do with; case managers and social workers stand together. */
export type RoleGroup = (typeof ROLE_GROUPS)[number];

const GROUPS: Readonly<Record<Role, RoleGroup>> = {
  'program-director': 'leadership',
  'associate-program-director': 'leadership',
  attending: 'attendings',
  chief: 'residents-and-fellows',
  senior: 'residents-and-fellows',
  fellow: 'residents-and-fellows',
  peer: 'peers',
  nurse: 'nurses',
  'pa-np': 'pas-and-nps',
  'case-manager': 'case-managers',
  'social-worker': 'case-managers',
  researcher: 'researchers',
  coordinator: 'coordinators',
  'mentor-elsewhere': 'elsewhere',
  other: 'others',
};

/** Somebody whose role is not noted stands with the others. */
export function roleGroupOf({ role }: Person): RoleGroup {
  return role == null ? 'others' : GROUPS[role];
}
