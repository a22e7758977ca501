import { describe, expect, it } from 'vitest';
import file from '../../samples/profiles/non-us-j1-246.json' with { type: 'json' };
import { type Profile, readProfile, yearsSinceGraduation } from './profile.ts';

const sample = file as Profile;

const problemsOf = (change: object): string[] => {
  const read = readProfile({ ...sample, ...change });
  return read.ok ? [] : read.error.map(({ at, message }) => `${at}: ${message}`);
};

it('reads the sample', () => {
  expect(readProfile(sample).ok).toBe(true);
  expect(yearsSinceGraduation(sample)).toBe(5);
});

it('takes anything but the first seven as unknown', () => {
  const { season, asOf, imgType, citizenship, visaNeed, step2ck, graduationYear } = sample;
  const required = { season, asOf, imgType, citizenship, visaNeed, step2ck, graduationYear };
  expect(readProfile(required).ok).toBe(true);
  for (const name of Object.keys(required)) {
    expect(problemsOf({ ...required, [name]: undefined })).toEqual([`${name}: is missing`]);
  }
});

describe('one clear line for each mistake', () => {
  it.each([
    [{ step2ck: 301 }, 'step2ck: 301 is not a whole number from 1 to 300'],
    [{ step2ck: 0 }, 'step2ck: 0 is not a whole number from 1 to 300'],
    [{ step2ck: '246' }, 'step2ck: "246" is not a whole number from 1 to 300'],
    [{ step2ck: 246.5 }, 'step2ck: 246.5 is not a whole number from 1 to 300'],
    [
      { graduationYear: 2027 },
      'graduationYear: 2027 lies after asOf (2026-11-22); give the year of your medical degree',
    ],
    [{ asOf: '2026-02-30' }, 'asOf: "2026-02-30" is not a date such as 2026-11-22'],
    [{ ties: ['NY', 'ZZ'] }, 'ties[1]: "ZZ" is not the two-letter code of a state, DC or PR, such as "NY"'],
    [{ step3: 'yes' }, 'step3: "yes" is not a score from 1 to 300, true or false'],
    [{ pinned: [1403521470] }, 'pinned[0]: 1403521470 is not an ACGME id (ten digits, in quotes)'],
    [
      { knownFacts: [{ acgmeId: '1403521470', fact: 'visa_j1', value: true, seenOn: '2026-11-01' }] },
      'knownFacts[0].value: true is not a text or a number',
    ],
    [
      { knownFacts: [{ acgmeId: '1403521470', fact: '', value: 'yes', seenOn: '2026-11-01' }] },
      'knownFacts[0].fact: is empty',
    ],
    [{ step2ck: JSON.parse('1e999') }, 'step2ck: Infinity is not a whole number from 1 to 300'],
    [{ visaNeed: 'o1' }, 'visaNeed: "o1" is not one of "none", "j1", "h1b", "either"'],
    [{ pinned: ['12'] }, 'pinned[0]: "12" is not an ACGME id (ten digits, in quotes)'],
    [{ pinned: ['1403521470', '1403521470'] }, 'pinned[1]: 1403521470 stands twice; delete one'],
    [
      { pinned: ['1403521470'], excluded: ['1403521470'] },
      'pinned[0]: 1403521470 is also in excluded; keep it in one of the two',
    ],
    [
      { knownFacts: [{ acgmeId: '1403521470', fact: 'visa_j1', value: 'yes', seenOn: '2026-12-01' }] },
      'knownFacts[0].seenOn: 2026-12-01 lies after asOf (2026-11-22)',
    ],
    [{ limits: { applications: 0 } }, 'limits.applications: 0 is not a whole number from 1 to 2000'],
  ])('%j', (change, line) => {
    const [only, ...more] = problemsOf(change);
    expect(more).toEqual([]);
    expect(only).toBe(line);
  });

  it('says so when it is no profile at all', () => {
    for (const value of [null, [], 'x', 7]) {
      const read = readProfile(value);
      expect(read.ok).toBe(false);
    }
  });
});
