import type { Fact } from '../../catalogue/fact.ts';
import { SourceLine } from '../parts/SourceLine.tsx';
import { dateInWords } from '../words/dates.ts';
import { factValue, statusInWords } from '../words/facts.ts';
import styles from './Facts.module.css';

interface Props {
  readonly fact: Fact;
  /** Said where there are several to choose from. */
  readonly counts?: boolean;
}

/** One value with how it is known, where and when. */
export function FactSide({ fact, counts = false }: Props) {
  const { source } = fact;
  return (
    <p>
      <b>{factValue(fact)}</b> <span className="aside">({statusInWords(fact.status)})</span>
      {counts ? <span className={styles.counts}>counts</span> : null}
      <br />
      <SourceLine source={source.title} url={source.url} date={dateInWords(fact.date)} />
    </p>
  );
}
