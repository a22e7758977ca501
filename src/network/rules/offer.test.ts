import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../base/plain-date.ts';
import { inView } from './in-view.ts';
import { type Offer, offer } from './offer.ts';

const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-07-01', days));
const anyDays = fc.record({ opens: day, best: fc.option(day), closes: fc.option(day) });
const words = { subject: 'a', do: 'Do it', why: 'Now is the time.' };

it('is offered exactly where its days touch those asked about, with a best day within', () => {
  fc.assert(
    fc.property(day, fc.nat(30), anyDays, (today, ahead, { opens, best, closes }) => {
      const asked = { today, until: addDays(today, ahead) };
      const found = offer(asked, { ...words, opens, best: best ?? undefined, closes });
      const isSound = closes === null || opens <= closes;
      expect(found).toHaveLength(isSound && inView(asked, { opens, best: opens, closes }) ? 1 : 0);
      for (const { window } of found) {
        expect(window).toMatchObject({ opens, closes });
        expect(window.best >= opens && (closes === null || window.best <= closes)).toBe(true);
        if (best !== null && best >= opens && (closes === null || best <= closes)) expect(window.best).toBe(best);
      }
    }),
  );
});

it('concerns nobody, no record and writes nothing unless it says so', () => {
  const asked = { today: '2026-07-01', until: '2026-07-01' };
  const bare: Offer = { ...words, opens: '2026-07-01' };
  expect(offer(asked, bare)).toEqual([
    {
      ...words,
      person: null,
      about: null,
      window: { opens: '2026-07-01', best: '2026-07-01', closes: null },
      done: [],
    },
  ]);
  const said = {
    person: 'p1',
    about: 'lead/l1',
    done: [{ kind: 'lead', id: 'l1', fields: { status: 'asking' } }],
  } as const;
  expect(offer(asked, { ...bare, ...said })[0]).toMatchObject(said);
});
