import { Link } from 'wouter';
import { useSession } from '../session/session.ts';
import { useScreen } from '../shell/useScreen.ts';
import styles from './MoreScreen.module.css';

interface Place {
  readonly href: string;
  readonly name: string;
  readonly what: string;
  /** Not in a sample: it concerns the device. */
  readonly own?: true;
}

const GROUPS: readonly { readonly title: string; readonly places: readonly Place[] }[] = [
  {
    title: 'Relationships',
    places: [
      { href: '/loops', name: 'Open loops', what: 'What you heard, asked, promised – and what is still open.' },
      { href: '/mentors', name: 'Mentors and sponsors', what: 'Who advises you, who speaks up for you, who might.' },
      { href: '/letters', name: 'Letters', what: 'Who you can ask, how far each letter is, what is due.' },
      { href: '/drafts', name: 'Drafts', what: 'The words to start with. You read, change and send them.' },
    ],
  },
  {
    title: 'Your year',
    places: [
      { href: '/week', name: 'Your week', what: 'The days ahead, what fits into them, and what waits.' },
      { href: '/year', name: 'Your year', what: 'The clock to the end of the contract, and which doors are open.' },
      { href: '/blocks', name: 'Rotation blocks', what: 'The teams, shift times and days off.' },
      { href: '/events', name: 'Events', what: 'Conferences and events at home, before, there and after.' },
      { href: '/commitments', name: 'Commitments', what: 'Research, QI, committees: what you hand in, and when.' },
      { href: '/leads', name: 'PGY-2 leads', what: 'Word of open places, how fresh it is, what to ask.' },
      {
        href: '/interviews',
        name: 'Residency interviews',
        what: 'Days, questions, impressions – with their own rules.',
      },
    ],
  },
  {
    title: 'You',
    places: [
      { href: '/identity', name: 'How you introduce yourself', what: 'Your goal, your words, your profiles.' },
      { href: '/profile', name: 'Your ten answers', what: 'What Pick knows about you.' },
      { href: '/data', name: 'Your data', what: 'Backup, restore, export, delete.', own: true },
      { href: '/guide', name: 'Guide', what: 'Short pages on how this is done, and why.' },
      {
        href: '/rules',
        name: 'What Prelude suggests',
        what: 'Every reason behind a suggestion, and how to switch it off.',
      },
      { href: '/about', name: 'About Prelude', what: 'What it rests on, how sure it is, samples to look at.' },
    ],
  },
];

/** Everything that has no place of its own in the bar. */
export function MoreScreen() {
  const heading = useScreen('More');
  const { sample } = useSession();
  return (
    <div className={styles.more}>
      <h1 ref={heading} tabIndex={-1}>
        More
      </h1>
      {GROUPS.map(({ title, places }) => (
        <section key={title} className={styles.group}>
          <h2>{title}</h2>
          <ul className={styles.list}>
            {places
              .filter(({ own }) => sample === null || own === undefined)
              .map(({ href, name, what }) => (
                <li key={href}>
                  <Link href={href} className={styles.place}>
                    <span className={styles.name}>{name}</span>
                    <span className={styles.what}>{what}</span>
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
