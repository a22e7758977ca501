import { Link } from 'wouter';
import type { Known } from '../../network/journal/journal.ts';
import type { Block } from '../../network/records/block.ts';
import chip from '../parts/chip.module.css';
import { useNetwork } from '../session/network.ts';
import { BlockFields } from './BlockFields.tsx';
import styles from './BlocksScreen.module.css';
import { changeBlock, removeBlock } from './block-acts.ts';
import { blockTitle } from './block-types.ts';
import { isDuring, spanInWords } from './block-words.ts';

interface Props {
  readonly block: Known<Block>;
  /** What is odd about it, in words. */
  readonly findings: readonly string[];
  readonly onDelete: () => void;
}

/** One block in the year: a row of cells where there is room, a card on a phone. */
export function BlockRow({ block, findings, onDelete }: Props) {
  const { journal, today, act } = useNetwork();
  const title = blockTitle(block.values);
  const isCurrent = isDuring(block.values, today);
  return (
    <li className={`${styles.block} ${isCurrent ? styles.current : ''}`} data-block={block.id}>
      {isCurrent ? <p className={chip.chip}>Now</p> : null}
      {findings.map((finding) => (
        <p key={finding} className={styles.finding}>
          {finding}
        </p>
      ))}
      {/* biome-ignore lint/a11y/useSemanticElements: its name is only spoken; a fieldset would take one from a legend that is shown */}
      <div className={styles.cells} role="group" aria-label={`${title}, ${spanInWords(block.values, today)}`}>
        <BlockFields
          block={block}
          onChange={(fields) =>
            act(`${blockTitle({ ...block.values, ...fields })} changed.`, [changeBlock(block, fields)])
          }
        />
        <div className={styles.actions}>
          <Link href={`/blocks/${block.id}`} className={styles.open}>
            Team<span className="visually-hidden"> and days of {title}</span>
          </Link>
          <button
            type="button"
            className={styles.delete}
            onClick={() => {
              act(`${title} deleted.`, removeBlock(journal, block));
              onDelete();
            }}
          >
            <span className="visually-hidden">Delete {title}</span>
            <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
              <path
                d="M3 4.5h12M7 4.5V3h4v1.5M4.5 4.5l.7 10.5h7.6l.7-10.5"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.6"
                strokeLinecap="round"
                strokeLinejoin="round"
              />
            </svg>
          </button>
        </div>
      </div>
    </li>
  );
}
