import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Offline } from '../offline/Offline.tsx';
import { Mark } from '../parts/Mark.tsx';
import { useSession } from '../session/session.ts';
import { Nav } from './Nav.tsx';
import { SampleBanner } from './SampleBanner.tsx';
import styles from './Shell.module.css';
import { StorageNotice } from './StorageNotice.tsx';
import { UndoBar } from './UndoBar.tsx';
import { useFocusSeen } from './useFocusSeen.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { useSecondTap } from './useSecondTap.ts';
import { useUndoKeys } from './useUndoKeys.ts';

/** The frame around every screen: name mark, ways between the screens, what went wrong with saving. */
export function Shell({ children }: { readonly children: ReactNode }) {
  useUndoKeys(useSession().store);
  useKeptFocus();
  useSecondTap();
  useFocusSeen();
  return (
    <>
      <a className={styles.skip} href="#main" data-print="hide">
        Skip to the content
      </a>
      <header className={styles.header} data-print="hide">
        <Link href="~/" className={styles.brand}>
          <Mark />
          <span>Prelude</span>
        </Link>
        <Nav />
      </header>
      <Offline />
      <SampleBanner />
      <StorageNotice />
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <UndoBar />
    </>
  );
}
