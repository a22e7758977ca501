import type { Person } from '../../network/records/person.ts';

/** What an import may set of a person: identity and how it became an acquaintance, never a note, a judgement or what was said. */
export type PersonFields = {
  readonly [F in ImportedField]?: NonNullable<Person[F]>;
};
type ImportedField =
  | 'name'
  | 'role'
  | 'title'
  | 'institution'
  | 'specialty'
  | 'howMet'
  | 'email'
  | 'phone'
  | 'linkedin'
  | 'website'
  | 'tags'
  | 'uid';

export type PeopleSource = 'vcard' | 'linkedin' | 'google' | 'outlook' | 'csv';

export interface FoundPerson {
  /** Place in the file: `row 7`, `card 17 (line 203)`. */
  readonly at: string;
  readonly fields: PersonFields & { readonly name: string };
}

/** A part of the file that was left out, and why: one clause without a final stop. */
export interface Skipped {
  readonly at: string;
  readonly reason: string;
}

/** The people of a file, and what of it was left out. */
export interface FoundPeople {
  readonly source: PeopleSource;
  readonly people: readonly FoundPerson[];
  readonly skipped: readonly Skipped[];
  /** What the user should know of the file as a whole, a sentence each. */
  readonly notes: readonly string[];
}

/** A table whose columns the user names. */
export interface PeopleTable {
  readonly columns: readonly string[];
  /** Without the header; blank rows are left out. */
  readonly rows: readonly TableRow[];
  readonly skipped: readonly Skipped[];
  readonly notes: readonly string[];
}

export interface TableRow {
  readonly at: string;
  readonly cells: readonly string[];
}

/** What a file brought by the user turned out to be. */
export type PeopleFile =
  | ({ readonly kind: 'people' } & FoundPeople)
  /** Any other CSV: `guess` is the mapping its column names suggest; see `mapRows`. */
  | { readonly kind: 'table'; readonly table: PeopleTable; readonly guess: Mapping }
  /** No address book but a backup of Prelude's own; `text` is for `readBackup`, or for `openSealed` first. */
  | { readonly kind: 'backup'; readonly sealed: boolean; readonly text: string };

export const MAPPED_FIELDS = [
  'name',
  'firstName',
  'lastName',
  'email',
  'phone',
  'institution',
  'title',
  'role',
  'linkedin',
  'website',
  'specialty',
  'tags',
] as const;
export type MappedField = (typeof MAPPED_FIELDS)[number];

/** Which column (its index in `columns`) holds what; a name, or a first or last name, is needed. */
export type Mapping = { readonly [F in MappedField]?: number };
