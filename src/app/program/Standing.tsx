import { Link } from 'wouter';
import type { Program } from '../../catalogue/program.ts';
import { standings } from '../../loop/pick/standing.ts';
import { SignalMark } from '../parts/SignalMark.tsx';
import { SourceLine } from '../parts/SourceLine.tsx';
import { useHost } from '../pick/host-context.ts';
import { useWork } from '../pick/work.ts';
import { questionOf } from '../profile/question-words.ts';
import { useSession } from '../session/session.ts';
import { dateInWords } from '../words/dates.ts';
import styles from './Program.module.css';
import { reasonInWords } from './reason-words.ts';

/** In the list or not, and why; in one look. */
export function Standing({ program }: { readonly program: Program }) {
  const { result: last, refusal } = useWork();
  const { ownFacts, reading, profile } = useSession();
  // While these answers have no list, the last one is that of others.
  const result = profile === null || refusal !== null ? null : last;
  const { programs } = useHost();
  if (result === null) {
    return profile === null ? (
      <p>
        What is known of it stands below. Whether it belongs in your list and what the chance is{' '}
        <Link href="/profile">follows from your answers</Link>
        {reading.missing.length === 0 ? '' : `: still needed ${reading.missing.map(questionOf).join(', ')}`}.
      </p>
    ) : null;
  }
  const standing = standings(result).get(program.acgmeId);
  const why = (
    <Link href={`/programs/${program.acgmeId}#why-not`} className={styles.link} onClick={toWhyNot}>
      Why not?
    </Link>
  );
  switch (standing?.in) {
    case 'list':
      return (
        <p className={styles.standing}>
          <span>
            <b>In your list</b>, number {standing.place} of {result.list.length} in order of worth
          </span>
          <SignalMark signal={standing.signal} />
        </p>
      );
    case 'not chosen':
      return (
        <p className={styles.standing}>
          <b>Not in your list.</b> {reasonInWords(standing, program, { programs, ownFacts })} {why}
        </p>
      );
    case 'left out':
      return (
        <p className={styles.standing}>
          <b>Left out by you.</b> {why}
        </p>
      );
    case 'closed':
      return (
        <p className={styles.standing}>
          <b>Closed to you.</b> {reasonInWords(standing, program, { programs, ownFacts })}{' '}
          <SourceLine source={standing.source} date={dateInWords(standing.date)} /> {why}
        </p>
      );
    case undefined:
      return null;
  }
}

/** The link changes no screen, so the page is moved by hand. */
function toWhyNot(): void {
  requestAnimationFrame(() => document.getElementById('why-not')?.scrollIntoView({ block: 'start' }));
}
