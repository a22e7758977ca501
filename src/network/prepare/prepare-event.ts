import type { PlainDate } from '../../base/plain-date.ts';
import { metThere } from '../events/event-contacts.ts';
import { eventPhase } from '../events/event-phase.ts';
import { isWaiting } from '../events/follow-up.ts';
import { type KitPart, kitLines, missingOfKit } from '../events/kit.ts';
import type { Journal, Known } from '../journal/journal.ts';
import { calledBy } from '../mentors/words.ts';
import type { Event } from '../records/event.ts';
import { IDENTITY_ID, type Identity } from '../records/identity.ts';
import { draftAddress } from './entry-address.ts';
import { isBlank, line, note, type Preparation, type PrepareLine } from './preparation.ts';

const KIT: readonly (readonly [KitPart, string])[] = [
  ['goal', 'One goal'],
  ['whom', 'Two or three people, sessions or posters to look for'],
  ['introduction', 'An introduction of 15 to 20 seconds, said aloud once'],
  ['ask', 'One simple ask'],
];

/** What to take to a conference or an evening, and what waits after it; null where there is none of that id. */
export function prepareEvent(journal: Journal, id: string, today: PlainDate): Preparation | null {
  const event = journal.kept.event.get(id);
  if (event === undefined) return null;
  const identity = journal.kept.identity.get(IDENTITY_ID)?.values ?? {};
  const after = afterLines(journal, event, today);
  const before = [
    { title: 'Before', lines: [...kitOf(event), ...presence(identity)] },
    {
      title: 'There',
      lines: [
        note(
          'approach',
          'After the talk or at the poster: one detail you liked, one sentence on you, one small ask (a convention).',
          '/guide/at-a-conference',
        ),
        note('capture', 'Note whom you met at once, in three words.', `/events/${id}`),
        ...(identity.shyMode === true ? [note('shy', 'One or two people are enough.', '/guide/shy-mode')] : []),
      ],
    },
  ];
  return eventPhase(event.values, today) === 'past'
    ? [{ title: 'After', lines: after }]
    : [...before, { title: 'After', lines: after }];
}

function kitOf({ id, values }: Known<Event>): readonly PrepareLine[] {
  const missing = new Set(missingOfKit(values));
  const people = kitLines(`${values.people ?? ''}\n${values.sessions ?? ''}`, []).length;
  const said: Readonly<Record<KitPart, string>> = {
    goal: values.goal?.trim() ?? '',
    whom: people === 0 ? '' : `${people} noted`,
    introduction: values.introduction?.trim() ?? '',
    ask: values.ask?.trim() ?? '',
  };
  return KIT.map(([part, text]) =>
    line(part, !missing.has(part), text, said[part], `/entry/event/${id}?back=/prepare/event/${id}`),
  );
}

function presence({ name, email, linkedin, linkedinPhoto, linkedinHeadline }: Identity): readonly PrepareLine[] {
  const reach = [isBlank(email) ? '' : 'e-mail', isBlank(linkedin) ? '' : 'LinkedIn'].filter((part) => part !== '');
  return [
    line(
      'card',
      !isBlank(name) && reach.length > 0,
      'Your card on the phone',
      reach.length === 0 ? 'name and a way to reach you' : `with ${reach.join(' and ')}`,
      '/card',
    ),
    line(
      'linkedin',
      linkedinPhoto === true && linkedinHeadline === true,
      'LinkedIn with photo and headline',
      '',
      '/identity',
    ),
  ];
}

function afterLines(journal: Journal, event: Known<Event>, today: PlainDate): readonly PrepareLine[] {
  const met = metThere(journal, event, today);
  if (met.length === 0)
    return [
      note(
        'follow-up',
        'Two or three days later a short note to each: where you met, one ask (a convention).',
        '/guide/after-a-conference',
      ),
    ];
  const lines = met.map(({ entry, person, state }) => {
    const called = calledBy(journal.people.get(person)?.values);
    return isWaiting(state)
      ? line(
          `met/${entry.id}`,
          false,
          `Write to ${called}`,
          state === 'early' ? 'in a day or two' : '',
          draftAddress('conference-follow-up', person, `event-contact/${entry.id}`),
        )
      : line(`met/${entry.id}`, true, `Wrote to ${called}`, state === 'let-go' ? 'let go' : '', `/events/${event.id}`);
  });
  return [
    ...lines,
    line(
      'outcome',
      !isBlank(event.values.outcome),
      'What it was good for, in a line',
      event.values.outcome?.trim() ?? '',
      `/events/${event.id}`,
    ),
  ];
}
