import { useDeferredValue, useState } from 'react';
import { Link } from 'wouter';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { FailedNotice } from '../parts/FailedNotice.tsx';
import { lazily } from '../parts/lazily.ts';
import { useHost } from '../pick/host-context.ts';
import { compareHref, useCompare } from '../pick/parts/compare-basket.ts';
import { useScreen } from '../shell/useScreen.ts';
import { CodesReport } from './CodesReport.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { FilterSummary } from './FilterSummary.tsx';
import { ProgramLines } from './ProgramLines.tsx';
import styles from './ProgramsScreen.module.css';
import { SearchPrograms } from './SearchPrograms.tsx';
import { useFilters } from './useFilters.ts';
import { useFoundPrograms } from './useFoundPrograms.ts';
import { useListing } from './useListing.ts';

const ProgramMap = lazily(async () => (await import('./map/ProgramMap.tsx')).ProgramMap);

/** Every program of the catalogue: search, filters that say what they hide, a map, a list. */
export function ProgramsScreen() {
  const heading = useScreen('All programs');
  const { opening, failed, restart } = useHost();
  const { filters, order, ignored, change, setOrder } = useFilters();
  const { found, codes } = useFoundPrograms(useDeferredValue(filters.words));
  // What is typed and ticked is on the page at once; what follows from it may take a frame more.
  const asked = useDeferredValue(filters);
  const listing = useListing(asked, found, order);
  const { all, filtered, anywhere, context, anchorCity } = listing;
  /** The filters are drawn when first opened. */
  const [isWanted, setWanted] = useState(false);
  const inForce = filtered.effects.filter(({ id }) => id !== 'words').length;
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          All programs
        </h1>
        <p className="aside">
          {opening === null ? 'Every internal medicine program' : `All ${all.length} internal medicine programs`} that
          Prelude knows, also those that are not in your list.
        </p>
      </div>
      {ignored.length === 0 ? null : (
        <p className="aside" role="status">
          Not understood in the address, and left aside: {ignored.join(', ')}
        </p>
      )}
      <SearchPrograms words={filters.words} onChange={(words) => change({ words })} />
      {codes.length === 0 ? null : <CodesReport codes={codes} words={asked.words} />}
      {failed && opening === null ? <FailedNotice title="The programs could not be loaded" onAgain={restart} /> : null}
      {opening === null ? (
        failed ? null : (
          <p role="status">Loading the programs …</p>
        )
      ) : (
        <>
          <div data-print="hide">
            <Disclosure
              look="card"
              title={inForce === 0 ? 'Filters' : `Filters (${inForce} in force)`}
              onOpen={() => setWanted(true)}
            >
              {isWanted ? (
                <FilterPanel
                  programs={all}
                  filters={filters}
                  change={change}
                  context={context}
                  anchorCity={anchorCity}
                />
              ) : null}
            </Disclosure>
          </div>
          <FilterSummary
            filtered={filtered}
            filters={asked}
            showUnknown={filters.showUnknown}
            change={change}
            anchorCity={anchorCity}
          />
          <div className={styles.columns}>
            <ProgramMap programs={anywhere} context={context} filters={asked} change={change} />
            <div className={styles.list}>
              <CompareLine />
              <ProgramLines listing={listing} filters={asked} codes={codes} setOrder={setOrder} />
            </div>
          </div>
        </>
      )}
    </div>
  );
}

/** How many are put aside for comparing, and the way there. */
function CompareLine() {
  const { ids, clear } = useCompare();
  if (ids.length === 0) return null;
  return (
    <div className={buttons.row} data-print="hide">
      <Link href={compareHref(ids)} className={`${buttons.main} ${buttons.small}`}>
        {ids.length === 1 ? 'Compare 1 program' : `Compare ${ids.length} side by side`}
      </Link>
      <button type="button" className={`${buttons.quiet} ${buttons.small}`} onClick={clear}>
        Put them back
      </button>
    </div>
  );
}
