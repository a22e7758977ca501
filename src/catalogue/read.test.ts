import { expect, it } from 'vitest';
import shipped from '../../data/catalogue/internal-medicine.json';
import { readCatalogue } from './read.ts';

it('reads the shipped catalogue whole', () => {
  const read = readCatalogue(shipped);
  expect(read.ok ? [] : read.error.slice(0, 5)).toEqual([]);
  if (!read.ok) return;
  expect(read.value.programs.length).toBe(709);
  expect(read.value.programs.flatMap((program) => program.facts).length).toBe(2506);
});
