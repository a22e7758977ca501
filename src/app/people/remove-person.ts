import type { Entry, Journal } from '../../network/journal/journal.ts';
import { meantBy, sameAs } from '../../network/journal/meant-by.ts';
import type { KeptKind } from '../../network/records/kinds.ts';
import type { Change } from '../../workspace/change.ts';

const OWN_WORK = ['commitment', 'scholarly-work', 'lead'] as const;

/**
 * Everything that belongs to a person: those merged into them, their entries, their places on teams, the mentorship, the
 * packets of their letters, messages to them, answers to suggestions about them. What is the user's own (work and what is to hand in for
 * it, leads, questions about programs, others' acts) stays and names them no
 * more. Undo brings all of it back.
 */
export function removePerson(
  journal: Journal,
  id: string,
): { readonly changes: readonly Change[]; readonly entries: number } {
  const entries = journal.entriesOf.get(id) ?? [];
  const letters = new Set(entries.flatMap((entry) => (entry.kind === 'letter' ? [entry.id] : [])));
  const isThem = (person: string | null | undefined) => meantBy(journal, person ?? '') === id;
  const isOwnWork = (entry: Entry) => {
    const [kind = '', work = ''] = entry.kind === 'task' ? (entry.values.of ?? '').split('/') : [];
    return OWN_WORK.some((own) => own === kind && journal.kept[own].has(work));
  };
  const gone = entries.filter((entry) => !isOwnWork(entry));
  const kept = <K extends KeptKind>(kind: K) => [...journal.kept[kind].values()];
  return {
    entries: gone.length,
    changes: [
      ...sameAs(journal, id).map((same): Change => ({ kind: 'person', id: same, removed: true })),
      ...gone.map(({ kind, id: entry }): Change => ({ kind, id: entry, removed: true })),
      ...entries
        .filter(isOwnWork)
        .map(({ id: task }): Change => ({ kind: 'task', id: task, fields: { person: null } })),
      ...journal.teams
        .filter(({ values }) => isThem(values.person))
        .map(({ id: team }): Change => ({ kind: 'block-team', id: team, removed: true })),
      ...kept('mentorship')
        .filter((mentorship) => isThem(mentorship.values.person ?? mentorship.id))
        .map((mentorship): Change => ({ kind: 'mentorship', id: mentorship.id, removed: true })),
      ...kept('letter-packet')
        .filter((packet) => letters.has(packet.values.letter ?? packet.id))
        .map((packet): Change => ({ kind: 'letter-packet', id: packet.id, removed: true })),
      ...kept('message')
        .filter(({ values }) => isThem(values.person))
        .map((message): Change => ({ kind: 'message', id: message.id, removed: true })),
      ...kept('suggestion')
        .filter(({ values }) => isThem(values.person))
        .map((suggestion): Change => ({ kind: 'suggestion', id: suggestion.id, removed: true })),
      ...kept('question')
        .filter(({ values }) => isThem(values.person))
        .map((question): Change => ({ kind: 'question', id: question.id, fields: { person: null } })),
      ...OWN_WORK.flatMap((kind) =>
        [...journal.kept[kind].values()]
          .filter(({ values }) => isThem(values.person))
          .map((own) => ({ kind, id: own.id, fields: { person: null } }) as Change),
      ),
      ...kept('identity')
        .filter(({ values }) => isThem(values.trustedPeer))
        .map((identity): Change => ({ kind: 'identity', id: identity.id, fields: { trustedPeer: null } })),
      ...[...journal.entries.values()].flatMap((entry): readonly Change[] =>
        entry.kind === 'sponsor-act' && isThem(entry.values.to) && !isThem(entry.values.person)
          ? [{ kind: 'sponsor-act', id: entry.id, fields: { to: null } }]
          : [],
      ),
    ],
  };
}
