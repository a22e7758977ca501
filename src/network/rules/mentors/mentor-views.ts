import type { Entry, Journal } from '../../journal/journal.ts';
import { remember } from '../../journal/remember.ts';
import { type Candidate, candidates } from '../../mentors/candidates.ts';
import { type Mentoring, mentorings } from '../../mentors/mentorships.ts';
import { type NextContact, nextWith } from '../../mentors/next-contact.ts';
import type { Setting } from '../setting.ts';
import { onceFor } from '../views.ts';

/** Everybody with a mentorship of whatever stage, by id: the order of records depends on the device they came from. */
export function mentoringsIn(journal: Journal): readonly Mentoring[] {
  return onceFor(journal, 'mentorings', () =>
    mentorings(journal).toSorted((a, b) => (a.person.id < b.person.id ? -1 : 1)),
  );
}

const IN_SIGHT: ReadonlySet<string> = new Set(['might-ask', 'asked', 'first-meeting', 'ongoing']);

/** Somebody advises, was asked to, or was chosen to be asked. */
export function isMentorInSight(journal: Journal): boolean {
  return mentoringsIn(journal).some(({ mentorship }) => IN_SIGHT.has(mentorship.values.stage ?? 'ongoing'));
}

/** The next thing with each of them, where there is one. */
export function nextContacts({
  journal,
  today,
}: Setting): readonly { readonly mentoring: Mentoring; readonly next: NextContact }[] {
  return onceFor(journal, `next contacts ${today}`, () =>
    mentoringsIn(journal).flatMap((mentoring) => {
      const next = nextWith(journal, mentoring, today);
      return next === null ? [] : [{ mentoring, next }];
    }),
  );
}

export function candidatesIn({ journal, today }: Setting): readonly Candidate[] {
  return onceFor(journal, `candidates ${today}`, () => candidates(journal, today));
}

const FEW = ['meeting', 'ask', 'letter', 'sponsor-act'] as const;
type Few = (typeof FEW)[number];
export type FewEntry = Extract<Entry, { readonly kind: Few }>;

const fewAmong: (entries: readonly Entry[]) => readonly FewEntry[] = remember((entries) =>
  entries.filter((entry): entry is FewEntry => (FEW as readonly string[]).includes(entry.kind)),
);

/** Meetings, asks, letters and sponsoring acts: there are dozens of them among thousands of moments. */
export function fewOf<K extends Few>(journal: Journal, kind: K): readonly Extract<FewEntry, { readonly kind: K }>[] {
  const all = onceFor(journal, 'few', () => {
    const found: FewEntry[] = [];
    for (const entries of journal.entriesOf.values()) found.push(...fewAmong(entries));
    return found.sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  });
  return onceFor(journal, `few ${kind}`, () =>
    all.filter((entry): entry is Extract<FewEntry, { readonly kind: K }> => entry.kind === kind),
  );
}
