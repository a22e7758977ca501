import { err, ok, type Result } from '../base/result.ts';
import { show } from '../base/schema.ts';

/** The arguments of a command that has no options of its own: a misspelt option is named, not taken for a file. */
export function plainArguments(args: readonly string[], command: string): Result<readonly string[], string> {
  const end = args.indexOf('--');
  const before = end === -1 ? args : args.slice(0, end);
  const option = before.find((arg) => arg.length > 1 && arg.startsWith('-'));
  if (option !== undefined) return err(`${show(option)} is no option of prelude ${command}; "prelude help" lists them`);
  return ok(end === -1 ? args : [...before, ...args.slice(end + 1)]);
}
