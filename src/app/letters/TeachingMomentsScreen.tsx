import { useMemo, useRef } from 'react';
import { Link } from 'wouter';
import { teachingMomentsOf } from '../../network/letters/teaching-moments.ts';
import { MOST_TEACHING_MOMENTS } from '../../network/records/letter.ts';
import list from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { AddTeachingMoment } from './AddTeachingMoment.tsx';
import styles from './Letters.module.css';
import { teachingMomentInWords } from './teaching-words.ts';

/** What letters may tell of cases, without a case in it: pick-lists, no sentence, no date but the year, under ten. */
export function TeachingMomentsScreen() {
  const heading = useScreen('Teaching moments');
  const { journal, act } = useNetwork();
  const title = useRef<HTMLHeadingElement>(null);
  const moments = useMemo(() => teachingMomentsOf(journal), [journal]);
  return (
    <div className={list.screen}>
      <div className={list.head}>
        <p>
          <Link href="/letters">All letters</Link>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          Teaching moments
        </h1>
        <p>
          A few cases that show what you can do, for the packet of a letter writer. Picked, never written: no patient,
          no day, no place, and not tied to anything you logged. That keeps every patient out of it.
        </p>
      </div>
      <section className={list.section} aria-labelledby="kept">
        <h2 id="kept" ref={title} tabIndex={-1}>
          {moments.length === 0 ? 'None yet' : `${moments.length} of ${MOST_TEACHING_MOMENTS}`}
        </h2>
        {moments.length === 0 ? (
          <p className="soft">
            A good one: something you noticed or decided, and somebody senior saw it. Two or three are enough for a
            packet.
          </p>
        ) : (
          <ul className={list.rows}>
            {moments.map(({ id, values }) => {
              const words = teachingMomentInWords(values);
              return (
                <li key={id} className={styles.moment}>
                  <div>
                    <b>{words.title}</b>
                    <p className="soft">{words.rest}</p>
                  </div>
                  <button
                    type="button"
                    className={`${buttons.quiet} ${buttons.small}`}
                    onClick={() => {
                      act(`Teaching moment taken out: ${words.title}.`, [
                        { kind: 'teaching-moment', id, removed: true },
                      ]);
                      title.current?.focus({ preventScroll: true });
                    }}
                  >
                    Take out<span className="visually-hidden">: {`${words.title}, ${words.rest}`}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        )}
      </section>
      {moments.length >= MOST_TEACHING_MOMENTS ? (
        <p className={list.empty}>
          Nine is the most: so few that nobody can be recognised by them. Take one out to add another.
        </p>
      ) : (
        <AddTeachingMoment onAdded={() => title.current?.focus({ preventScroll: true })} />
      )}
    </div>
  );
}
