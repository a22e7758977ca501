import { useState } from 'react';
import type { DraftChannel } from '../../network/drafts/draft.ts';
import type { DraftFinding } from '../../network/drafts/lint/finding.ts';
import { emlName, emlOf } from '../../network/drafts/out/eml.ts';
import { MOST_MAILTO_CHARACTERS, mailtoOf } from '../../network/drafts/out/mailto.ts';
import type { Outgoing } from '../../network/drafts/out/outgoing.ts';
import buttons from '../parts/buttons.module.css';
import { Notice } from '../parts/Notice.tsx';
import { downloadFile } from '../storage/download.ts';
import styles from './Drafts.module.css';

interface Props {
  readonly message: Outgoing;
  readonly channel: DraftChannel;
  readonly findings: readonly DraftFinding[];
  readonly disabled: boolean;
  readonly onSent: () => void;
}

/** The ways out: the user's own e-mail program, the clipboard, a file. Prelude sends nothing. */
export function SendButtons({ message, channel, findings, disabled, onSent }: Props) {
  const [said, setSaid] = useState('');
  const [checked, setChecked] = useState(false);
  const mailto = mailtoOf(message);
  const stopped = findings.some(({ grade }) => grade === 'binding') && !checked;
  const copy = (what: string, text: string) => {
    // Absent over plain http.
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => setSaid(`${what} copied.`),
      () => setSaid('This browser does not let Prelude copy. Select the text and copy it yourself.'),
    );
  };
  return (
    <section className={styles.out} aria-labelledby="way-out">
      <h2 id="way-out">On its way</h2>
      <p className={styles.soft}>Prelude never sends anything. You do, from your own e-mail.</p>
      {findings.some(({ grade }) => grade === 'binding') ? (
        <Notice tone="alarm" title="A binding rule stands against this message">
          <p>Mend the sentence that is named above, and the way out opens. Prelude reads words and may be mistaken.</p>
          <label className={styles.check}>
            <input type="checkbox" checked={checked} onChange={(event) => setChecked(event.target.checked)} />I checked
            the official page: this does not apply here.
          </label>
        </Notice>
      ) : null}
      {stopped ? null : (
        <>
          <div className={buttons.row}>
            {channel === 'linkedin' || mailto === null ? null : (
              <a className={buttons.main} href={mailto}>
                Open in e-mail
              </a>
            )}
            <button type="button" className={buttons.other} onClick={() => copy('Text', message.body)}>
              Copy text
            </button>
            {channel === 'linkedin' ? null : (
              <>
                <button type="button" className={buttons.other} onClick={() => copy('Subject', message.subject)}>
                  Copy subject
                </button>
                <button
                  type="button"
                  className={buttons.other}
                  onClick={() => {
                    downloadFile(emlName(message.subject), new Blob([emlOf(message)], { type: 'message/rfc822' }));
                    setSaid('Saved as a file that your e-mail program opens, ready to send.');
                  }}
                >
                  Save .eml
                </button>
              </>
            )}
          </div>
          {mailto === null && channel === 'e-mail' ? (
            <p className={styles.soft}>
              Longer than {MOST_MAILTO_CHARACTERS.toLocaleString('en-US')} characters: e-mail programs cut such a link.
              Copy the text, or save it as a file.
            </p>
          ) : null}
        </>
      )}
      <p role="status" className={styles.soft}>
        {said}
      </p>
      <div>
        <button type="button" className={buttons.other} disabled={disabled} onClick={onSent}>
          I sent it
        </button>
        <p className={styles.soft}>Notes it in the log, and as done where it closes something open.</p>
      </div>
    </section>
  );
}
