import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { meantBy } from '../../network/journal/meant-by.ts';
import { lettersOf } from '../../network/letters/assigned.ts';
import { letterRung } from '../../network/letters/ladder.ts';
import type { Letter } from '../../network/records/letter.ts';
import type { Role } from '../../network/records/person.ts';
import type { PersonAnswer } from '../entries/entry-draft.ts';
import { PersonPicker } from '../entries/PersonPicker.tsx';
import list from '../loops/LoopsScreen.module.css';
import { AskFindings } from '../mentors/AskFindings.tsx';
import buttons from '../parts/buttons.module.css';
import { Notice } from '../parts/Notice.tsx';
import { RUNG_NAMES } from '../people/entry-words.ts';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { EligibilityNote } from './EligibilityNote.tsx';

/** From whom, and whether the time has come; nothing is asked yet by planning it. `asked` is the person of the address. */
export function NewLetter({ asked }: { readonly asked: string | null }) {
  const heading = useScreen('New letter');
  const { journal, today, act, newId, instant } = useNetwork();
  const [, navigate] = useLocation();
  const [answer, setAnswer] = useState<PersonAnswer | undefined>(() =>
    asked !== null && journal.people.has(meantBy(journal, asked)) ? { id: asked } : undefined,
  );
  const person = answer !== undefined && 'id' in answer ? meantBy(journal, answer.id) : null;
  const known = person === null ? undefined : journal.people.get(person);
  const letters = useMemo(() => lettersOf(journal), [journal]);
  const before = letters.filter(({ values }) => person !== null && meantBy(journal, values.person ?? '') === person);
  // Letters of one season go out together.
  const submitOn = letters
    .flatMap(({ values }) => ((values.submitOn ?? '') >= today ? (values.submitOn ?? []) : []))
    .sort()[0];
  const refused = before.find(({ values }) => values.answer === 'hesitant' || values.answer === 'declined');
  const underWay = before.find(({ values }) => letterRung(values) !== 'let-go');

  const plan = () => {
    if (known === undefined) return;
    const id = newId();
    act(`Letter from ${nameOf(known.values)} planned.`, [
      {
        kind: 'letter',
        id,
        fields: {
          person: known.id,
          type: typeFor(known.values.role ?? null),
          submitOn: submitOn ?? null,
          loggedAt: instant(),
        },
      },
    ]);
    navigate(`/letters/${id}`);
  };

  return (
    <div className={list.screen}>
      <div className={list.head}>
        <p>
          <Link href="/letters">All letters</Link>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          New letter
        </h1>
        <p>Who would write it? Planning it asks nobody: it shows whether the time has come, and the steps.</p>
      </div>
      <PersonPicker label="Who would write it" answer={answer} onAnswer={setAnswer} />
      {known === undefined ? (
        answer !== undefined && 'name' in answer && answer.name.trim() !== '' ? (
          <p>
            Choose one of your people. Somebody new is <Link href="/people/new">added first</Link>: a letter is asked of
            people you have worked with.
          </p>
        ) : null
      ) : refused !== undefined ? (
        <Notice title={`${nameOf(known.values)} said no before`}>
          <p>
            {refused.values.answer === 'hesitant' ? 'A hesitation counts as no. ' : ''}Thank them, stay in touch, and
            ask somebody else.
          </p>
          <div>
            <Link href={`/letters/${refused.id}`} className={`${buttons.other} ${buttons.small}`}>
              What was noted
            </Link>
          </div>
        </Notice>
      ) : (
        <>
          {underWay === undefined ? null : (
            <Notice title={`One letter of ${nameOf(known.values)} is here already`}>
              <p>
                <Link href={`/letters/${underWay.id}`}>{RUNG_NAMES[letterRung(underWay.values)]}</Link>. A second one is
                rarely needed.
              </p>
            </Notice>
          )}
          <EligibilityNote person={known.id} submitOn={submitOn ?? null} />
          <AskFindings person={known.id} what="letter" />
          <div>
            <button type="button" className={buttons.main} onClick={plan}>
              Plan a letter from {nameOf(known.values)}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

/** What their role makes them as a writer; to be changed on the letter's own page. */
function typeFor(role: Role | null): NonNullable<Letter['type']> | null {
  if (role === 'program-director') return 'program-director';
  if (role === 'researcher') return 'research';
  return role === 'attending' || role === 'associate-program-director' ? 'attending' : null;
}
