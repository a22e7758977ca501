import { fold } from '../../base/fold.ts';
import type { GuidePage } from './guide-page.ts';
import { GUIDE_PAGES } from './pages.ts';

/** Pages that hold every word of the query, without regard to case and accents: those with all of them in the title first. */
export function findPages(query: string): readonly GuidePage[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return GUIDE_PAGES;
  const holds = (text: string) => words.every((word) => text.includes(word));
  const found = GUIDE_PAGES.filter((page) => holds(fold(wordsOf(page))));
  const titled = (page: GuidePage) => holds(fold(page.title));
  return [...found.filter(titled), ...found.filter((page) => !titled(page))];
}

/** Everything a page says. */
export function wordsOf({ title, paragraphs, do: dos, avoid, convention }: GuidePage): string {
  return [title, ...paragraphs, ...dos, ...avoid, convention ?? ''].join('\n');
}
