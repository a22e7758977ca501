import { useMemo, useRef, useState } from 'react';
import type { Known } from '../../network/journal/journal.ts';
import { lettersByProgram, lettersOf, MOST_LETTERS_A_PROGRAM } from '../../network/letters/assigned.ts';
import type { Letter } from '../../network/records/letter.ts';
import list from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { Notice } from '../parts/Notice.tsx';
import { useHost } from '../pick/host-context.ts';
import { ProgramSearch } from '../profile/ProgramSearch.tsx';
import { useNetwork } from '../session/network.ts';
import { placeOf } from '../words/place.ts';
import styles from './Letters.module.css';
import { LetterCount } from './ProgramCounts.tsx';

/** The programs this letter goes to, each with how many letters it has. */
export function AssignPrograms({ letter }: { readonly letter: Known<Letter> }) {
  const place = useRef<HTMLElement>(null);
  const [open, setOpen] = useState((letter.values.assigned?.length ?? 0) > 0);
  return (
    <section ref={place} className={list.section} aria-labelledby="assigned">
      <h2 id="assigned">Programs it goes to</h2>
      {open ? (
        <Programs letter={letter} />
      ) : (
        <div>
          <button
            type="button"
            className={`${buttons.other} ${buttons.small}`}
            onClick={() => {
              setOpen(true);
              requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('input')?.focus());
            }}
          >
            Add programs
          </button>
        </div>
      )}
    </section>
  );
}

function Programs({ letter: { id, values } }: { readonly letter: Known<Letter> }) {
  const { journal, today, act } = useNetwork();
  const { programs, failed } = useHost();
  const [full, setFull] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const counts = useMemo(() => lettersByProgram(lettersOf(journal)), [journal]);
  const assigned = values.assigned ?? [];
  const nameOfProgram = (acgmeId: string) => {
    const program = programs.get(acgmeId);
    return program === undefined ? `ACGME ${acgmeId}` : `${program.institution}, ${placeOf(program)}`;
  };
  const set = (sentence: string, next: readonly string[]) => {
    setFull(null);
    const assignedOn = next.length === 0 ? null : (values.assignedOn ?? today);
    act(sentence, [{ kind: 'letter', id, fields: { assigned: [...next], assignedOn } }]);
  };
  const add = (acgmeId: string) => {
    set(`Assigned to ${nameOfProgram(acgmeId)}.`, [...assigned, acgmeId]);
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('input')?.focus());
  };
  return (
    <div ref={place} className={list.section}>
      {assigned.length === 0 ? null : (
        <ul className={styles.programs}>
          {assigned.map((acgmeId) => (
            <li key={acgmeId}>
              <span>{nameOfProgram(acgmeId)}</span>
              <LetterCount count={counts.get(acgmeId)?.length ?? 1} />
              <button
                type="button"
                className={`${buttons.quiet} ${buttons.small}`}
                onClick={() =>
                  set(
                    `Taken away: ${nameOfProgram(acgmeId)}.`,
                    assigned.filter((other) => other !== acgmeId),
                  )
                }
              >
                Take away<span className="visually-hidden">: {nameOfProgram(acgmeId)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {full === null ? null : (
        <Notice
          tone="dawn"
          role="status"
          title={`${nameOfProgram(full)} has ${counts.get(full)?.length ?? 0} letters already`}
        >
          <p>
            Four is the usual most. It is a convention here, since none of the sources Prelude has read states it as a
            rule; look at what the application service takes.
          </p>
          <div className={buttons.row}>
            <button type="button" className={`${buttons.other} ${buttons.small}`} onClick={() => add(full)}>
              Add it all the same
            </button>
            <button type="button" className={`${buttons.quiet} ${buttons.small}`} onClick={() => setFull(null)}>
              Leave it
            </button>
          </div>
        </Notice>
      )}
      <ProgramSearch
        key={assigned.length}
        label="Find a program"
        onChoose={(acgmeId) => {
          if (assigned.includes(acgmeId)) return;
          if ((counts.get(acgmeId)?.length ?? 0) >= MOST_LETTERS_A_PROGRAM) setFull(acgmeId);
          else add(acgmeId);
        }}
      />
      {failed ? <p role="status">The catalogue could not be loaded.</p> : null}
    </div>
  );
}
