import type { Identity } from '../../network/records/identity.ts';
import { cleanAddress, cleanEmail, cleanLine, cleanPhone } from '../../workspace/exchange/clean.ts';
import { type IcalProperty, icalText } from '../../workspace/exchange/ical-text.ts';
import { linkedinKey } from '../../workspace/exchange/linkedin-address.ts';
import { structuredName } from '../../workspace/exchange/write-vcards.ts';

export const CARD_FIELDS = ['position', 'institution', 'email', 'phone', 'linkedin'] as const;
export type CardField = (typeof CARD_FIELDS)[number];

const CLEAN: Readonly<Record<CardField, (value: string) => string | undefined>> = {
  position: cleanLine,
  institution: cleanLine,
  email: cleanEmail,
  phone: cleanPhone,
  linkedin: (value) => linkedinKey(value) ?? cleanAddress(value),
};

/** What the card may show, as it would stand there: only what is known and is such a value. */
export function cardFields(identity: Identity): readonly (readonly [field: CardField, value: string])[] {
  return CARD_FIELDS.flatMap((field) => {
    const value = CLEAN[field](identity[field] ?? '');
    return value === undefined ? [] : [[field, value] as const];
  });
}

/**
 * The user's own card as a vCard 3.0: the name and the fields in `shown`, nothing else. Null without a name. It carries
 * no UID: an address book keeps what it calls people, and one that all cards shared would make them one person.
 */
export function ownCard(identity: Identity, shown: ReadonlySet<CardField>): string | null {
  const name = cleanLine(identity.name ?? '');
  if (name === undefined) return null;
  const values = new Map(cardFields(identity).filter(([field]) => shown.has(field)));
  const property = (field: CardField, as: string, type = 'text'): readonly IcalProperty[] => {
    const value = values.get(field);
    return value === undefined ? [] : [[as, {}, type, as === 'org' ? [value] : value] as const];
  };
  return icalText([
    'vcard',
    [
      ['version', {}, 'text', '3.0'],
      ['fn', {}, 'text', name],
      ['n', {}, 'text', structuredName(name)],
      ...property('institution', 'org'),
      ...property('position', 'title'),
      ...property('email', 'email'),
      ...property('phone', 'tel', 'phone-number'),
      ...property('linkedin', 'url', 'uri'),
    ],
    [],
  ]);
}
