import type { CSSProperties } from 'react';
import { Link } from 'wouter';
import type { Program } from '../../catalogue/program.ts';
import buttons from '../parts/buttons.module.css';
import { SourceLine } from '../parts/SourceLine.tsx';
import { useCompare } from '../pick/parts/compare-basket.ts';
import { placeOf } from '../words/place.ts';
import styles from './Compare.module.css';
import type { Row } from './compare-rows.ts';
import { sourcesOf } from './sources-of.ts';

interface Props {
  readonly programs: readonly Program[];
  readonly rows: readonly Row[];
}

/** A row for each thing that is said, a column for each program; the sources stand below by number. */
export function CompareTable({ programs, rows }: Props) {
  const { toggle } = useCompare();
  const sources = sourcesOf(rows);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, and the keyboard has to, too */}
      <section className={styles.scroll} aria-label="Programs side by side" tabIndex={0}>
        <table className={styles.table} style={{ '--programs': programs.length } as CSSProperties}>
          <thead>
            <tr>
              <td className={styles.corner} />
              {programs.map((program) => (
                <th key={program.acgmeId} scope="col">
                  <Link href={`/programs/${program.acgmeId}`} className={styles.name}>
                    {program.institution}
                  </Link>
                  <span className={styles.place}>{placeOf(program)}</span>
                  <button
                    type="button"
                    data-print="hide"
                    className={`${buttons.quiet} ${buttons.small} ${styles.out}`}
                    onClick={() => toggle(program.acgmeId)}
                  >
                    Take out<span className="visually-hidden">: {program.institution}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, cells, differs }) => (
              <tr key={label} className={differs ? styles.differs : undefined}>
                <th scope="row">
                  {label}
                  {differs && programs.length > 1 ? <span className={styles.mark}>differs</span> : null}
                </th>
                {cells.map(({ text, status, source }, index) => (
                  <td key={programs[index]?.acgmeId}>
                    <span className={styles.text}>{text}</span>
                    {status === '' ? null : (
                      <span className={styles.status}>
                        {status}
                        {source === null ? null : <Reference number={sources.numberOf(source)} />}
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {sources.list.length === 0 ? null : (
        <section aria-labelledby="sources" className={styles.sources}>
          <h2 id="sources">Sources</h2>
          <ol>
            {sources.list.map(({ title, url }, index) => (
              <li key={`${title} ${url}`} id={`source-${index + 1}`}>
                {index + 1}. <SourceLine source={title} url={url} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function Reference({ number }: { readonly number: number }) {
  return (
    <a href={`#source-${number}`} className={styles.reference}>
      <span className="visually-hidden">source </span>
      {number}
    </a>
  );
}
