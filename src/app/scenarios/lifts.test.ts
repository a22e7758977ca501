import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PARAMETERS } from '../../loop/odds/parameters.ts';
import type { ProfileChange } from '../../loop/pick/profile-change.ts';
import { directionInWords } from './direction-words.ts';
import { type Lift, sortLifts } from './lift-rows.ts';
import { restsOn } from './rests-on.ts';
import type { Tried } from './useEffects.ts';

const step3: ProfileChange = { kind: 'step3', value: true };
const either: ProfileChange = { kind: 'visaNeed', value: 'either' };
const longer = (value: number): ProfileChange => ({ kind: 'applications', value });

const triedWith = (median: number, spread = 0.02): Tried => ({
  ok: true,
  value: { gain: { median, low: median - spread, high: median + spread } } as Lift['effect'],
});

it('puts every change that was tried into one of three places, the most first', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.double({ min: -0.5, max: 0.5, noNaN: true })), { maxLength: 8 }), (gains) => {
      const questions = gains.map((_, index) => [longer(index + 1)]);
      const tried = gains.map((gain) => (gain === null ? undefined : triedWith(gain)));
      const { lifting, idle, lowering } = sortLifts(questions, tried);
      expect(lifting.length + idle.length + lowering.length).toBe(gains.filter((gain) => gain !== null).length);
      const medians = lifting.map(({ effect }) => effect.gain.median);
      expect(medians).toEqual(medians.toSorted((a, b) => b - a));
      expect(medians.every((median) => median > 0)).toBe(true);
      expect(lowering.every(({ effect }) => effect.gain.median <= 0)).toBe(true);
    }),
  );
});

it('tells a change that adds nothing to a part of it as idle, and one without a list not at all', () => {
  const refused: Tried = { ok: false, error: { kind: 'no answer', problems: [] } };
  const { lifting, idle } = sortLifts(
    [[step3], [step3, either], [longer(40)]],
    [triedWith(0.026), triedWith(0.027), refused],
  );
  expect(lifting.map(({ changes }) => changes)).toEqual([[step3]]);
  expect(idle.map(({ changes }) => changes)).toEqual([[step3, either]]);
});

it('names what is assumed, by the model’s own table', () => {
  expect(PARAMETERS.step3Passed.status).toBe('assumed');
  expect(restsOn([step3], 'j1')).toEqual({ assumed: ['what Step 3 adds'], figures: [] });
  expect(restsOn([step3], 'h1b').assumed).toContain('how many H-1B sponsors wait for Step 3');
  expect(restsOn([step3, either], 'j1').assumed).toContain('how many H-1B sponsors wait for Step 3');
  expect(restsOn([{ kind: 'answer', field: 'step2ck', value: 250 }], 'none')).toEqual({
    assumed: [],
    figures: ['what a point of Step 2 CK adds'],
  });
  expect(restsOn([{ kind: 'pin', acgmeId: '1400100901' }], 'j1')).toEqual({ assumed: [], figures: [] });
});

it('says which way a chance goes without a number', () => {
  expect(directionInWords({ low: 0.01, high: 0.05 })).toBe('higher');
  expect(directionInWords({ low: -0.05, high: -0.01 })).toBe('lower');
  expect(directionInWords({ low: -0.05, high: 0.01 })).toBe('higher or lower');
  expect(directionInWords({ low: 0, high: 0.0001 })).toBe('the same');
});
