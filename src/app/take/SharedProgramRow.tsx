import { Link } from 'wouter';
import buttons from '../parts/buttons.module.css';
import { SourceLine } from '../parts/SourceLine.tsx';
import { gateInWords } from '../pick/gate-words.ts';
import { useHost } from '../pick/host-context.ts';
import { FavouriteButton } from '../pick/parts/FavouriteButton.tsx';
import { useSession } from '../session/session.ts';
import { dateInWords } from '../words/dates.ts';
import { placeOf } from '../words/place.ts';
import type { SharedRow } from './group-shared.ts';
import styles from './SharedFound.module.css';

const THEIR_SIGNAL = {
  gold: 'Their gold signal',
  silver: 'Their silver signal',
  plain: 'No signal of theirs',
} as const;

/** One program of a shared list, and what to do with it. */
export function SharedProgramRow({ row: { acgmeId, signal, standing } }: { readonly row: SharedRow }) {
  const program = useHost().programs.get(acgmeId);
  const { marks, mark, ownFacts } = useSession();
  const name = program?.institution ?? acgmeId;
  const now = marks.get(acgmeId);
  return (
    <li className={styles.row}>
      <div>
        <Link href={`/programs/${acgmeId}`} className={styles.name}>
          {name}
        </Link>
        <p className={styles.meta}>
          {program === undefined ? null : <span>{placeOf(program)}</span>}
          {signal === null ? null : <span>{THEIR_SIGNAL[signal]}</span>}
          {now === 'applied' ? <span>You applied</span> : null}
        </p>
        {standing?.in === 'closed' ? (
          <>
            <p>{gateInWords(standing.gate, program, ownFacts)}</p>
            <SourceLine source={standing.source} date={dateInWords(standing.date)} />
          </>
        ) : null}
      </div>
      <div className={buttons.row}>
        {now === 'applied' ? null : (
          <button
            type="button"
            className={`${buttons.other} ${buttons.small}`}
            aria-pressed={now === 'pinned'}
            onClick={() => mark(acgmeId, name, now === 'pinned' ? null : 'pinned')}
          >
            Keep in my list
            <span className="visually-hidden">: {name}</span>
          </button>
        )}
        <FavouriteButton acgmeId={acgmeId} institution={name} />
      </div>
    </li>
  );
}
