import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { type Introducer, introductionsMade, possibleIntroductions } from '../../network/mentors/introductions.ts';
import { newDraftHref } from '../drafts/draft-aim.ts';
import list from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { ShowMore } from '../parts/ShowMore.tsx';
import { nameOf, standingOf } from '../people/role-words.ts';
import { useHostAsItIs } from '../pick/host-context.ts';
import { useNetwork } from '../session/network.ts';
import { dayInWords } from '../today/day-words.ts';
import { IntroductionMap } from './IntroductionMap.tsx';

const FEW = 6;

/** Who introduced whom so far, and who could, from shared programs and institutions. */
export function Introductions() {
  const { journal, today } = useNetwork();
  const made = useMemo(() => introductionsMade(journal, today), [journal, today]);
  const possible = useMemo(() => possibleIntroductions(journal, today), [journal, today]);
  const [most, setMost] = useState(FEW);
  return (
    <section className={list.section} aria-labelledby="introductions">
      <h2 id="introductions">Who could introduce you</h2>
      <IntroductionMap made={made} possible={possible} />
      {made.length === 0 ? null : (
        <ul>
          {made.map(({ id, by, to, on }) => (
            <li key={id}>
              {nameOf(by.values)} introduced you to {nameOf(to.values)}
              {on === null ? '' : `, ${dayInWords(on, today)}`}.
            </li>
          ))}
        </ul>
      )}
      {possible.length === 0 ? (
        <p className="soft">
          Nobody to be introduced to, as far as it is known. Add somebody you would like to meet, with their institution
          or program: whoever shares it stands here.
        </p>
      ) : (
        <>
          <p className="soft">
            People of yours you have had nothing to do with yet, and who shares a program or an institution with them.
            Whether they know each other is a guess: ask first.
          </p>
          <ul className={list.rows}>
            {possible.slice(0, most).map(({ to, by }) => (
              <li key={to.id} className={list.row}>
                <p>
                  <Link href={`/people/${to.id}`} className={list.title}>
                    {nameOf(to.values)}
                  </Link>
                  <span className="soft"> {standingOf(to.values)}</span>
                </p>
                <ul>
                  {by.map((introducer) => (
                    <IntroducerLine key={introducer.person.id} introducer={introducer} to={to.id} />
                  ))}
                </ul>
              </li>
            ))}
          </ul>
          <ShowMore left={possible.length - most} step={possible.length} onMore={() => setMost(possible.length)} />
        </>
      )}
    </section>
  );
}

function IntroducerLine({
  introducer: { person, shares },
  to,
}: {
  readonly introducer: Introducer;
  readonly to: string;
}) {
  const { programs } = useHostAsItIs();
  const place =
    'institution' in shares
      ? shares.institution
      : (programs.get(shares.program)?.institution ?? `ACGME ${shares.program}`);
  return (
    <li>
      through {nameOf(person.values)} ({place}){' '}
      <Link
        href={newDraftHref({ situation: 'ask-introduction', person: person.id, about: `person/${to}` })}
        className={`${buttons.quiet} ${buttons.small}`}
        data-print="hide"
      >
        Draft the ask<span className="visually-hidden"> to {nameOf(person.values)}</span>
      </Link>
    </li>
  );
}
