/** An object of JSON whose fields are still to be checked. */
export type Fields = Readonly<Record<string, unknown>>;

/** Takes a problem: its place inside the file, and the mend. */
export type Report = (at: string, message: string) => void;

export const ACGME_ID = /^\d{10}$/;
export const NRMP_CODE = /^\d{7}[A-Z]\d{1,2}$/;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\/[^\s/]+\.[^\s/]+/.test(value);
}

/** The entries of an object; what is none is reported, and has none. */
export function entriesOf(value: unknown, at: string, report: Report): readonly (readonly [string, unknown])[] {
  if (isFields(value)) return Object.entries(value);
  report(at, value === undefined ? 'is missing' : 'is not an object');
  return [];
}
