import { isFavourite } from '../pick/parts/is-favourite.ts';
import { useSession } from '../session/session.ts';
import { chanceInWords, knownInWords, signed } from '../words/chance.ts';
import { placeOf } from '../words/place.ts';
import styles from './PaperList.module.css';
import type { PaperProgram, PaperReason } from './paper.ts';
import { SourceNumber } from './SourceNumber.tsx';
import type { ToPrint } from './to-print.ts';

const SIGNALS = { gold: 'Gold signal', silver: 'Silver signal', plain: null } as const;
const MARKS = { pinned: 'Kept by you', applied: 'You applied', excluded: 'Left out by you' } as const;

interface Props {
  readonly line: PaperProgram;
  /** Outside of what the data support there are bands and no numbers. */
  readonly within: boolean;
  readonly parts: ToPrint;
}

/** One program on paper; no page breaks within it. */
export function PaperProgramLine({ line: { program, place, helping, lowering }, within, parts }: Props) {
  const session = useSession();
  const { acgmeId, nrmpCode, website } = program;
  const mark = session.marks.get(acgmeId);
  const note = session.notes.get(acgmeId)?.note?.trim() ?? '';
  const own = [...(mark === undefined ? [] : [MARKS[mark]]), ...(isFavourite(session, acgmeId) ? ['A favourite'] : [])];
  const signal = SIGNALS[program.signal];
  return (
    <li className={styles.program}>
      <p className={styles.name}>
        {place}. {program.institution}
        {signal === null ? '' : ` · ${signal}`}
      </p>
      <p>
        {placeOf(program)} · ACGME {acgmeId}
        {nrmpCode === null ? '' : ` · NRMP ${nrmpCode}`}
      </p>
      <p>
        {within ? `Chance of an interview ${chanceInWords(program.interviewChance)} · ` : ''}
        {knownInWords(program.knownShare)} of it
      </p>
      {website === null ? null : (
        <p className={styles.website}>
          <a href={website} target="_blank" rel="noreferrer">
            {website}
          </a>
        </p>
      )}
      {program.notes.map((words) => (
        <p key={words} className={styles.soft}>
          {words}
        </p>
      ))}
      <Reasons reasons={[...helping, ...lowering]} sources={parts.sources} />
      {parts.notes && own.length > 0 ? <p className={styles.soft}>{own.join(' · ')}</p> : null}
      {parts.notes && note !== '' ? <p className={styles.note}>{note}</p> : null}
    </li>
  );
}

function Reasons({ reasons, sources }: { readonly reasons: readonly PaperReason[]; readonly sources: boolean }) {
  if (reasons.length === 0) return null;
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => (
        <li key={reason.sentence}>
          {signed(reason.logOdds)} {reason.sentence}
          <SourceNumber number={reason.source} shown={sources} />
        </li>
      ))}
    </ul>
  );
}
