import { useMemo } from 'react';
import { Link } from 'wouter';
import type { PlainDate } from '../../base/plain-date.ts';
import { askTiming, DAYS_BEFORE } from '../../network/letters/deadlines.ts';
import { letterEligibility } from '../../network/letters/eligibility.ts';
import { newDraftHref } from '../drafts/draft-aim.ts';
import { formHref } from '../entries/entry-href.ts';
import buttons from '../parts/buttons.module.css';
import { Notice } from '../parts/Notice.tsx';
import { useNetwork } from '../session/network.ts';
import { counted } from '../today/day-words.ts';
import { eligibilityInWords } from './letter-words.ts';

interface Props {
  readonly person: string;
  /** Null where it is not known. */
  readonly submitOn: PlainDate | null;
}

/** Whether the log bears asking them now, what is missing, and how tight the time is. It warns; the user decides. */
export function EligibilityNote({ person, submitOn }: Props) {
  const { journal, today } = useNetwork();
  const eligibility = useMemo(() => letterEligibility(journal, person, today), [journal, person, today]);
  const sentences = eligibilityInWords(eligibility, today);
  const timing = submitOn === null ? null : timingInWords(submitOn, today);
  return (
    <>
      {eligibility.eligible ? (
        <p>By your log you can ask: {sentences.join(' ').replace(/^./, (first) => first.toLowerCase())}</p>
      ) : (
        <Notice tone="dawn" title="By your log it is early to ask">
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>
            A writer who has not seen enough of you writes a pale letter, or feels pressed. Usual advice, a convention
            and not a rule: you know more than the log. You decide.
          </p>
          {eligibility.missing.includes('praise') && person !== '' ? (
            <div className={buttons.row}>
              <Link
                href={newDraftHref({ situation: 'ask-feedback', person })}
                className={`${buttons.other} ${buttons.small}`}
              >
                Ask for feedback first
              </Link>
              <Link
                href={formHref({ kind: 'feedback-loop', id: 'new' }, { person, back: '/letters' })}
                className={`${buttons.quiet} ${buttons.small}`}
              >
                Note feedback
              </Link>
            </div>
          ) : null}
        </Notice>
      )}
      {timing === null ? null : <p>{timing}</p>}
    </>
  );
}

/** Null where an ask today is in time. */
function timingInWords(submitOn: PlainDate, today: PlainDate): string | null {
  const { is, daysLeft } = askTiming(submitOn, today);
  const usual = `${DAYS_BEFORE.ask / 7} weeks`;
  switch (is) {
    case 'in-time':
      return null;
    case 'late':
      return `${counted(daysLeft, 'day')} are left until you submit; ${usual} are usual. Say so when you ask, and send the packet the same day.`;
    case 'tight':
      return `Only ${counted(daysLeft, 'day')} until you submit, where ${usual} are usual: that is tight for any writer. Name the day plainly, and make it very easy to say no.`;
    case 'past':
      return daysLeft === 0
        ? 'You submit today: a letter asked for now will come after that.'
        : 'The day you submit has passed: a letter asked for now comes after your application.';
  }
}
