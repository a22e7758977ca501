import type { DraftFinding } from '../../network/drafts/lint/finding.ts';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { SourceLine } from '../parts/SourceLine.tsx';
import { dateInWords } from '../words/dates.ts';
import styles from './Drafts.module.css';
import { gradeName, ruleBehind } from './finding-words.ts';

interface Props {
  readonly findings: readonly DraftFinding[];
  /** Selects the place in the field. */
  readonly onShow: (finding: DraftFinding) => void;
}

/** What the linter would look at again, each with its place and its reason. */
export function Findings({ findings, onShow }: Props) {
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">To look at</h2>
      {/* Stands before it speaks; the list itself is not read out at every key. */}
      <p role="status" className={styles.soft}>
        {countWords(findings.length)}
      </p>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <li
            key={`${finding.rule}/${finding.place.part}/${finding.place.start}`}
            className={styles.finding}
            data-grade={finding.grade}
          >
            <p className={styles.grade}>{gradeName(finding.grade)}</p>
            <p>{finding.sentence}</p>
            <Why finding={finding} />
            <button
              type="button"
              className={`${buttons.quiet} ${buttons.small} ${styles.show}`}
              onClick={() => onShow(finding)}
            >
              Show the place
              <span className="visually-hidden">
                {' '}
                in line {finding.place.line} of the {finding.place.part === 'subject' ? 'subject' : 'message'}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function countWords(count: number): string {
  if (count === 0) return 'Nothing stands out. You know the reader: read it once more aloud.';
  return count === 1 ? 'One thing. It is a hint, you decide.' : `${count} things. They are hints, you decide.`;
}

function Why({ finding }: { readonly finding: DraftFinding }) {
  const rule = ruleBehind(finding);
  if (rule === undefined) return null;
  return (
    <Disclosure title="Where this comes from">
      <p>{rule.sentence}</p>
      {rule.allowed === null ? null : <p>Allowed: {rule.allowed}</p>}
      <p>
        <SourceLine
          source={rule.source.name}
          url={rule.source.url}
          date={
            rule.source.url === null
              ? ''
              : `${rule.source.date === 'undated' ? 'undated' : dateInWords(rule.source.date)}, read ${dateInWords(rule.readOn)}`
          }
        />
      </p>
      {rule.checkOfficialPage === null ? null : (
        <p>
          <a href={rule.checkOfficialPage} target="_blank" rel="noreferrer">
            Check the official page
          </a>
        </p>
      )}
    </Disclosure>
  );
}
