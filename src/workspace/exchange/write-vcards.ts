import type { Known } from '../../network/journal/journal.ts';
import type { Person } from '../../network/records/person.ts';
import type { Workspace } from '../workspace.ts';
import { cleanLine } from './clean.ts';
import { type IcalProperty, icalText } from './ical-text.ts';
import { journalOf } from './journal-of.ts';
import { peopleByName } from './people-by-name.ts';
import { ROW_UID } from './plan-import.ts';

export type VcardVersion = '3.0' | '4.0';

/** The people as vCards: identity and tags (CATEGORIES), never a note, a judgement or anything that was said. */
export function writeVcards(workspace: Workspace, version: VcardVersion = '3.0'): string {
  return peopleByName(journalOf(workspace))
    .map((person) => icalText(['vcard', propertiesOf(person, version), []]))
    .join('');
}

function propertiesOf({ id, values }: Known<Person>, version: VcardVersion): readonly IcalProperty[] {
  const text = (name: string, value: string | null | undefined, type = 'text'): readonly IcalProperty[] => {
    const line = cleanLine(value ?? '');
    return line === undefined ? [] : [[name, {}, type, line]];
  };
  const name = cleanLine(values.name ?? '') ?? 'Unknown';
  const institution = cleanLine(values.institution ?? '');
  const tags = (values.tags ?? []).flatMap((tag) => cleanLine(tag) ?? []);
  const uid = values.uid != null && !values.uid.startsWith(ROW_UID) ? values.uid : id;
  return [
    ['version', {}, 'text', version],
    ...text('uid', uid),
    ['fn', {}, 'text', name],
    ['n', {}, 'text', structuredName(name)],
    ...(institution === undefined ? [] : [['org', {}, 'text', [institution]] as const]),
    ...text('title', values.title),
    ...text('role', values.role?.replaceAll('-', ' ')),
    ...text('email', values.email),
    ...(version === '4.0' ? text('tel', values.phone) : text('tel', values.phone, 'phone-number')),
    ...text('url', values.linkedin, 'uri'),
    ...text('url', values.website, 'uri'),
    ...(tags.length === 0 ? [] : [['categories', {}, 'text', ...tags] as const]),
  ];
}

/** Family name; given names; –; –; what stands behind a comma. A guess that sorts an address book; FN has the name as it is. */
export function structuredName(name: string): readonly string[] {
  const comma = name.indexOf(',');
  const words = (comma === -1 ? name : name.slice(0, comma)).trim().split(' ');
  const suffix = comma === -1 ? '' : name.slice(comma + 1).trim();
  return [words.at(-1) ?? '', words.slice(0, -1).join(' '), '', '', suffix];
}
