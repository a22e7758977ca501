import { BANDS, type Interval, type Listed, type PickResult } from '../../loop/pick/result.ts';
import { counted } from '../catalogue/text.ts';

/** The list for a terminal: a summary, the programs by band, and where to look next. */
export function pickTable(result: PickResult, nameOf: (acgmeId: string) => string): string {
  const { summary, list, notChosen, excluded, unknowns } = result;
  return `${[
    `Internal medicine, ${summary.season} Match, as of ${summary.asOf}`,
    '',
    ...summary.openDoors.map(({ sentence }) => `  ${sentence}`),
    '',
    ...chanceLines(result),
    `  Cost      $${summary.costUsd.toLocaleString('en-US')} for ${counted(summary.applications, 'application')}; ${summary.signals.gold} gold and ${summary.signals.silver} silver signals`,
    '',
    ...BANDS.flatMap((band) =>
      bandLines(
        band,
        list.filter((program) => program.band === band),
      ),
    ),
    ...(unknowns.length === 0 ? [] : ['Worth finding out']),
    ...unknowns.slice(0, 5).map((unknown) => `  ${unknownLine(unknown, nameOf)}`),
    ...(unknowns.length === 0 ? [] : ['']),
    `${list.length} in the list, ${notChosen.length} not chosen, ${excluded.length} excluded (--json shows why).`,
    '',
    'Rests on',
    ...summary.assumptions.map((sentence) => `  - ${sentence}`),
  ].join('\n')}\n`;
}

function chanceLines({ summary }: PickResult): string[] {
  const outside = { within: null, below: 'below what the data support', above: 'above what the data support' }[
    summary.support
  ];
  const match =
    outside === null
      ? range(summary.matchChance)
      : `${outside}; somewhere between ${percent(summary.matchChance.low)} and ${percent(summary.matchChance.high)} %`;
  const { expectedInterviews: k } = summary;
  return [
    `  Match     ${match}`,
    `  Interview ${range(summary.atLeastOneInterview)} for at least one; ${k.median.toFixed(1)} expected (${k.low.toFixed(1)} to ${k.high.toFixed(1)})`,
    `  Then      ${range(summary.matchGivenInterview)} to match once there is an interview`,
  ];
}

function bandLines(band: string, programs: readonly Listed[]): string[] {
  if (programs.length === 0) return [];
  return [`${band.charAt(0).toUpperCase()}${band.slice(1)} (${programs.length})`, ...programs.map(programLine), ''];
}

function programLine({
  signal,
  institution,
  city,
  state,
  interviewChance,
  knownShare,
  group,
  acgmeId,
}: Listed): string {
  const mark = { gold: 'gold  ', silver: 'silver', plain: '      ' }[signal];
  const place = [city, state].filter((part) => part !== null).join(', ');
  const name = `${institution}, ${place}`;
  const known = `known ${percent(knownShare).padStart(3)} %`;
  return `  ${mark} ${padded(name, 58)} ${range(interviewChance).padEnd(18)} ${known}  ${acgmeId}${group === null ? '' : `  ${group}`}`;
}

function unknownLine(
  { fact, acgmeIds, worth }: PickResult['unknowns'][number],
  nameOf: (acgmeId: string) => string,
): string {
  const [first = '', ...others] = acgmeIds;
  const like = others.length === 0 ? '' : ` (or one of ${others.length} like it)`;
  return `${nameOf(first)}${like}: ${FACT_WORDS[fact] ?? fact}? An answer is worth ${(worth * 100).toFixed(2)} points`;
}

const FACT_WORDS: Readonly<Record<string, string>> = {
  visa_j1: 'does it sponsor J-1',
  visa_h1b: 'does it sponsor H-1B',
  img_share: 'what share of its residents are IMGs',
};

/** `12 % (6–21)` */
function range({ median, low, high }: Interval): string {
  return `${percent(median)} % (${percent(low)}–${percent(high)})`;
}

function percent(share: number): string {
  return String(Math.round(share * 100));
}

function padded(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
}
