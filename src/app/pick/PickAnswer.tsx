import { memo, useMemo, useState } from 'react';
import type { PickResult } from '../../loop/pick/result.ts';
import { Afterwards, useAfterwards } from '../parts/Afterwards.tsx';
import { arrange } from './arrange.ts';
import { Band } from './Band.tsx';
import { BudgetSection } from './BudgetSection.tsx';
import { Doors } from './Doors.tsx';
import { FindOut } from './FindOut.tsx';
import { WhomYouKnow } from './known/WhomYouKnow.tsx';
import { LeftOut } from './LeftOut.tsx';
import { ListMoves } from './ListMoves.tsx';
import { ListContext } from './list-context.ts';
import styles from './PickAnswer.module.css';
import { createPreview, PreviewContext } from './preview.ts';
import { Summary } from './Summary.tsx';
import { sharedReasons } from './split-reasons.ts';

/** Everything the answer holds: above or beside it the summary, then the list and what follows from it. */
export const PickAnswer = memo(function PickAnswer({ result }: { readonly result: PickResult }) {
  // The chance stands first, the list a frame later: drawn at once they would keep the hand waiting.
  const late = useAfterwards(result);
  const { list } = late;
  const isWithin = late.summary.support === 'within';
  const [preview] = useState(createPreview);
  const bands = useMemo(() => arrange(late), [late]);
  const around = useMemo(
    () => ({
      isWithin,
      shared: sharedReasons(list),
      groupLead: new Map(
        list.toReversed().flatMap(({ group, institution }) => (group === null ? [] : [[group, institution] as const])),
      ),
      places: new Map(list.map(({ acgmeId }, place) => [acgmeId, place])),
    }),
    [list, isWithin],
  );
  const left = result.notChosen.length + result.excluded.length;
  return (
    <PreviewContext value={preview}>
      <ListContext value={around}>
        <div className={styles.columns}>
          <Aside summary={result.summary} />
          <div className={styles.flow}>
            <nav className={styles.jump} aria-label="On this page">
              <a href="#budget">How many</a>
              <a href="#list">The list</a>
              {result.unknowns.length === 0 ? null : <a href="#find-out">What to find out</a>}
              <a href="#left-out">{left} left out</a>
            </nav>
            <BudgetSection result={result} />
            <section aria-labelledby="list" className={styles.section}>
              <h2 id="list">The list</h2>
              <p className={styles.hint}>
                {list.length === 0
                  ? 'No program is left for it. Below stands what is left out, and why.'
                  : `Each line shows ${isWithin ? 'the plausible range of' : 'a rough band for'} the chance of an interview. Open a line for the reasons.`}
              </p>
              <ListMoves result={late} />
              {bands.map((band) => (
                <Band key={band.band} {...band} />
              ))}
            </section>
            <Afterwards value={late} draw={findOut} />
            <Afterwards value={late} draw={leftOut} />
          </div>
        </div>
      </ListContext>
    </PreviewContext>
  );
});

const Aside = memo(function Aside({ summary }: Pick<PickResult, 'summary'>) {
  return (
    <div className={styles.aside} data-pales="true">
      <Doors doors={summary.openDoors} />
      <Summary summary={summary} />
      <WhomYouKnow />
    </div>
  );
});

/** Whether the answer stands there whole: it is drawn in up to three frames. */
export function useIsDrawn(result: PickResult | null): boolean {
  return useAfterwards(useAfterwards(useAfterwards(result))) === result;
}

// Far below the list, and as long as it: each in a frame of its own, so that no single one keeps the hand waiting.
const findOut = ({ unknowns }: PickResult) => <FindOut unknowns={unknowns} />;
const leftOutNow = ({ notChosen, excluded }: PickResult) => <LeftOut notChosen={notChosen} excluded={excluded} />;
const leftOut = (result: PickResult) => <Afterwards value={result} draw={leftOutNow} />;
