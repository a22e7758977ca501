import { ROLES, type Role } from '../../network/records/person.ts';
import { cleanAddress, cleanEmail, cleanLine, cleanLines, cleanPhone } from './clean.ts';
import { linkedinKey } from './linkedin-address.ts';
import type { FoundPerson } from './people-file.ts';
import { roleOfTitle } from './role-of-title.ts';

/** What a file says of a person, as it says it. Of several values the best comes first. */
export interface RawPerson {
  readonly name?: string | undefined;
  /** Given, middle and family name, used where `name` is blank. */
  readonly names?: readonly (string | undefined)[] | undefined;
  readonly title?: string | undefined;
  readonly role?: string | undefined;
  readonly institution?: string | undefined;
  readonly specialty?: string | undefined;
  readonly howMet?: string | undefined;
  readonly emails?: readonly string[] | undefined;
  readonly phones?: readonly string[] | undefined;
  /** Addresses of pages; LinkedIn's are told apart. */
  readonly addresses?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly uid?: string | undefined;
}

/** The person, every value clean; undefined without a name. What is far too long or no such value at all is left out. */
export function personOf(raw: RawPerson): FoundPerson['fields'] | undefined {
  const name = cleanLine(raw.name ?? '') ?? cleanLine((raw.names ?? []).map((part) => part ?? '').join(' '));
  if (name === undefined || !/[\p{L}\p{N}]/u.test(name)) return undefined;
  const said = cleanLine(raw.role ?? '');
  const title = cleanLine(raw.title ?? '') ?? (said !== undefined && roleNamed(said) === undefined ? said : undefined);
  const addresses = raw.addresses ?? [];
  const tags = cleanLines(raw.tags ?? []);
  const fields = {
    title,
    role: (said === undefined ? undefined : (roleNamed(said) ?? roleOfTitle(said))) ?? roleOfTitle(title ?? ''),
    institution: cleanLine(raw.institution ?? ''),
    specialty: cleanLine(raw.specialty ?? ''),
    howMet: cleanLine(raw.howMet ?? ''),
    email: firstOf(raw.emails, cleanEmail),
    phone: firstOf(raw.phones, cleanPhone),
    linkedin: firstOf(addresses, linkedinKey),
    website: firstOf(
      addresses.filter((address) => linkedinKey(address) === undefined),
      cleanAddress,
    ),
    tags: tags.length === 0 ? undefined : tags,
    uid: cleanLine(raw.uid ?? ''),
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { name, ...known };
}

/** The role of that name: `program-director`, `Program director`. */
function roleNamed(text: string): Role | undefined {
  const name = text.toLowerCase().replace(/[\s/]+/g, '-');
  return ROLES.find((role) => role === name);
}

function firstOf(values: readonly string[] = [], clean: (value: string) => string | undefined): string | undefined {
  for (const value of values) {
    const text = clean(value);
    if (text !== undefined) return text;
  }
  return undefined;
}
