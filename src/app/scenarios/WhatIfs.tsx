import { useMemo, useState } from 'react';
import { liftsFor } from '../../loop/pick/lifts.ts';
import type { PickResult } from '../../loop/pick/result.ts';
import { FailedNotice } from '../parts/FailedNotice.tsx';
import { FindOut } from '../pick/FindOut.tsx';
import type { Asked } from '../pick/host.ts';
import { useHost } from '../pick/host-context.ts';
import { KnownProvider } from '../pick/known/KnownProvider.tsx';
import { WhomYouKnow } from '../pick/known/WhomYouKnow.tsx';
import { refusalSentence } from '../pick/refusal-sentence.ts';
import { type Scenario, useSession } from '../session/session.ts';
import { AddScenario } from './AddScenario.tsx';
import { ComparisonBars } from './ComparisonBars.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { type Column, figuresNow, figuresOf } from './comparison.ts';
import { Lifts } from './Lifts.tsx';
import { ScenarioCard } from './ScenarioCard.tsx';
import { changesOf, inOrder, MOST_SCENARIOS } from './scenario.ts';
import { type Tried, useEffects } from './useEffects.ts';
import styles from './WhatIfs.module.css';

const FIRST = 3;

/** With a list to compare with: the kept what-ifs, what lifts the chance, what else helps. */
export function WhatIfs({ result, asked }: { readonly result: PickResult; readonly asked: Asked }) {
  const { scenarios: every } = useSession();
  const { restart } = useHost();
  const scenarios = useMemo(() => inOrder(every).slice(0, MOST_SCENARIOS), [every]);
  const lifts = useMemo(() => liftsFor(asked.profile, result.summary.applications), [asked, result]);
  const { tried, failed } = useEffects(
    asked,
    useMemo(() => [...scenarios.map(({ values }) => changesOf(values)), ...lifts], [scenarios, lifts]),
  );
  const [editing, setEditing] = useState<string | null>(null);
  const columns: readonly Column[] = [
    { id: 'now', name: 'As answered', figures: figuresNow(result) },
    ...scenarios.map((scenario, index) => columnOf(scenario, tried[index])),
  ];
  return (
    <div className={styles.flow}>
      {failed ? (
        <FailedNotice title="This could not be worked out" onAgain={restart}>
          <p>Your answers and your what-ifs are safe.</p>
        </FailedNotice>
      ) : null}
      <section className={styles.section} aria-labelledby="what-ifs">
        <h2 id="what-ifs">Your what-ifs, compared</h2>
        <p className={styles.soft}>
          {scenarios.length === 0
            ? 'Keep up to three. Each takes some of your answers otherwise and stands beside the list as it is; your answers stay as they are.'
            : 'Each difference is worked out in the same 200 worlds as your list, so it is surer than two chances whose ranges overlap.'}
        </p>
        {scenarios.length === 0 ? null : (
          <>
            <ComparisonBars columns={columns} />
            <ComparisonTable columns={columns} />
            <div className={styles.cards}>
              {scenarios.map((scenario, index) => (
                <ScenarioCard
                  key={scenario.id}
                  scenario={scenario}
                  asked={asked}
                  moved={movedOf(tried[index])}
                  refusal={refusalOf(tried[index])}
                  isEdited={editing === scenario.id}
                  onEdit={(isEdited) => setEditing(isEdited ? scenario.id : null)}
                />
              ))}
            </div>
          </>
        )}
        {scenarios.length < MOST_SCENARIOS ? (
          <AddScenario asked={asked} applications={result.summary.applications} kept={scenarios} />
        ) : (
          <p className={styles.soft}>Three at a time. Remove one to try another.</p>
        )}
      </section>
      <div className={styles.beside}>
        <Lifts
          result={result}
          lifts={lifts}
          tried={tried.slice(scenarios.length)}
          need={asked.profile.visaNeed}
          kept={scenarios}
        />
        <KnownProvider>
          <div className={styles.section}>
            <FindOut unknowns={result.unknowns.slice(0, FIRST)} />
            <WhomYouKnow />
          </div>
        </KnownProvider>
      </div>
    </div>
  );
}

function columnOf({ id, values }: Scenario, tried: Tried | undefined): Column {
  return { id, name: values.name ?? 'What if', figures: tried?.ok ? figuresOf(tried.value) : null };
}

function movedOf(tried: Tried | undefined) {
  return tried?.ok ? tried.value.moved : null;
}

function refusalOf(tried: Tried | undefined): string | null {
  if (tried === undefined || tried.ok) return null;
  return tried.error.problems.map(({ message }) => refusalSentence(message)).join(' ');
}
