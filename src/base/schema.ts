import * as z from 'zod/mini';
import { err, ok, type Problem, problem, type Result } from './result.ts';

// A strict Content-Security-Policy forbids the code generation zod would otherwise use.
z.config({ jitless: true });

/** Reads an unknown value with a schema; each issue becomes one line naming its place and the mend. */
export function readWith<S extends z.ZodMiniType>(schema: S, value: unknown): Result<z.infer<S>> {
  const read = z.safeParse(schema, value, { error: describeIssue });
  return read.success ? ok(read.data) : err(read.error.issues.map(toProblem));
}

/** `['programs', 3, 'id']` → `programs[3].id` */
function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
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
  return undefined;
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

/** A value for a message: JSON, cut short. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
