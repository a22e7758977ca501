import type { LetterPacket } from '../../network/records/letter.ts';
import { useCell } from '../blocks/useCell.ts';
import { isTooLong, NoteField } from '../entries/NoteField.tsx';
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
  const cell = useCell(
    value,
    (text) =>
      act(saved, [{ kind: 'letter-packet', id: letter, fields: { letter, [field]: text === '' ? null : text } }]),
    (text) => !isTooLong(text),
  );
  return (
    <NoteField
      label={label}
      hint={hint}
      value={cell.value}
      onChange={(text) => cell.onChange({ target: { value: text } })}
      onBlur={cell.onBlur}
    />
  );
}
