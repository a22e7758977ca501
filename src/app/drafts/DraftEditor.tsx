import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { DraftFinding } from '../../network/drafts/lint/finding.ts';
import { lintDraft } from '../../network/drafts/lint/lint.ts';
import { lintContextOf } from '../../network/drafts/lint-context-of.ts';
import { starterOf } from '../../network/drafts/starters.ts';
import type { Known } from '../../network/journal/journal.ts';
import { meantBy } from '../../network/journal/meant-by.ts';
import { LINE_LENGTH, NOTE_LENGTH } from '../../network/records/fields.ts';
import type { Message } from '../../network/records/message.ts';
import type { Change } from '../../workspace/change.ts';
import fields from '../entries/fields.module.css';
import buttons from '../parts/buttons.module.css';
import { useDraft } from '../parts/useDraft.ts';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import styles from './Drafts.module.css';
import { type DraftTarget, newDraftHref, newDraftKey } from './draft-aim.ts';
import { Findings } from './Findings.tsx';
import { SendButtons } from './SendButtons.tsx';
import { sentChanges } from './sent-changes.ts';
import { ToWhom } from './ToWhom.tsx';
import { useBegun } from './useBegun.ts';

interface Props {
  /** Null for one that is not kept yet. */
  readonly message: Known<Message> | null;
  readonly target: DraftTarget;
  readonly first: { readonly subject: string; readonly body: string };
}

/** A message to edit: what is typed survives at once; nothing is ever sent from here. */
export function DraftEditor({ message, target, first }: Props) {
  const { journal, today, act, newId, instant } = useNetwork();
  const { situation, about } = target;
  const starter = situation === null ? null : starterOf(situation);
  const heading = useScreen(starter?.title ?? 'Message');
  const [, navigate] = useLocation();
  const id = useId();
  const body = useRef<HTMLTextAreaElement>(null);
  const subject = useRef<HTMLInputElement>(null);
  const key = message === null ? newDraftKey(target) : `message/${message.id}`;
  // A text composed anew must not replace what the user began with.
  const [start] = useState(first);
  const [subjectText, setSubject, clearSubject] = useDraft(`${key}/subject`, start.subject);
  const [bodyText, setBody, clearBody] = useDraft(`${key}/body`, start.body);

  const begun = useBegun();
  const address = newDraftHref(target);
  const typed = () => {
    if (message === null) begun.add(address);
  };

  const to = target.person === null ? null : meantBy(journal, target.person);
  const person = to === null ? undefined : journal.people.get(to)?.values;
  const read = useDeferredValue(`${subjectText}\n${bodyText}`);
  const findings = useMemo(() => {
    const [head = '', ...rest] = read.split('\n');
    return lintDraft({ subject: head, body: rest.join('\n') }, lintContextOf(journal, target, today));
  }, [read, journal, target, today]);

  const tooLong = bodyText.trim().length > NOTE_LENGTH || subjectText.length > LINE_LENGTH;
  const record = (messageId: string, sent: boolean): Change => ({
    kind: 'message',
    id: messageId,
    fields: {
      ...(message === null
        ? {
            ...(situation === null ? {} : { situation }),
            ...(to === null ? {} : { person: to }),
            ...(about === null ? {} : { about }),
            writtenOn: today,
          }
        : {}),
      subject: subjectText,
      body: bodyText,
      ...(sent ? { sentOn: today } : {}),
    },
  });
  const clear = () => {
    clearSubject();
    clearBody();
    if (message === null) begun.remove(address);
  };
  const keep = () => {
    const messageId = message?.id ?? newId();
    act(`Message${to === null ? '' : ` to ${nameOf(person)}`} kept.`, [record(messageId, false)]);
    clear();
    if (message === null) navigate(`/drafts/${messageId}`, { replace: true });
  };
  const sent = () => {
    const messageId = message?.id ?? newId();
    const steps = sentChanges(journal, { situation, person: to, about }, { today, instant: instant(), newId });
    act(`Noted: you wrote to ${to === null ? 'them' : nameOf(person)}.`, [record(messageId, true), ...steps]);
    clear();
    navigate(`/drafts/${messageId}`, { replace: true });
  };
  const show = ({ place }: DraftFinding) => {
    const field = place.part === 'subject' ? subject.current : body.current;
    field?.focus();
    field?.setSelectionRange(place.start, place.end);
  };

  const changed = message === null || subjectText !== start.subject || bodyText !== start.body;
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {starter?.title ?? 'Message'}
        </h1>
        <ToWhom id={to} person={person} />
        {starter === null ? null : <p className={styles.soft}>{starter.when}</p>}
      </div>
      <div className={styles.columns}>
        <div className={styles.text}>
          {starter?.channel === 'linkedin' ? null : (
            <div className={fields.field}>
              <label htmlFor={`${id}-subject`} className={fields.label}>
                Subject
              </label>
              <input
                id={`${id}-subject`}
                ref={subject}
                className={styles.subject}
                value={subjectText}
                maxLength={LINE_LENGTH}
                autoComplete="off"
                onChange={(event) => {
                  setSubject(event.target.value);
                  typed();
                }}
              />
            </div>
          )}
          <div className={fields.field}>
            <label htmlFor={`${id}-body`} className={fields.label}>
              Message
            </label>
            <textarea
              id={`${id}-body`}
              ref={body}
              className={`${fields.note} ${styles.body}`}
              rows={14}
              value={bodyText}
              aria-describedby={`${id}-count`}
              aria-invalid={tooLong}
              onChange={(event) => {
                setBody(event.target.value);
                typed();
              }}
            />
            <p id={`${id}-count`} className={tooLong ? fields.problem : fields.counter}>
              {tooLong ? `Longer than ${NOTE_LENGTH.toLocaleString('en-US')} characters: too long to keep.` : ''}
            </p>
          </div>
          <div className={buttons.row}>
            <button type="button" className={buttons.other} disabled={tooLong || !changed} onClick={keep}>
              Keep for later
            </button>
            {subjectText === start.subject && bodyText === start.body ? null : (
              <button type="button" className={`${buttons.quiet} ${buttons.small}`} onClick={clear}>
                {message === null ? 'Start over' : 'Forget the changes'}
              </button>
            )}
            {message === null ? null : (
              <button
                type="button"
                className={`${buttons.quiet} ${buttons.small}`}
                onClick={() => {
                  act('Message deleted.', [{ kind: 'message', id: message.id, removed: true }]);
                  clear();
                  navigate('/drafts');
                }}
              >
                Delete
              </button>
            )}
          </div>
        </div>
        <div className={styles.side}>
          <Findings findings={findings} onShow={show} />
          <SendButtons
            message={{
              address: person?.email ?? null,
              name: person?.name ?? null,
              subject: subjectText,
              body: bodyText,
            }}
            channel={starter?.channel ?? 'e-mail'}
            findings={findings}
            disabled={tooLong}
            onSent={sent}
          />
        </div>
      </div>
    </div>
  );
}
