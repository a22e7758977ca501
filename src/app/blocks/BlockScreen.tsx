import { Link, useLocation, useParams } from 'wouter';
import type { Known } from '../../network/journal/journal.ts';
import type { Block } from '../../network/records/block.ts';
import { LINE_LENGTH } from '../../network/records/fields.ts';
import { KeptNote } from '../entries/KeptNote.tsx';
import lists from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { useNetwork } from '../session/network.ts';
import { NotHere } from '../shell/NotHere.tsx';
import { useScreen } from '../shell/useScreen.ts';
import { BlockDays } from './BlockDays.tsx';
import { BlockFields } from './BlockFields.tsx';
import styles from './BlockScreen.module.css';
import { changeBlock, removeBlock } from './block-acts.ts';
import { blockTitle } from './block-types.ts';
import { isDuring, spanInWords } from './block-words.ts';
import { Team } from './Team.tsx';
import { useCell } from './useCell.ts';

/** One rotation: its dates and times, who is on its team, its days. */
export function BlockScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const { journal } = useNetwork();
  const block = journal.blocks.find((known) => known.id === id);
  return block === undefined ? (
    <NotHere title="This block is not here any more" href="/blocks" link="See all blocks" />
  ) : (
    <KnownBlock key={id} block={block} />
  );
}

function KnownBlock({ block }: { readonly block: Known<Block> }) {
  const title = blockTitle(block.values);
  const heading = useScreen(title);
  const { journal, today, act } = useNetwork();
  const [, navigate] = useLocation();
  const change = (fields: Block) =>
    act(`${blockTitle({ ...block.values, ...fields })} changed.`, [changeBlock(block, fields)]);
  return (
    <div className={lists.screen}>
      <div className={lists.head}>
        <p>
          <Link href="/blocks">All blocks</Link>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="soft">
          {isDuring(block.values, today) ? 'Now: ' : ''}
          {spanInWords(block.values, today)}
        </p>
      </div>
      <Team block={block} />
      {block.values.type === 'vacation' ? null : (
        <p>
          <Link href={`/prepare/block/${block.id}`}>The last days: a two-minute checklist</Link>
        </p>
      )}
      <BlockDays block={block} />
      <section className={lists.section} aria-labelledby="details">
        <h2 id="details">Dates and times</h2>
        <div className={styles.cells}>
          <BlockFields block={block} onChange={change} />
        </div>
        <Institution block={block} onChange={change} />
        <Note block={block} onChange={change} />
      </section>
      <div className={styles.end}>
        <button
          type="button"
          className={buttons.other}
          onClick={() => {
            act(`${title} deleted.`, removeBlock(journal, block));
            navigate('/blocks');
          }}
        >
          Delete this block
        </button>
      </div>
    </div>
  );
}

interface FieldProps {
  readonly block: Known<Block>;
  readonly onChange: (fields: Block) => void;
}

function Institution({ block, onChange }: FieldProps) {
  const cell = useCell(block.values.institution ?? '', (text) => onChange({ institution: text === '' ? null : text }));
  return (
    <div className={styles.field}>
      <label htmlFor="institution">Hospital, where it is another one</label>
      <input id="institution" autoComplete="off" maxLength={LINE_LENGTH} {...cell} />
    </div>
  );
}

function Note({ block, onChange }: FieldProps) {
  return (
    <KeptNote
      draftKey={`block/${block.id}/note`}
      label="Note"
      saved={block.values.note ?? ''}
      onKeep={(note) => onChange({ note: note === '' ? null : note })}
    />
  );
}
