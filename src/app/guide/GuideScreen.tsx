import { useMemo } from 'react';
import { Link } from 'wouter';
import { findPages } from '../../network/guide/find-pages.ts';
import { GUIDE_SECTIONS, type GuideSection } from '../../network/guide/guide-line.ts';
import type { GuidePage } from '../../network/guide/guide-page.ts';
import { GUIDE_PAGES } from '../../network/guide/pages.ts';
import { sectionOf } from '../../network/guide/section-of.ts';
import list from '../loops/LoopsScreen.module.css';
import more from '../more/MoreScreen.module.css';
import { RowLink } from '../parts/RowLink.tsx';
import { SearchField } from '../parts/SearchField.tsx';
import { useScreen } from '../shell/useScreen.ts';
import { counted } from '../today/day-words.ts';
import { useQueryInAddress } from './useQueryInAddress.ts';

const SECTIONS = Object.entries(GUIDE_SECTIONS) as readonly (readonly [GuideSection, string])[];

/** Short pages on how this is done, found by any word in them. */
export function GuideScreen() {
  const heading = useScreen('Guide');
  const [query, setQuery] = useQueryInAddress();
  const found = useMemo(() => findPages(query), [query]);
  const isAsked = query.trim() !== '';
  return (
    <div className={list.screen}>
      <div className={list.head}>
        <h1 ref={heading} tabIndex={-1}>
          Guide
        </h1>
        <p className="soft">
          {GUIDE_PAGES.length} short pages, a minute each. Most of it is usual advice, not measured truth; where a rule
          binds, it says so, with its source and date.
        </p>
        <SearchField label="Find in the guide" query={query} onChange={setQuery} />
        <p role="status" className={isAsked ? 'soft' : 'visually-hidden'}>
          {isAsked ? (found.length === 0 ? 'Nothing on that. Try another word.' : counted(found.length, 'page')) : ''}
        </p>
      </div>
      {isAsked ? (
        found.length === 0 ? null : (
          <Pages pages={found} />
        )
      ) : (
        SECTIONS.map(([section, title]) => (
          <section key={section} className={list.section} aria-labelledby={section}>
            <h2 id={section}>{title}</h2>
            <Pages pages={GUIDE_PAGES.filter((page) => sectionOf(page) === section)} />
          </section>
        ))
      )}
      {isAsked ? null : (
        <p>
          What Prelude suggests from all this, and how to switch it off:{' '}
          <Link href="/rules">every reason behind a suggestion</Link>.
        </p>
      )}
    </div>
  );
}

function Pages({ pages }: { readonly pages: readonly GuidePage[] }) {
  return (
    <ul className={more.list}>
      {pages.map(({ id, title, paragraphs: [first = ''] }) => (
        <li key={id}>
          <RowLink href={`/guide/${id}`} className={more.place}>
            <span className={more.name}>{title}</span>
            <span className={more.what}>{firstSentence(first)}</span>
          </RowLink>
        </li>
      ))}
    </ul>
  );
}

function firstSentence(text: string): string {
  return text.match(/^.*?[.?!]”?(?=\s+[\p{Lu}“]|$)/u)?.[0] ?? text;
}
