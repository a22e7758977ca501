import { type FormEvent, useId, useMemo, useState } from 'react';
import type { Known } from '../../network/journal/journal.ts';
import { type Block, blockTeamId } from '../../network/records/block.ts';
import { ROLES, type Role } from '../../network/records/person.ts';
import type { Change } from '../../workspace/change.ts';
import { DAY_RANGE } from '../entries/day-range.ts';
import type { PersonAnswer } from '../entries/entry-draft.ts';
import { PersonPicker } from '../entries/PersonPicker.tsx';
import { settlePerson } from '../entries/settle-person.ts';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { nameOf, ROLE_NAMES } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import styles from './BlockScreen.module.css';
import { blockTitle } from './block-types.ts';
import type { Member } from './team.ts';

interface Props {
  readonly block: Known<Block>;
  readonly members: readonly Member[];
}

/** Puts one person on the team, known or new. */
export function AddToTeam({ block, members }: Props) {
  const id = useId();
  const { journal, act, newId } = useNetwork();
  const [answer, setAnswer] = useState<PersonAnswer>();
  const [role, setRole] = useState<Role | ''>('');
  const [days, setDays] = useState({ from: '', to: '' });
  const [problem, setProblem] = useState<string>();
  const chosen = answer !== undefined && 'id' in answer ? journal.people.get(answer.id)?.values : undefined;

  const without = useMemo(() => new Set(members.map(({ person }) => person)), [members]);

  const add = (event: FormEvent) => {
    event.preventDefault();
    const who = settlePerson(journal.people.values(), answer, newId);
    if ('problem' in who) return setProblem(who.problem);
    if (who.id === null) return setProblem('Who is it? A name is all it needs.');
    const { id: person } = who;
    if (members.some((member) => member.person === person)) return setProblem(`${who.name} is on this team already.`);
    const given = (day: string) => (day === '' ? null : day);
    const changes: readonly Change[] = [
      ...who.changes,
      ...(role === '' ? [] : [{ kind: 'person', id: person, fields: { role } } as const]),
      {
        kind: 'block-team',
        id: blockTeamId(block.id, person),
        fields: { block: block.id, person, from: given(days.from), to: given(days.to), together: null },
      },
    ];
    act(`${who.name} is on the team of ${blockTitle(block.values)}.`, changes);
    setAnswer(undefined);
    setRole('');
    setDays({ from: '', to: '' });
  };

  return (
    <Disclosure look="card" title="Add somebody">
      <form className={styles.add} onSubmit={add}>
        <PersonPicker
          label="Name"
          answer={answer}
          problem={problem}
          without={without}
          onAnswer={(next) => {
            setProblem(undefined);
            setAnswer(next);
          }}
        />
        {chosen?.role != null ? null : (
          <div className={styles.field}>
            <label htmlFor={`${id}-role`}>Role{chosen === undefined ? '' : ` of ${nameOf(chosen)}`}</label>
            <select
              id={`${id}-role`}
              value={role}
              onChange={(event) => setRole(ROLES.find((one) => one === event.target.value) ?? '')}
            >
              <option value="">Not known yet</option>
              {ROLES.map((one) => (
                <option key={one} value={one}>
                  {ROLE_NAMES[one]}
                </option>
              ))}
            </select>
          </div>
        )}
        <div className={styles.pair}>
          {(['from', 'to'] as const).map((end) => (
            <div key={end} className={styles.field}>
              <label htmlFor={`${id}-${end}`}>{end === 'from' ? 'From' : 'To'}, if not the whole block</label>
              <input
                id={`${id}-${end}`}
                type="date"
                min={DAY_RANGE.min}
                max={DAY_RANGE.max}
                value={days[end]}
                onChange={(event) => setDays({ ...days, [end]: event.target.value })}
              />
            </div>
          ))}
        </div>
        <div>
          <button type="submit" className={`${buttons.main} ${buttons.small}`}>
            Add to the team
          </button>
        </div>
      </form>
    </Disclosure>
  );
}
