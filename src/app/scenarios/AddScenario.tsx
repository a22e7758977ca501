import { useRef, useState } from 'react';
import buttons from '../parts/buttons.module.css';
import type { Asked } from '../pick/host.ts';
import { useNetwork } from '../session/network.ts';
import type { Scenario } from '../session/session.ts';
import styles from './ScenarioForm.module.css';
import { ScenarioForm } from './ScenarioForm.tsx';
import { templatesFor } from './templates.ts';
import { useAddScenario } from './useAddScenario.ts';

interface Props {
  readonly asked: Asked;
  /** The length of the list as it is. */
  readonly applications: number;
  readonly kept: readonly Scenario[];
}

/** What-ifs ready to take, and the form for one of one's own. */
export function AddScenario({ asked, applications, kept }: Props) {
  const add = useAddScenario();
  const { today } = useNetwork();
  const [isOpen, setOpen] = useState(false);
  const own = useRef<HTMLButtonElement>(null);
  const templates = templatesFor(
    asked.profile,
    applications,
    kept.map(({ values }) => values),
  );
  const leave = () => {
    setOpen(false);
    own.current?.focus();
  };
  return (
    <div className={styles.add}>
      <ul className={buttons.row} aria-label="What-ifs to add">
        {templates.map(({ name, otherwise }) => (
          <li key={name}>
            <button
              type="button"
              className={`${buttons.other} ${buttons.small}`}
              onClick={() => add({ ...otherwise, name, createdOn: today })}
            >
              <span aria-hidden="true">+</span>
              <span className="visually-hidden">Add: </span> {name}
            </button>
          </li>
        ))}
        <li>
          <button
            ref={own}
            type="button"
            className={`${buttons.quiet} ${buttons.small}`}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            One of my own
          </button>
        </li>
      </ul>
      {isOpen ? (
        <ScenarioForm
          asked={asked}
          before={{}}
          onLeave={leave}
          onKeep={(fields) => {
            add({ ...fields, createdOn: today });
            leave();
          }}
        />
      ) : null}
    </div>
  );
}
