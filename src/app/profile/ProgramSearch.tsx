import { useEffect, useId, useState } from 'react';
import type { Program } from '../../catalogue/program.ts';
import choices from '../parts/choices.module.css';
import { useHost } from '../pick/host-context.ts';
import { placeOf } from '../words/place.ts';
import styles from './ProgramSearch.module.css';

const LIMIT = 6;

interface Props {
  readonly label: string;
  readonly onChoose: (acgmeId: string) => void;
}

/** Search as you type over the catalogue; what is found are plain buttons, so every way of pressing works. */
export function ProgramSearch({ label, onChoose }: Props) {
  const id = useId();
  const [query, setQuery] = useState('');
  const { found, asked } = useFound(query);
  const words = query.trim();
  return (
    <div className={styles.search}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder="Hospital, city or short name"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        aria-describedby={`${id}-count`}
      />
      <p id={`${id}-count`} role="status" className={styles.count}>
        {words === '' || asked !== query ? '' : countOf(found.length)}
      </p>
      {words === '' || found.length === 0 ? null : (
        <ul className={choices.found}>
          {found.map((program) => (
            <li key={program.acgmeId}>
              <button type="button" className={choices.choice} onClick={() => onChoose(program.acgmeId)}>
                <span className={styles.name}>{program.institution}</span>
                <span className={styles.place}>{placeOf(program)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function countOf(found: number): string {
  if (found === 0) return 'Nothing found. Try the city, or fewer letters.';
  return found >= LIMIT ? `The first ${LIMIT}. More letters narrow it down.` : `${found} found`;
}

/** The programs that fit a query, and the query they belong to. */
function useFound(query: string): { readonly found: readonly Program[]; readonly asked: string } {
  const { host, programs } = useHost();
  const [answer, setAnswer] = useState({ asked: '', ids: [] as readonly string[] });
  useEffect(() => {
    if (host === null || query.trim() === '') return undefined;
    let current = true;
    host.search(query, LIMIT).then(
      (ids) => current && setAnswer({ asked: query, ids }),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [host, query]);
  const found = answer.ids.flatMap((acgmeId) => programs.get(acgmeId) ?? []);
  return { found, asked: answer.asked };
}
