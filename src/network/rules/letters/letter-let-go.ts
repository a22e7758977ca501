import { addDays } from '../../../base/plain-date.ts';
import { offers } from '../mentors/offers.ts';
import type { Rule } from '../rule.ts';
import { eligibilityOf, refusedBy } from './writers-in.ts';

export const letterLetGo: Rule = {
  id: 'letter-let-go',
  title: 'Decide on a letter that cannot be asked',
  lines: ['letter-eligible', 'not-transactional'],
  grade: 'convention',
  source: { from: 'log' },
  reason:
    'A letter from somebody who has not seen enough of your work is weak; a plan that cannot come true is better let go.',
  effort: 'own',
  way: 'alone',
  minutes: 2,
  worth: 2,
  find: (setting) => {
    const refused = refusedBy(setting);
    return offers(setting, 'letter', 'letter-ask', ({ id, person, name, since }) => {
      const eligibility = person === null ? null : eligibilityOf(setting, person);
      const canCome = eligibility !== null && (!eligibility.missing.includes('time') || eligibility.timeOn !== null);
      const isRefused = person !== null && refused.has(person);
      if (canCome && !isRefused) return null;
      return {
        do: `Decide whether to still plan a letter from ${name}`,
        why: isRefused
          ? 'They said no to a letter before; who did is not asked again (a convention).'
          : 'Two weeks of work together are usual before asking (a convention), and the log shows neither them nor a block ahead.',
        opens: since,
        best: addDays(since, 3),
        screen: `/letters/${id}`,
        done: [{ kind: 'letter', id, fields: { letGoOn: setting.today } }],
      };
    });
  },
};
