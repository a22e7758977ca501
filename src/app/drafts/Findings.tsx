import type { DraftFinding } from '../../network/drafts/lint/finding.ts';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { RuleText } from '../rules/RuleText.tsx';
import styles from './Drafts.module.css';
import { gradeName, ruleBehind } from './finding-words.ts';

interface Props {
  readonly findings: readonly DraftFinding[];
  /** Selects the place in the field. */
  readonly onShow: (finding: DraftFinding) => void;
}

/** What the linter would look at again, each with its place and its reason. */
export function Findings({ findings, onShow }: Props) {
  const toFill = findings.filter(({ rule }) => rule === 'placeholder');
  const others = findings.filter(({ rule }) => rule !== 'placeholder');
  return (
    <section className={styles.hints} aria-labelledby="findings">
      <h2 id="findings">To look at</h2>
      {/* Stands before it speaks; the list itself is not read out at every key. */}
      <p role="status" className={styles.soft}>
        {countWords(toFill.length, others.length)}
      </p>
      <ul className={styles.findings}>
        {toFill.length === 0 ? null : (
          <li className={styles.finding}>
            <p className={styles.grade}>Still to fill</p>
            <ul className={styles.toFill}>
              {toFill.map((finding) => (
                <li key={`${finding.place.part}/${finding.place.start}`}>
                  <ShowButton finding={finding} onShow={onShow}>
                    {wordsOf(finding)}
                  </ShowButton>
                </li>
              ))}
            </ul>
          </li>
        )}
        {others.map((finding) => (
          <li
            key={`${finding.rule}/${finding.place.part}/${finding.place.start}`}
            className={styles.finding}
            data-grade={finding.grade}
          >
            <p className={styles.grade}>{gradeName(finding.grade)}</p>
            <p>{finding.sentence}</p>
            <Why finding={finding} />
            <ShowButton finding={finding} onShow={onShow}>
              Show the place
            </ShowButton>
          </li>
        ))}
      </ul>
      <p className={styles.soft}>Prelude compares words: it misses what is said in others, and may be mistaken.</p>
    </section>
  );
}

interface ShowProps {
  readonly finding: DraftFinding;
  readonly onShow: (finding: DraftFinding) => void;
  readonly children: string;
}

function ShowButton({ finding, onShow, children }: ShowProps) {
  return (
    <button
      type="button"
      className={`${buttons.quiet} ${buttons.small} ${styles.show}`}
      onClick={() => onShow(finding)}
    >
      {children}
      <span className="visually-hidden">
        {' '}
        in line {finding.place.line} of the {finding.place.part === 'subject' ? 'subject' : 'message'}
      </span>
    </button>
  );
}

/** What belongs there, out of its sentence. */
function wordsOf({ sentence }: DraftFinding): string {
  const words = sentence.replace(/^Still to fill: /, '').replace(/\.$/, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function countWords(toFill: number, others: number): string {
  if (toFill + others === 0) return 'Nothing stands out. You know the reader: read it once more aloud.';
  const fill = toFill === 0 ? '' : `${toFill} ${toFill === 1 ? 'place' : 'places'} to fill.`;
  const hints = others === 0 ? '' : others === 1 ? 'One hint, you decide.' : `${others} hints, you decide.`;
  return `${fill} ${hints}`.trim();
}

function Why({ finding }: { readonly finding: DraftFinding }) {
  const rule = ruleBehind(finding);
  if (rule === null) return null;
  return (
    <Disclosure title="Where this comes from">
      <RuleText rule={rule} />
    </Disclosure>
  );
}
