import { useMemo, useRef } from 'react';
import { Link } from 'wouter';
import { asksUnderWay } from '../../network/mentors/ask-step.ts';
import { mentorings } from '../../network/mentors/mentorships.ts';
import { sponsorsOf } from '../../network/mentors/sponsors.ts';
import { formHref } from '../entries/entry-href.ts';
import list from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { useSoon } from '../today/useSoon.ts';
import { Asks } from './Asks.tsx';
import { Candidates } from './Candidates.tsx';
import { MentorCard } from './MentorCard.tsx';
import { MentorOrSponsor } from './MentorOrSponsor.tsx';
import { inOrder } from './mentor-order.ts';
import { ShyLine } from './ShyLine.tsx';
import { Sponsors } from './Sponsors.tsx';
import { UnwrittenRules } from './UnwrittenRules.tsx';

/** Who advises, who speaks up, who might; each with its next step. */
export function MentorsScreen() {
  const heading = useScreen('Mentors and sponsors');
  const { journal, today } = useNetwork();
  const mentors = useMemo(() => inOrder(journal, mentorings(journal), today), [journal, today]);
  const sponsors = useMemo(() => sponsorsOf(journal, today), [journal, today]);
  const asks = useMemo(() => asksUnderWay(journal, today), [journal, today]);
  const soon = useSoon();
  const mentorsHeading = useRef<HTMLHeadingElement>(null);
  const { active, maybe, past } = mentors;
  // A card that moved on took the focus with it.
  const moved = () => mentorsHeading.current?.focus();
  const shown = new Set(active.map(({ mentoring }) => mentoring.person.id));
  const none = active.length + maybe.length === 0;
  return (
    <div className={list.screen}>
      <div className={list.head}>
        <h1 ref={heading} tabIndex={-1}>
          Mentors and sponsors
        </h1>
        <ShyLine />
        <div className={buttons.row}>
          <Link href="/mentors/map" className={`${buttons.other} ${buttons.small}`}>
            Mentor map
          </Link>
          <Link
            href={formHref({ kind: 'meeting', id: 'new' }, { back: '/mentors' })}
            className={`${buttons.other} ${buttons.small}`}
          >
            Plan a meeting
          </Link>
          <Link
            href={formHref({ kind: 'ask', id: 'new' }, { back: '/mentors' })}
            className={`${buttons.other} ${buttons.small}`}
          >
            Note a favour asked
          </Link>
        </div>
      </div>
      {none && sponsors.length === 0 ? <MentorOrSponsor /> : null}
      <section className={list.section} aria-labelledby="mentors">
        <h2 id="mentors" ref={mentorsHeading} tabIndex={-1}>
          Mentors
        </h2>
        {none ? (
          <p className={list.empty}>
            Nobody yet. Log who teaches you, and say on their page what you think of them as a teacher: people who might
            be one then stand below.
          </p>
        ) : null}
        {active.length === 0 ? null : (
          <ul className={list.list}>
            {active.map(({ mentoring, next }) => (
              <MentorCard key={mentoring.person.id} mentoring={mentoring} next={next} onMoved={moved} />
            ))}
          </ul>
        )}
        {maybe.length === 0 ? null : (
          <>
            <h3>Might ask</h3>
            <ul className={list.list}>
              {maybe.map(({ mentoring, next }) => (
                <MentorCard key={mentoring.person.id} mentoring={mentoring} next={next} onMoved={moved} />
              ))}
            </ul>
          </>
        )}
        {past.length === 0 ? null : (
          <Disclosure title={`Resting, ended, or said no: ${past.length}`} look="card">
            <ul className={list.list}>
              {past.map(({ mentoring, next }) => (
                <MentorCard key={mentoring.person.id} mentoring={mentoring} next={next} onMoved={moved} />
              ))}
            </ul>
          </Disclosure>
        )}
      </section>
      <Asks asks={asks.filter(({ ask, person }) => ask.values.what !== 'meeting' || !shown.has(person))} />
      <Sponsors sponsors={sponsors} />
      {soon ? <Candidates onMoved={moved} /> : null}
      <UnwrittenRules />
    </div>
  );
}
