/** What a date field accepts: with it a year has four digits, and a slip such as 0206 is told before it is saved. */
export const DAY_RANGE = { min: '1950-01-01', max: '2149-12-31' } as const;

/** Half-typed years (`0202`) are dates to a date field. */
export function isDay(text: string): boolean {
  return text === '' || (text >= DAY_RANGE.min && text <= DAY_RANGE.max && text.length === 10);
}
