import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { unwrittenRuleAsk } from './unwritten-rule-ask.ts';

const kim = has('person', 'k', { name: 'Kim', role: 'peer' });
const unsure = { person: 'k', situation: 'E-mail to a chair', way: 'ask-a-peer', startedOn: '2026-11-10' } as const;

it('holds until their answer is noted', () => {
  expect(found(unwrittenRuleAsk, '2026-11-10', [kim, has('unwritten-rule', 'u', unsure)])).toMatchObject([
    { person: 'k', do: 'Ask Kim how it is done here', draft: { situation: 'peer-check', about: 'unwritten-rule/u' } },
  ]);
});

it('does not for what is watched, nor for what was let go', () => {
  const watched = has('unwritten-rule', 'u', { ...unsure, way: 'watch' });
  const gone = has('unwritten-rule', 'u', { ...unsure, letGoOn: '2026-11-11' });
  expect(found(unwrittenRuleAsk, '2026-11-12', [kim, watched])).toEqual([]);
  expect(found(unwrittenRuleAsk, '2026-11-12', [kim, gone])).toEqual([]);
});

it('ends when they were asked', () => {
  const records = afterDone(unwrittenRuleAsk, '2026-11-12', [kim, has('unwritten-rule', 'u', unsure)]);
  expect(found(unwrittenRuleAsk, '2026-11-12', records)).toEqual([]);
});
