import { Link } from 'wouter';
import type { Listed } from '../../../loop/pick/result.ts';
import { roughly } from '../../../loop/pick/roughly.ts';
import { RangeBar } from '../../parts/RangeBar.tsx';
import { chanceInWords, roughRange } from '../../words/chance.ts';
import { useHost } from '../host-context.ts';
import { useKnownAt } from '../known/known-context.ts';
import { PeopleThere } from '../known/PeopleThere.tsx';
import { useListAround } from '../list-context.ts';
import { Facts } from './Facts.tsx';
import { Marks } from './Marks.tsx';
import styles from './ProgramDetails.module.css';
import { Reasons } from './Reasons.tsx';
import { ToCheck } from './ToCheck.tsx';

const WITH = { gold: 'With a gold signal', silver: 'With a silver signal', plain: 'Without a signal' } as const;

/** Everything behind one line of the list: why this chance, what is known, what to check, what to do. */
export function ProgramDetails({ program }: { readonly program: Listed }) {
  const people = useKnownAt(program.acgmeId);
  const { isWithin } = useListAround();
  const { interviewChance: chance } = program;
  const known = useHost().programs.get(program.acgmeId);
  return (
    <div className={styles.details}>
      <div className={styles.part}>
        <p>
          {WITH[program.signal]}, the chance of an interview is{' '}
          {isWithin ? chanceInWords(chance) : `roughly ${roughRange(chance)}`}.
        </p>
        {isWithin ? <RangeBar {...chance} /> : <RangeBar {...roughly(chance)} look="open" />}
      </div>
      {program.notes.length === 0 ? null : (
        <ul className={styles.notes}>
          {program.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <PeopleThere people={people} />
      <Reasons reasons={program.reasons} />
      {known === undefined ? null : <ToCheck program={known} />}
      {known === undefined ? null : <Facts program={known} />}
      <div className={styles.ways}>
        <Link href={`/programs/${program.acgmeId}`}>Everything about it</Link>
        {program.website === null ? null : (
          <a href={program.website} target="_blank" rel="noreferrer">
            Its website
          </a>
        )}
      </div>
      <Marks acgmeId={program.acgmeId} institution={program.institution} />
    </div>
  );
}
