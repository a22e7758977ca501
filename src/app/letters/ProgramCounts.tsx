import { useMemo } from 'react';
import type { Known } from '../../network/journal/journal.ts';
import { lettersByProgram, MOST_LETTERS_A_PROGRAM } from '../../network/letters/assigned.ts';
import type { Letter } from '../../network/records/letter.ts';
import list from '../loops/LoopsScreen.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { useHost } from '../pick/host-context.ts';
import styles from './Letters.module.css';

/** How many letters each program has, out of four. */
export function ProgramCounts({ letters }: { readonly letters: readonly Known<Letter>[] }) {
  const counts = useMemo(() => lettersByProgram(letters), [letters]);
  if (counts.size === 0) return null;
  return (
    <section className={list.section} aria-labelledby="programs">
      <h2 id="programs">Letters for each program</h2>
      <Disclosure look="card" title={`${counts.size} ${counts.size === 1 ? 'program' : 'programs'}`}>
        <Counts counts={counts} />
      </Disclosure>
      <p className="soft">
        At most four a program is usual advice; none of the sources Prelude has read states it as a rule. What the
        application service takes is what counts.
      </p>
    </section>
  );
}

function Counts({ counts }: { readonly counts: ReadonlyMap<string, readonly string[]> }) {
  const { programs } = useHost();
  const rows = [...counts]
    .map(([acgmeId, ids]) => ({ acgmeId, count: ids.length, program: programs.get(acgmeId) }))
    .sort((a, b) => a.count - b.count || (a.acgmeId < b.acgmeId ? -1 : 1));
  return (
    <ul>
      {rows.map(({ acgmeId, count, program }) => (
        <li key={acgmeId} className={styles.count}>
          <span>{program?.institution ?? `ACGME ${acgmeId}`}</span>
          <LetterCount count={count} />
        </li>
      ))}
    </ul>
  );
}

/** `2 of 4`; more than four is said plainly. */
export function LetterCount({ count }: { readonly count: number }) {
  const over = count > MOST_LETTERS_A_PROGRAM;
  return (
    <b className={over ? list.due : undefined}>
      {over ? `${count}, more than the usual 4` : `${count} of ${MOST_LETTERS_A_PROGRAM}`}
    </b>
  );
}
