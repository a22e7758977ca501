import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { newDraftHref } from '../drafts/draft-aim.ts';
import { formHref } from '../entries/entry-href.ts';
import buttons from '../parts/buttons.module.css';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import type { MentorProps } from './MentorCard.tsx';
import { answered, askedToMeet, rested, standing, wroteUpdate } from './mentor-acts.ts';

/** What one press does about the next step with a mentor. */
export function MentorSteps({ mentoring, next, onMoved }: MentorProps) {
  const { act, today, instant, newId } = useNetwork();
  const { person, mentorship } = mentoring;
  const name = nameOf(person.values);
  const press = (words: string, sentence: string, changes: () => Parameters<typeof act>[1]) => (
    <button
      type="button"
      className={`${buttons.other} ${buttons.small}`}
      onClick={({ detail }) => {
        // The second click of a double one would note it twice where the step stays.
        if (detail > 1) return;
        act(sentence, changes());
        onMoved();
      }}
    >
      {words}
      <span className="visually-hidden">: {name}</span>
    </button>
  );
  const link = (words: string, href: string): ReactNode => (
    <Link href={href} className={`${buttons.other} ${buttons.small}`}>
      {words}
      <span className="visually-hidden">: {name}</span>
    </Link>
  );
  const asked = () => ({ mentoring, id: newId(), today, now: instant() });
  const ask = next?.about?.kind === 'ask' ? next.about.id : null;
  const yes = press('They said yes', `${name} said yes. Settle a day next.`, () =>
    answered(mentoring, ask, 'yes', today),
  );
  const no = press('They said no', `${name} said no. Thank them, and ask somebody else.`, () =>
    answered(mentoring, ask, 'no', today),
  );
  const plan = link(
    'Plan a meeting',
    formHref({ kind: 'meeting', id: 'new' }, { person: person.id, back: '/mentors' }),
  );
  const update = link(
    'Draft an update',
    newDraftHref({ situation: 'mentor-update', person: person.id, about: `mentorship/${mentorship.id}` }),
  );
  const wrote = press('I wrote', `An update to ${name} is noted.`, () => wroteUpdate(asked()));
  const meeting = next?.about?.kind === 'meeting' ? link('Open the meeting', `/meetings/${next.about.id}`) : null;

  switch (next?.step) {
    case undefined:
      return mentorship.values.stage === 'resting' ? (
        <div className={buttons.row}>
          {press('Take it up again', `In touch with ${name} again.`, () => standing(mentoring, { stage: 'ongoing' }))}
        </div>
      ) : null;
    case 'ask':
      return (
        <div className={buttons.row}>
          {link(
            'Draft the ask',
            newDraftHref({ situation: 'ask-mentor-meeting', person: person.id, about: `mentorship/${mentorship.id}` }),
          )}
          {press('I asked', `Asked ${name} for a meeting.`, () => askedToMeet(asked()))}
        </div>
      );
    case 'nudge':
      return (
        <div className={buttons.row}>
          {link('Draft a nudge', newDraftHref({ situation: 'nudge', person: person.id, about: `ask/${ask}` }))}
          {press('I nudged', `One nudge to ${name} is noted. Now it may rest.`, () =>
            ask === null ? [] : [{ kind: 'ask', id: ask, fields: { nudgedOn: today } }],
          )}
          {yes}
          {no}
        </div>
      );
    case 'rest':
      return (
        <div className={buttons.row}>
          {press('Let it rest', `The ask to ${name} rests.`, () => rested(mentoring, ask, today))}
          {yes}
          {no}
        </div>
      );
    case 'wait':
    case 'answer':
      return (
        <div className={buttons.row}>
          {yes}
          {no}
        </div>
      );
    case 'settle-meeting':
      return <div className={buttons.row}>{plan}</div>;
    case 'meeting':
    case 'say-if-met':
    case 'thank':
      return <div className={buttons.row}>{meeting}</div>;
    case 'agreed':
    case 'update':
      return (
        <div className={buttons.row}>
          {update}
          {wrote}
          {plan}
        </div>
      );
  }
}
