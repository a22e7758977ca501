import type { PlainDate } from '../base/plain-date.ts';
import { show } from '../base/schema.ts';
import { catalogueCommand } from './catalogue/command.ts';
import { draftCommand } from './draft/check.ts';
import { help } from './help.ts';
import { readTextFile } from './json-file.ts';
import { asJson, done, type Outcome, refused, usage } from './outcome.ts';
import { pickCommand } from './pick/command.ts';
import { plainArguments } from './plain-arguments.ts';
import { planCommand } from './plan/command.ts';
import { nameOf } from './read-bytes.ts';
import { loadCatalogue } from './shipped.ts';
import { solvePortfolio } from './solve/portfolio.ts';
import { workspaceCommand } from './workspace/command.ts';

/** Runs one command of `prelude`. */
export async function run(all: readonly string[]): Promise<Outcome> {
  // What stands behind `--` is a name, never an option.
  const options = all.includes('--') ? all.slice(0, all.indexOf('--')) : all;
  const json = options.includes('--json');
  const [command, ...args] = [...options.filter((arg) => arg !== '--json'), ...all.slice(options.length)];
  if (options.includes('--help') || options.includes('-h')) return helped(json);
  switch (command) {
    case 'pick':
      return pickCommand(args, json, loadCatalogue());
    case 'catalogue':
      return catalogueCommand(args, { json, catalogue: loadCatalogue() });
    case 'solve':
      return solve(args, json);
    case 'draft':
      return draftCommand(args, json);
    case 'workspace':
      return workspaceCommand(args, json);
    case 'plan':
      return planCommand(args, json, localDate(new Date()));
    case undefined:
    case 'help':
      return helped(json);
    default:
      return usage(`${show(command)} is no command of prelude; "prelude help" lists them`);
  }
}

/** The calendar day where the user sits. */
function localDate(now: Date): PlainDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function helped(json: boolean): Outcome {
  return done(json ? asJson({ help }) : help);
}

async function solve([kind, ...args]: readonly string[], json: boolean): Promise<Outcome> {
  if (kind === 'match') return { exit: 1, out: '', err: 'prelude solve match comes with a later version\n' };
  const given = plainArguments(args, 'solve');
  if (!given.ok) return usage(given.error);
  const [file = '', ...rest] = given.value;
  if (kind !== 'portfolio' || file === '' || rest.length > 0)
    return usage('Give one problem: prelude solve portfolio PROBLEM.json');
  const text = await readTextFile(file);
  return text.ok ? solvePortfolio(text.value, nameOf(file), json) : refused(2, nameOf(file), text.error);
}
