import buttons from '../parts/buttons.module.css';
import chips from '../profile/StateList.module.css';
import styles from './FilterSummary.module.css';
import type { Filtered } from './filter-programs.ts';
import { FILTER_WORDS, filterInWords } from './filter-words.ts';
import { type Filters, NO_FILTERS, WITHOUT } from './filters.ts';
import type { UseFilters } from './useFilters.ts';

interface Props {
  readonly filtered: Filtered;
  readonly filters: Filters;
  /** As ticked, which may be a frame ahead of `filters`. */
  readonly showUnknown: boolean;
  readonly change: UseFilters['change'];
  readonly anchorCity: string | null;
}

/** How many are shown and hidden, what hides how many, and each filter as a button that takes it away. */
export function FilterSummary({ filtered, filters, showUnknown, change, anchorCity }: Props) {
  const { shown, hidden, effects, hiddenAsUnknown, shownUnknown } = filtered;
  const isDistanceLost = filters.within !== null && !effects.some(({ id }) => id === 'distance');
  return (
    <div className={styles.summary}>
      <p role="status" className={styles.sentence} data-shown={shown.length} data-hidden={hidden}>
        <b>{shown.length} shown</b>
        {hidden === 0 ? null : `, ${hidden} hidden: ${effects.map(inWords).join(', ')}`}
        {hidden > 0 && effects.length > 1 ? ' (some by more than one)' : ''}.
      </p>
      {isDistanceLost ? (
        <p className={styles.hint}>
          {anchorCity === null
            ? 'A distance is asked, but from where? Choose a city under Filters.'
            : `No program is known in ${anchorCity}, so no distance is reckoned. Choose another city under Filters.`}
        </p>
      ) : null}
      {effects.length === 0 ? null : (
        <ul className={buttons.row} aria-label="Filters in force">
          {effects.map(({ id, givesBack }) => (
            <li key={id}>
              <button type="button" className={chips.chip} onClick={() => change(WITHOUT[id])}>
                <span>
                  {filterInWords(id, filters, anchorCity)}
                  <span className={styles.back}>
                    <span className="visually-hidden">, take away: </span> +{givesBack}
                    <span className="visually-hidden"> come back</span>
                  </span>
                </span>
                <svg className={styles.cross} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                  <path d="m2 2 8 8M10 2 2 10" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
                </svg>
              </button>
            </li>
          ))}
          {effects.length < 2 ? null : (
            <li>
              <button
                type="button"
                className={`${buttons.quiet} ${buttons.small}`}
                onClick={() => change(({ near, unit }) => ({ ...NO_FILTERS, near, unit }))}
              >
                Take all away
              </button>
            </li>
          )}
        </ul>
      )}
      {filters.showUnknown && shownUnknown === 0 ? null : (
        <label className={styles.unknown}>
          <input type="checkbox" checked={showUnknown} onChange={() => change({ showUnknown: !showUnknown })} />
          <span>
            Show what is not known, too
            <span className={styles.hint}>{unknownInWords(filters.showUnknown, shownUnknown, hiddenAsUnknown)}</span>
          </span>
        </label>
      )}
    </div>
  );
}

function inWords({ id, hidesAlone }: Filtered['effects'][number]): string {
  return `${hidesAlone} by ${FILTER_WORDS[id]}`;
}

function unknownInWords(isShown: boolean, shown: number, hidden: number): string {
  if (isShown) return `${shown} of those shown: nobody has said what you ask. Unknown is not “no”.`;
  return hidden === 0
    ? 'Nothing is hidden for that alone.'
    : `${hidden} of the hidden ones: nothing speaks against them, only nobody has said.`;
}
