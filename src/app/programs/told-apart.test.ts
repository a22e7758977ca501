import { expect, it } from 'vitest';
import { PROGRAMS } from './programs.arbitrary.ts';
import { toldApart } from './told-apart.ts';

it('tells all programs apart, and says nothing where the name does', () => {
  const apart = toldApart(PROGRAMS);
  const names = PROGRAMS.map(({ acgmeId, institution }) => `${institution}, ${apart.get(acgmeId) ?? ''}`);
  expect(new Set(names).size).toBe(PROGRAMS.length);
  for (const { acgmeId, institution } of PROGRAMS)
    expect(apart.has(acgmeId)).toBe(PROGRAMS.some((one) => one.institution === institution && one.acgmeId !== acgmeId));
});
