import type { Person } from '../../../network/records/person.ts';
import buttons from '../../parts/buttons.module.css';
import { CHANNEL_NAMES } from '../role-words.ts';
import { mailAddress, phoneAddress, webAddress } from './addresses.ts';
import styles from './Reach.module.css';

/** The ways to reach somebody: links that the device opens when they are tapped. Nothing is sent from here. */
export function Reach({ person }: { readonly person: Person }) {
  const { email, phone, linkedin, website, channel, bestTime, leaveToWrite } = person;
  const ways = [
    { words: email, href: mailAddress(email), what: 'E-mail' },
    { words: phone, href: phoneAddress(phone), what: 'Call' },
    { words: 'LinkedIn', href: webAddress(linkedin), what: '' },
    { words: 'Website', href: webAddress(website), what: '' },
  ].filter(({ href }) => href !== null);
  const best = [
    channel == null ? '' : `best ${CHANNEL_NAMES[channel]}`,
    bestTime?.trim() ?? '',
    leaveToWrite === true ? 'you may write' : leaveToWrite === false ? 'has not said you may write' : '',
  ].filter((part) => part !== '');
  if (ways.length === 0 && best.length === 0) return null;
  return (
    <div className={styles.reach}>
      {ways.length === 0 ? null : (
        <div className={buttons.row}>
          {ways.map(({ words, href, what }) => (
            <a
              key={words}
              href={href ?? undefined}
              className={`${buttons.other} ${buttons.small}`}
              {...(what === '' ? { target: '_blank', rel: 'noreferrer' } : {})}
            >
              {what === '' ? null : <span className="visually-hidden">{what}: </span>}
              {words}
            </a>
          ))}
        </div>
      )}
      {best.length === 0 ? null : <p className={styles.best}>To reach: {best.join(', ')}.</p>}
    </div>
  );
}
