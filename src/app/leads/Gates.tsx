import { bestFact } from '../../catalogue/facts.ts';
import type { Program } from '../../catalogue/program.ts';
import type { Known } from '../../network/journal/journal.ts';
import { GATE_FACTS, gateAnswer, LEAD_GATES, type LeadGate } from '../../network/leads/gates.ts';
import type { Lead } from '../../network/records/lead.ts';
import lists from '../loops/LoopsScreen.module.css';
import { SourceLine } from '../parts/SourceLine.tsx';
import { useNetwork } from '../session/network.ts';
import { useSession } from '../session/session.ts';
import { dateInWords } from '../words/dates.ts';
import { factName, factValue, statusInWords } from '../words/facts.ts';
import styles from './Leads.module.css';
import { GATE_ANSWERS, GATE_NAMES, GATE_QUESTIONS } from './lead-words.ts';
import { VisaGap } from './VisaGap.tsx';

interface Props {
  readonly lead: Known<Lead>;
  /** As the catalogue knows it; undefined while it does not. */
  readonly program: Program | undefined;
}

/** What the place asks. The catalogue's facts stand beside; only the user answers, and what is not known stays so. */
export function Gates({ lead, program }: Props) {
  return (
    <section className={lists.section} aria-labelledby="gates">
      <h2 id="gates">What it asks of you</h2>
      <p className="soft">Prelude shows what it knows of the program. Whether you pass is yours to find out.</p>
      <div className={lists.rows}>
        {LEAD_GATES.map((gate) => (
          <Gate key={gate} gate={gate} lead={lead} program={program} />
        ))}
      </div>
    </section>
  );
}

function Gate({ gate, lead: { id, values }, program }: Props & { readonly gate: LeadGate }) {
  const { act } = useNetwork();
  const current = gateAnswer(values, gate);
  return (
    <fieldset className={styles.gate}>
      <legend>{GATE_NAMES[gate]}</legend>
      <p>{GATE_QUESTIONS[gate]}</p>
      <FactsFor gate={gate} program={program} />
      {gate === 'visa' ? <VisaGap values={values} /> : null}
      <div className={styles.answers}>
        {(['passed', 'not-passed', 'unknown'] as const).map((answer) => (
          <label key={answer}>
            <input
              type="radio"
              name={`gate-${gate}`}
              checked={current === answer}
              onChange={() =>
                act(`${GATE_NAMES[gate]}: ${GATE_ANSWERS[answer].toLowerCase()}.`, [
                  { kind: 'lead', id, fields: { [gate]: answer === 'unknown' ? null : answer } },
                ])
              }
            />
            {GATE_ANSWERS[answer]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What is known of the program that bears on a gate: each with how it is known, when and where. */
function FactsFor({ gate, program }: { readonly gate: LeadGate; readonly program: Program | undefined }) {
  const { ownFacts } = useSession();
  if (program === undefined) return null;
  const facts = GATE_FACTS[gate].flatMap((name) => bestFact(program, name, ownFacts) ?? []);
  if (facts.length === 0) return null;
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={fact.name}>
          {factName(fact.name)}: <b>{factValue(fact)}</b> ({statusInWords(fact.status)}, {dateInWords(fact.date)}){' '}
          <SourceLine source={fact.source.title} url={fact.source.url} />
        </li>
      ))}
    </ul>
  );
}
