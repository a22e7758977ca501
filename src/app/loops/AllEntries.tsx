import { useMemo, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import type { Entry, Journal } from '../../network/journal/journal.ts';
import { ENTRY_KINDS, type EntryKind } from '../../network/records/kinds.ts';
import { formOf } from '../entries/entry-forms.ts';
import { formHref } from '../entries/entry-href.ts';
import buttons from '../parts/buttons.module.css';
import { ShowMore } from '../parts/ShowMore.tsx';
import { useNetwork } from '../session/network.ts';
import { EntryRow } from './EntryRow.tsx';
import styles from './LoopsScreen.module.css';
import { latestEntries } from './latest-entries.ts';

const PAGE = 20;
/** In the order in which the filter offers them; the rarer ones folded away. */
const KINDS: readonly EntryKind[] = ['learning-loop', 'feedback-loop', 'advice', 'help', 'evaluation', 'moment'];
const RARER: readonly EntryKind[] = ENTRY_KINDS.filter((kind) => !KINDS.includes(kind));

/** All that was noted, newest first, of one kind or of all. */
export function AllEntries() {
  const [location, navigate] = useLocation();
  const asked = new URLSearchParams(useSearch()).get('kind');
  const kind = ENTRY_KINDS.find((known) => known === asked) ?? null;
  const [rarer, setRarer] = useState(kind !== null && RARER.includes(kind));
  const choose = (next: EntryKind | null) =>
    navigate(next === null ? location : `${location}?kind=${next}`, { replace: true });
  return (
    <section className={styles.section} aria-labelledby="all">
      <h2 id="all">All you noted</h2>
      {/* biome-ignore lint/a11y/useSemanticElements: these only choose what is shown; a fieldset groups fields of a form */}
      <div className={buttons.row} role="group" aria-label="Show">
        <FilterButton name="Everything" pressed={kind === null} onPress={() => choose(null)} />
        {KINDS.map((one) => (
          <FilterButton key={one} name={formOf(one).many} pressed={one === kind} onPress={() => choose(one)} />
        ))}
        {rarer ? (
          RARER.map((one) => (
            <FilterButton key={one} name={formOf(one).many} pressed={one === kind} onPress={() => choose(one)} />
          ))
        ) : (
          <button type="button" className={`${buttons.quiet} ${buttons.small}`} onClick={() => setRarer(true)}>
            More kinds
          </button>
        )}
      </div>
      {kind === null ? <AddAny /> : <AddOne kind={kind} />}
      {kind === 'help' ? <HelpSides key={kind} /> : <Entries key={kind} kind={kind} />}
    </section>
  );
}

function FilterButton({
  name,
  pressed,
  onPress,
}: {
  readonly name: string;
  readonly pressed: boolean;
  onPress(): void;
}) {
  return (
    <button type="button" className={`${buttons.other} ${buttons.small}`} aria-pressed={pressed} onClick={onPress}>
      {name}
    </button>
  );
}

function AddAny() {
  return (
    <p>
      Add{' '}
      {KINDS.map((kind, at) => (
        <span key={kind}>
          {at === 0 ? '' : at === KINDS.length - 1 ? ' or ' : ', '}
          <Link href={formHref({ kind, id: 'new' }, { back: '/loops' })}>{nameOfOne(kind)}</Link>
        </span>
      ))}
      .
    </p>
  );
}

function AddOne({ kind }: { readonly kind: EntryKind }) {
  return (
    <>
      <p className="soft">{formOf(kind).teaches}</p>
      <div>
        <Link href={formHref({ kind, id: 'new' }, { back: '/loops' })} className={`${buttons.main} ${buttons.small}`}>
          Add {nameOfOne(kind)}
        </Link>
      </div>
    </>
  );
}

const WITHOUT_ARTICLE: ReadonlySet<EntryKind> = new Set(['feedback-loop', 'advice', 'help']);

function nameOfOne(kind: EntryKind): string {
  const title = formOf(kind).title.toLowerCase();
  if (WITHOUT_ARTICLE.has(kind)) return title;
  return /^[aeiou]/.test(title) ? `an ${title}` : `a ${title}`;
}

function useLatest(fits: (entry: Entry) => boolean, most: number) {
  const { journal } = useNetwork();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the filter is a new function each time but never another filter (callers are keyed by kind); 20,000 entries are not walked again for it
  return useMemo(() => latestOf(journal, fits, most), [journal.entries, most]);
}

function latestOf(journal: Journal, fits: (entry: Entry) => boolean, most: number) {
  return latestEntries(journal.entries.values(), fits, most);
}

function Entries({ kind }: { readonly kind: EntryKind | null }) {
  const [most, setMost] = useState(PAGE);
  const { shown, count } = useLatest((entry) => kind === null || entry.kind === kind, most);
  if (count === 0) {
    return (
      <p className={styles.empty}>
        {kind === null ? 'What you log on Today or add here is listed with the newest first.' : 'None noted yet.'}
      </p>
    );
  }
  return (
    <>
      <Rows entries={shown} withKind={kind === null} />
      <ShowMore left={count - shown.length} step={PAGE} onMore={() => setMost(most + PAGE)} />
    </>
  );
}

/** Help given beside help asked. */
function HelpSides() {
  const [most, setMost] = useState(PAGE);
  const asked = useLatest(isAsked, most);
  const given = useLatest((entry) => entry.kind === 'help' && !isAsked(entry), most);
  return (
    <>
      <div className={styles.sides}>
        {(
          [
            ['You helped', given, 'No help given is noted yet.'],
            ['They helped you', asked, 'No help asked for is noted yet.'],
          ] as const
        ).map(([title, { shown, count }, none]) => (
          <section key={title} className={styles.side} aria-label={title}>
            <h3>
              {title} <span className="soft">{count}</span>
            </h3>
            {count === 0 ? <p className={styles.empty}>{none}</p> : <Rows entries={shown} withKind={false} />}
          </section>
        ))}
      </div>
      <ShowMore
        step={PAGE}
        left={Math.max(given.count - given.shown.length, asked.count - asked.shown.length)}
        onMore={() => setMost(most + PAGE)}
      />
    </>
  );
}

function isAsked(entry: Entry): boolean {
  return entry.kind === 'help' && entry.values.direction === 'asked';
}

function Rows({ entries, withKind }: { readonly entries: readonly Entry[]; readonly withKind: boolean }) {
  return (
    <ul className={styles.rows}>
      {entries.map((entry) => (
        <EntryRow key={`${entry.kind}/${entry.id}`} entry={entry} withKind={withKind} />
      ))}
    </ul>
  );
}
