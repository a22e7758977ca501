import buttons from '../parts/buttons.module.css';
import { useSession } from '../session/session.ts';
import styles from './UndoBar.module.css';

/** What was just done and the way back. It stays until the next act, so nobody has to hurry. */
export function UndoBar() {
  const { lastAct, forgetLastAct } = useSession();
  return (
    <>
      {lastAct === null ? null : <div className={styles.room} />}
      <div role="status" className={styles.place}>
        {lastAct === null ? null : (
          <div className={styles.bar}>
            <p>{lastAct.sentence}</p>
            <div className={styles.buttons}>
              <button
                type="button"
                className={`${buttons.small} ${styles.undo}`}
                onClick={() => {
                  lastAct.undo();
                  forgetLastAct();
                }}
              >
                Undo
              </button>
              <button type="button" className={`${buttons.small} ${styles.close}`} onClick={forgetLastAct}>
                <span className="visually-hidden">Close this message</span>
                <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
                  <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
                </svg>
              </button>
            </div>
          </div>
        )}
      </div>
    </>
  );
}
