import { LAST_CONTACT_SPANS, type PeopleGroup, type PeopleView } from '../../network/journal/views.ts';
import { ROLES } from '../../network/records/person.ts';
import type { TitledGroup } from './people-groups.ts';
import { ROLE_NAMES } from './role-words.ts';

export const VIEW_NAMES: Readonly<Record<PeopleView, string>> = {
  name: 'By name',
  role: 'By role',
  institution: 'By institution',
  program: 'By program',
  'last-contact': 'By last contact',
  open: 'By open loops',
};

const SPAN_NAMES: Readonly<Record<(typeof LAST_CONTACT_SPANS)[number], string>> = {
  'this-week': 'Within a week',
  'this-month': 'Within a month',
  'three-months': 'Within three months',
  longer: 'Longer ago',
  never: 'Nothing noted yet',
};

/** Groups with words for their keys. `programName` gives null while the catalogue is not there. */
export function titled(
  groups: readonly PeopleGroup[],
  view: PeopleView,
  programName: (acgmeId: string) => string | null,
): readonly TitledGroup[] {
  const named = groups.map((group) => ({ ...group, title: titleOf(group.key, view, programName) }));
  // The journal orders programs by their numbers.
  if (view !== 'program') return named;
  return named.sort((a, b) => Number(a.key === '') - Number(b.key === '') || a.title.localeCompare(b.title, 'en'));
}

function titleOf(key: string, view: PeopleView, programName: (acgmeId: string) => string | null): string {
  switch (view) {
    case 'name':
      return key === '' ? 'Without a letter' : key;
    case 'role': {
      const role = ROLES.find((known) => known === key);
      return role === undefined ? 'Role not known' : ROLE_NAMES[role];
    }
    case 'institution':
      return key === '' ? 'Institution not known' : key;
    case 'program':
      return key === '' ? 'No program noted' : (programName(key) ?? `ACGME ${key}`);
    case 'last-contact': {
      const span = LAST_CONTACT_SPANS.find((known) => known === key);
      return span === undefined ? key : SPAN_NAMES[span];
    }
    case 'open':
      return key === 'open' ? 'Something is open' : 'Nothing is open';
  }
}
