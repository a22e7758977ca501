import type { FoundPeople, MappedField, Mapping, PeopleTable } from '../people-file.ts';
import { MAPPED_FIELDS } from '../people-file.ts';
import { columnKey } from './columns.ts';
import { peopleOfRows } from './people-of-rows.ts';

/** Names a column of each field goes by, as `columnKey` gives them. */
const NAMES: Readonly<Record<MappedField, readonly string[]>> = {
  name: [
    'name',
    'fullname',
    'displayname',
    'contact',
    'contactname',
    'person',
    'nombre',
    'nombrecompleto',
    'nom',
    'fileas',
  ],
  firstName: ['firstname', 'first', 'givenname', 'given', 'forename', 'vorname', 'prenom', 'prénom', 'nombres'],
  lastName: ['lastname', 'last', 'surname', 'familyname', 'family', 'nachname', 'apellido', 'apellidos'],
  email: [
    'email',
    'emailaddress',
    'mail',
    'email1',
    'email1value',
    'workemail',
    'primaryemail',
    'correo',
    'correoelectrónico',
  ],
  phone: [
    'phone',
    'phonenumber',
    'mobile',
    'mobilephone',
    'cell',
    'cellphone',
    'tel',
    'telephone',
    'pager',
    'workphone',
    'teléfono',
  ],
  institution: [
    'institution',
    'hospital',
    'company',
    'organization',
    'organisation',
    'employer',
    'affiliation',
    'program',
    'site',
    'workplace',
  ],
  title: ['title', 'jobtitle', 'position', 'designation'],
  role: ['role', 'relationship'],
  linkedin: ['linkedin', 'linkedinurl', 'linkedinprofile', 'profileurl'],
  website: ['website', 'url', 'web', 'webpage', 'homepage', 'page'],
  specialty: ['specialty', 'speciality', 'department', 'division', 'service', 'field'],
  tags: ['tags', 'tag', 'labels', 'label', 'categories', 'category', 'groups', 'group', 'keywords'],
};

/** The mapping that the names of the columns suggest; each column serves once. */
export function guessMapping(columns: readonly string[]): Mapping {
  const keys = columns.map(columnKey);
  const used = new Set<number>();
  const guess: { [F in MappedField]?: number } = {};
  for (const field of MAPPED_FIELDS) {
    const index = NAMES[field]
      .map((name) => keys.findIndex((key, at) => key === name && !used.has(at)))
      .find((at) => at >= 0);
    if (index === undefined) continue;
    used.add(index);
    guess[field] = index;
  }
  // `Name` beside `Surname` is the given name.
  const { name, ...others } = guess;
  if (name === undefined || guess.lastName === undefined || guess.firstName !== undefined) return guess;
  return { ...others, firstName: name };
}

/** Whether the mapping names who each row is. */
export function mapsName({ name, firstName, lastName }: Mapping): boolean {
  return name !== undefined || firstName !== undefined || lastName !== undefined;
}

/** The people of a table with that mapping; a row without a name is listed as skipped. */
export function mapRows(table: PeopleTable, mapping: Mapping): FoundPeople {
  return peopleOfRows(table, 'csv', ({ cells }) => {
    const cell = (field: MappedField) => cells[mapping[field] ?? -1] ?? '';
    return {
      name: cell('name'),
      names: [cell('firstName'), cell('lastName')],
      emails: several(cell('email')),
      // A comma is how an extension is dialled.
      phones: cell('phone').split(/[;|]|:::/),
      institution: cell('institution'),
      title: cell('title'),
      role: cell('role'),
      specialty: cell('specialty'),
      addresses: [cell('linkedin'), cell('website')],
      tags: several(cell('tags')),
    };
  });
}

function several(cell: string): readonly string[] {
  return cell.split(/[;,|]|:::/);
}
