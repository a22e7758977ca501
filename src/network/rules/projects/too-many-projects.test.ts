import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { tooManyProjects } from './too-many-projects.ts';

const of = (id: string, from: string, more = {}) => has('commitment', id, { title: id, from, ...more });
const two = [of('a', '2026-08-01'), of('b', '2026-08-02')];

it('holds for a third without a reason or an end, and calls it a convention', () => {
  const open = found(tooManyProjects, '2026-10-01', [...two, of('c', '2026-09-01', { reason: 'Abstract' })]);
  expect(open.find(({ subject }) => subject === 'commitment/c')?.do).toContain('an end');
  for (const { why } of open) expect(why).toContain('a convention');
});

it('does not for two', () => {
  expect(found(tooManyProjects, '2026-10-01', two)).toEqual([]);
});

it('ends with a reason and an end, or when one of them ended', () => {
  const explained = of('c', '2026-09-01', { reason: 'Abstract', to: '2026-12-01' });
  expect(found(tooManyProjects, '2026-10-01', [...two, explained])).toEqual([]);
  const ended = of('a', '2026-08-01', { endedOn: '2026-09-30' });
  expect(found(tooManyProjects, '2026-10-01', [...two, ended, of('c', '2026-09-01')])).toEqual([]);
});
