import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import type { Store } from '../../workspace/store.ts';
import buttons from '../parts/buttons.module.css';
import { useSession } from '../session/session.ts';
import styles from './UndoBar.module.css';

/** A screen that is left this soon after the act was left by the act. */
const SAME_ACT_MS = 1500;

/** What was just done and the way back. It stays until the next act or the next screen, so nobody has to hurry. */
export function UndoBar() {
  const { store } = useSession();
  const history = useSyncExternalStore(store.subscribe, store.history);
  const [closed, setClosed] = useState(history);
  const since = useRef(0);
  /**
   * What stood to be brought again when the finger came down: a field that is left keeps itself, an act of its own.
   * Undefined where none did, as when a screen reader presses; a key means what it reads.
   */
  const meant = useRef<string | null>(undefined);
  const [location] = useLocation();

  // biome-ignore lint/correctness/useExhaustiveDependencies: every act begins a new stay
  useEffect(() => {
    since.current = performance.now();
  }, [history]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: on leaving the screen only
  useEffect(() => {
    if (performance.now() - since.current > SAME_ACT_MS) setClosed(history);
  }, [location]);

  const { undo, redo, stayed } = history;
  const open = history !== closed && (undo !== null || redo !== null || stayed !== undefined);
  useEffect(() => {
    if (!open) return undefined;
    const { dataset } = document.documentElement;
    dataset.undo = 'open';
    return () => {
      delete dataset.undo;
    };
  }, [open]);
  return (
    <>
      {open ? <div className={styles.room} data-print="hide" /> : null}
      <div role="status" className={styles.place} data-print="hide">
        {open ? (
          <div className={styles.bar}>
            <p>{sentenceOf(history)}</p>
            <div className={styles.buttons}>
              {stayed === undefined ? (
                <button
                  type="button"
                  className={`${buttons.small} ${styles.undo}`}
                  onPointerDown={() => {
                    meant.current = redo;
                  }}
                  onClick={({ detail }) => {
                    const other = detail > 0 && meant.current !== undefined && meant.current !== redo;
                    meant.current = undefined;
                    // The second click of a double one would bring forward at once what the first took back.
                    if (detail > 1 || other) return;
                    (redo === null ? store.undo() : store.redo()).catch(() => {});
                  }}
                >
                  {redo === null ? 'Undo' : 'Redo'}
                </button>
              ) : null}
              <button type="button" className={`${buttons.small} ${styles.close}`} onClick={() => setClosed(history)}>
                <span className="visually-hidden">Close this message</span>
                <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
                  <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
                </svg>
              </button>
            </div>
          </div>
        ) : null}
      </div>
    </>
  );
}

function sentenceOf({ undo, redo, stayed }: ReturnType<Store['history']>): string | null {
  if (stayed !== undefined) return `Not taken back, as it was changed again since: ${stayed}`;
  return redo === null ? undo : `Taken back: ${redo}`;
}
