import { type FocusEvent, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import buttons from '../parts/buttons.module.css';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { BlockRow } from './BlockRow.tsx';
import styles from './BlocksScreen.module.css';
import { blockFindings } from './block-findings.ts';
import { blockTitle } from './block-types.ts';
import { findingInWords, isDuring, spanInWords } from './block-words.ts';
import { nextBlock } from './next-block.ts';
import { PasteBlocks } from './PasteBlocks.tsx';

/** The year's rotation blocks, entered in two minutes. */
export function BlocksScreen() {
  const heading = useScreen('Blocks');
  const { journal, today, act, newId } = useNetwork();
  const list = useRef<HTMLUListElement>(null);
  /** Rows keep their places while somebody types in them: the field under the finger must not move. */
  const [steady, setSteady] = useState<readonly string[] | null>(null);
  const blocks = useMemo(() => {
    const place = new Map(steady?.map((id, at) => [id, at]));
    const placeOf = (id: string) => place.get(id) ?? place.size;
    return steady === null ? journal.blocks : journal.blocks.toSorted((a, b) => placeOf(a.id) - placeOf(b.id));
  }, [journal.blocks, steady]);
  const findings = useMemo(() => blockFindings(journal.blocks), [journal.blocks]);

  const current = journal.blocks.findLast(({ values }) => isDuring(values, today));

  const add = () => {
    const id = newId();
    const fields = nextBlock(
      journal.blocks.map(({ values }) => values),
      today,
    );
    act(`${blockTitle(fields)} added: ${spanInWords(fields, today)}.`, [{ kind: 'block', id, fields }]);
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(`[data-block="${CSS.escape(id)}"] select`)?.focus();
    });
  };
  const leave = (event: FocusEvent) => {
    if (!(event.relatedTarget instanceof Node && list.current?.contains(event.relatedTarget))) setSteady(null);
  };

  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          Your year in blocks
        </h1>
        <p>
          {blocks.length === 0
            ? 'With your blocks, Prelude knows who you work with and when your day ends: at 02:00 on nights it is still the evening before. First and last days are enough to start.'
            : 'Shift times start with what is usual for the type. Change them as yours are.'}
        </p>
        {current === undefined ? null : (
          <p>
            Now: <Link href={`/blocks/${current.id}`}>{blockTitle(current.values)}</Link>
          </p>
        )}
      </div>
      {blocks.length === 0 ? null : (
        <ul
          ref={list}
          className={styles.list}
          onFocus={() => setSteady(steady ?? blocks.map(({ id }) => id))}
          onBlur={leave}
        >
          {blocks.map((block) => (
            <BlockRow
              key={block.id}
              block={block}
              findings={findings
                .filter((one) => one.block === block.id)
                .map((one) => findingInWords(one, journal.blocks, today))}
              onDelete={() => heading.current?.focus({ preventScroll: true })}
            />
          ))}
        </ul>
      )}
      <div className={buttons.row}>
        <button type="button" className={buttons.main} onClick={add}>
          {blocks.length === 0 ? 'Add the first block' : 'Add the next block'}
        </button>
        <Link href="/blocks/bring" className={buttons.other}>
          Bring a schedule file
        </Link>
      </div>
      <PasteBlocks />
    </div>
  );
}
