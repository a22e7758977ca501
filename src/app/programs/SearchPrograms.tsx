import { useId } from 'react';
import find from '../find/FindField.module.css';
import styles from './ProgramsScreen.module.css';

interface Props {
  readonly words: string;
  readonly onChange: (words: string) => void;
}

/** Looks for programs with every letter; a pasted list of ids keeps its lines apart. */
export function SearchPrograms({ words, onChange }: Props) {
  const id = useId();
  return (
    <search className={find.find} data-print="hide">
      <label htmlFor={id} className={styles.label}>
        Find by name, place, ACGME id or NRMP code
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder="Hospital, city, old name, 2947140P0"
        value={words}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
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
      <p id={`${id}-hint`} className={styles.hint}>
        Old names and all tracks’ codes count. You can paste a whole list of ids.
      </p>
    </search>
  );
}
