import { expect, it } from 'vitest';
import { formOf } from './entry-forms.ts';
import { settlePeople } from './settle-people.ts';

const known = [{ id: '0', values: { name: 'Dr. Sam Okafor' } }];
const settle = (kind: 'sponsor-act' | 'task' | 'event', person: string | null, others = {}) => {
  let next = 0;
  const answer = person === null ? undefined : { name: person };
  return settlePeople(known, formOf(kind), { answer, others }, () => `n${++next}`);
};

it('adds somebody new once, however often a form names them', () => {
  const { who, others, problems } = settle('sponsor-act', 'Dr. Chen', { to: { name: 'chen' } });
  expect(problems).toEqual({});
  expect(who.id).toBe('n1');
  expect([who, ...Object.values(others)].flatMap(({ changes }) => changes)).toHaveLength(
    others.to?.id === 'n1' ? 1 : 2,
  );
  expect(settle('sponsor-act', 'Ana López', { to: { name: 'ana lopez' } }).others.to).toEqual({
    id: 'n1',
    name: 'Ana López',
    changes: [],
  });
  expect(settle('sponsor-act', 'okafor, sam', { to: { name: 'Sam Okafor' } }).others.to?.id).toBe('0');
});

it('asks for a name only where one is needed', () => {
  expect(settle('sponsor-act', null).problems).toEqual({ person: 'Who was it? A name is all it needs.' });
  expect(settle('sponsor-act', ' ').problems).toHaveProperty('person');
  expect(settle('task', null)).toMatchObject({ who: { id: null }, problems: {} });
  expect(settle('event', null)).toMatchObject({ who: { id: null }, problems: {} });
});
