import type { LetterPacket } from '../../network/records/letter.ts';
import { KeptNote } from '../entries/KeptNote.tsx';
import { useNetwork } from '../session/network.ts';

type TextField = Exclude<keyof LetterPacket, 'letter' | 'teachingMoments'>;

interface Props {
  /** The letter's id, which is the packet's. */
  readonly letter: string;
  readonly field: TextField;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** For the bar that offers to undo. */
  readonly saved: string;
}

/** One text of the packet; it keeps itself when it is left and after a pause. */
export function PacketNote({ letter, field, label, hint, value, saved }: Props) {
  const { act } = useNetwork();
  return (
    <KeptNote
      draftKey={`letter/${letter}/${field}`}
      label={label}
      hint={hint}
      saved={value}
      onKeep={(text) =>
        act(saved, [{ kind: 'letter-packet', id: letter, fields: { letter, [field]: text === '' ? null : text } }])
      }
    />
  );
}
