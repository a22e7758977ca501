import { expose } from 'comlink';
import { emptyJournal, updateJournal } from '../../network/journal/update.ts';
import { planDays } from '../../network/planner/plan-days.ts';
import { settingOf } from '../../network/rules/setting.ts';
import type { PlannerHost } from './planner-host.ts';

let journal = emptyJournal;

const host: PlannerHost = {
  async take(changes) {
    journal = updateJournal(journal, changes);
  },
  plan: async ({ today, days, circumstances }) => planDays(settingOf(journal, today, days, circumstances)),
};
expose(host);
