import type { Skipped } from '../../workspace/exchange/people-file.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import styles from './BringScreen.module.css';

/** A page of thousands of lines helps nobody. */
const SHOWN = 300;

/** Each part of the file that was left out, and why. */
export function LeftOutLines({ skipped }: { readonly skipped: readonly Skipped[] }) {
  if (skipped.length === 0) return null;
  return (
    <Disclosure title={`Left out, and why (${skipped.length.toLocaleString('en-US')})`}>
      <ul className={styles.skipped}>
        {skipped.slice(0, SHOWN).map(({ at, reason }) => (
          <li key={`${at} ${reason}`}>
            <b>{at}:</b> {reason}
          </li>
        ))}
        {skipped.length > SHOWN ? <li>and {(skipped.length - SHOWN).toLocaleString('en-US')} more</li> : null}
      </ul>
    </Disclosure>
  );
}
