import { useEffect, useId, useState } from 'react';
import type { Block } from '../../network/records/block.ts';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { useDraft } from '../parts/useDraft.ts';
import { useNetwork } from '../session/network.ts';
import { counted } from '../today/day-words.ts';
import { BLOCK_TYPE_WORDS, blockTitle } from './block-types.ts';
import { spanInWords } from './block-words.ts';
import styles from './PasteBlocks.module.css';
import type { PastedBlocks } from './read-blocks.ts';

type Read = typeof import('./read-blocks.ts').readBlocks;

/** A schedule copied from a spreadsheet, shown before it is taken over. */
export function PasteBlocks() {
  const id = useId();
  const { journal, today, act, newId } = useNetwork();
  const [text, setText, clear] = useDraft('paste-blocks');
  const [read, setRead] = useState<{ readonly read: Read } | null>(null);
  const wanted = text.trim() !== '';
  useEffect(() => {
    // The reader of dates is heavy, and most people never paste.
    if (wanted)
      import('./read-blocks.ts').then(
        ({ readBlocks }) => setRead({ read: readBlocks }),
        () => {},
      );
  }, [wanted]);
  const pasted = wanted && read !== null ? read.read(text, today) : null;
  const isKnown = (block: Block) =>
    journal.blocks.some(
      ({ values }) => values.from === block.from && values.to === block.to && values.type === block.type,
    );
  const fresh = pasted?.blocks.filter((block) => !isKnown(block)) ?? [];
  return (
    <Disclosure look="card" title="Paste a schedule">
      <div className={styles.paste}>
        <p>
          Copy rows from a spreadsheet: type, name, first day, last day. Dates are read month first, as in 7/1/2026.
        </p>
        <label htmlFor={id}>Rows</label>
        <textarea
          id={id}
          className={styles.text}
          rows={5}
          spellCheck={false}
          placeholder={'Ward\tCardiology\t7/1/2026\t7/28/2026'}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {pasted === null ? null : <Preview pasted={pasted} isKnown={isKnown} />}
        <div className={buttons.row}>
          <button
            type="button"
            className={`${buttons.other} ${buttons.small}`}
            disabled={fresh.length === 0}
            onClick={() => {
              act(
                `${counted(fresh.length, 'block')} added.`,
                fresh.map((fields) => ({ kind: 'block', id: newId(), fields })),
              );
              clear();
            }}
          >
            {fresh.length === 0 ? 'Add the blocks' : `Add ${counted(fresh.length, 'block')}`}
          </button>
          {wanted ? (
            <button type="button" className={`${buttons.quiet} ${buttons.small}`} onClick={clear}>
              Clear
            </button>
          ) : null}
        </div>
      </div>
    </Disclosure>
  );
}

function Preview({ pasted, isKnown }: { readonly pasted: PastedBlocks; isKnown(block: Block): boolean }) {
  const { today } = useNetwork();
  return (
    <div role="status">
      <p className="aside">
        {counted(pasted.blocks.length, 'block')} understood
        {pasted.skipped.length === 0 ? '' : `, ${counted(pasted.skipped.length, 'row')} not`}. Nothing is added yet.
      </p>
      <ul className={styles.rows}>
        {pasted.blocks.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place; two may read the same
          <li key={at} className={isKnown(block) ? styles.known : undefined}>
            <b>{blockTitle(block)}</b>
            {block.name == null || block.type == null ? null : <span>{BLOCK_TYPE_WORDS[block.type].name}</span>}
            <span>{spanInWords(block, today)}</span>
            {isKnown(block) ? <span>already in your year</span> : null}
          </li>
        ))}
        {pasted.skipped.map(({ row, text, reason }) => (
          <li key={`row ${row}`} className={styles.problem}>
            Row {row}: {reason}
            {text === '' ? '' : ` (${text})`}
          </li>
        ))}
      </ul>
    </div>
  );
}
