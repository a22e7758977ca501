import { useId, useMemo, useState } from 'react';
import type { Known } from '../../network/journal/journal.ts';
import { readRoster } from '../../network/people/roster.ts';
import type { Block } from '../../network/records/block.ts';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { useDraft } from '../parts/useDraft.ts';
import { nameOf, ROLE_NAMES, standingOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { counted } from '../today/day-words.ts';
import { blockTitle } from './block-types.ts';
import styles from './PasteBlocks.module.css';
import { guessRoster, LEFT_OUT, NEW_PERSON, planRoster } from './roster-plan.ts';
import type { Member } from './team.ts';

interface Props {
  readonly block: Known<Block>;
  readonly members: readonly Member[];
}

/** A pasted roster becomes the team, once each line was looked at. */
export function PasteRoster({ block, members }: Props) {
  const id = useId();
  const { journal, act, newId } = useNetwork();
  const [text, setText, clear] = useDraft(`paste-roster/${block.id}`);
  const guesses = useMemo(() => guessRoster(journal, readRoster(text), members), [journal, text, members]);
  /** By line: what the user chose instead of what is likely; void with another text, whose lines are others. */
  const [chosenOf, setChosenOf] = useState<{ text: string; own: Readonly<Record<string, string>> }>({ text, own: {} });
  const own = chosenOf.text === text ? chosenOf.own : {};
  const chosen = guesses.map(({ likely, onTeam }, at) => own[at] ?? (onTeam ? LEFT_OUT : likely));
  const count = chosen.filter((choice) => choice !== LEFT_OUT).length;
  return (
    <Disclosure look="card" title="Paste a roster">
      <div className={styles.paste}>
        <p>One person a line, with the role where you have it: “Ana Lopez, attending”.</p>
        <label htmlFor={id}>Roster</label>
        <textarea
          id={id}
          className={styles.text}
          rows={4}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {guesses.length === 0 ? null : (
          <ul className={styles.rows} aria-label="Preview of the roster">
            {guesses.map(({ name, role, candidates, onTeam }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place; two may hold the same name
              <li key={at} className={styles.line}>
                <label htmlFor={`${id}-${at}`}>
                  <b>{name}</b> {role === null ? '' : ROLE_NAMES[role].toLowerCase()}
                  {onTeam ? ' (on the team already)' : ''}
                </label>
                <select
                  id={`${id}-${at}`}
                  value={chosen[at]}
                  onChange={(event) => setChosenOf({ text, own: { ...own, [at]: event.target.value } })}
                >
                  {candidates.map((person) => (
                    <option key={person.id} value={person.id}>
                      {['Is', nameOf(person.values), standingOf(person.values)].filter((part) => part !== '').join(' ')}
                    </option>
                  ))}
                  <option value={NEW_PERSON}>Add as a new person</option>
                  <option value={LEFT_OUT}>Leave out</option>
                </select>
              </li>
            ))}
          </ul>
        )}
        <div className={buttons.row}>
          <button
            type="button"
            className={`${buttons.other} ${buttons.small}`}
            disabled={count === 0}
            onClick={() => {
              const changes = planRoster(journal, block, guesses, chosen, newId);
              act(`${counted(count, 'person', 'people')} put on the team of ${blockTitle(block.values)}.`, changes);
              clear();
            }}
          >
            {count === 0 ? 'Put on the team' : `Put ${counted(count, 'person', 'people')} on the team`}
          </button>
          {text === '' ? null : (
            <button type="button" className={`${buttons.quiet} ${buttons.small}`} onClick={clear}>
              Clear
            </button>
          )}
        </div>
      </div>
    </Disclosure>
  );
}
