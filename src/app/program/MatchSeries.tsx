import type { Program } from '../../catalogue/program.ts';
import { SourceLine } from '../parts/SourceLine.tsx';
import surface from '../parts/surface.module.css';
import styles from './MatchSeries.module.css';
import { type MatchYear, matchYears } from './match-years.ts';
import card from './Program.module.css';

const HEIGHT = 120;
const STEP = 56;
const WIDTH = 34;

/** Places offered and filled in each Match, where that is official (Florida alone publishes it), as bars and as a table. */
export function MatchSeries({ program }: { readonly program: Program }) {
  const years = matchYears(program);
  if (years.length === 0) return null;
  return (
    <section className={`${surface.card} ${card.card}`} aria-labelledby="series">
      <h2 id="series">Places and how many were filled</h2>
      <figure className={styles.figure}>
        <Bars years={years} />
        <figcaption className={styles.key}>
          <span>
            <span className={`fill ${styles.swatch} ${styles.quota}`} aria-hidden="true" /> offered
          </span>
          <span>
            <span className={`fill ${styles.swatch} ${styles.filled}`} aria-hidden="true" /> filled
          </span>
        </figcaption>
      </figure>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Match</th>
            <th scope="col">Offered</th>
            <th scope="col">Filled</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, quota, filled }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{quota ?? 'not known'}</td>
              <td>{filled ?? 'not known'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <SourceLine source={`Official: ${years.at(-1)?.source.title ?? ''}`} url={years.at(-1)?.source.url ?? null} />
      </p>
    </section>
  );
}

function Bars({ years }: { readonly years: readonly MatchYear[] }) {
  const most = Math.max(1, ...years.flatMap(({ quota, filled }) => [quota ?? 0, filled ?? 0]));
  const tall = (count: number | null) => ((count ?? 0) / most) * HEIGHT;
  return (
    <svg
      className={styles.bars}
      viewBox={`0 0 ${years.length * STEP} ${HEIGHT + 40}`}
      role="img"
      aria-label={`Places offered and filled, ${years[0]?.year} to ${years.at(-1)?.year}; the table holds the same numbers.`}
    >
      {years.map(({ year, quota, filled }, index) => (
        <g key={year} transform={`translate(${index * STEP + (STEP - WIDTH) / 2} 18)`}>
          <rect
            className={`fill ${styles.filled}`}
            data-filled={filled}
            x={1}
            y={HEIGHT - tall(filled)}
            width={WIDTH - 2}
            height={tall(filled)}
          />
          <rect
            className={styles.quota}
            data-quota={quota}
            y={HEIGHT - tall(quota)}
            width={WIDTH}
            height={tall(quota)}
          />
          <text className={styles.label} x={WIDTH / 2} y={HEIGHT - tall(Math.max(quota ?? 0, filled ?? 0)) - 5}>
            {filled ?? '?'}/{quota ?? '?'}
          </text>
          <text className={styles.label} x={WIDTH / 2} y={HEIGHT + 16}>
            {year}
          </text>
        </g>
      ))}
    </svg>
  );
}
