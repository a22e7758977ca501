import { expect, it } from 'vitest';
import type { ProfileChange } from '../../../loop/pick/profile-change.ts';
import { changeInWords, conditionInWords } from './change-words.ts';

const acgmeId = '1400100001';
const it_ = () => 'it';

it.each<readonly [ProfileChange, string, string]>([
  [{ kind: 'step3', value: true }, 'Step 3 passed', 'you had passed Step 3'],
  [{ kind: 'answer', field: 'step2ck', value: 256 }, 'Step 2 CK of 256', 'your Step 2 CK were 256'],
  [
    { kind: 'answer', field: 'usClinicalMonths', value: 1 },
    '1 month of U.S. clinical experience',
    'you had 1 month of U.S. clinical experience',
  ],
  [{ kind: 'applications', value: 45 }, 'A list of 45', 'your list held 45 programs'],
  [{ kind: 'pin', acgmeId }, 'It kept in the list', 'you kept it in your list'],
  [{ kind: 'let-in', acgmeId }, 'It let back in', 'you let it back in'],
  [{ kind: 'favourite', acgmeId }, 'It among your favourites', 'it were a favourite'],
  [{ kind: 'objective', value: 'match' }, 'The list by chance alone', 'the list went by chance alone'],
  [{ kind: 'signal', signal: 'gold', more: 1 }, 'One more gold signal', 'you had 1 more gold signal'],
  [
    { kind: 'visaNeed', value: 'either' },
    'A J-1 or an H-1B visa, whichever comes',
    'you took either visa, J-1 or H-1B',
  ],
  [{ kind: 'fact', acgmeId, fact: 'visa_h1b', value: 'yes' }, 'It: sponsors H-1B', 'it sponsored the H-1B visa'],
])('%o', (change, words, condition) => {
  expect(changeInWords(change, it_)).toBe(words);
  expect(conditionInWords(change, it_)).toBe(condition);
});

it('names another program', () => {
  expect(changeInWords({ kind: 'pin', acgmeId }, () => 'Emory University')).toBe('Emory University kept in the list');
});
