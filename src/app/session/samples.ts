import type { PlainDate } from '../../base/plain-date.ts';
import type { Profile } from '../../loop/profile.ts';
import { PROFILE_ID } from '../../workspace/kinds.ts';
import { createMemoryStorage } from '../../workspace/memory-storage.ts';
import { openStore, type Store } from '../../workspace/store.ts';

export interface Sample {
  /** In the address: `/sample/j1-246/pick`. */
  readonly name: string;
  readonly title: string;
  /** For the line that says on every screen whose answers these are. */
  readonly who: string;
  /** The screen it opens with. */
  readonly start: string;
  /** The day it is looked at; absent for the day it is. */
  readonly asOf?: PlainDate;
  /** A store of its own, in memory only: whatever is changed in it, the user's own is never touched. */
  readonly open: () => Promise<Store>;
}

/** Invented people, each with another question to Prelude. */
export const SAMPLES: readonly Sample[] = [
  {
    name: 'resident',
    title: 'A preliminary year, lived to March',
    who: 'a resident in a preliminary medicine year, at a hospital that does not exist',
    start: '/',
    asOf: '2027-03-10',
    open: () => withWorkspace(import('../../../samples/workspaces/resident.json')),
  },
  {
    name: 'j1-246',
    title: 'Preliminary year on a J-1',
    who: 'non-U.S. graduate, Step 2 CK 246, graduated 2021, in a preliminary year',
    start: '/pick',
    open: () => withProfile(import('../../../samples/profiles/non-us-j1-246.json')),
  },
  {
    name: 'us-img-232',
    title: 'U.S. citizen, one failed attempt',
    who: 'U.S. citizen with a degree from abroad, Step 2 CK 232, graduated 2021',
    start: '/pick',
    open: () => withProfile(import('../../../samples/profiles/us-img-232-one-attempt.json')),
  },
  {
    name: 'h1b-259',
    title: 'Needs an H-1B',
    who: 'non-U.S. graduate, Step 2 CK 259, Step 3 passed, graduated 2018',
    start: '/pick',
    open: () => withProfile(import('../../../samples/profiles/non-us-h1b-259.json')),
  },
];

async function openEmpty(): Promise<Store> {
  return openStore({ storage: createMemoryStorage(), newId: () => 'sample', now: Date.now });
}

async function withWorkspace(file: Promise<{ readonly default: unknown }>): Promise<Store> {
  const store = await openEmpty();
  const taken = await store.importBackup(JSON.stringify((await file).default));
  if (!taken.ok) throw new Error(`a shipped sample is damaged: ${taken.error[0]?.message}`);
  return store;
}

async function withProfile(file: Promise<{ readonly default: unknown }>): Promise<Store> {
  const profile = (await file).default as Profile;
  const store = await openEmpty();
  const { citizenship, visaNeed, step2ck, graduationYear, step3, failedAttempts, usClinicalMonths } = profile;
  const { research, prelim, goals, ties, preferences, objective, limits } = profile;
  await store.change('profile', PROFILE_ID, {
    ...{ citizenship, visaNeed, step2ck, graduationYear },
    step3: step3 ?? null,
    failedAttempts: failedAttempts ?? null,
    usClinicalMonths: usClinicalMonths ?? null,
    research: research ?? null,
    prelim: prelim ?? null,
    goals: goals ?? null,
    ties: ties ?? null,
    preferences: preferences ?? null,
    objective: objective ?? null,
    // The form asks for one of the two.
    limits: limits?.applications == null ? (limits ?? null) : { applications: limits.applications, budgetUsd: null },
  });
  return store;
}
