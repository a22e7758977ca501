import ICAL from 'ical.js';
import { err, ok, problem, type Result } from '../../../base/result.ts';
import { show } from '../../../base/schema.ts';
import type { FoundPeople, FoundPerson, Skipped } from '../people-file.ts';
import { personOf } from '../person-of.ts';
import { type ContentLine, readContentLine } from './content-line.ts';
import { MOST_CARDS, type SplitCard, splitCards } from './split-cards.ts';

/** The people of a file of vCards, version 2.1, 3.0 or 4.0; a card that cannot be read is listed, the others are read. */
export function readVcards(text: string): Result<FoundPeople> {
  const cards = splitCards(text);
  if (cards.length > MOST_CARDS) return err([problem('', `holds more than ${MOST_CARDS} cards; split it`)]);
  const people: FoundPerson[] = [];
  const skipped: Skipped[] = [];
  for (const [index, card] of cards.entries()) {
    const at = `card ${index + 1} (line ${card.line})`;
    const read = readCard(card);
    if (typeof read === 'string') skipped.push({ at, reason: read });
    else people.push({ at, fields: read });
  }
  return ok({ source: 'vcard', people, skipped, notes: [] });
}

/** The person of a card, or why there is none. */
function readCard({ lines, ended }: SplitCard): FoundPerson['fields'] | string {
  if (!ended) return 'is cut short: its END:VCARD is missing';
  const version =
    /^VERSION(?:;[^:]*)?:\s*([\d.]+)/i.exec(lines.find((line) => /^VERSION\b/i.test(line)) ?? '')?.[1] ?? '3.0';
  const properties = lines.flatMap((line) => readContentLine(line, version) ?? []);
  const kind = properties
    .find(({ name }) => name.endsWith('KIND'))
    ?.value.trim()
    .toLowerCase();
  if (kind === 'group') return 'is a group, not a person';
  if (kind === 'org' || properties.some(({ name, value }) => name === 'X-ABSHOWAS' && /company/i.test(value)))
    return 'is an organization, not a person';
  if (!properties.some(({ name }) => name === 'FN' || name === 'N' || name === 'NICKNAME')) return 'has no name';
  let card: unknown;
  try {
    card = ICAL.parse(rewritten(properties, version));
  } catch (error) {
    return `is no valid vCard (${show(error instanceof Error ? error.message : String(error))})`;
  }
  return fieldsOf(card) ?? 'has no name';
}

/** The card with the properties that are read, the preferred ones first, and none of the parameters: what a parser can trust. */
function rewritten(properties: readonly ContentLine[], version: string): string {
  const sorted = properties.toSorted((a, b) => a.preference - b.preference);
  const lines = sorted
    .filter(({ name }) => name !== 'VERSION' && !name.endsWith('KIND') && name !== 'X-ABSHOWAS')
    .map(({ name, value }) => `${name === 'X-SOCIALPROFILE' ? 'URL' : name}:${value}`);
  return ['BEGIN:VCARD', `VERSION:${version === '4.0' ? '4.0' : '3.0'}`, ...lines, 'END:VCARD'].join('\r\n');
}

function fieldsOf(card: unknown): FoundPerson['fields'] | undefined {
  const values = jcardValues(card);
  const first = (name: string) => values(name)[0];
  const [family, given, additional, , suffix] = components(first('n'));
  return personOf({
    name: texts(first('fn'))[0],
    names: [given, additional, family, suffix].some((part) => part !== '')
      ? [given, additional, family, suffix]
      : [texts(first('nickname'))[0]],
    institution: components(first('org'))[0],
    title: texts(first('title'))[0],
    role: texts(first('role'))[0],
    emails: values('email').flatMap(texts),
    phones: values('tel').flatMap(texts),
    // Some writers escape colons and commas in addresses, which no version asks for.
    addresses: values('url')
      .flatMap(texts)
      .map((text) => text.replace(/\\([:;,\\])/g, '$1')),
    tags: values('categories').flatMap(texts),
    uid: texts(first('uid'))[0]?.replace(/^urn:uuid:/i, ''),
  });
}

/** The values of a jCard's properties by name (RFC 7095). */
function jcardValues(card: unknown): (name: string) => readonly unknown[] {
  const properties: readonly unknown[] = Array.isArray(card) && Array.isArray(card[1]) ? card[1] : [];
  return (wanted) =>
    properties.flatMap((property) => {
      if (!Array.isArray(property)) return [];
      const [name, , , ...values]: readonly unknown[] = property;
      return name === wanted ? (values.length > 1 ? [values] : values) : [];
    });
}

/** Components of a structured value; one that holds several is joined. */
function components(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map((part) => texts(part).join(' ')) : texts(value);
}

function texts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  return typeof value === 'string' ? [value] : [];
}
