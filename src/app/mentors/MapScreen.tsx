import { useMemo } from 'react';
import { Link } from 'wouter';
import { mentorMap, RECENT_DAYS } from '../../network/mentors/mentor-map.ts';
import list from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { useSoon } from '../today/useSoon.ts';
import { dateInWords } from '../words/dates.ts';
import { GivenAndAsked } from './GivenAndAsked.tsx';
import { Introductions } from './Introductions.tsx';
import styles from './MapScreen.module.css';
import { MapTable } from './MapTable.tsx';
import { Missing } from './Missing.tsx';
import { NeedsInWords } from './NeedsInWords.tsx';
import { SayGives } from './SayGives.tsx';

/** Who gives what: kinds of people by needs, in words and as a table, with what is missing. */
export function MapScreen() {
  const heading = useScreen('Mentor map');
  const { today } = useNetwork();
  const soon = useSoon();
  return (
    <div className={`${list.screen} ${styles.map}`}>
      <div className={list.head}>
        <p className={list.meta} data-print="hide">
          <Link href="/mentors">Mentors and sponsors</Link>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          Mentor map
        </h1>
        <p className="soft">
          {dateInWords(today)}. Contact in both directions within {RECENT_DAYS} days counts as recent: a convention, not
          a measure.
        </p>
        <div data-print="hide">
          <button type="button" className={`${buttons.other} ${buttons.small}`} onClick={() => window.print()}>
            Print
          </button>
        </div>
      </div>
      {soon ? <Parts /> : null}
    </div>
  );
}

function Parts() {
  const { journal, today } = useNetwork();
  const map = useMemo(() => mentorMap(journal, today), [journal, today]);
  if (map.groups.every(({ people }) => people.length === 0)) {
    return (
      <div className={list.empty}>
        <p>
          The map fills as you log: who taught you, who gave feedback, who spoke for you. It shows which kinds of
          people, and which kinds of help, are missing.
        </p>
        <Link href="/today" className={`${buttons.main} ${buttons.small}`}>
          Log somebody
        </Link>
      </div>
    );
  }
  return (
    <>
      <Missing map={map} />
      <section className={list.section} aria-labelledby="table">
        <h2 id="table">Who gives what</h2>
        <NeedsInWords map={map} />
        <MapTable map={map} />
        <p className="soft">
          Feedback and skills also come from your log, a word for you from acts. “Quiet” is nobody’s fault: no two-way
          contact lately.
        </p>
        <SayGives map={map} />
      </section>
      <GivenAndAsked />
      <Introductions />
    </>
  );
}
