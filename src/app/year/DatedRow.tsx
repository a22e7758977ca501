import { Link } from 'wouter';
import type { Dated } from '../../network/year/dated.ts';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { agoInWords, dayInWords } from '../today/day-words.ts';
import { FigureWords } from './FigureWords.tsx';
import styles from './Timeline.module.css';
import { shortDay } from './year-words.ts';

interface Props {
  readonly dated: Dated;
  readonly today: string;
}

/** One date; on tap, why it stands there and how far it may be trusted. */
export function DatedRow({ dated, today }: Props) {
  const { title, note, from, to, done, group, trust, screen } = dated;
  const isNow = from < today && today <= to;
  const when = from === to ? dayInWords(from, today) : `${dayInWords(from, today)} to ${dayInWords(to, today)}`;
  return (
    <li className={styles.dated} data-group={group} data-gone={to < today ? '' : undefined}>
      <Disclosure
        title={
          <span className={styles.line}>
            <span className={styles.when}>
              {isNow && from.slice(0, 7) !== today.slice(0, 7) ? `to ${shortDay(to)}` : shortDay(from)}
            </span>
            <span>
              {title}
              {from === to || isNow ? null : <span className={styles.until}> to {dayInWords(to, today)}</span>}
              {done ? <span className={styles.tag}>done</span> : isNow ? <span className={styles.tag}>now</span> : null}
            </span>
          </span>
        }
      >
        <div className={styles.more}>
          <p>
            {when}
            {isNow ? '' : `, ${agoInWords(from, today)}`}.
          </p>
          {note === null ? null : <p>{note}</p>}
          {trust.by === 'figure' ? (
            <FigureWords figure={trust.figure} />
          ) : (
            <p className="aside">{trust.by === 'you' ? 'You entered it.' : trust.sentence}</p>
          )}
          {screen === null ? null : (
            <Link href={screen} className={`${buttons.other} ${buttons.small}`} data-print="hide">
              Open
              <span className="visually-hidden"> {title}</span>
            </Link>
          )}
        </div>
      </Disclosure>
    </li>
  );
}
