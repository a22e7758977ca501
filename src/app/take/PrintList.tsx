import buttons from '../parts/buttons.module.css';
import styles from './TakeScreen.module.css';
import { PARTS, type ToPrint } from './to-print.ts';

interface Props {
  readonly parts: ToPrint;
  readonly onParts: (parts: ToPrint) => void;
}

/** What goes on paper, and the button that prints it. */
export function PrintList({ parts, onParts }: Props) {
  return (
    <section className={styles.way} aria-labelledby="print">
      <h2 id="print">On paper</h2>
      <fieldset className={styles.choices}>
        <legend>What to print</legend>
        {PARTS.map(([part, words]) => (
          <label key={part} className={styles.choice}>
            <input
              type="checkbox"
              checked={parts[part]}
              onChange={({ target }) => onParts({ ...parts, [part]: target.checked })}
            />
            {words}
          </label>
        ))}
      </fieldset>
      {parts.reasons ? (
        <p className="aside">
          Reasons name your score, your visa and whom you know. Leave them out on a page that others will read.
        </p>
      ) : null}
      <div className={buttons.row}>
        <button type="button" className={buttons.main} onClick={() => window.print()}>
          Print or save as PDF
        </button>
      </div>
    </section>
  );
}
