import { useState } from 'react';
import { Link } from 'wouter';
import { entryKey, latestDay } from '../../network/journal/entry.ts';
import type { Hit } from '../../network/search/hit.ts';
import { dayOfKept, isSearchedKept, searchedKept } from '../../network/search/kept.ts';
import { blockTitle } from '../blocks/block-types.ts';
import { entryHref } from '../entries/entry-href.ts';
import buttons from '../parts/buttons.module.css';
import rows from '../parts/rows.module.css';
import { entryTitle } from '../people/entry-words.ts';
import { PersonRow } from '../people/PersonRow.tsx';
import { nameOf, standingOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { counted, dayInWords } from '../today/day-words.ts';
import styles from './FoundList.module.css';
import { keptWords } from './kept-words.ts';
import { useFound } from './useFound.ts';

const STEP = 30;

/** What a query finds: people first, then what was noted, each the way to its page. */
export function FoundList({ query }: { readonly query: string }) {
  const [most, setMost] = useState(STEP);
  const { hits, asked, state } = useFound(query, most + 1);
  const shown = hits.slice(0, most);
  const people = shown.filter(({ kind }) => kind === 'person');
  const others = shown.filter(({ kind }) => kind !== 'person');
  return (
    <div className={styles.found}>
      <p role="status" className={styles.state}>
        {stateInWords()}
      </p>
      {people.length === 0 ? null : (
        <section aria-labelledby="found-people">
          <h2 id="found-people">People</h2>
          <ul className={styles.list}>
            {people.map((hit) => (
              <FoundPerson key={hit.id} hit={hit} />
            ))}
          </ul>
        </section>
      )}
      {others.length === 0 ? null : (
        <section aria-labelledby="found-notes">
          <h2 id="found-notes">What you noted</h2>
          <ul className={styles.list}>
            {others.map((hit) => (
              <FoundNote key={`${hit.kind}/${hit.id}`} hit={hit} />
            ))}
          </ul>
        </section>
      )}
      {hits.length <= most ? null : (
        <button type="button" className={`${buttons.other} ${buttons.small}`} onClick={() => setMost(most + STEP)}>
          Show more
        </button>
      )}
      {asked === query && people.length === 0 && state.is !== 'growing' ? (
        <Link
          href={`/people/new?name=${encodeURIComponent(query.trim())}`}
          className={`${buttons.other} ${buttons.small}`}
        >
          Add “{query.trim()}” as somebody new
        </Link>
      ) : null}
    </div>
  );

  function stateInWords(): string {
    if (state.is === 'failed') return 'The search could not be loaded. Try again when the page has been loaded anew.';
    if (asked !== query) return state.is === 'growing' ? growing(state.done, state.of) : 'Searching …';
    const count =
      hits.length > most ? `The first ${most}. More letters narrow it down.` : `${counted(hits.length, 'result')}.`;
    if (state.is === 'growing') return `${hits.length === 0 ? '' : `${count} `}${growing(state.done, state.of)}`;
    return hits.length === 0 ? 'Nothing found. Fewer letters find more.' : count;
  }
}

function growing(done: number, of: number): string {
  return `Still reading your notes: ${done.toLocaleString('en-US')} of ${of.toLocaleString('en-US')}.`;
}

function FoundPerson({ hit }: { readonly hit: Hit }) {
  const person = useNetwork().journal.people.get(hit.id);
  if (person === undefined) return null;
  // The line below the name has it already.
  const isShown = hit.text === person.values.name || standingOf(person.values).includes(hit.text);
  const text = isShown ? undefined : hit.text;
  return <PersonRow person={person} detail={text} />;
}

function FoundNote({ hit: { kind, id, person, text } }: { readonly hit: Hit }) {
  const { journal, today } = useNetwork();
  if (kind === 'person') return null;
  if (kind === 'block') {
    const block = journal.blocks.find((known) => known.id === id);
    return block === undefined ? null : (
      <Note href={`/blocks/${id}`} title={blockTitle(block.values)} text={text} about="" />
    );
  }
  const who = person === null ? '' : nameOf(journal.people.get(person)?.values);
  if (isSearchedKept(kind)) {
    const record = searchedKept(journal, kind, id);
    if (record === undefined) return null;
    const { href, title, what } = keptWords(record, who);
    const on = dayOfKept(record);
    const words = [what, title === who ? '' : who, on === '' ? '' : dayInWords(on, today)];
    return (
      <Note
        href={href}
        title={title}
        text={text === title ? '' : text}
        about={words.filter((part) => part !== '').join(' · ')}
      />
    );
  }
  const entry = journal.entries.get(entryKey({ kind, id }));
  if (entry === undefined) return null;
  const day = latestDay(entry);
  const about = [entryTitle(entry), day === null ? '' : dayInWords(day, today)].filter((part) => part !== '');
  return <Note href={entryHref(entry)} title={who} text={text} about={about.join(' · ')} />;
}

interface NoteProps {
  readonly href: string;
  readonly title: string;
  readonly text: string;
  readonly about: string;
}

function Note({ href, title, text, about }: NoteProps) {
  return (
    <li className={styles.note}>
      <Link href={href} className={rows.link}>
        <span className={styles.title}>{title}</span>
        {text === '' ? null : <span className={styles.text}>{text}</span>}
        <span className={styles.about}>{about}</span>
      </Link>
    </li>
  );
}
