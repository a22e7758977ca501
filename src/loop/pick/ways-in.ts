import { applicantOf } from '../odds/applicant.ts';
import { longerList } from './longer-list.ts';
import type { PickInput } from './open-input.ts';
import { openingFact, openings, widerVisa } from './openings.ts';
import type { ProfileChange } from './profile-change.ts';
import type { Solved } from './solve.ts';
import { attempt, type Changes, type Trial, type Trials, trialsFor } from './trial.ts';

/** So many are looked for; the least are told. */
const ENOUGH = 4;
const MOST_WAYS = 4;
/** Whole choices of a list, some 50 ms each: an answer should come within about a second. */
const MOST_TRIES = 12;
/** Shares of IMGs among residents, in percent, that would speak for a program. */
const HIGH_SHARE = 90;
const FAIR_SHARE = 60;

/**
 * Changes that put a program into the list, the least first and a pin last, each of them tried. None contains another's.
 * Empty for a program that the catalogue does not hold.
 */
export function waysIn(input: PickInput, solved: Solved, acgmeId: string): readonly Trial[] {
  const { odds } = solved;
  const index = odds.programs.findIndex((program) => program.acgmeId === acgmeId);
  const gate = odds.gates[index];
  if (gate === undefined) return [];
  const trials = trialsFor(input, acgmeId, solved, MOST_TRIES);
  const pin = pinned(input, solved, acgmeId);
  const isExchange = standsBeyond(solved, index) && isLikeListed(solved, index);
  const ways: Trial[] = isExchange && pin !== null ? [pin] : [];
  const take = (trial: Trial | null): void => {
    if (trial?.isIn === true && !ways.some((way) => contains(trial.changes, way.changes))) ways.push(trial);
  };
  for (const opening of openings(input.profile, acgmeId, gate)) {
    if (opening.length > 0) take(trials.whole(opening));
    for (const step of steps(input, solved, index, trials, opening)) {
      if (ways.length >= ENOUGH) break;
      if (!ways.some((way) => contains([...opening, ...step], way.changes))) take(trials.likely([...opening, ...step]));
    }
  }
  const least = ways.filter((way) => !ways.some((other) => other !== way && contains(way.changes, other.changes)));
  const burden = ({ changes }: Trial) => burdenOf(changes, solved.count);
  const ordered = least.toSorted((a, b) => burden(a) - burden(b));
  return isExchange || pin === null ? ordered.slice(0, MOST_WAYS) : [...ordered.slice(0, MOST_WAYS - 1), pin];
}

/** Kept in whatever it costs: where the limits are full of pins, the list becomes one longer. */
function pinned(input: PickInput, { choice }: Solved, acgmeId: string): Trial | null {
  const pin: ProfileChange = { kind: 'pin', acgmeId };
  return (
    attempt(input, acgmeId, [pin]) ??
    attempt(input, acgmeId, [pin, { kind: 'applications', value: choice.pinned.size + 1 }])
  );
}

/** What may bring in a program that can be chosen, tried in this order. */
function* steps(
  { profile }: PickInput,
  { odds }: Solved,
  index: number,
  trials: Trials,
  opening: Changes,
): Generator<Changes> {
  const acgmeId = odds.programs[index]?.acgmeId ?? '';
  const favourite: ProfileChange = { kind: 'favourite', acgmeId };
  const worth: Changes = profile.objective === 'worth' ? [] : [{ kind: 'objective', value: 'worth' }];
  const terms = odds.gates[index]?.terms ?? [];
  const step3: Changes = applicantOf(profile).step3 === true ? [] : [{ kind: 'step3', value: true }];
  const isAsked = terms.some(({ gate }) => gate === 'Step 3 for H-1B');
  yield [favourite];
  if (worth.length > 0) yield worth;
  if (step3.length > 0 && isAsked) yield step3;

  const opens = new Set(opening.map((change) => (change.kind === 'fact' ? change.fact : '')));
  const questions = odds.questions(index).filter((fact) => !opens.has(fact));
  const doubted = terms
    .filter(({ fact, probability }) => fact !== null && probability > 0 && probability < 0.5)
    .map((term) => openingFact(profile, acgmeId, term));
  const sponsored: Changes = [
    ...doubted,
    ...questions
      .filter((fact) => fact !== 'img_share')
      .map((fact): ProfileChange => ({ kind: 'fact', acgmeId, fact, value: 'yes' })),
  ];
  for (const change of sponsored) yield [change];
  const share = (value: number): Changes =>
    questions.includes('img_share') ? [{ kind: 'fact', acgmeId, fact: 'img_share', value }] : [];
  if (share(FAIR_SHARE).length > 0) {
    const isEnough = trials.likely([...opening, ...share(FAIR_SHARE)])?.isIn === true;
    yield share(isEnough ? FAIR_SHARE : HIGH_SHARE);
  }
  const longer = longerList(trials, opening);
  if (longer !== null) yield [longer];

  if (step3.length > 0 && !isAsked) yield step3;
  const isWider = opening.some(({ kind }) => kind === 'visaNeed');
  yield* (isWider ? [] : widerVisa(profile)).map((wider) => [...step3, wider]);
  if (worth.length > 0) yield [favourite, ...worth];
  const [best] = sponsored;
  if (best !== undefined && share(HIGH_SHARE).length > 0) yield [best, ...share(HIGH_SHARE)];
}

function standsBeyond({ order, count }: Solved, index: number): boolean {
  return order.programs.indexOf(index) >= count;
}

/** Whether the model cannot tell it from one in the list that is there by worth. */
function isLikeListed({ odds, order, count, choice }: Solved, index: number): boolean {
  const key = odds.key(index);
  return order.programs.slice(0, count).some((other) => !choice.pinned.has(other) && odds.key(other) === key);
}

/** How much some changes ask; by convention ten more applications as much as any other change. */
function burdenOf(changes: Changes, count: number): number {
  return changes.reduce((sum, change) => sum + (change.kind === 'applications' ? (change.value - count) / 10 : 1), 0);
}

/** Whether some changes make all that others make; a longer list contains a shorter one, a higher share a lower one. */
function contains(changes: Changes, others: Changes): boolean {
  return others.every((other) => changes.some((change) => isAsMuch(change, other)));
}

function isAsMuch(change: ProfileChange, other: ProfileChange): boolean {
  const [much, others] = [amountOf(change), amountOf(other)];
  if (much !== null && others !== null && change.kind === other.kind) return much >= others;
  return JSON.stringify(change) === JSON.stringify(other);
}

/** Of a change of which there may be more or less. */
function amountOf(change: ProfileChange): number | null {
  if (change.kind === 'applications') return change.value;
  return change.kind === 'fact' && change.fact === 'img_share' ? Number(change.value) : null;
}
