import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { giveHelp } from './give-help.ts';

const asked = has('ask', 'a', { person: 'p', what: 'meeting', askedOn: '2026-10-20' });
const gave = (on: string) => has('help', `given-${on}`, { person: 'p', direction: 'given', on, doneOn: on });

it('holds while more was asked than given lately', () => {
  expect(found(giveHelp, '2026-11-05', [asked])).toMatchObject([
    { subject: 'give', person: null, window: { opens: '2026-10-21' } },
  ]);
  const [one] = found(giveHelp, '2026-11-05', [asked]);
  expect(one?.why).toContain('you asked once and gave nothing that is noted');
});

it('does not where as much was given, nor soon after giving', () => {
  expect(found(giveHelp, '2026-11-05', [asked, gave('2026-10-01')])).toEqual([]);
  const more = has('ask', 'b', { person: 'q', what: 'introduction', askedOn: '2026-10-21' });
  expect(found(giveHelp, '2026-11-05', [asked, more, gave('2026-11-01')])).toEqual([]);
  expect(found(giveHelp, '2026-11-05', [asked, more, gave('2026-10-01')])).toHaveLength(1);
});

it('ends with help given', () => {
  expect(found(giveHelp, '2026-11-05', afterDone(giveHelp, '2026-11-05', [asked]))).toEqual([]);
});
