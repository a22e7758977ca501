import { useEffect, useState } from 'react';
import type { CodeFound } from '../../catalogue/search/codes.ts';
import { RowLink } from '../parts/RowLink.tsx';
import styles from './CodesReport.module.css';
import { missingInWords } from './missing-words.ts';

/** What became of the ids and codes of a text: how many are programs here, and for each other one what it is. */
export function CodesReport({ codes, words }: { readonly codes: readonly CodeFound[]; readonly words: string }) {
  const missing = codes.filter(({ program }) => program === null);
  const others = useOtherTracks(missing.length > 0);
  const hasMore = codes.reduce((text, { code }) => text.replace(code, ''), words.replace(/[- ]/g, '').toUpperCase());
  return (
    <div className={styles.report}>
      <p role="status">
        {codes.length === 1
          ? missing.length === 0
            ? 'Found.'
            : 'Not found.'
          : countInWords(codes.length, missing.length)}
        {/\p{L}{2}/u.test(hasMore) ? ' The other words of the text were passed over.' : ''}
      </p>
      {missing.length === 0 ? null : (
        <ul className={styles.missing} aria-label="Not found">
          {missing.map((found) => (
            <li key={found.code}>
              <b>{found.code}</b>: {missingInWords(found, others)}
              {found.sisters.length === 0
                ? null
                : ' Internal medicine with the same first four digits, so the same institution:'}
              {found.sisters.map(({ acgmeId, institution }) => (
                <span key={acgmeId} className={styles.sister}>
                  <RowLink href={`/programs/${acgmeId}`}>{institution}</RowLink>
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function countInWords(all: number, missing: number): string {
  return missing === 0 ? `All ${all} found.` : `${all - missing} of ${all} found, ${missing} not.`;
}

/** The picker list of other specialties as it is in its file; null until it is wanted and loaded. */
function useOtherTracks(wanted: boolean): unknown {
  const [file, setFile] = useState<unknown>(null);
  useEffect(() => {
    if (!wanted) return;
    import('../../../data/catalogue/other-specialties.json').then(
      ({ default: json }) => setFile(json),
      () => {},
    );
  }, [wanted]);
  return file;
}
