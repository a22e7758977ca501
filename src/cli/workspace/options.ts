import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../base/result.ts';

export interface Options {
  readonly files: readonly string[];
  /** The last value given of an option. */
  readonly value: (name: string) => string | null;
  readonly values: (name: string) => readonly string[];
  readonly has: (name: string) => boolean;
}

/** Reads the arguments of a command that knows these options; wrong usage is one line. */
export function readOptions(
  args: readonly string[],
  known: { readonly texts?: readonly string[]; readonly flags?: readonly string[] },
  files: { readonly count: number; readonly usage: string },
): Result<Options, string> {
  const { texts = [], flags = [] } = known;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries([
        ...texts.map((name) => [name, { type: 'string', multiple: true }] as const),
        ...flags.map((name) => [name, { type: 'boolean' }] as const),
      ]),
    });
    if (positionals.length !== files.count || positionals.includes('')) return err(`Give ${files.usage}`);
    const read: Readonly<Record<string, unknown>> = values;
    const given = (name: string): readonly string[] => {
      const value = read[name];
      return Array.isArray(value) ? value.map(String) : [];
    };
    return ok({
      files: positionals,
      value: (name) => given(name).at(-1) ?? null,
      values: given,
      has: (name) => read[name] === true,
    });
  } catch (error) {
    return err(`${error instanceof Error ? (error.message.split('. ')[0] ?? '') : ''}; give ${files.usage}`);
  }
}
