import { useMemo } from 'react';
import { Link, useParams } from 'wouter';
import { type PersonPage, personPage } from '../../network/journal/person-page.ts';
import buttons from '../parts/buttons.module.css';
import { useHost } from '../pick/host-context.ts';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { useSoon } from '../today/useSoon.ts';
import styles from './PersonScreen.module.css';
import { AsTeacher } from './person/AsTeacher.tsx';
import { Beside } from './person/Beside.tsx';
import { Between } from './person/Between.tsx';
import { GonePerson } from './person/GonePerson.tsx';
import { LogHere } from './person/LogHere.tsx';
import { MoreToNote } from './person/MoreToNote.tsx';
import { Reach } from './person/Reach.tsx';
import { Timeline } from './person/Timeline.tsx';
import { Tracked } from './person/Tracked.tsx';
import { nameOf, standingOf } from './role-words.ts';

/** One person: how to reach them, what stands between you, what was. */
export function PersonScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const { journal, today } = useNetwork();
  const page = useMemo(() => personPage(journal, id, today), [journal, id, today]);
  if (page === null || page.id !== id) return <GonePerson id={id} />;
  return <Page key={id} page={page} />;
}

function Page({ page }: { readonly page: PersonPage }) {
  const { id, person, timeline } = page;
  const name = nameOf(person);
  const heading = useScreen(name);
  const { today } = useNetwork();
  const soon = useSoon();
  const standing = [standingOf(person), person.specialty?.trim() ?? ''].filter((part) => part !== '').join(' · ');
  return (
    <div className={styles.person}>
      <div className={styles.head}>
        <div className={styles.name}>
          <h1 ref={heading} tabIndex={-1}>
            {name}
          </h1>
          <Link href={`/people/${id}/edit`} className={`${buttons.other} ${buttons.small}`}>
            Edit
          </Link>
        </div>
        {standing === '' ? null : <p className={styles.standing}>{standing}</p>}
        {person.programs?.length ? <Programs acgmeIds={person.programs} /> : null}
        <Reach person={person} />
      </div>
      <div className={styles.column}>
        <LogHere person={id} />
        {soon ? <Between page={page} today={today} /> : null}
        {soon ? <Beside id={id} person={person} /> : null}
        <MoreToNote person={id} />
        <Tracked person={{ id, values: person }} />
        <AsTeacher person={person} />
        <Notes person={person} />
      </div>
      <div className={styles.column}>{soon ? <Timeline items={timeline} today={today} /> : null}</div>
    </div>
  );
}

function Programs({ acgmeIds }: { readonly acgmeIds: readonly string[] }) {
  const { programs } = useHost();
  return (
    <p className={styles.standing}>
      Program: {acgmeIds.map((acgmeId) => programs.get(acgmeId)?.institution ?? `ACGME ${acgmeId}`).join(', ')}
    </p>
  );
}

function Notes({ person: { howMet, note, tags } }: { readonly person: PersonPage['person'] }) {
  const lines = [
    ['How you met', howMet],
    ['Note', note],
    ['Tags', tags?.join(', ')],
  ].filter((line): line is [string, string] => (line[1]?.trim() ?? '') !== '');
  if (lines.length === 0) return null;
  return (
    <dl className={styles.notes}>
      {lines.map(([title, text]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
