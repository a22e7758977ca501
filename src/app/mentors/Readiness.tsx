import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Known } from '../../network/journal/journal.ts';
import { sponsorReadiness } from '../../network/mentors/sponsor-readiness.ts';
import type { Person } from '../../network/records/person.ts';
import { newDraftHref } from '../drafts/draft-aim.ts';
import { formHref } from '../entries/entry-href.ts';
import buttons from '../parts/buttons.module.css';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import styles from './MentorsScreen.module.css';

/** What stands and what is missing before asking somebody to speak for one. */
export function Readiness({ person: { id, values } }: { readonly person: Known<Person> }) {
  const name = nameOf(values);
  const { journal, today } = useNetwork();
  const points = useMemo(() => sponsorReadiness(journal, id, today), [journal, id, today]);
  const groups = [
    ['What stands', points.filter(({ stands }) => stands)],
    ['What is missing', points.filter(({ stands }) => !stands)],
  ] as const;
  return (
    <div className={styles.readiness}>
      {groups.map(([title, own]) =>
        own.length === 0 ? null : (
          <div key={title}>
            <h4 className={styles.small}>{title}</h4>
            <ul className={styles.points}>
              {own.map((point) => (
                <li key={point.id}>{point.words}</li>
              ))}
            </ul>
          </div>
        ),
      )}
      <p className="soft">Usual advice, each point a convention. You know them; you decide.</p>
      <div className={buttons.row}>
        <Link
          href={newDraftHref({ situation: 'sponsor-ask', person: id })}
          className={`${buttons.other} ${buttons.small}`}
        >
          Draft the ask<span className="visually-hidden">: {name}</span>
        </Link>
        <Link
          href={formHref({ kind: 'sponsor-act', id: 'new' }, { person: id, back: '/mentors' })}
          className={`${buttons.quiet} ${buttons.small}`}
        >
          Note what they did for you<span className="visually-hidden">: {name}</span>
        </Link>
      </div>
    </div>
  );
}
