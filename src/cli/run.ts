import { catalogueCommand } from './catalogue/command.ts';
import { help } from './help.ts';
import { readTextFile } from './json-file.ts';
import { done, type Outcome, refused, usage } from './outcome.ts';
import { pickCommand } from './pick/command.ts';
import { loadCatalogue } from './shipped.ts';
import { solvePortfolio } from './solve/portfolio.ts';

const LATER = new Set(['workspace', 'plan', 'draft']);

/** Runs one command of `prelude`. */
export async function run(all: readonly string[]): Promise<Outcome> {
  const json = all.includes('--json');
  const [command, ...args] = all.filter((arg) => arg !== '--json');
  switch (command) {
    case 'pick':
      return pickCommand(args, json, loadCatalogue());
    case 'catalogue':
      return catalogueCommand(args, { json, catalogue: loadCatalogue() });
    case 'solve':
      return solve(args, json);
    case undefined:
    case 'help':
    case '--help':
    case '-h':
      return done(help);
    default:
      if (LATER.has(command)) return { exit: 1, out: '', err: `prelude ${command} comes with a later version\n` };
      return usage(`"${command}" is no command of prelude; "prelude help" lists them`);
  }
}

async function solve([kind, file, ...rest]: readonly string[], json: boolean): Promise<Outcome> {
  if (kind === 'match') return { exit: 1, out: '', err: 'prelude solve match comes with a later version\n' };
  if (kind !== 'portfolio' || file === undefined || rest.length > 0)
    return usage('Give one problem: prelude solve portfolio PROBLEM.json');
  const text = await readTextFile(file);
  return text.ok ? solvePortfolio(text.value, file, json) : refused(2, file, text.error);
}
