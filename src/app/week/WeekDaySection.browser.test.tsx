import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import type { PlainDate } from '../../base/plain-date.ts';
import { emptyJournal } from '../../network/journal/update.ts';
import type { Suggestion } from '../../network/planner/plan.ts';
import { NO_CIRCUMSTANCES, settingOf } from '../../network/rules/setting.ts';
import { useAdviceActs } from '../advice/advice-acts.ts';
import { type Network, NetworkContext } from '../session/network.ts';
import { WeekDaySection } from './WeekDaySection.tsx';

const TODAY = '2026-11-24';
const setting = settingOf(emptyJournal, TODAY, 7, NO_CIRCUMSTANCES);
const network: Network = {
  journal: emptyJournal,
  today: TODAY,
  now: () => ({ date: TODAY, minutes: 720 }),
  instant: () => 1,
  act: () => undefined,
  newId: () => 'new',
};

const until = (closes: PlainDate): Suggestion => ({
  rule: 'rest',
  subject: closes,
  id: `rest.${closes}`,
  title: 'Rest',
  grade: 'convention',
  source: { from: 'guide' },
  effort: 'own',
  way: 'alone',
  minutes: 5,
  worth: 3,
  person: null,
  about: null,
  do: 'Close the book',
  why: 'It is late.',
  window: { opens: '2026-10-28', best: '2026-10-28', closes },
  screen: '/week',
  done: [],
  chosen: '',
  cautions: [],
  loosenTo: null,
});

let root: Root;
let place: HTMLElement;

afterEach(() => {
  root.unmount();
  place.remove();
});

it('what can stand on no other day offers neither a grip nor a list of days', async () => {
  function Day() {
    const acts = useAdviceActs(setting, () => undefined);
    return (
      <WeekDaySection
        day={{
          date: TODAY,
          planned: { date: TODAY, block: null, kind: 'working', budget: { week: 3, used: 0 }, suggestions: [] },
          beginsBlock: false,
        }}
        entries={[]}
        suggestions={[until(TODAY), until('2026-11-25')]}
        setting={setting}
        monday="2026-11-23"
        acts={acts}
      />
    );
  }
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
  root.render(
    <NetworkContext value={network}>
      <Day />
    </NetworkContext>,
  );
  await expect
    .poll(() =>
      [...place.querySelectorAll('[data-suggestion]')].map((card) => [
        card.querySelector('[data-grip]') !== null,
        [...card.querySelectorAll('option')].map(({ value }) => value),
      ]),
    )
    .toEqual([
      [false, []],
      [true, ['', '2026-11-25']],
    ]);
});
