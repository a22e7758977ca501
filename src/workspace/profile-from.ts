import { type PlainDate, yearOf } from '../base/plain-date.ts';
import { err, type Problem, problem, type Result } from '../base/result.ts';
import { type OwnFact, type Profile, readProfile } from '../loop/profile.ts';
import { isObject } from './json.ts';
import { type FieldsOf, MARKS, PROFILE_ID } from './kinds.ts';
import { all, find, type Workspace } from './workspace.ts';

export interface ProfileFromWorkspace {
  /** The answers as typed, with what follows from them and the date; what a form shows. */
  readonly draft: Readonly<Record<string, unknown>>;
  /** The profile Pick reads, or the problem beside each field that still lacks an answer or holds a wrong one. */
  readonly result: Result<Profile>;
  /** What the user found out, whether or not the answers make a profile. */
  readonly knownFacts: readonly OwnFact[];
  /** Own facts that cannot be used: incomplete, or seen after `today`. They do not hold up the list. */
  readonly leftOut: readonly Problem[];
}

/** The Match an application sent on that day goes to: from July on, next year's. */
export function seasonOn(today: PlainDate): number {
  return yearOf(today) + (today.slice(5, 7) >= '07' ? 1 : 0);
}

/** Puts together what Pick reads: the answers, the marks, the own facts and the day. */
export function profileFrom(workspace: Workspace, today: PlainDate): ProfileFromWorkspace {
  const answers = find(workspace, 'profile', PROFILE_ID) ?? {};
  const { knownFacts, leftOut } = ownFacts(workspace, today);
  const draft = {
    ...answers,
    ...derived(answers, today),
    ...markedPrograms(workspace),
    ...withFavourites(workspace, answers),
    knownFacts,
  };
  const read = readProfile(candidate(draft));
  // imgType follows from citizenship, so there is no field to mend it in.
  const result = read.ok ? read : err(read.error.filter(({ at }) => at !== 'imgType'));
  return { draft, result, knownFacts, leftOut };
}

function derived({ citizenship }: FieldsOf<'profile'>, today: PlainDate): Record<string, unknown> {
  const imgType = citizenship ? { imgType: citizenship === 'us' ? 'us' : 'non-us' } : {};
  return { ...imgType, season: seasonOn(today), asOf: today };
}

function markedPrograms(workspace: Workspace): Record<(typeof MARKS)[number], readonly string[]> {
  // A file altered by hand may mark a program twice; as on the screens, the later one counts.
  const markOf = new Map(
    all(workspace, 'mark').flatMap(({ values: { acgmeId, mark } }) => (acgmeId && mark ? [[acgmeId, mark]] : [])),
  );
  const [pinned, excluded, applied] = MARKS.map((mark) =>
    [...markOf].flatMap(([acgmeId, given]) => (given === mark ? [acgmeId] : [])),
  );
  return { pinned: pinned ?? [], excluded: excluded ?? [], applied: applied ?? [] };
}

/** Favourites are kept one by one, beside each program's note; a profile brought in may hold a list of them. */
function withFavourites(
  workspace: Workspace,
  { preferences }: FieldsOf<'profile'>,
): Pick<FieldsOf<'profile'>, 'preferences'> {
  const said = new Map(
    all(workspace, 'program-note').flatMap(({ values: { acgmeId, favourite } }) =>
      acgmeId && favourite != null ? [[acgmeId, favourite] as const] : [],
    ),
  );
  if (said.size === 0) return {};
  const listed = (preferences?.favourites ?? []).filter((id) => said.get(id) !== false);
  const favourites = new Set([...listed, ...[...said].flatMap(([id, isFavourite]) => (isFavourite ? [id] : []))]);
  return { preferences: { ...preferences, favourites: [...favourites] } };
}

function ownFacts(workspace: Workspace, today: PlainDate): { knownFacts: OwnFact[]; leftOut: Problem[] } {
  const knownFacts: OwnFact[] = [];
  const leftOut: Problem[] = [];
  for (const { id, values } of all(workspace, 'own-fact')) {
    const { acgmeId, fact, value, seenOn, source } = values;
    if (!acgmeId || !fact || value === undefined || value === null || value === '' || !seenOn) {
      leftOut.push(problem(id, 'needs a program, a fact, a value and the day it was seen'));
    } else if (seenOn > today) {
      leftOut.push(problem(id, `seen on ${seenOn}, which lies after ${today}`));
    } else {
      knownFacts.push({ acgmeId, fact, value, seenOn, source: source ?? null });
    }
  }
  return { knownFacts, leftOut };
}

/** The draft as the profile's schema wants it: digits are numbers, what is empty is absent. */
function candidate(draft: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const answered = withoutEmpty(draft);
  const numeric = (from: Readonly<Record<string, unknown>>, names: readonly string[]) => ({
    ...from,
    ...Object.fromEntries(names.filter((name) => name in from).map((name) => [name, numberFrom(from[name])])),
  });
  const nested = Object.entries({ research: ['experiences', 'publications'], limits: ['applications', 'budgetUsd'] })
    .map(([name, parts]) => [name, answered[name], parts] as const)
    .flatMap(([name, value, parts]) => (isObject(value) ? [[name, numeric(value, parts)] as const] : []));
  const { prelim, ...rest } = { ...numeric(answered, NUMBERS), ...Object.fromEntries(nested) };
  // The end of a prelim year at a program not chosen yet says nothing to Pick.
  return isObject(prelim) && prelim.acgmeId === undefined
    ? rest
    : { ...rest, ...(prelim === undefined ? {} : { prelim }) };
}

const NUMBERS = ['step2ck', 'graduationYear', 'step3', 'failedAttempts', 'usClinicalMonths'];

function numberFrom(value: unknown): unknown {
  return typeof value === 'string' && /^\s*\d{1,15}\s*$/.test(value) ? Number(value) : value;
}

function withoutEmpty(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const entries = Object.entries(value)
    .map(([name, item]) => [name, isObject(item) ? withoutEmpty(item) : item] as const)
    .filter(([, item]) => {
      if (item === null || item === undefined) return false;
      if (typeof item === 'string') return item.trim() !== '';
      return !isObject(item) || Object.keys(item).length > 0;
    });
  return Object.fromEntries(entries);
}
