import type { Fact } from '../../../catalogue/fact.ts';
import type { Program } from '../../../catalogue/program.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { SourceLine } from '../../parts/SourceLine.tsx';
import { dateInWords } from '../../words/dates.ts';
import { factName, factValue, statusInWords } from '../../words/facts.ts';
import styles from './Facts.module.css';

/** Every fact of the catalogue about a program, each with how it is known, when and where. */
export function Facts({ program }: { readonly program: Program }) {
  return (
    <Disclosure title={program.facts.length === 0 ? 'Where it is listed' : `What is known (${program.facts.length})`}>
      <dl className={styles.facts}>
        {program.tracks.length === 0 ? null : (
          <div>
            <dt>Tracks</dt>
            <dd>{program.tracks.map(({ kind, nrmpCode }) => `${kind} (${nrmpCode})`).join(', ')}</dd>
            <dd className={styles.origin}>seen {dateInWords(program.tracks[0]?.date ?? 'undated')}</dd>
          </div>
        )}
        {program.facts.map((fact) => (
          <FactLine key={`${fact.name} ${fact.source.title} ${fact.date}`} fact={fact} />
        ))}
        <div>
          <dt>Listed</dt>
          <dd>
            {program.listedAs}, ACGME {program.acgmeId}
          </dd>
          <dd className={styles.origin}>
            <SourceLine source={program.source.title} url={program.source.url} date={dateInWords(program.listed)} />
          </dd>
        </div>
      </dl>
    </Disclosure>
  );
}

function FactLine({ fact }: { readonly fact: Fact }) {
  return (
    <div>
      <dt>{factName(fact.name)}</dt>
      <dd>
        {factValue(fact)} <span className={styles.origin}>({statusInWords(fact.status)})</span>
      </dd>
      <dd className={styles.origin}>
        <SourceLine source={fact.source.title} url={fact.source.url} date={dateInWords(fact.date)} />
      </dd>
    </div>
  );
}
