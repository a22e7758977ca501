/** What of the list goes on paper. */
export type ToPrint = Readonly<Record<'list' | 'reasons' | 'sources' | 'notes', boolean>>;

export const EVERYTHING: ToPrint = { list: true, reasons: true, sources: true, notes: true };

/** In the order in which they are asked. */
export const PARTS: readonly (readonly [part: keyof ToPrint, words: string])[] = [
  ['list', 'The list'],
  ['reasons', 'Reasons'],
  ['sources', 'Sources'],
  ['notes', 'My notes and marks'],
];
