import { toFact } from '../../catalogue/facts.ts';
import type { Program } from '../../catalogue/program.ts';
import { BANDS, type Listed, type PickResult, type Reason } from '../../loop/pick/result.ts';
import type { OwnFact } from '../../loop/profile.ts';
import { doorName, doorStatus } from '../pick/door-words.ts';
import { sharedReasons, splitReasons } from '../pick/split-reasons.ts';
import { statusInWords } from '../words/facts.ts';
import type { ToPrint } from './to-print.ts';

/** Reasons that raise a chance and reasons that lower it, the strongest of each, for one program on paper. */
const MOST_EACH_WAY = 3;

/** The list as it prints: what is left out of it stands nowhere in it, not even as a source. */
export interface Paper {
  readonly bands: readonly { readonly band: Listed['band']; readonly programs: readonly PaperProgram[] }[];
  /** What is the same for every program of the list. */
  readonly shared: readonly PaperReason[];
  /** What is open or closes when this season. */
  readonly dates: readonly { readonly name: string; readonly sentence: string; readonly source: number }[];
  /** What the chance rests on; it tells of the applicant as the reasons do, and goes with them. */
  readonly assumptions: readonly string[];
  /** In the order in which the reasons name them; a reason's number is its place, from 1. */
  readonly sources: readonly PaperSource[];
}

export interface PaperProgram {
  readonly program: Listed;
  /** From 1, in order of worth. */
  readonly place: number;
  readonly helping: readonly PaperReason[];
  readonly lowering: readonly PaperReason[];
}

export interface PaperReason extends Pick<Reason, 'sentence' | 'logOdds'> {
  /** Null for what is assumed. */
  readonly source: number | null;
}

export interface PaperSource {
  readonly source: string;
  /** As a fact's date; null where the source itself says it. */
  readonly date: string | null;
  /** How it came to be known, in words. */
  readonly status: string;
}

/** Lays the list out by band and within it by worth, each reason with the number of its source. */
export function paperOf(
  result: PickResult,
  programs: ReadonlyMap<string, Program>,
  ownFacts: readonly OwnFact[],
  parts: Pick<ToPrint, 'list' | 'reasons'>,
): Paper {
  const { summary } = result;
  const list = parts.reasons ? result.list : result.list.map((program) => ({ ...program, reasons: [] }));
  const place = new Map(list.map(({ acgmeId }, index) => [acgmeId, index + 1]));
  const common = sharedReasons(list);
  const sources: PaperSource[] = [];
  const numbers = new Map<string, number>();
  const numbered = (named: PaperSource): number => {
    const key = JSON.stringify(named);
    const number = numbers.get(key) ?? sources.push(named);
    numbers.set(key, number);
    return number;
  };
  const sourceOf = (statuses: Statuses, { source, date }: Reason): number | null =>
    source === 'assumed'
      ? null
      : numbered({ source, date, status: statuses.get(`${source}\n${date}`) ?? 'published figure' });
  const laid = (statuses: Statuses, reasons: readonly Reason[]): readonly PaperReason[] =>
    reasons.map((reason) => ({
      sentence: reason.sentence,
      logOdds: reason.logOdds,
      source: sourceOf(statuses, reason),
    }));

  const bands = BANDS.map((band) => ({
    band,
    programs: list
      .filter((program) => parts.list && program.band === band)
      .map((program): PaperProgram => {
        const statuses = statusesOf(programs.get(program.acgmeId), ownFacts);
        const { own } = splitReasons(program.reasons, common);
        const strongest = (reasons: readonly Reason[]) => laid(statuses, reasons.slice(0, MOST_EACH_WAY));
        return {
          program,
          place: place.get(program.acgmeId) ?? 0,
          helping: strongest(own.filter(({ logOdds }) => logOdds > 0)),
          lowering: strongest(own.filter(({ logOdds }) => logOdds < 0)),
        };
      }),
  })).filter((group) => group.programs.length > 0);
  const shared = splitReasons(list[0]?.reasons ?? [], common).shared;
  return {
    bands,
    shared: laid(new Map(), shared),
    dates: summary.openDoors.map(({ id, sentence, source, status }) => ({
      name: doorName(id),
      sentence,
      source: numbered({ source, date: null, status: doorStatus(status) }),
    })),
    assumptions: parts.reasons ? summary.assumptions : [],
    sources,
  };
}

/** How a program's facts are known, by source and date as its reasons name them. */
type Statuses = ReadonlyMap<string, string>;

function statusesOf(program: Program | undefined, ownFacts: readonly OwnFact[]): Statuses {
  if (program === undefined) return new Map();
  const own = ownFacts.filter(({ acgmeId }) => acgmeId === program.acgmeId).map(toFact);
  return new Map(
    [...program.facts, ...own].map(({ source, date, status }) => [
      `${source.url ?? source.title}\n${date}`,
      statusInWords(status),
    ]),
  );
}
