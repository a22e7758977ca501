import { useMemo } from 'react';
import { Link } from 'wouter';
import type { PlainDate } from '../../base/plain-date.ts';
import { textOf } from '../../network/journal/entry.ts';
import { openItems } from '../../network/journal/open-items.ts';
import type { Mentoring } from '../../network/mentors/mentorships.ts';
import type { NextContact } from '../../network/mentors/next-contact.ts';
import { isSponsor } from '../../network/mentors/sponsors.ts';
import { entryHref } from '../entries/entry-href.ts';
import list from '../loops/LoopsScreen.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { nameOf, standingOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { agoInWords, dayInWords } from '../today/day-words.ts';
import { AskFindings } from './AskFindings.tsx';
import { Gives } from './Gives.tsx';
import { MentorDetails } from './MentorDetails.tsx';
import { MentorSteps } from './MentorSteps.tsx';
import styles from './MentorsScreen.module.css';
import { STAGE_NAMES } from './mentor-words.ts';
import { Readiness } from './Readiness.tsx';

export interface MentorProps {
  readonly mentoring: Mentoring;
  readonly next: NextContact | null;
  /** The card may stand elsewhere now, and with it the place of the focus. */
  readonly onMoved: () => void;
}

/** One mentor: how the two stand, what comes next and why, what is open; changed on the spot. */
export function MentorCard({ mentoring, next, onMoved }: MentorProps) {
  const { journal, today } = useNetwork();
  const { person, mentorship } = mentoring;
  const { stage, topic } = mentorship.values;
  const name = nameOf(person.values);
  const open = useMemo(() => openItems(journal, today, person.id), [journal, today, person.id]);
  const others = open.filter(
    ({ entry }) => next?.about == null || entry.kind !== next.about.kind || entry.id !== next.about.id,
  );
  const advises = stage !== 'might-ask' && stage !== 'asked' && stage !== 'declined';
  const place = standingOf(person.values);
  const standing = [
    STAGE_NAMES[stage ?? 'ongoing'],
    topic?.trim() ?? '',
    isSponsor(journal, person.id, today) ? 'also a sponsor' : '',
  ].filter((part) => part !== '');
  return (
    <li className={list.card}>
      <h3>
        <Link href={`/people/${person.id}`}>{name}</Link>
      </h3>
      {place === '' ? null : <p className={list.meta}>{place}</p>}
      <p>{standing.join(' · ')}</p>
      {next === null ? null : (
        <div>
          <p className={styles.next}>
            {next.what}
            {next.on === null ? null : (
              <span className={next.due ? list.due : 'soft'}> · {whenInWords(next.on, today)}</span>
            )}
          </p>
          <p className="soft">{next.why}</p>
        </div>
      )}
      {next?.step === 'ask' ? <AskFindings person={person.id} what="meeting" /> : null}
      <MentorSteps mentoring={mentoring} next={next} onMoved={onMoved} />
      {others.length === 0 ? null : (
        <div>
          <h4 className={styles.small}>Open between you</h4>
          <ul className={styles.open}>
            {others.slice(0, 3).map(({ entry, sentence }) => (
              <li key={`${entry.kind}/${entry.id}`}>
                <Link href={entryHref(entry, '/mentors')}>
                  <span className={styles.line}>
                    {sentence}
                    {textOf(entry) === '' ? '' : `: ${textOf(entry)}`}
                  </span>
                </Link>
              </li>
            ))}
            {others.length > 3 ? (
              <li>
                <Link href={`/people/${person.id}`}>
                  {others.length - 3} more on {name}’s page
                </Link>
              </li>
            ) : null}
          </ul>
        </div>
      )}
      <div>
        <Disclosure title={<Of name={name}>Stage, topic, rhythm</Of>}>
          <MentorDetails mentoring={mentoring} />
        </Disclosure>
        {advises ? (
          <Disclosure title={<Of name={name}>What they give you</Of>}>
            <Gives person={person} />
          </Disclosure>
        ) : null}
        {advises ? (
          <Disclosure title={<Of name={name}>Could they speak for you?</Of>}>
            <Readiness person={person} />
          </Disclosure>
        ) : null}
      </div>
    </li>
  );
}

/** `today`, `since Friday 20 November (2 days ago)`, `Friday 27 November (in 5 days)` */
function whenInWords(on: PlainDate, today: PlainDate): string {
  if (on === today) return 'today';
  return `${on < today ? 'since ' : ''}${dayInWords(on, today)} (${agoInWords(on, today)})`;
}

function Of({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <>
      {children}
      <span className="visually-hidden"> ({name})</span>
    </>
  );
}
