import { bestFact } from '../../catalogue/facts.ts';
import type { Program } from '../../catalogue/program.ts';
import surface from '../parts/surface.module.css';
import { useSession } from '../session/session.ts';
import { CheckIt } from './FactBlock.tsx';
import { FactSide } from './FactSide.tsx';
import styles from './Facts.module.css';
import { type FactSides, factSides } from './fact-sides.ts';
import card from './Program.module.css';

/** J-1 and H-1B side by side: what is told, what a public record says, what the user checked. */
export function VisaRecords({ program }: { readonly program: Program }) {
  const { ownFacts } = useSession();
  const j1 = factSides(program, 'visa_j1', ownFacts);
  const h1b = factSides(program, 'visa_h1b', ownFacts);
  const positions = bestFact(program, 'employer_h1b_physician_positions');
  const trainees = bestFact(program, 'employer_h1b_trainee_evidence');
  return (
    <section className={`${surface.card} ${card.card}`} aria-labelledby="visas">
      <h2 id="visas">Visas</h2>
      <div className={card.scroll}>
        <table className={styles.visas}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">What</span>
              </th>
              <th scope="col">J-1</th>
              <th scope="col">H-1B</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">What is told</th>
              <td>
                <Told sides={j1} />
              </td>
              <td>
                <Told sides={h1b} />
              </td>
            </tr>
            <tr>
              <th scope="row">Public record</th>
              <td className="aside">There is none: the J-1 is not the employer’s to sponsor.</td>
              <td>
                {positions === null ? (
                  <span className="aside">None found by name. That is unknown, not “no”.</span>
                ) : (
                  <>
                    <FactSide fact={positions} />
                    <p className="aside">
                      physician positions certified, mostly for attendings.{' '}
                      {trainees === null
                        ? ''
                        : trainees.value === 'yes'
                          ? 'A trainee’s title was seen among them.'
                          : 'No trainee’s title was seen among them.'}
                    </p>
                  </>
                )}
              </td>
            </tr>
            <tr>
              <th scope="row">You checked</th>
              <td>
                <Own sides={j1} />
              </td>
              <td>
                <Own sides={h1b} />
              </td>
            </tr>
          </tbody>
        </table>
      </div>
      <p className="aside">
        A single report of “J-1” does not prove that there is no H-1B; a row that is missing is unknown.
      </p>
      <div className={styles.two}>
        <div className={styles.fact}>
          <h3>J-1</h3>
          <CheckIt program={program} name="visa_j1" />
        </div>
        <div className={styles.fact}>
          <h3>H-1B</h3>
          <CheckIt program={program} name="visa_h1b" />
        </div>
      </div>
    </section>
  );
}

function Told({ sides: { own, told, why } }: { readonly sides: FactSides }) {
  if (told.length === 0) return <span className="aside">Not known</span>;
  return told.map((fact, index) => (
    <FactSide key={`${fact.status} ${fact.date}`} fact={fact} counts={why !== null && own === null && index === 0} />
  ));
}

function Own({ sides: { own, why } }: { readonly sides: FactSides }) {
  return own === null ? <span className="aside">Not yet</span> : <FactSide fact={own} counts={why !== null} />;
}
