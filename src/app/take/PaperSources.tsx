import { dateInWords } from '../words/dates.ts';
import styles from './PaperList.module.css';
import type { PaperSource } from './paper.ts';

const ADDRESS = /^https?:\/\/\S+$/;

/** Where reasons and dates were read, when, and how far that may be trusted; links stand with their address. */
export function PaperSources({ sources }: { readonly sources: readonly PaperSource[] }) {
  return (
    <section>
      <h4>Sources</h4>
      <ol className={styles.sources}>
        {sources.map(({ source, date, status }) => (
          <li key={`${source} ${date} ${status}`}>
            {ADDRESS.test(source) ? (
              <a href={source} target="_blank" rel="noreferrer">
                {source}
              </a>
            ) : (
              source
            )}
            {date === null ? '' : ` · ${dateInWords(date)}`} · {status}
          </li>
        ))}
      </ol>
    </section>
  );
}
