import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPatientInformation } from './patient-information.ts';
import { FRESH_LINES } from './patient-lines.fresh.ts';
import { HELD_OUT_LINES } from './patient-lines.held-out.ts';
import { SECOND_LINES } from './patient-lines.second.ts';
import { measure, readLabelled } from './patient-lines.ts';
import { TUNING_LINES } from './patient-lines.tuning.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

// The floors stand a few lines below what was measured, so that a detector made worse fails.
it.each([
  { set: 'tuning', lines: [...TUNING_LINES, ...SECOND_LINES], recall: 0.92, falseAlarms: 0.05 },
  { set: 'held-out', lines: HELD_OUT_LINES, recall: 0.88, falseAlarms: 0.05 },
  { set: 'fresh', lines: FRESH_LINES, recall: 0.7, falseAlarms: 0.1 },
])('finds what is labelled in the $set lines', ({ set, lines, recall, falseAlarms }) => {
  const measured = measure(lines);
  console.log(
    `patient information, ${set}: ${measured.found} of ${measured.labelled} lines found (${percent(measured.recall)}), false alarms on ${measured.alarms} of ${measured.clean} (${percent(measured.falseAlarmRate)})`,
  );
  expect(measured.recall).toBeGreaterThanOrEqual(recall);
  expect(measured.falseAlarmRate).toBeLessThanOrEqual(falseAlarms);
});

it('points at places inside the text, in order and apart', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...TUNING_LINES), fc.string({ unit: 'binary' }))), (parts) => {
      const text = parts.map((part) => readLabelled(part).text).join(' ');
      let last = 0;
      for (const { start, end, sentence } of findPatientInformation(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(sentence).toContain(text.slice(start, end));
        last = end;
      }
    }),
  );
});

const HOSTILE = [
  'pt ',
  'Mr. ',
  'A. ',
  'Aa ',
  'Aa-',
  '1',
  '1 ',
  '(1',
  '12/1',
  'MRN#:',
  'a@',
  'a.',
  '’s ',
  'Dr. ',
  '9',
  ' ',
  '\n',
  'born ',
];

it('never runs away: hostile repetitions of 5,000 characters and random mixes of them come to an end', () => {
  // A pattern that runs away takes longer than any test may.
  const holds = (text: string) => expect(Array.isArray(findPatientInformation(text))).toBe(true);
  for (const part of HOSTILE) holds(part.repeat(5000 / part.length));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...HOSTILE), { minLength: 2, maxLength: 6 }), (parts) => {
      const unit = parts.join('');
      holds(unit.repeat(5000 / unit.length));
    }),
  );
});
