import { BANDS, type Interval, type Listed, type PickResult } from '../../loop/pick/result.ts';
import { roughCount, roughly } from '../../loop/pick/roughly.ts';
import { counted } from '../catalogue/text.ts';

/** The list for a terminal: a summary, the programs by band, and where to look next. */
export function pickTable(result: PickResult, nameOf: (acgmeId: string) => string): string {
  const { summary, list, notChosen, excluded, unknowns } = result;
  const range = summary.support === 'within' ? rangeInWords : roughlyInWords;
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
        range,
      ),
    ),
    ...(unknowns.length === 0 ? [] : ['Worth finding out']),
    ...unknowns.slice(0, 5).map((unknown) => `  ${unknownLine(unknown, nameOf, summary.support)}`),
    ...(unknowns.length === 0 ? [] : ['']),
    `${list.length} in the list, ${notChosen.length} not chosen, ${excluded.length} excluded (--json shows why).`,
    '',
    'Rests on',
    ...summary.assumptions.map((sentence) => `  - ${sentence}`),
  ].join('\n')}\n`;
}

function chanceLines({ summary }: PickResult): string[] {
  const { support, matchChance, atLeastOneInterview, matchGivenInterview, expectedInterviews: k } = summary;
  if (support !== 'within') {
    const count = roughCount(k);
    return [
      `  Match     ${support} what the data support: roughly ${roughlyInWords(matchChance)}`,
      `  Interview ${roughlyInWords(atLeastOneInterview)} for at least one; ${count.low} to ${count.high} expected`,
      `  Then      ${roughlyInWords(matchGivenInterview)} to match once there is an interview`,
    ];
  }
  return [
    `  Match     ${rangeInWords(matchChance)}`,
    `  Interview ${rangeInWords(atLeastOneInterview)} for at least one; ${k.median.toFixed(1)} expected (${k.low.toFixed(1)} to ${k.high.toFixed(1)})`,
    `  Then      ${rangeInWords(matchGivenInterview)} to match once there is an interview`,
  ];
}

function bandLines(band: string, programs: readonly Listed[], range: typeof rangeInWords): string[] {
  if (programs.length === 0) return [];
  return [
    `${band.charAt(0).toUpperCase()}${band.slice(1)} (${programs.length})`,
    ...programs.map((program) => programLine(program, range)),
    '',
  ];
}

function programLine(
  { signal, institution, city, state, interviewChance, knownShare, group, acgmeId }: Listed,
  range: typeof rangeInWords,
): string {
  const mark = { gold: 'gold  ', silver: 'silver', plain: '      ' }[signal];
  const place = [city, state].filter((part) => part !== null).join(', ');
  const name = `${institution}, ${place}`;
  const known = `known ${percent(knownShare).padStart(3)} %`;
  return `  ${mark} ${padded(name, 58)} ${range(interviewChance).padEnd(18)} ${known}  ${acgmeId}${group === null ? '' : `  ${group}`}`;
}

function unknownLine(
  { fact, acgmeIds, worth }: PickResult['unknowns'][number],
  nameOf: (acgmeId: string) => string,
  support: PickResult['summary']['support'],
): string {
  const worthInWords = support === 'within' ? ` An answer is worth ${(worth * 100).toFixed(2)} points` : '';
  const [first = '', ...others] = acgmeIds;
  const like = others.length === 0 ? '' : ` (or one of ${others.length} like it)`;
  return `${nameOf(first)}${like}: ${FACT_WORDS[fact] ?? fact}?${worthInWords}`;
}

const FACT_WORDS: Readonly<Record<string, string>> = {
  visa_j1: 'does it sponsor J-1',
  visa_h1b: 'does it sponsor H-1B',
  img_share: 'what share of its residents are IMGs',
};

/** `12 % (6–21)` */
function rangeInWords({ median, low, high }: Interval): string {
  return `${percent(median)} % (${percent(low)}–${percent(high)})`;
}

/** `5–20 %`, where no number would be honest. */
function roughlyInWords(chance: Interval): string {
  const { low, high } = roughly(chance);
  return `${percent(low)}–${percent(high)} %`;
}

function percent(share: number): string {
  return String(Math.round(share * 100));
}

function padded(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
}
