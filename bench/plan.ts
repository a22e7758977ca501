import { loadSeason } from '../src/cli/shipped.ts';
import type { Journal } from '../src/network/journal/journal.ts';
import { emptyJournal, updateJournal } from '../src/network/journal/update.ts';
import { planDays } from '../src/network/planner/plan-days.ts';
import { NO_CIRCUMSTANCES, settingOf } from '../src/network/rules/setting.ts';
import { changesBetween } from '../src/workspace/changes-between.ts';
import { emptyWorkspace } from '../src/workspace/workspace.ts';
import { type BenchLine, medianMs } from './median.ts';
import { LAST_DAY, type Scale, scaleWorkspace } from './scale-workspace.ts';

const SCALES: readonly Scale[] = [
  { people: 20, entries: 200 },
  { people: 200, entries: 2000 },
  { people: 2000, entries: 20_000 },
];

/** A week planned from nothing remembered of the journal but each person's entries, as after one more moment. */
export function benchPlan(): readonly BenchLine[] {
  const season = loadSeason(2027);
  const circumstances = { ...NO_CIRCUMSTANCES, season: season.ok ? season.value : null, ends: '2027-06-30' };
  const planOf = (journal: Journal, days: number) =>
    // A journal that looks the same and is another: what was asked of the last one is asked anew.
    planDays(settingOf({ ...journal }, LAST_DAY, days, circumstances));
  const lines = SCALES.map((scale): BenchLine & { readonly scale: Scale } => {
    const journal = updateJournal(emptyJournal, changesBetween(emptyWorkspace('bench'), scaleWorkspace(scale)));
    const entries = [...journal.entries.values()];
    return {
      scale,
      name: `a week for ${scale.people} people, ${scale.entries} moments`,
      ms: medianMs(() => planOf(journal, 7), 15, 8),
      bareMs: medianMs(() => entries.reduce((sum, { values }) => sum + (values.loggedAt ?? 0), 0), 51, 20),
      units: { count: scale.entries, of: 'moment' },
      target: '≤ 50 ms',
    };
  });
  const growth = lines.map(({ ms, scale }) => `${scale.entries}: ${ms.toPrecision(3)} ms`).join(', ');
  console.log(`plan of a week by moments: ${growth}`);
  return lines.map(({ scale: _, ...line }) => line);
}
