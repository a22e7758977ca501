import { isTooLong, NoteField } from './NoteField.tsx';
import { useKeptText } from './useKeptText.ts';

interface Props {
  readonly draftKey: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly example?: string | undefined;
  readonly saved: string;
  readonly onKeep: (text: string) => void;
}

/** A note that keeps itself; what is too long to save waits as a draft. */
export function KeptNote({ draftKey, saved, onKeep, ...about }: Props) {
  const { value, change, leave } = useKeptText(draftKey, saved, onKeep, (text) => !isTooLong(text));
  return <NoteField {...about} value={value} onChange={change} onBlur={leave} />;
}
