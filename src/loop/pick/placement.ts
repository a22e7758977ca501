import type { Program } from '../../catalogue/program.ts';
import type { Odds } from '../odds/open.ts';
import { MODES } from '../odds/world.ts';
import type { Profile } from '../profile.ts';
import { bandOf } from './band.ts';
import type { Order } from './choice.ts';
import { type Groups, groupByKey } from './group.ts';
import { intervalOf, round } from './interval.ts';
import type { Judgement } from './judge.ts';
import { notesOn } from './notes.ts';
import type { Listed, PickResult } from './result.ts';

export interface PlacementInput {
  readonly profile: Profile;
  readonly odds: Odds;
  /** Every eligible program; the first `count` are the list. */
  readonly order: Order;
  readonly count: number;
  readonly judged: readonly Judgement[];
  /** Programs that the applicant leaves out. */
  readonly unwanted: ReadonlySet<number>;
}

/** Every program of the catalogue exactly once: listed, not chosen, or excluded. */
/** What keeps a program out that the applicant left out, in the place of a gate. */
export const LEFT_OUT = 'left out by you';

export function placePrograms(input: PlacementInput): Pick<PickResult, 'list' | 'notChosen' | 'excluded'> {
  const { odds, order, count } = input;
  const groups = groupByKey(order.programs, (program) => odds.key(program));
  const list = order.programs.slice(0, count).map((program, place) => listed(input, groups, program, place));
  return { list, notChosen: notChosen(input, groups, list), excluded: excluded(input) };
}

function listed({ odds, order, judged }: PlacementInput, groups: Groups, program: number, place: number): Listed {
  const found = programOf(odds, program);
  const { acgmeId, nrmpCode, institution, city, state, website } = found;
  const interviewChance = intervalOf(Float64Array.from(judged, ({ interview }) => interview[place] as number));
  const mode = order.modes[place] ?? 0;
  return {
    acgmeId,
    nrmpCode,
    institution,
    city,
    state,
    website,
    band: bandOf(interviewChance.median),
    signal: MODES[mode] ?? 'plain',
    interviewChance,
    reasons: [...odds.reasons(program, mode)],
    knownShare: round(odds.knownShare(program), 4),
    group: groups.of(program),
    notes: notesOn(found),
  };
}

function notChosen({ odds, order, count }: PlacementInput, groups: Groups, list: readonly Listed[]) {
  const inList = new Set(list.map(({ group }) => group));
  return order.programs.slice(count).map((program, beyond) => {
    const group = groups.of(program);
    const reason =
      group !== null && inList.has(group)
        ? `The model cannot tell it from others of its group in your list (${group}); exchange freely.`
        : `In order of worth it is number ${count + beyond + 1} of ${order.programs.length}; your list ends at ${count}.`;
    return { acgmeId: programOf(odds, program).acgmeId, reason, group };
  });
}

function excluded({ profile, odds, unwanted }: PlacementInput): PickResult['excluded'] {
  return odds.programs.flatMap(({ acgmeId }, program) => {
    if (unwanted.has(program)) {
      return [{ acgmeId, gate: LEFT_OUT, source: 'your profile', date: profile.asOf }];
    }
    const failed = odds.gates[program]?.failed;
    if (!failed) return [];
    const { fact, gate } = failed;
    return [{ acgmeId, gate, source: fact.source.url ?? fact.source.title, date: fact.date }];
  });
}

function programOf({ programs }: Odds, index: number): Program {
  return programs[index] as Program;
}
