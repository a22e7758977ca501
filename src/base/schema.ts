import * as z from 'zod/mini';
import { err, ok, type Problem, problem, type Result } from './result.ts';

// A strict Content-Security-Policy forbids the code generation zod would otherwise use.
z.config({ jitless: true });

/** Reads an unknown value with a schema; each issue becomes one line naming its place and the mend. */
export function readWith<S extends z.ZodMiniType>(schema: S, value: unknown): Result<z.infer<S>> {
  try {
    const read = z.safeParse(schema, value, { error: describeIssue });
    return read.success ? ok(read.data) : err(read.error.issues.map(toProblem));
  } catch (error) {
    // More than about a hundred thousand issues at once are more arguments than a call may have.
    if (error instanceof RangeError) return err([problem('', 'is wrong in far too many places to be what is meant')]);
    throw error;
  }
}

/** Places of fields in `given` that a schema passed over when it made `read` of it: slips of the pen, perhaps. */
export function passedOver(given: unknown, read: unknown, at: readonly PropertyKey[] = []): readonly string[] {
  if (Array.isArray(given) && Array.isArray(read)) {
    return given.flatMap((value, index) => passedOver(value, read[index], [...at, index]));
  }
  if (!isFields(given) || !isFields(read)) return [];
  return Object.entries(given).flatMap(([name, value]) =>
    Object.hasOwn(read, name) ? passedOver(value, read[name], [...at, name]) : [formatPath([...at, name])],
  );
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `['programs', 3, 'id']` → `programs[3].id`; a name that is no plain word is quoted: `fees["a b"]` */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    const name = String(part);
    if (!/^[\w-]{1,60}$/.test(name)) return text === '' ? show(name) : `${text}[${show(name)}]`;
    return text === '' ? name : `${text}.${name}`;
  }, '');
}

function toProblem(issue: z.core.$ZodIssue): Problem {
  return problem(formatPath(issue.path), issue.message);
}

function describeIssue(issue: z.core.$ZodRawIssue): string | undefined {
  const { input } = issue;
  if (input === undefined) return MISSING;
  if (issue.code === 'invalid_type') {
    return `${show(input)} is not ${KINDS[issue.expected] ?? `a ${issue.expected}`}`;
  }
  if (issue.code === 'invalid_value')
    return `${show(input)} is not one of ${issue.values.map((v) => show(v)).join(', ')}`;
  if (issue.code === 'unrecognized_keys')
    return `${issue.keys.map((k) => show(k)).join(', ')} is not a field of this format`;
  if (issue.code === 'too_big' && typeof input === 'number') return `${show(input)} is more than ${issue.maximum}`;
  if (issue.code === 'too_small' && typeof input === 'number') return `${show(input)} is less than ${issue.minimum}`;
  if (input === '') return 'is empty';
  return `${show(input)} does not fit here`;
}

const MISSING = 'is missing';

/** The message of a check of one's own: what was given, then what it should be. */
export function notA(expected: string): (issue: { readonly input?: unknown }) => string {
  return ({ input }) => (input === undefined ? MISSING : `${show(input)} is not ${expected}`);
}

const KINDS: Readonly<Record<string, string>> = {
  int: 'a whole number',
  object: 'an object',
  array: 'a list',
};

/** A value for a message: JSON, cut short, on one line and without anything that a terminal would obey. */
export function show(value: unknown): string {
  const text = jsonOf(value).replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** Control characters that JSON leaves as they are, line and paragraph separators, and marks that turn the direction of writing. */
const UNSEEN = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

function jsonOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  // JSON has no word for what 1e999 is read as.
  if (typeof value === 'number') return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Array.isArray(value) ? '[[…' : '{…';
  }
}
