import { useId } from 'react';
import { Link } from 'wouter';
import type { Known } from '../../network/journal/journal.ts';
import { daysTogether } from '../../network/journal/working-together.ts';
import type { Block, BlockTeam } from '../../network/records/block.ts';
import { DAY_RANGE, isDay } from '../entries/day-range.ts';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { nameOf, standingOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { counted } from '../today/day-words.ts';
import styles from './BlockScreen.module.css';
import { spanInWords } from './block-words.ts';
import { daysOfPlace, type Member } from './team.ts';
import { useCell } from './useCell.ts';

/** Somebody on the team: what it counts as, and the way to correct that. */
export function TeamMember({ block, member }: { readonly block: Known<Block>; readonly member: Member }) {
  const { journal, act } = useNetwork();
  const { place, person } = member;
  const known = journal.people.get(person)?.values;
  const name = nameOf(known);
  const standing = known === undefined ? '' : standingOf(known);
  const change = (sentence: string, fields: BlockTeam) => act(sentence, [{ kind: 'block-team', id: place.id, fields }]);
  const apart = place.values.together === false;
  return (
    <li className={styles.member}>
      <Link href={`/people/${person}`} className={styles.name}>
        {name}
      </Link>
      {standing === '' ? null : <p className="soft">{standing}</p>}
      <p className="soft">
        <Counts block={block} member={member} />
      </p>
      <Disclosure
        title={
          <>
            Correct this<span className="visually-hidden"> for {name}</span>
          </>
        }
      >
        <div className={styles.correct}>
          <div className={styles.pair}>
            <Day
              label="Together from"
              saved={place.values.from ?? block.values.from}
              onKeep={(from) => change(`${name}: first day together changed.`, { from })}
            />
            <Day
              label="Together to"
              saved={place.values.to ?? block.values.to}
              onKeep={(to) => change(`${name}: last day together changed.`, { to })}
            />
          </div>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={apart}
              onChange={(event) =>
                change(event.target.checked ? `Noted: you did not work with ${name}.` : `${name} counts again.`, {
                  together: event.target.checked ? false : null,
                })
              }
            />
            We did not work together
          </label>
          <button
            type="button"
            className={`${buttons.other} ${buttons.small}`}
            onClick={() => act(`${name} taken off the team.`, [{ kind: 'block-team', id: place.id, removed: true }])}
          >
            Take off the team<span className="visually-hidden">: {name}</span>
          </button>
        </div>
      </Disclosure>
    </li>
  );
}

function Counts({ block, member: { place, person } }: { readonly block: Known<Block>; readonly member: Member }) {
  const { journal, today } = useNetwork();
  if (place.values.together === false) return <>Does not count: you did not work together.</>;
  const days = daysOfPlace(block.values, place.values);
  if (days === null) return <>Counts for no day yet: the dates are missing or lie outside the block.</>;
  if (block.values.type === 'vacation') return <>A vacation counts for nobody.</>;
  const span = spanInWords(days, today);
  if (days.from > today) return <>Will count as working together from {span}.</>;
  const count = [...daysTogether(journal, { person, block, ...days }, today)].length;
  return (
    <>
      Counts as working together from {span}: {counted(count, 'day')}
      {days.to >= today ? ' so far' : ''}, without days off.
    </>
  );
}

interface DayProps {
  readonly label: string;
  readonly saved: string | null | undefined;
  readonly onKeep: (value: string | null) => void;
}

function Day({ label, saved, onKeep }: DayProps) {
  const id = useId();
  const cell = useCell(saved ?? '', (text) => onKeep(text === '' ? null : text), isDay);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" min={DAY_RANGE.min} max={DAY_RANGE.max} {...cell} />
    </div>
  );
}
