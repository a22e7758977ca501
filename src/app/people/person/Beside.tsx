import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PlainDate } from '../../../base/plain-date.ts';
import { type Belongings, belongingsOf } from '../../../network/journal/belongings.ts';
import type { Entry, Journal } from '../../../network/journal/journal.ts';
import { letterRung } from '../../../network/letters/ladder.ts';
import { mentoringOf } from '../../../network/mentors/mentorships.ts';
import { sponsorActs } from '../../../network/mentors/sponsors.ts';
import type { Person } from '../../../network/records/person.ts';
import { commitmentTitle } from '../../commitments/commitment-words.ts';
import { entryHref, formHref } from '../../entries/entry-href.ts';
import { NEED_NAMES, STAGE_NAMES } from '../../mentors/mentor-words.ts';
import { useNetwork } from '../../session/network.ts';
import { dayInWords } from '../../today/day-words.ts';
import { entryTitle, RUNG_NAMES } from '../entry-words.ts';
import styles from './Between.module.css';

interface Props {
  readonly id: string;
  readonly person: Person;
}

/** What they are to the user beyond single moments: mentor, sponsor, writer, work shared. What is not there is not shown. */
export function Beside({ id, person }: Props) {
  const { journal, today } = useNetwork();
  const lines = linesOf(journal, id, person, today);
  if (lines.length === 0) return null;
  return (
    <section className={styles.between} aria-labelledby="beside">
      <h2 id="beside">In your year</h2>
      <dl className={styles.facts}>
        {lines.map(({ title, rows }) => (
          <div key={title}>
            <dt>{title}</dt>
            {rows.map(({ key, href, words, more }) => (
              <dd key={key}>
                {href === null ? (
                  words
                ) : (
                  <Link href={href} className={styles.link}>
                    <span className={styles.what}>{words}</span>
                    {more === '' ? null : <span className={styles.soft}>{more}</span>}
                  </Link>
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

interface Row {
  readonly key: string;
  readonly href: string | null;
  readonly words: ReactNode;
  readonly more: string;
}
interface Line {
  readonly title: string;
  readonly rows: readonly Row[];
}

function linesOf(journal: Journal, id: string, person: Person, today: PlainDate): readonly Line[] {
  const belongings = belongingsOf(journal, id);
  const gives = (person.gives ?? []).map((need) => NEED_NAMES[need].toLowerCase()).join(', ');
  const lines: readonly Line[] = [
    { title: 'Mentor', rows: mentorRows(journal, id, today) },
    { title: 'Spoke up for you', rows: sponsorRows(journal, id, today) },
    { title: 'Letter', rows: letterRows(journal.entriesOf.get(id) ?? []) },
    ...sharedLines(belongings, id, today),
    { title: 'Gives you', rows: gives === '' ? [] : [{ key: 'gives', href: null, words: gives, more: '' }] },
  ];
  return lines.filter(({ rows }) => rows.length > 0);
}

function mentorRows(journal: Journal, id: string, today: PlainDate): readonly Row[] {
  const values = mentoringOf(journal, id)?.mentorship.values;
  if (values === undefined) return [];
  const { stage, topic, nextOn } = values;
  const more = [
    topic?.trim() ?? '',
    nextOn == null || nextOn < today ? '' : `next contact agreed for ${dayInWords(nextOn, today)}`,
  ];
  return [
    {
      key: 'mentor',
      href: '/mentors',
      words: stage == null ? 'Among your mentors' : STAGE_NAMES[stage],
      more: more.filter((part) => part !== '').join(' · '),
    },
  ];
}

function sponsorRows(journal: Journal, id: string, today: PlainDate): readonly Row[] {
  return sponsorActs(journal, id, today).map((act) => ({
    key: act.id,
    href: entryHref(act),
    words: entryTitle(act),
    more: act.values.on == null ? '' : dayInWords(act.values.on, today),
  }));
}

function letterRows(entries: readonly Entry[]): readonly Row[] {
  return entries
    .filter((entry) => entry.kind === 'letter')
    .map((letter) => ({
      key: letter.id,
      href: entryHref(letter),
      words: RUNG_NAMES[letterRung(letter.values)],
      more: '',
    }));
}

function sharedLines({ commitments, works, leads, drafts }: Belongings, id: string, today: PlainDate): readonly Line[] {
  const back = `/people/${id}`;
  return [
    {
      title: 'You work on together',
      rows: [
        ...commitments.map(({ id: key, values }) => ({
          key,
          href: entryHref({ kind: 'commitment', id: key }),
          words: commitmentTitle(values),
          more:
            values.endedOn == null
              ? ''
              : `${values.endedOn > today ? 'ends' : 'ended'} ${dayInWords(values.endedOn, today)}`,
        })),
        ...works.map(({ id: key, values }) => ({
          key,
          href: formHref({ kind: 'scholarly-work', id: key }, { back }),
          words: values.title?.trim() || 'Scholarly work without a title',
          more: values.deadline == null || values.deadline < today ? '' : `by ${dayInWords(values.deadline, today)}`,
        })),
      ],
    },
    {
      title: 'Told you of',
      rows: leads.map(({ id: key, values }) => ({
        key,
        href: entryHref({ kind: 'lead', id: key }),
        words: values.institution?.trim() || 'A PGY-2 place',
        more: values.seenOn == null ? '' : dayInWords(values.seenOn, today),
      })),
    },
    {
      title: 'Not sent yet',
      rows: drafts.map(({ id: key, values }) => ({
        key,
        href: `/drafts/${key}`,
        words: values.subject?.trim() || 'A draft without a subject',
        more: '',
      })),
    },
  ];
}
