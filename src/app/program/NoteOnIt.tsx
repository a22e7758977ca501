import type { Program } from '../../catalogue/program.ts';
import { OwnNote } from '../events/OwnNote.tsx';
import surface from '../parts/surface.module.css';
import { useNetwork } from '../session/network.ts';
import { useSession } from '../session/session.ts';
import card from './Program.module.css';

/** The user's own words on a program. */
export function NoteOnIt({ program: { acgmeId, institution } }: { readonly program: Program }) {
  const { act } = useNetwork();
  const { notes } = useSession();
  return (
    <section className={`${surface.card} ${card.card}`} aria-labelledby="note">
      <h2 id="note">Your own words</h2>
      <OwnNote
        draft={`program-note/${acgmeId}`}
        label="Note"
        hint="What you liked, what you heard, what to ask. It stays on your device."
        value={notes.get(acgmeId)?.note}
        begin="Write a note"
        onSave={(note) =>
          act(note === null ? `${institution}: your note is deleted.` : `Your note on ${institution} is kept.`, [
            { kind: 'program-note', id: acgmeId, fields: { acgmeId, note } },
          ])
        }
      />
    </section>
  );
}
