import type { Acquaintance } from '../../../network/connections/acquaintances.ts';
import { nameOf } from '../../people/role-words.ts';

/** `Dr. Ana Lopez spoke for you`, `You know Marcus Lee and 2 more`; who is on record only is left to the details. */
export function knownInWords(people: readonly Acquaintance[]): readonly string[] {
  const names = (some: readonly Acquaintance[]) => {
    const [first = '', ...others] = some.map(({ person }) => nameOf(person.values));
    return others.length === 0 ? first : `${first} and ${others.length} more`;
  };
  const spoke = people.filter((one) => one.spoke);
  const near = people.filter((one) => one.isNear && !one.spoke);
  return [
    ...(spoke.length === 0 ? [] : [`${names(spoke)} spoke for you`]),
    ...(near.length === 0 ? [] : [`You know ${names(near)}`]),
  ];
}
