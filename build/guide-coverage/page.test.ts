import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROUTES } from '../../src/app/routes.ts';
import { GUIDE_LINES } from '../../src/network/guide/guide-lines.ts';
import { NETWORK_KINDS } from '../../src/network/records/kinds.ts';
import { guideCoverage } from './page.ts';

const paths = new Set(ROUTES.map(([path]) => path));

it.each(GUIDE_LINES)('$id is carried by kinds of records and by screens that exist', ({ records, screens }) => {
  expect(records.length).toBeGreaterThan(0);
  for (const kind of records) expect(Object.keys(NETWORK_KINDS)).toContain(kind);
  expect(screens.length).toBeGreaterThan(0);
  for (const path of screens) expect(paths).toContain(path);
});

it('each line has a name of its own', () => {
  expect(new Set(GUIDE_LINES.map(({ id }) => id)).size).toBe(GUIDE_LINES.length);
});

it('docs/guide-coverage.md says the same', () => {
  expect(readFileSync('docs/guide-coverage.md', 'utf8')).toBe(guideCoverage());
});
