import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Season } from '../../catalogue/season.ts';
import { seasonYearOn } from '../leads/soap.ts';
import { doneChanges, notNowChanges } from '../planner/answers.ts';
import { planDays } from '../planner/plan-days.ts';
import { type Setting, settingOf } from '../rules/setting.ts';
import { blocksOfYear } from './blocks-of-year.fixtures.ts';
import { chanceOf } from './chance.fixtures.ts';
import { beginBlock, liveDay } from './days-of-year.fixtures.ts';
import { brokenOn, type Done } from './laws-of-a-day.fixtures.ts';
import { watchYear } from './laws-of-a-year.fixtures.ts';
import { emptyLog } from './log.fixtures.ts';
import { colleaguesIn } from './people-of-year.fixtures.ts';
import type { Resident } from './resident.fixtures.ts';
import { vanishedWith } from './vanished.fixtures.ts';

/** What came of a life. */
export interface Lived {
  readonly looks: number;
  readonly offered: number;
  readonly done: number;
  readonly putOff: number;
  readonly postponed: number;
  /** Days without any suggestion. */
  readonly quiet: number;
  readonly rules: ReadonlySet<string>;
  readonly broken: readonly string[];
}

/** On how many days the plan is held against that after one more moment. */
const LOOKED_AT_TWICE = 0.04;

const BEGINS = '2026-07-01';
const ENDS = '2027-06-30';

/** Lives a year with the plan, day by day; the same resident and seed live the same year. */
export function liveYear(resident: Resident, seed: string, seasonOf: (year: number) => Season | null): Lived {
  const chance = chanceOf(seed, resident.name);
  const log = emptyLog();
  const life = { log, chance, resident, colleagues: colleaguesIn(log), begins: BEGINS };
  log.set(
    'identity',
    {
      yearBegan: BEGINS,
      route: resident.route,
      shyMode: resident.shy,
      reapplying: resident.reapplying,
      ...(resident.route === 'advanced' ? { specialty: 'Neurology' } : {}),
    },
    'identity',
  );
  const blocks = blocksOfYear(chance, BEGINS);
  const watch = watchYear(BEGINS, seasonOf(2027)?.calendar['applications-open'].value ?? BEGINS);
  const everybody = Object.values(life.colleagues).flat();
  const done: Done[] = [];
  const rules = new Set<string>();
  const broken: string[] = [];
  let [looks, offered, putOff, postponed, quiet] = [0, 0, 0, 0, 0];

  for (let day: PlainDate = BEGINS; day <= ENDS; day = addDays(day, 1)) {
    // The schedule of a block is known a week before.
    for (const block of blocks)
      if (block.from === addDays(day, 7) || (day === BEGINS && (block.from ?? '') < addDays(day, 7)))
        beginBlock(life, block);
    liveDay(life, day);
    if (!chance.happens(resident.opens)) continue;
    const setting = (): Setting =>
      settingOf(log.journal(), day, 1, {
        season: seasonOf(seasonYearOn(day)),
        visaNeed: 'j1',
        ownProgram: null,
        ends: ENDS,
      });
    const now = setting();
    const plan = planDays(now);
    const suggestions = plan.days[0]?.suggestions ?? [];
    looks += 1;
    offered += suggestions.length;
    postponed += plan.postponed.length;
    if (suggestions.length === 0) quiet += 1;
    broken.push(...brokenOn(log.journal(), plan, done));
    watch.look(log.journal(), plan);
    if (chance.happens(LOOKED_AT_TWICE)) broken.push(...vanishedWith(now, plan, chance.oneOf(everybody)));
    const before = done.length;
    for (const suggestion of suggestions) {
      rules.add(suggestion.rule);
      if (chance.happens(resident.follows)) {
        log.act(doneChanges(now, suggestion));
        done.push({ on: day, suggestion });
      } else if (chance.happens(resident.putsOff)) {
        log.act(notNowChanges(now, suggestion));
        putOff += 1;
      }
    }
    // Who has done something looks again at times: three a day counts what was done.
    if (done.length > before && chance.happens(0.2)) broken.push(...brokenOn(log.journal(), planDays(setting()), done));
  }
  return {
    looks,
    offered,
    done: done.length,
    putOff,
    postponed,
    quiet,
    rules,
    broken: [...broken, ...watch.end(ENDS)].map((one) => `${resident.name}, seed ${seed}: ${one}`),
  };
}
