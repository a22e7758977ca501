import { expect, it } from 'vitest';
import others from '../../../data/catalogue/other-specialties.json';
import { codeBook } from '../../catalogue/search/codes.ts';
import { missingInWords } from './missing-words.ts';
import { PROGRAMS } from './programs.arbitrary.ts';

const lookUp = codeBook(PROGRAMS);

it.each([
  [
    '1600120C0',
    /^that is a Family Medicine track \(categorical\) at Abington Memorial Hospital, not internal medicine\. NRMP program tracks, 2023\.$/,
  ],
  [
    '1102180C9',
    /^not an internal medicine program by its middle digits \(180: Neurology\); their codes have 140 there\.$/,
  ],
  [
    '1801234567',
    /^not an internal medicine program by its first digits \(180: Neurology\); their ids begin with 140\.$/,
  ],
  ['9991234567', /^not an internal medicine program by its first digits; their ids begin with 140\.$/],
  ['1401234567', /^no program here has this ACGME id\.$/],
  ['0001140C0', /^no program here has this NRMP code\.$/],
  ['2947140C9', /^no program here has this NRMP code\.$/],
])('says what %s is', (code, words) => {
  const found = lookUp(code);
  expect(found.program).toBeNull();
  expect(missingInWords(found, others)).toMatch(words);
});

it('says as much as it can before the other list is there', () => {
  expect(missingInWords(lookUp('1600120C0'), null)).toMatch(/^not an internal medicine program by its middle digits; /);
});
