import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ROUTES } from '../../app/routes.ts';
import { loadSeason } from '../../cli/shipped.ts';
import { findPages, wordsOf } from './find-pages.ts';
import { guideHref } from './guide-href.ts';
import { GUIDE_LINES } from './guide-lines.ts';
import { GUIDE_PAGES } from './pages.ts';

/** Words of evidence and of figures, which would need a source. */
const CLAIMS =
  /\b(?:stud(?:y|ies)|evidence|research shows|proven|prove that|statistic\w*|per ?cent|data show|odds|significant\w*|on average|most likely|guarantee\w*|always works|\d+)\b|%/i;

const paths = new Set(ROUTES.map(([path]) => path));

it('has each page once, in a file of its name', () => {
  expect(new Set(GUIDE_PAGES.map(({ id }) => id)).size).toBe(GUIDE_PAGES.length);
  for (const { id } of GUIDE_PAGES)
    expect(readFileSync(`src/network/guide/pages/${id}.ts`, 'utf8')).toContain(`'${id}'`);
});

it.each(GUIDE_PAGES)('$id is short, claims no evidence and leads to screens that exist', (page) => {
  const words = [...page.paragraphs, ...page.do, ...page.avoid].join(' ').split(/\s+/).length;
  expect(words).toBeGreaterThanOrEqual(60);
  expect(words).toBeLessThanOrEqual(150);
  expect(wordsOf(page).match(withoutNames(CLAIMS))).toBeNull();
  expect(page.lines.length).toBeGreaterThan(0);
  expect(page.screens.length).toBeGreaterThan(0);
  for (const { href } of page.screens) expect(paths).toContain(href);
});

it.each([2026, 2027, 2028])(
  'what a page says of rules stands in the file of the %i season with source and date',
  (year) => {
    const season = loadSeason(year);
    if (!season.ok) throw new Error(season.error[0]?.message);
    for (const id of GUIDE_PAGES.flatMap(({ seasonRules }) => seasonRules)) {
      const rule = season.value.rules.find((known) => known.id === id);
      expect(rule?.source.title, id).toMatch(/\S/);
      expect(rule?.date, id).toMatch(/^\d{4}-\d{2}/);
    }
  },
);

it.each(GUIDE_LINES)('$id has a page, and its address is that page', ({ id }) => {
  const href = guideHref({ lines: [id] });
  expect(GUIDE_PAGES.find((page) => `/guide/${page.id}` === href)?.lines).toContain(id);
});

it('finds a page by any of its words, however they are written', () => {
  fc.assert(
    fc.property(fc.constantFrom(...GUIDE_PAGES), fc.nat(), fc.nat(), fc.boolean(), (page, first, second, upper) => {
      const words = wordsOf(page).split(/\s+/);
      const said = [words[first % words.length], words[second % words.length]].join('  ');
      const query = upper ? said.toUpperCase() : said.normalize('NFD');
      expect(findPages(query)).toContain(page);
    }),
  );
});

it('shows all without a word, titles first, and none for what nobody wrote', () => {
  expect(findPages('  ')).toEqual(GUIDE_PAGES);
  expect(findPages('cónférence')[0]?.title).toMatch(/conference/i);
  expect(findPages('zebra crossing')).toEqual([]);
});

/** `PGY-2`, `J-1` and `H-1B` are names. */
function withoutNames(claims: RegExp): RegExp {
  return new RegExp(`(?<!PGY-|J-|H-)(?:${claims.source})`, 'i');
}
