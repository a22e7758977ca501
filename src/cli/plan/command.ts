import { isPlainDate, type PlainDate } from '../../base/plain-date.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { show } from '../../base/schema.ts';
import { planDays } from '../../network/planner/plan-days.ts';
import { asJson, done, linesOf, type Outcome, refused, usage } from '../outcome.ts';
import { nameOf } from '../read-bytes.ts';
import { type Options, readOptions } from '../workspace/options.ts';
import { readWorkspaceFile } from '../workspace/workspace-file.ts';
import { planAnswer } from './answer.ts';
import { planInWords } from './in-words.ts';
import { settingOfWorkspace } from './setting-of.ts';

const USAGE =
  'one workspace: prelude plan WORKSPACE.json [--on 2027-01-12] [--days 7] [--json] [--passphrase-file FILE]';
const MOST_DAYS = 31;
/** Beyond these no calendar of a residency is reckoned. */
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2199-12-31';

/** `prelude plan`: what is worth doing on that day and those after it. `today` is where no day is given. */
export async function planCommand(args: readonly string[], json: boolean, today: PlainDate): Promise<Outcome> {
  const options = readOptions(args, { texts: ['on', 'days', 'passphrase-file'] }, { count: 1, usage: USAGE });
  if (!options.ok) return usage(options.error);
  const asked = daysAsked(options.value, today);
  if (!asked.ok) return usage(asked.error);
  const [path = ''] = options.value.files;
  const name = nameOf(path);
  const read = await readWorkspaceFile(path, options.value.value('passphrase-file'));
  if (!read.ok) return refused(2, name, read.error.slice(0, 1));
  const setting = settingOfWorkspace(read.value.workspace, asked.value.on, asked.value.days);
  const plan = planDays(setting);
  // What can be read is planned with; the rest is told.
  return done(json ? asJson(planAnswer(plan)) : planInWords(setting.journal, plan), linesOf(name, read.value.problems));
}

function daysAsked({ value }: Options, today: PlainDate): Result<{ on: PlainDate; days: number }, string> {
  const on = value('on') ?? today;
  if (!isPlainDate(on)) return err(`--on: ${show(on)} is not a date such as 2027-01-12`);
  if (on < FIRST_DAY || on > LAST_DAY) return err(`--on: ${show(on)} is not between ${FIRST_DAY} and ${LAST_DAY}`);
  const given = value('days') ?? '7';
  const days = /^\d{1,2}$/.test(given) ? Number(given) : 0;
  if (days < 1 || days > MOST_DAYS) return err(`--days: ${show(given)} is not a whole number from 1 to ${MOST_DAYS}`);
  return ok({ on, days });
}
