import { SearchField } from '../parts/SearchField.tsx';

interface Props {
  readonly words: string;
  readonly onChange: (words: string) => void;
}

/** Looks for programs with every letter; a pasted list of ids keeps its lines apart. */
export function SearchPrograms({ words, onChange }: Props) {
  return (
    <SearchField
      label="Find by name, place, ACGME id or NRMP code"
      example="Hospital, city, old name, 2947140P0"
      hint="Old names and all tracks’ codes count. You can paste a whole list of ids."
      query={words}
      onChange={onChange}
      onPaste={(event) => {
        const text = event.clipboardData.getData('text');
        if (!/[\r\n]/.test(text)) return;
        // The field has one line: browsers drop the breaks, and two ids would become one number.
        event.preventDefault();
        const { selectionStart, selectionEnd } = event.currentTarget;
        const [from, to] = [selectionStart ?? words.length, selectionEnd ?? words.length];
        onChange(`${words.slice(0, from)}${text.replace(/\s+/g, ' ').trim()}${words.slice(to)}`);
      }}
    />
  );
}
