import type { Program } from '../../catalogue/program.ts';
import { interviewsAt } from '../../engine/odds/judge.ts';
import { MODES } from '../odds/world.ts';
import { groupByKey } from './group.ts';
import { intervalOf, round } from './interval.ts';
import { notesOn } from './notes.ts';
import type { Interval, Reason, Signal } from './result.ts';
import type { Solved } from './solve.ts';

/** One program, in the list or not, as the model sees it for one applicant. */
export interface ProgramView {
  readonly acgmeId: string;
  /** `closed`: a gate is known to be shut; `left out`: by the applicant. */
  readonly standing: 'listed' | 'not chosen' | 'left out' | 'closed';
  /** The signal that the list gives it. */
  readonly signal: Signal;
  /** From 1 in order of worth; null where it cannot be chosen. */
  readonly place: number | null;
  /** The length of the list. */
  readonly listLength: number;
  /** P(interview) with each signal; null where a gate is known to be shut. */
  readonly interviewChance: Readonly<Record<Signal, Interval>> | null;
  /** With the signal that it has; as in the list. */
  readonly reasons: readonly Reason[];
  readonly knownShare: number;
  /** ACGME ids of the programs that the model cannot tell from it, itself left out. */
  readonly alike: readonly string[];
  readonly notes: readonly string[];
}

/** Null for a program that the catalogue does not hold. */
export function programView({ odds, order, count, unwanted }: Solved, acgmeId: string): ProgramView | null {
  const { programs } = odds;
  const index = programs.findIndex((program) => program.acgmeId === acgmeId);
  const program: Program | undefined = programs[index];
  if (program === undefined) return null;
  const at = order.programs.indexOf(index);
  const mode = at === -1 || at >= count ? 0 : (order.modes[at] ?? 0);
  const isClosed = odds.gates[index]?.failed != null;
  const groups = groupByKey(
    programs.map((_, other) => other),
    (other) => odds.key(other),
  );
  const group = groups.of(index);
  return {
    acgmeId,
    standing: unwanted.has(index) ? 'left out' : at === -1 ? 'closed' : at < count ? 'listed' : 'not chosen',
    signal: MODES[mode] ?? 'plain',
    place: at === -1 ? null : at + 1,
    listLength: count,
    interviewChance: isClosed ? null : chancesOf(odds, index),
    reasons: odds.reasons(index, mode),
    knownShare: round(odds.knownShare(index), 4),
    alike:
      group === null
        ? []
        : programs.flatMap((other, k) => (k !== index && groups.of(k) === group ? [other.acgmeId] : [])),
    notes: notesOn(program),
  };
}

function chancesOf(odds: Solved['odds'], index: number): Record<Signal, Interval> {
  const list = MODES.map(() => index);
  const modes = MODES.map((_, mode) => mode);
  const draws = Array.from({ length: odds.drawCount }, (_, draw) => interviewsAt(odds.draw(draw), list, modes));
  const of = (signal: Signal) =>
    intervalOf(Float64Array.from(draws, (chances) => chances[MODES.indexOf(signal)] as number));
  return { plain: of('plain'), silver: of('silver'), gold: of('gold') };
}
