import { addDays } from '../../../base/plain-date.ts';
import { dayWords } from '../../drafts/day-words.ts';
import { offer } from '../offer.ts';
import type { Opportunity, Rule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { type OpenLoop, openLoops, whenTogether } from './open-loops.ts';

/** How long one waits before asking once more; a convention. */
const WAIT_DAYS = 5;

export const askFeedbackAgain: Rule = {
  id: 'ask-feedback-again',
  title: 'Ask once more for feedback that did not come',
  lines: ['feedback-loop', 'one-nudge'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Most people forget on a busy day; asked once more in passing they answer, and after that it may rest.',
  effort: 'loop',
  way: 'in-person',
  minutes: 2,
  worth: 3,
  find: (setting) => {
    const asked = openLoops(setting, 'ask-again', 'feedback-loop');
    const latest = new Map<string, Asked>();
    for (const loop of asked) {
      const other = latest.get(loop.person?.id ?? '');
      if (loop.person !== null && (other === undefined || isLater(loop, other))) latest.set(loop.person.id, loop);
    }
    return asked.flatMap((loop) => {
      const last = loop.person === null ? loop : latest.get(loop.person.id);
      return last === undefined || last === loop ? again(setting, loop) : letRest(setting, loop, last);
    });
  },
};

type Asked = OpenLoop<'feedback-loop'>;

function isLater(a: Asked, b: Asked): boolean {
  return a.since === b.since ? a.entry.id > b.entry.id : a.since > b.since;
}

function again(setting: Setting, { entry, person, name, since, base }: Asked): readonly Opportunity[] {
  const opens = addDays(since, WAIT_DAYS);
  const { inPerson, ...how } = whenTogether(setting, person, opens);
  const asked = entry.values.askedOn == null ? 'You asked' : `You asked on ${dayWords(entry.values.askedOn)}`;
  return offer(setting, {
    ...base,
    ...how,
    do: inPerson ? `Ask ${name} once more in passing` : `Write ${name} your question once more`,
    why: `${asked}, and no answer is noted. Once more is fine, then let it rest; if it came, note it.`,
    // The day stays as it is, so that once is once.
    opens,
    best: opens,
    draft: { situation: 'ask-feedback', about: base.subject },
  });
}

/** One question at a time: of several to the same person the older ones may go. */
function letRest(setting: Setting, { entry, name, since, base }: Asked, last: Asked): readonly Opportunity[] {
  const opens = addDays(since, WAIT_DAYS);
  const when = last.entry.values.askedOn == null ? 'since' : `on ${dayWords(last.entry.values.askedOn)}`;
  return offer(setting, {
    ...base,
    do: `Let your older question to ${name} rest, or note the answer`,
    why: `You asked ${name} another one ${when}; one open question at a time is enough.`,
    opens,
    effort: 'own',
    way: 'alone',
    minutes: 1,
    worth: 1,
    done: [{ kind: 'feedback-loop', id: entry.id, fields: { letGoOn: setting.today } }],
  });
}
