import { expect, it } from 'vitest';
import shipped from '../../data/catalogue/internal-medicine.json';
import { checkCatalogue } from './check.ts';
import type { Catalogue } from './program.ts';
import { readCatalogue } from './read.ts';

function shippedCatalogue(): Catalogue {
  const read = readCatalogue(shipped);
  if (!read.ok) throw new Error('the shipped catalogue is damaged');
  return read.value;
}

// As data/README.md states them: a fact more or less is imputed or lost.
it('finds the shipped catalogue sound, with the counts its sources have', () => {
  expect(checkCatalogue(shippedCatalogue())).toEqual({
    problems: [],
    counts: {
      programs: 709,
      tracks: 1259,
      facts: 2506,
      factsByStatus: { user: 0, 'own-page': 20, official: 523, 'public-record': 1052, reported: 911 },
      factsByName: {
        employer_h1b_physician_positions: 157,
        employer_h1b_trainee_evidence: 157,
        filled_2022: 40,
        filled_2023: 44,
        filled_2024: 48,
        filled_2025: 51,
        filled_2026: 52,
        hospital_beds: 246,
        hospital_control: 246,
        hospital_resident_fte: 246,
        img_share: 1,
        max_years_since_graduation: 6,
        positions_pgy1: 289,
        program_type: 256,
        quota_2022: 40,
        quota_2023: 44,
        quota_2024: 48,
        quota_2025: 51,
        quota_2026: 52,
        step2ck_minimum: 3,
        us_clinical_experience: 4,
        visa_h1b: 212,
        visa_j1: 213,
      },
      factsWithoutAddress: 2486,
      programsWithoutFacts: 221,
      programsWithoutCategorical: 42,
      programsWithoutNrmpCode: 32,
      programsWithoutWebsite: 12,
      programsWithoutPlace: 19,
    },
  });
});

it('names the place of whatever is wrong', () => {
  const [first, second, ...rest] = shippedCatalogue().programs;
  if (!first || !second) throw new Error('too few programs');
  const fact = { name: 'visa_j1', value: 'perhaps', unit: null, status: 'reported', date: 'soon' } as const;
  const spoilt = [
    { ...first, acgmeId: '12', facts: [{ ...fact, source: { title: ' ', url: null } }] },
    second,
    { ...second, state: 'ZZ', source: { title: '', url: null } },
    ...rest,
  ];
  expect(checkCatalogue({ specialty: 'internal-medicine', programs: spoilt }).problems.map(({ at }) => at)).toEqual([
    '12.id',
    '12.visa_j1',
    '12.visa_j1.date',
    '12.visa_j1.source',
    `${second.acgmeId}.state`,
    `${second.acgmeId}.source`,
    second.acgmeId,
  ]);
});

it('adds the code a program goes by today only where the directory shows no track of its kind', () => {
  const tracks = shippedCatalogue().programs.flatMap(({ tracks: held, nrmpCode }) =>
    held.map((track) => ({ ...track, isOwn: track.nrmpCode === nrmpCode })),
  );
  const directory = tracks.filter(({ date }) => date === '2024-10');
  const kinds = (kind: string) => directory.filter((track) => track.kind === kind).length;
  expect([kinds('categorical'), kinds('preliminary'), kinds('primary care')]).toEqual([763, 362, 99]);
  const added = tracks.filter(({ date }) => date !== '2024-10');
  expect(added.length).toBe(35);
  expect(added.every(({ isOwn }) => isOwn)).toBe(true);
});
