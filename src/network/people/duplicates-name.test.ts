import { expect, it } from 'vitest';
import { nameWords } from './duplicates-name.ts';

it.each([
  ['Dr. Irene Núñez, MD, Ph.D.', 'irene nunez'],
  ['Omar El-Sayed', 'omar elsayed'],
  ["Brendan O'Brien Jr.", 'brendan obrien'],
  ['M.Lopez', 'm lopez'],
  ['LOPEZ, MARIA', 'lopez maria'],
  ['Minh Do', 'minh do'],
  ['MINH DO', 'minh do'],
  ['Minh Le, DO', 'minh le'],
  ['Ana Ruiz RN', 'ana ruiz'],
  ['Łukasz Strauß', 'lukasz strauss'],
  ['李明', '李明'],
  ['Dr.', 'dr'],
  ['', ''],
  ['–', ''],
])('%j is compared as %j', (name, compared) => {
  expect(nameWords(name).join(' ')).toBe(compared);
});
