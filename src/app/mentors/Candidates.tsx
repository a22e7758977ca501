import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { CANDIDATE_ORDER, type Candidate, candidates } from '../../network/mentors/candidates.ts';
import list from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { ShowMore } from '../parts/ShowMore.tsx';
import { nameOf, standingOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { agoInWords } from '../today/day-words.ts';
import styles from './MentorsScreen.module.css';
import { mightAsk } from './mentor-acts.ts';

const FEW = 4;

interface Props {
  /** Whoever was chosen stands above now. */
  readonly onMoved: () => void;
}

/** Who might be a mentor, and how that is known. */
export function Candidates({ onMoved }: Props) {
  const { journal, today } = useNetwork();
  const found = useMemo(() => candidates(journal, today), [journal, today]);
  const [most, setMost] = useState(FEW);
  return (
    <section className={list.section} aria-labelledby="candidates">
      <h2 id="candidates">Who might be a mentor</h2>
      {found.length === 0 ? (
        <p className={list.empty}>
          Nobody stands out from the log yet. It looks for people who teach consistently, are approachable, respect IMGs
          and are tied to your goal: note it on their page, and log what they teach you.
        </p>
      ) : (
        <>
          <p className="soft">{CANDIDATE_ORDER}</p>
          <ul className={list.list}>
            {found.slice(0, most).map((candidate) => (
              <CandidateCard key={candidate.person.id} candidate={candidate} onMoved={onMoved} />
            ))}
          </ul>
          <ShowMore left={found.length - most} step={found.length} onMore={() => setMost(found.length)} />
        </>
      )}
    </section>
  );
}

function CandidateCard({ candidate, onMoved }: { readonly candidate: Candidate; readonly onMoved: () => void }) {
  const { act, today } = useNetwork();
  const { person, reasons, unknown, against, lastContact } = candidate;
  const name = nameOf(person.values);
  return (
    <li className={list.card}>
      <h3>
        <Link href={`/people/${person.id}`}>{name}</Link>
      </h3>
      <p className={list.meta}>
        {[
          standingOf(person.values),
          lastContact === null ? 'no contact noted' : `last contact ${agoInWords(lastContact, today)}`,
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <ul className={styles.points}>
        {reasons.map(({ id, words }) => (
          <li key={id}>{words}</li>
        ))}
        {against.map((words) => (
          <li key={words} className={styles.against}>
            {words}
          </li>
        ))}
      </ul>
      {unknown.length === 0 ? null : (
        <p className="soft">
          Not known yet: whether {name} {unknown.join(', ')}.
        </p>
      )}
      <div className={buttons.row}>
        <button
          type="button"
          className={`${buttons.other} ${buttons.small}`}
          onClick={() => {
            act(`${name} is somebody you might ask.`, mightAsk(person.id));
            onMoved();
          }}
        >
          Might ask<span className="visually-hidden">: {name}</span>
        </button>
        <Link href={`/people/${person.id}/edit`} className={`${buttons.quiet} ${buttons.small}`}>
          Say what you know<span className="visually-hidden"> of {name}</span>
        </Link>
      </div>
    </li>
  );
}
