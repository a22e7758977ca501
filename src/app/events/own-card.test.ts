import fc from 'fast-check';
import readJsqr from 'jsqr';
import decodeQR from 'qr/decode.js';
import { expect, it } from 'vitest';
import { CARD_FIELDS, cardFields, ownCard } from './own-card.ts';
import { type QrPicture, qrPicture } from './qr-code.ts';
import { readCard } from './read-card.ts';

const ALL = new Set(CARD_FIELDS);
const SCALE = 4;

/** The picture as a camera would see it: black on white, RGBA. */
function pixels({ size, path }: QrPicture) {
  const side = size * SCALE;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1)
      for (let at = Number(x) * SCALE; at < (Number(x) + Number(run)) * SCALE; at += 1)
        data.fill(0, (row * side + at) * 4, (row * side + at) * 4 + 3);
  }
  return { data, width: side, height: side };
}

/** What both decoders read: the one Prelude uses, and another library's. */
function readTwice(text: string): readonly (string | undefined)[] {
  const picture = qrPicture(text);
  if (picture === null) throw new Error('no picture');
  const image = pixels(picture);
  return [decodeQR(image), readJsqr(image.data, image.width, image.height)?.data];
}

it.each(['Irene Núñez', 'Brendan O’Brien', "Brendan O'Brien", '李 Wei', 'Nguyễn Thị Ánh, MD', 'Ana; López, MD'])(
  'the card of %s is read by two decoders, and from the card the same values',
  (name) => {
    const identity = {
      name,
      position: 'PGY-1 (preliminary), Internal Medicine',
      institution: 'Example Hospital; North',
      email: 'irene@example.org',
      phone: '+1 555 010 0199',
      linkedin: 'linkedin.com/in/Example/?trk=x',
    };
    const text = ownCard(identity, ALL) ?? '';
    expect(readTwice(text)).toEqual([text, text]);
    const read = readCard(text);
    expect(read).toEqual({
      ok: true,
      value: {
        name,
        title: identity.position,
        role: 'peer',
        institution: identity.institution,
        email: identity.email,
        phone: identity.phone,
        linkedin: 'https://www.linkedin.com/in/example',
      },
    });
  },
);

it('shows nothing but the name and what was chosen', () => {
  const identity = {
    name: 'Ada Lopez',
    email: 'ada@example.org',
    phone: '+1 555 010 0199',
    goal: 'cardiology',
    sentence: 'a secret sentence',
  };
  const card = ownCard(identity, new Set(['email'] as const)) ?? '';
  expect(card.split('\r\n')).toEqual([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'FN:Ada Lopez',
    'N:Lopez;Ada;;;',
    'EMAIL:ada@example.org',
    'END:VCARD',
    '',
  ]);
});

it('is no card without a name, and leaves out what is no such value', () => {
  expect(ownCard({ email: 'a@example.org' }, ALL)).toBeNull();
  expect(ownCard({ name: ' \n' }, ALL)).toBeNull();
  expect(cardFields({ name: 'Ada', email: 'not an address', phone: 'ask me', linkedin: 'ada' })).toEqual([]);
});

const value = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    'Núñez\r\nEMAIL:evil@example.org',
    'END:VCARD',
    'a;b,c\\n:d',
    '=1+1',
    '李',
    'ada@example.org',
    '+1 555',
  ),
);

it('reads back whatever may stand on a card, and no line of it adds another', () => {
  const runs = process.env.PRELUDE_DEEP === '1' ? 3000 : 60;
  fc.assert(
    fc.property(
      fc.record({ name: value, position: value, institution: value, email: value, phone: value, linkedin: value }),
      fc.uniqueArray(fc.constantFrom(...CARD_FIELDS)),
      (identity, chosen) => {
        const shown = new Set(chosen);
        const card = ownCard(identity, shown);
        if (card === null || !/[\p{L}\p{N}]/u.test(identity.name)) return;
        const expected = new Map(cardFields(identity).filter(([field]) => shown.has(field)));
        const read = readCard(card);
        if (!read.ok) throw new Error(`${read.error[0]?.message}\n${card}`);
        expect(read.value.email).toBe(expected.get('email'));
        expect(read.value.phone).toBe(expected.get('phone'));
        expect(read.value.title).toBe(expected.get('position'));
        expect(Object.hasOwn(read.value, 'institution')).toBe(expected.has('institution'));
      },
    ),
    { numRuns: runs },
  );
  if (runs > 100) console.log(`own card: ${runs} random cards read back`);
});

it('says that a text is too long for a code instead of breaking', () => {
  expect(qrPicture('x'.repeat(2331))).not.toBeNull();
  expect(qrPicture('x'.repeat(2332))).toBeNull();
});
