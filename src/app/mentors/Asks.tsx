import { Link } from 'wouter';
import type { PlainDate } from '../../base/plain-date.ts';
import type { AskStep, AskUnderWay } from '../../network/mentors/ask-step.ts';
import { newDraftHref } from '../drafts/draft-aim.ts';
import { formHref } from '../entries/entry-href.ts';
import list from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { entryTitle } from '../people/entry-words.ts';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { dayInWords } from '../today/day-words.ts';

/** Favours that wait for an answer: one nudge, then rest. */
export function Asks({ asks }: { readonly asks: readonly AskUnderWay[] }) {
  if (asks.length === 0) return null;
  return (
    <section className={list.section} aria-labelledby="asks">
      <h2 id="asks">Asked, not answered yet</h2>
      <ul className={list.list}>
        {asks.map((under) => (
          <AskCard key={under.ask.id} under={under} />
        ))}
      </ul>
    </section>
  );
}

function AskCard({ under: { ask, person, next } }: { readonly under: AskUnderWay }) {
  const { journal, today, act } = useNetwork();
  const name = nameOf(journal.people.get(person)?.values);
  const title = entryTitle({ kind: 'ask', id: ask.id, values: ask.values });
  const line = ask.values.line?.trim() ?? '';
  const set = (sentence: string, fields: Readonly<Record<string, string>>) =>
    act(sentence, [{ kind: 'ask', id: ask.id, fields }]);
  const answer = (value: 'yes' | 'no', words: string) => (
    <button
      type="button"
      className={`${buttons.other} ${buttons.small}`}
      onClick={() => set(`Noted: ${name} said ${value}.`, { answer: value, answeredOn: today })}
    >
      {words}
      <span className="visually-hidden">: {name}</span>
    </button>
  );
  return (
    <li className={list.card}>
      <h3>{title}</h3>
      <p className={list.meta}>
        {person === '' ? null : <Link href={`/people/${person}`}>{name}</Link>}
        <Link href={formHref({ kind: 'ask', id: ask.id }, { back: '/mentors' })}>
          Edit
          <span className="visually-hidden">
            : {title}, {name}
          </span>
        </Link>
      </p>
      {line === '' ? null : <p className={list.words}>{line}</p>}
      <p>{stepInWords(next, today)}</p>
      <div className={buttons.row}>
        {next.step === 'nudge' ? (
          <>
            <Link
              href={newDraftHref({ situation: 'nudge', person, about: `ask/${ask.id}` })}
              className={`${buttons.other} ${buttons.small}`}
            >
              Draft a nudge<span className="visually-hidden">: {name}</span>
            </Link>
            <button
              type="button"
              className={`${buttons.other} ${buttons.small}`}
              onClick={() => set(`One nudge to ${name} is noted. Now it may rest.`, { nudgedOn: today })}
            >
              I nudged<span className="visually-hidden">: {name}</span>
            </button>
          </>
        ) : null}
        {answer('yes', 'They said yes')}
        {answer('no', 'They said no')}
        <button
          type="button"
          className={`${buttons.quiet} ${buttons.small}`}
          onClick={() => set(`The ask to ${name} rests.`, { letGoOn: today })}
        >
          Let it rest<span className="visually-hidden">: {name}</span>
        </button>
      </div>
    </li>
  );
}

/** Where an ask without an answer stands, and what usual advice says. */
function stepInWords(next: AskStep, today: PlainDate): string {
  const day = dayInWords(next.on, today);
  switch (next.step) {
    case 'wait':
      return `Give them a week. From ${day} one kind nudge is fine (a convention).`;
    case 'nudge':
      return `Since ${day} one kind nudge is fine; only one (a convention).`;
    case 'await':
      return `You nudged once. If nothing comes by ${day}, let it rest (a convention).`;
    case 'rest':
      return 'You nudged once and a week went by: let it rest (a convention). People are busy; it is seldom about you.';
  }
}
