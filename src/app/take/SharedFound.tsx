import { useMemo } from 'react';
import { Link } from 'wouter';
import type { PickResult } from '../../loop/pick/result.ts';
import { standings } from '../../loop/pick/standing.ts';
import type { SharedList } from '../../workspace/exchange/list/shared-list.ts';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import surface from '../parts/surface.module.css';
import { LongList } from '../pick/LongList.tsx';
import { refusalSentence } from '../pick/refusal-sentence.ts';
import { useWork } from '../pick/work.ts';
import { useNetwork } from '../session/network.ts';
import { useSession } from '../session/session.ts';
import { counted } from '../today/day-words.ts';
import { dateInWords } from '../words/dates.ts';
import { groupShared, openUndecided } from './group-shared.ts';
import styles from './SharedFound.module.css';
import { SharedProgramRow } from './SharedProgramRow.tsx';

interface Props {
  /** The file's name. */
  readonly name: string;
  readonly shared: SharedList;
  readonly result: PickResult | null;
  readonly onClose: () => void;
}

/** A shared list beside the user's own. */
export function SharedFound({ name, shared, result, onClose }: Props) {
  const { marks } = useSession();
  const { act } = useNetwork();
  const standing = useMemo(() => (result === null ? null : standings(result)), [result]);
  const groups = useMemo(() => groupShared(shared.programs, standing), [shared, standing]);
  const open = openUndecided(shared.programs, standing, marks);
  const keepAll = () =>
    act(
      `${counted(open.length, 'program')} of the shared list ${open.length === 1 ? 'stays' : 'stay'} in your list.`,
      open.map(({ acgmeId }) => ({ kind: 'mark', id: acgmeId, fields: { acgmeId, mark: 'pinned' } })),
    );
  return (
    <section className={`${surface.card} ${styles.found}`} aria-labelledby="found">
      <div>
        <h3 id="found">{counted(shared.programs.length, 'program')}</h3>
        <p className="aside">
          {name}
          {shared.from === null
            ? ''
            : ` · made for the ${shared.from.season} Match on ${dateInWords(shared.from.made)}`}
        </p>
      </div>
      {result === null ? (
        <p>Once you have a list of your own, this also shows which are in it, and which are closed to you.</p>
      ) : null}
      <div className={buttons.row}>
        {open.length === 0 ? null : (
          <button type="button" className={`${buttons.other} ${buttons.small}`} onClick={keepAll}>
            {open.length === 1 ? 'Keep the one that is open' : `Keep all ${open.length} that are open`}
          </button>
        )}
        <button type="button" className={`${buttons.quiet} ${buttons.small}`} onClick={onClose}>
          Close this list
        </button>
      </div>
      <TooMany />
      {groups.map(({ title, rows }) => (
        <section key={title} className={styles.group}>
          <h4>
            {title} <span className={styles.count}>{rows.length}</span>
          </h4>
          <LongList
            items={rows}
            label="Find a program"
            renderItem={(row) => <SharedProgramRow key={row.acgmeId} row={row} />}
          />
        </section>
      ))}
      {shared.unknown.length === 0 ? null : (
        <section className={styles.group}>
          <h4>
            Not in the catalogue <span className={styles.count}>{shared.unknown.length}</span>
          </h4>
          <p className="aside">
            The catalogue holds internal medicine programs. One of another specialty, a new one, or a slip of the pen?
          </p>
          <Lines
            lines={shared.unknown.map(
              ({ at, id, name: called }) => `${at}: ${id}${called === '' ? '' : ` (${called})`}`,
            )}
          />
        </section>
      )}
      {shared.repeated.length === 0 ? null : (
        <Disclosure title={`Listed again (${shared.repeated.length})`}>
          <Lines lines={shared.repeated.map(({ at, reason }) => `${at}: ${reason}`)} />
        </Disclosure>
      )}
    </section>
  );
}

/** A page of thousands of lines helps nobody. */
const SHOWN = 100;

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={styles.lines}>
      {lines.slice(0, SHOWN).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place; two may read the same
        <li key={index}>{line}</li>
      ))}
      {lines.length > SHOWN ? <li>and {(lines.length - SHOWN).toLocaleString('en-US')} more</li> : null}
    </ul>
  );
}

/** Keeping more programs than one's own limits allow leaves no list: said where it was done, too. */
function TooMany() {
  const { refusal, state } = useWork();
  const problem = state === 'done' ? refusal?.problems.find(({ at }) => at === 'limits') : undefined;
  if (problem === undefined) return null;
  return (
    <p className={styles.problem}>
      {refusalSentence(problem.message)} <Link href="/profile">Change your answers</Link>
    </p>
  );
}
