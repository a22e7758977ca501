import type { ReactNode } from 'react';
import { Link } from 'wouter';
import buttons from '../parts/buttons.module.css';
import { useSession } from '../session/session.ts';
import { useScreen } from '../shell/useScreen.ts';
import styles from './BringScreen.module.css';

interface Props {
  readonly title: string;
  /** The list it leads back to. */
  readonly list: { readonly href: string; readonly words: string };
  /** Said in the sample, which nothing is brought into, and the way to one's own. */
  readonly elsewhere: { readonly sentence: string; readonly link: string };
  readonly children: ReactNode;
}

/** A screen that brings a file in, under the address `…/bring` of its list. */
export function BringFrame({ title, list, elsewhere, children }: Props) {
  const heading = useScreen(title);
  const { sample } = useSession();
  return (
    <div className={styles.bring}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <Link href={list.href}>{list.words}</Link>
      </div>
      {sample === null ? (
        children
      ) : (
        <>
          <p>{elsewhere.sentence}</p>
          <div className={buttons.row}>
            <Link href={`~${list.href}/bring`} className={buttons.main}>
              {elsewhere.link}
            </Link>
          </div>
        </>
      )}
    </div>
  );
}
