import { Chrono, configuration, type ParsedResult } from 'chrono-node/en';

/** The day from which chrono counts; which one does not matter, as only distances are taken from it. A leap year knows every date. */
const ANCHOR = { instant: new Date(Date.UTC(2024, 4, 15, 12)), timezone: 0 };

/** Words that chrono does not know, or takes for a time of day, as days before today or as a day of the week. */
const SHORT_FORMS: readonly (readonly [
  RegExp,
  { readonly day: number; readonly month: 5; readonly year: 2024 } | { readonly weekday: 2 },
])[] = [
  [/\bthis\s+(?:morning|afternoon|evening)\b/i, { year: 2024, month: 5, day: 15 }],
  [/\b(?:yest|ystd|yday)\b/i, { year: 2024, month: 5, day: 14 }],
  [/\b(?:the\s+)?(?:day before yesterday|night before last)\b/i, { year: 2024, month: 5, day: 13 }],
  [/\b(?:(?:on|last)\s+)?tues\b\.?/i, { weekday: 2 }],
];

const { parsers, refiners } = configuration.createCasualConfiguration();
// The package does not name its parsers to others: the two for times are told by what they read.
const readersOf = (text: string) =>
  parsers.filter((parser) => new Chrono({ parsers: [parser], refiners: [] }).parse(text, ANCHOR).length > 0);
const clockTimes = readersOf('at 5pm');
const timesOfDay = new Set([...clockTimes, ...readersOf('noon')]);
const shortForms = SHORT_FORMS.map(([pattern, found]) => ({ pattern: () => pattern, extract: () => ({ ...found }) }));
const days = new Chrono({ parsers: [...shortForms, ...parsers.filter((parser) => !timesOfDay.has(parser))], refiners });
const times = new Chrono({ parsers: clockTimes, refiners: [] });

/** What chrono takes for days, without times of day, in the order of the text. */
export function parseDays(text: string): readonly ParsedResult[] {
  return days.parse(text, ANCHOR);
}

/** What chrono takes for clock times. */
export function parseTimes(text: string): readonly ParsedResult[] {
  return times.parse(text, ANCHOR);
}

/** Minutes from what was read to the moment it was counted from. */
export function minutesAgo(result: ParsedResult): number {
  return Math.round((ANCHOR.instant.getTime() - result.start.date().getTime()) / 60_000);
}
