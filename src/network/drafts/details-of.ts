import type { PlainDate } from '../../base/plain-date.ts';
import type { Entry, Journal } from '../journal/journal.ts';
import { meantBy } from '../journal/meant-by.ts';
import { workingTogether } from '../journal/working-together.ts';
import type { Block, BlockType } from '../records/block.ts';
import { IDENTITY_ID } from '../records/identity.ts';
import type { EntryKind, NetworkValues } from '../records/kinds.ts';
import type { Person } from '../records/person.ts';
import { dayWords } from './day-words.ts';
import type { DraftDetails } from './details.ts';
import type { DraftContext } from './draft.ts';
import { mentionOf } from './names.ts';
import { leadSourceWords, sponsorActWords } from './record-words.ts';

/** Whom a message goes to and what it is about (`kind/id`), as the address of the screen names them. */
export interface DraftAim {
  readonly person: string | null;
  readonly about: string | null;
}

/** What the journal knows for a message; whom it is about answers for whom it goes to, where nobody was named. */
export function draftContext(journal: Journal, { person, about }: DraftAim, today: PlainDate): DraftContext {
  const to = recipientOf(journal, { person, about });
  return {
    person: (to === null ? undefined : journal.people.get(to)?.values) ?? null,
    identity: journal.kept.identity.get(IDENTITY_ID)?.values ?? null,
    details: detailsOf(journal, to, about, today),
  };
}

/** The id of whom the message goes to; null for nobody known. */
export function recipientOf(journal: Journal, { person, about }: DraftAim): string | null {
  const named = person ?? entryAt(journal, about)?.values.person ?? keptAt(journal, about)?.person ?? null;
  return named === null ? null : meantBy(journal, named);
}

function detailsOf(journal: Journal, to: string | null, about: string | null, today: PlainDate): DraftDetails {
  const entries = to === null ? [] : (journal.entriesOf.get(to) ?? []);
  const meant = entryAt(journal, about);
  /** The entry the message is about, or the latest of its kind with them for which that holds. */
  const find = <K extends EntryKind>(kind: K, holds: (values: NetworkValues<K>) => boolean = () => true) =>
    valuesOf(meant, kind) ??
    entries.map((entry) => valuesOf(entry, kind)).find((one) => one !== undefined && holds(one));
  const learning = find('learning-loop', ({ point }) => isWritten(point));
  const feedback = find('feedback-loop');
  const praised = find('feedback-loop', ({ praise }) => isWritten(praise));
  const advice = find('advice');
  const meeting = find('meeting', ({ heldOn }) => heldOn != null);
  const contact = find('event-contact');
  const letter = find('letter');
  const task = valuesOf(meant, 'task');
  const sponsored = find('sponsor-act');
  const ask = find('ask', ({ answer, letGoOn }) => answer == null && letGoOn == null);
  const unwritten = valuesOf(meant, 'unwritten-rule');
  const other = otherAt(journal, about);
  const { commitment, lead, mentorship, question, work } = keptFor(journal, to, about, task?.of ?? null);
  const identity = journal.kept.identity.get(IDENTITY_ID)?.values;
  const event = contact?.event == null ? undefined : journal.kept.event.get(contact.event)?.values;
  const meetingOn = meeting?.heldOn ?? meeting?.on ?? null;
  return {
    teachingPoint: learning?.point ?? null,
    learned: learning?.learned ?? null,
    question: valuesOf(meant, 'feedback-loop')?.question ?? null,
    received: feedback?.received ?? null,
    praise: praised?.praise ?? null,
    change: feedback?.change ?? null,
    advice: advice?.advice ?? null,
    action: advice?.action ?? null,
    rotation: to === null ? null : rotationWith(journal, to, today),
    meetingDay: meetingOn === null ? null : dayWords(meetingOn),
    meetingNotes: meeting?.notes ?? null,
    topic: mentorship?.topic ?? identity?.specialty ?? null,
    event: event?.name ?? null,
    talkedAbout: contact?.talkedAbout ?? null,
    eventAsk: contact?.ask ?? null,
    project: commitment?.title ?? work?.title ?? null,
    deliverable: (task ?? dueTask(journal, entries, about))?.what ?? null,
    hours: commitment?.hoursPerWeek == null ? null : String(commitment.hoursPerWeek),
    letterDay: letter?.submitOn == null ? null : dayWords(letter.submitOn),
    program: lead?.institution ?? question?.institution ?? null,
    leadSource: lead?.source == null ? null : leadSourceWords(lead.source),
    leadStart: lead?.startsOn == null ? null : dayWords(lead.startsOn),
    toFindOut: question?.inWords ?? null,
    sponsorAct: sponsored?.act == null ? null : sponsorActWords(sponsored.act),
    asked: ask?.line ?? null,
    askedDay: ask?.askedOn == null ? null : dayWords(ask.askedOn),
    unwritten: unwritten?.situation ?? null,
    other: other === null ? null : mentionOf(other),
    directorTold: identity?.directorToldOn != null,
  };
}

