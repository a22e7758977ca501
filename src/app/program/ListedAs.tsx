import type { Program } from '../../catalogue/program.ts';
import { SourceLine } from '../parts/SourceLine.tsx';
import surface from '../parts/surface.module.css';
import { dateInWords } from '../words/dates.ts';
import styles from './Facts.module.css';
import card from './Program.module.css';

/** Under which names and codes it is found elsewhere. */
export function ListedAs({ program }: { readonly program: Program }) {
  const { acgmeId, nrmpCode, listedAs, listed, source, tracks } = program;
  return (
    <section className={`${surface.card} ${card.card}`} aria-labelledby="listed">
      <h2 id="listed">Tracks and codes</h2>
      {tracks.length === 0 ? (
        <p className="aside">No track is known. Ask whether it offers three-year places.</p>
      ) : (
        <div className={card.scroll}>
          <table className={styles.tracks}>
            <thead>
              <tr>
                <th scope="col">Track</th>
                <th scope="col">NRMP code</th>
                <th scope="col">Seen</th>
              </tr>
            </thead>
            <tbody>
              {tracks.map((track) => (
                <tr key={track.nrmpCode}>
                  <th scope="row">{track.kind}</th>
                  <td>{track.nrmpCode}</td>
                  <td>{dateInWords(track.date)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <dl className={styles.codes}>
        <dt>Listed as</dt>
        <dd>{listedAs}</dd>
        <dt>ACGME id</dt>
        <dd>{acgmeId}</dd>
        <dt>NRMP code</dt>
        <dd>{nrmpCode ?? 'not known'}</dd>
        <dt>Last seen</dt>
        <dd>
          <SourceLine source={source.title} url={source.url} date={dateInWords(listed)} />
        </dd>
      </dl>
    </section>
  );
}
