import { useRef } from 'react';
import type { Moved } from '../../loop/pick/moved.ts';
import { PROFILE_ID } from '../../workspace/kinds.ts';
import buttons from '../parts/buttons.module.css';
import surface from '../parts/surface.module.css';
import type { Asked } from '../pick/host.ts';
import { useHost } from '../pick/host-context.ts';
import { ProgramNames } from '../pick/parts/ProgramNames.tsx';
import { useNetwork } from '../session/network.ts';
import type { Scenario } from '../session/session.ts';
import styles from './ScenarioCard.module.css';
import { ScenarioForm } from './ScenarioForm.tsx';
import { answersOf, changesOf, type Otherwise, otherwiseInWords } from './scenario.ts';

interface Props {
  readonly scenario: Scenario;
  readonly asked: Asked;
  /** Null until it is worked out, or without a list. */
  readonly moved: Moved | null;
  /** Why it has no list. */
  readonly refusal: string | null;
  readonly isEdited: boolean;
  readonly onEdit: (isEdited: boolean) => void;
}

/** One what-if: what is otherwise, which programs come and go, and what to do with it. */
export function ScenarioCard({ scenario, asked, moved, refusal, isEdited, onEdit }: Props) {
  const { id, values } = scenario;
  const { act } = useNetwork();
  const { programs } = useHost();
  const edit = useRef<HTMLButtonElement>(null);
  const name = values.name ?? 'What if';
  const words = otherwiseInWords(changesOf(values), (acgmeId) => programs.get(acgmeId)?.institution ?? acgmeId);
  const leave = () => {
    onEdit(false);
    edit.current?.focus();
  };
  const more = <span className="visually-hidden"> {name}</span>;
  return (
    <section className={`${surface.card} ${styles.card}`} aria-labelledby={`scenario-${id}`}>
      <h3 id={`scenario-${id}`}>{name}</h3>
      {words === name ? null : <p className="soft">{words}</p>}
      {refusal === null ? null : <p className={styles.refusal}>No list: {refusal}</p>}
      {moved === null ? null : moved.entered.length + moved.left.length === 0 ? (
        <p className="soft">The same programs.</p>
      ) : (
        <div>
          <ProgramNames title={`Programs that come in (${moved.entered.length})`} acgmeIds={moved.entered} />
          <ProgramNames title={`Programs that go (${moved.left.length})`} acgmeIds={moved.left} />
        </div>
      )}
      <div className={buttons.row}>
        <button
          type="button"
          className={`${buttons.other} ${buttons.small}`}
          onClick={() =>
            act(`Your answers are now those of “${name}”.`, [
              { kind: 'profile', id: PROFILE_ID, fields: answersOf(otherwiseOf(values)) },
              { kind: 'scenario', id, removed: true },
            ])
          }
        >
          Make it my answers{more}
        </button>
        <button
          ref={edit}
          type="button"
          className={`${buttons.quiet} ${buttons.small}`}
          aria-expanded={isEdited}
          onClick={() => onEdit(!isEdited)}
        >
          Edit{more}
        </button>
        <button
          type="button"
          className={`${buttons.quiet} ${buttons.small}`}
          onClick={() => act(`“${name}” is removed.`, [{ kind: 'scenario', id, removed: true }])}
        >
          Remove{more}
        </button>
      </div>
      {isEdited ? (
        <ScenarioForm
          asked={asked}
          before={values}
          onLeave={leave}
          onKeep={(fields) => {
            act(`“${fields.name}” is changed.`, [{ kind: 'scenario', id, fields }]);
            leave();
          }}
        />
      ) : null}
    </section>
  );
}

function otherwiseOf({ name: _, createdOn: __, ...otherwise }: Scenario['values']): Otherwise {
  return otherwise;
}