function valuesOf<K extends EntryKind>(entry: Entry | undefined, kind: K): NetworkValues<K> | undefined {
  return entry?.kind === kind ? (entry.values as NetworkValues<K>) : undefined;
}

function isWritten(text: string | null | undefined): boolean {
  return text != null && text.trim() !== '';
}

function entryAt(journal: Journal, about: string | null): Entry | undefined {
  return about === null ? undefined : journal.entries.get(about);
}

function keptAt(journal: Journal, about: string | null): { readonly person?: string | null } | undefined {
  const [kind, id = ''] = about?.split('/') ?? [];
  if (
    kind === 'mentorship' ||
    kind === 'commitment' ||
    kind === 'lead' ||
    kind === 'scholarly-work' ||
    kind === 'question'
  )
    return journal.kept[kind].get(id)?.values;
  return undefined;
}

/** The open task of that commitment which is due first; it may name nobody. */
function dueTask(journal: Journal, entries: readonly Entry[], about: string | null) {
  return [...entries, ...(journal.entriesOf.get('') ?? [])]
    .flatMap((entry) => (entry.kind === 'task' ? [entry.values] : []))
    .filter(({ of, doneOn, letGoOn }) => about !== null && of === about && doneOn == null && letGoOn == null)
    .sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1))[0];
}

/** The person a message to somebody else is about. */
function otherAt(journal: Journal, about: string | null): Person | null {
  if (about?.startsWith('person/') !== true) return null;
  return journal.people.get(meantBy(journal, about.slice('person/'.length)))?.values ?? null;
}

/** The commitment, lead, question and mentorship the message is about, or that of the task. */
function keptFor(journal: Journal, to: string | null, about: string | null, of: string | null) {
  const keys = [about, of].filter((key) => key !== null);
  const idOf = (kind: string) => keys.find((key) => key.startsWith(`${kind}/`))?.slice(kind.length + 1) ?? '';
  return {
    work: journal.kept['scholarly-work'].get(idOf('scholarly-work'))?.values,
    commitment: journal.kept.commitment.get(idOf('commitment'))?.values,
    lead: journal.kept.lead.get(idOf('lead'))?.values,
    question: journal.kept.question.get(idOf('question'))?.values,
    mentorship: journal.kept.mentorship.get(to ?? '')?.values,
  };
}

const PLACES: Readonly<Record<BlockType, string | null>> = {
  ward: 'the wards',
  icu: 'the ICU',
  nights: 'night float',
  ed: 'the emergency department',
  clinic: 'clinic',
  elective: 'the elective',
  jeopardy: 'jeopardy call',
  vacation: null,
  other: null,
};

/** The latest block they shared that has begun. */
function rotationWith(journal: Journal, person: string, today: PlainDate): string | null {
  const latest = workingTogether(journal, person)
    .filter(({ from }) => from <= today)
    .at(-1);
  return latest === undefined ? null : rotationWords(latest.block.values);
}

/** What a rotation is called in a sentence, `the wards`; null where nothing is known of it. */
export function rotationWords({ name, type }: Block): string | null {
  const words = name?.trim() ?? '';
  return words !== '' ? words : type == null ? null : PLACES[type];
}
