/** Forms of address before a name: written by some of those who know them and not by others. */
const ADDRESS = /^(?:(?:dr|dra|doctor|prof|professor|mr|mrs|ms|miss|mx)\b\.?\s*)+(?=[\p{L}\p{N}])/iu;

/** The name as lists are ordered by it: `Dr. Ana Lopez` stands under A. */
export function nameToOrderBy(name: string): string {
  return name.trim().replace(ADDRESS, '');
}

const COLLATOR = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** In the order of their names, without case, accents and forms of address; those of one name in the order of their ids. */
export function inNameOrder<P extends { readonly id: string; readonly values: { readonly name?: string | null } }>(
  people: Iterable<P>,
): P[] {
  return Array.from(people, (person) => ({ person, by: nameToOrderBy(person.values.name ?? '') }))
    .sort((a, b) => COLLATOR.compare(a.by, b.by) || (a.person.id < b.person.id ? -1 : 1))
    .map(({ person }) => person);
}
