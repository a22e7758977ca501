import { memo } from 'react';
import type { Program } from '../../catalogue/program.ts';
import type { CodeFound } from '../../catalogue/search/codes.ts';
import { type Why, whyFound } from '../../catalogue/search/why-found.ts';
import { RowLink } from '../parts/RowLink.tsx';
import { CompareButton } from '../pick/parts/CompareButton.tsx';
import { FavouriteButton } from '../pick/parts/FavouriteButton.tsx';
import { placeOf } from '../words/place.ts';
import { distanceInWords, SIZE_WORDS, STANDING_WORDS, TYPE_WORDS, whyInWords } from './filter-words.ts';
import type { Unit } from './filters.ts';
import styles from './ProgramLine.module.css';
import type { Traits } from './traits.ts';

interface Props {
  readonly program: Program;
  readonly traits: Traits;
  /** Null where no distance is known or asked. */
  readonly unit: Unit | null;
  /** What tells it from another of its name; null where the name does. */
  readonly apart: string | null;
  readonly words: string;
  readonly codes: readonly CodeFound[];
}

const VISA = { yes: 'yes', no: 'no', unknown: 'not known' } as const;

/** One program among all: where it is, how it stands, what is known, and why it was found. */
export const ProgramLine = memo(function ProgramLine({ program, traits, unit, apart, words, codes }: Props) {
  const { acgmeId, institution } = program;
  const place = placeOf(program);
  const name = apart === null ? institution : `${institution}, ${apart}`;
  const reasons = reasonsFor(program, words, codes).map((why) => whyInWords(why, acgmeId));
  const standings = [...traits.standings].filter((standing) => standing !== 'possible' && standing !== 'favourite');
  return (
    <li className={styles.line} data-program={acgmeId}>
      <div className={styles.words}>
        <p className={styles.name}>
          <RowLink href={`/programs/${acgmeId}`}>
            {institution}
            {apart === null ? null : <span className="visually-hidden">, {apart}</span>}
          </RowLink>
        </p>
        <p className="aside">
          {place}
          {apart === null || apart === place ? null : <span aria-hidden="true"> · {apart}</span>}
          {unit === null || traits.km === null ? null : ` · ${distanceInWords(traits.km, unit)}`}
          {standings.map((standing) => (
            <span
              key={standing}
              className={standing === 'closed' || standing === 'left-out' ? styles.out : styles.mark}
            >
              <span className="visually-hidden">, </span>
              {STANDING_WORDS[standing]}
            </span>
          ))}
        </p>
        <p className={styles.facts}>
          J-1 {VISA[traits.j1]} · H-1B {VISA[traits.h1b]} · {TYPE_WORDS[traits.type]} ·{' '}
          {traits.positions === null ? SIZE_WORDS.unknown : `${traits.positions} positions a year`}
        </p>
        {reasons.map((reason) => (
          <p key={reason} className={styles.why}>
            {reason}
          </p>
        ))}
      </div>
      <div className={styles.buttons} data-print="hide">
        <FavouriteButton acgmeId={acgmeId} institution={name} />
        <CompareButton acgmeId={acgmeId} institution={name} />
      </div>
    </li>
  );
});

function reasonsFor(program: Program, words: string, codes: readonly CodeFound[]): readonly Why[] {
  if (codes.length > 0) {
    return codes
      .filter((found) => found.program === program)
      .map(({ kind, code, track }): Why => (kind === 'acgme' ? { by: 'acgme' } : { by: 'nrmp', code, track }));
  }
  return words === '' ? [] : whyFound(program, words);
}
