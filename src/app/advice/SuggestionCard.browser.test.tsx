import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { emptyJournal, updateJournal } from '../../network/journal/update.ts';
import type { Suggestion } from '../../network/planner/plan.ts';
import { NO_CIRCUMSTANCES, settingOf } from '../../network/rules/setting.ts';
import type { Change } from '../../workspace/change.ts';
import { type Network, NetworkContext } from '../session/network.ts';
import { MoveTo } from '../week/MoveTo.tsx';
import { daysToMoveTo } from '../week/week-days.ts';
import { useAdviceActs } from './advice-acts.ts';
import { SuggestionCard } from './SuggestionCard.tsx';

const TODAY = '2026-11-10';
const journal = updateJournal(emptyJournal, [
  { kind: 'person', id: 'ana', after: { name: 'Dr. Lopez', tracked: true } },
]);
const setting = settingOf(journal, TODAY, 7, NO_CIRCUMSTANCES);
const ID = 'keep-in-touch.ana';

const suggestion: Suggestion = {
  rule: 'keep-in-touch',
  subject: 'ana',
  id: ID,
  title: 'Keep in touch',
  grade: 'convention',
  source: { from: 'guide' },
  effort: 'outreach',
  way: 'e-mail',
  minutes: 5,
  worth: 3,
  person: 'ana',
  about: null,
  do: 'Write two lines to Dr. Lopez',
  why: 'Four weeks have gone by.',
  window: { opens: '2026-11-09', best: '2026-11-10', closes: '2026-11-14' },
  cadenceDays: 28,
  draft: { situation: 'stay-in-touch' },
  screen: '/mentors',
  done: [{ kind: 'moment', id: null, fields: { person: 'ana', kind: 'e-mail', on: TODAY } }],
  chosen: 'This is its best day.',
  cautions: ['You asked them for something last week.'],
  loosenTo: 42,
};

let root: Root | undefined;
let place: HTMLElement;

afterEach(() => {
  root?.unmount();
  place.remove();
});

/** Shows the card open and answers by the first thing that can be pressed with such a name. */
async function show() {
  const done: { readonly sentence: string; readonly changes: readonly Change[] }[] = [];
  const answered: (string | null)[] = [];
  const network: Network = {
    journal,
    today: TODAY,
    now: () => ({ date: TODAY, minutes: 720 }),
    instant: () => 1,
    act: (sentence, changes) => done.push({ sentence, changes }),
    newId: () => 'new',
  };
  function Card() {
    const acts = useAdviceActs(setting, (id) => answered.push(id));
    return (
      <SuggestionCard suggestion={suggestion} season={null} acts={acts} open>
        <MoveTo candidate={suggestion} days={daysToMoveTo(TODAY, '2026-11-09', suggestion.window, TODAY)} acts={acts} />
      </SuggestionCard>
    );
  }
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
  root.render(
    <NetworkContext value={network}>
      <Card />
    </NetworkContext>,
  );
  await vi.waitFor(() => expect(place.querySelector('details')?.open).toBe(true));
  const named = (words: RegExp) =>
    [...place.querySelectorAll<HTMLElement>('button, a')].find((one) => words.test(one.textContent ?? ''));
  return { done, answered, named };
}

const answer = (fields: object) => ({
  kind: 'suggestion',
  id: ID,
  fields: expect.objectContaining({ rule: 'keep-in-touch', subject: 'ana', person: 'ana', ...fields }),
});

it.each([
  [
    'Did it',
    /^Done: /,
    [
      { kind: 'moment', id: 'new', fields: { person: 'ana', kind: 'e-mail', on: TODAY, loggedAt: 1 } },
      answer({ doneOn: TODAY }),
    ],
  ],
  ['Not now', /^Not now: /, [answer({ skips: 1, skippedOn: TODAY })]],
  ['Yes, less often', /^Less often: /, [answer({ skips: 0, restUntil: null, cadenceDays: 42 })]],
  ['Less often: every 6 weeks', /^Less often: /, [answer({ restUntil: null, cadenceDays: 42 })]],
  ['Not again for Dr. Lopez', /^It will not come again: /, [answer({ never: true })]],
  [
    'Never suggest: Keep in touch',
    /^No longer suggested: /,
    [{ kind: 'rule-choice', id: 'keep-in-touch', fields: { never: true } }],
  ],
] as const)('“%s” is one act that writes what it says', async (name, sentence, changes) => {
  const { done, answered, named } = await show();
  named(/^Why this/)?.click();
  await vi.waitFor(() => expect(named(/^Never suggest/)).toBeDefined());
  named(new RegExp(`^${name}`))?.click();
  expect(done).toEqual([{ sentence: expect.stringMatching(sentence), changes }]);
  expect(answered).toEqual([ID]);
});

it('is moved to a day of its window by a press and not by a key in the list, and leads to the words and to where it is done', async () => {
  const { done, named } = await show();
  expect(named(/^The words/)?.getAttribute('href')).toBe('/drafts/new?situation=stay-in-touch&person=ana');
  expect(named(/^Mentors/)?.getAttribute('href')).toBe('/mentors');
  expect(place.textContent).toContain('You asked them for something last week.');
  expect(place.textContent).toContain('A convention.');
  const list = place.querySelector('select') as HTMLSelectElement;
  expect([...list.options].map(({ value }) => value)).toEqual([
    '',
    '2026-11-11',
    '2026-11-12',
    '2026-11-13',
    '2026-11-14',
  ]);
  list.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await vi.waitFor(() => expect(named(/^Move/)).toBeDefined());
  expect(done).toEqual([]);
  await userEvent.keyboard('{Tab}{Enter}');
  expect(done).toEqual([
    {
      sentence: 'Moved to Thursday 12 November: Write two lines to Dr. Lopez.',
      changes: [answer({ movedTo: '2026-11-12' })],
    },
  ]);
});
