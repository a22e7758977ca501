import type { Block } from '../records/block.ts';
import type { Person } from '../records/person.ts';

/** The texts by which somebody may look for a person; the name comes first, empty where there is none. */
export function textsOfPerson(values: Person): readonly [string, ...(readonly string[])] {
  const { name, title, role, institution, specialty, tags, howMet, note, email, phone, linkedin, website } = values;
  const about = [title, role, institution, specialty, ...(tags ?? []), howMet, note, email, phone, linkedin, website];
  return [name?.trim() ?? '', ...written(about)];
}

/** The texts by which somebody may look for a block. */
export function textsOfBlock({ name, institution, type, note }: Block): readonly string[] {
  return written([name, institution, type, note]);
}

function written(texts: readonly (string | null | undefined)[]): readonly string[] {
  return texts.flatMap((text) => (text == null || text.trim() === '' ? [] : [text]));
}
