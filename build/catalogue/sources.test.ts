import { expect, it } from 'vitest';
import { SourceBook } from './sources.ts';

const cms = (ccn: string) => `CMS hospital cost report FY2021, CCN ${ccn} (matched by name)`;

it('keeps one entry for sources that differ only in what they name', () => {
  const book = new SourceBook();
  const given = { status: 'public-record', date: '2021' } as const;
  expect([cms('330101'), cms('050084')].map((text) => book.fact({ text, ...given }))).toEqual([
    'cms:330101',
    'cms:050084',
  ]);
  expect(book.entries).toEqual({
    cms: { title: 'CMS hospital cost report FY2021, CCN {} (matched by name)', url: null, ...given },
  });
});

it('takes the address out of a page, and a guessed year out of the date', () => {
  const book = new SourceBook();
  const page = "program's own page: https://x.example/faqs";
  book.fact({
    text: `${page} (page date: undated (no Step 2 CS rule; after 2020?))`,
    status: 'own-page',
    date: '2020',
  });
  expect(Object.values(book.entries)).toEqual([
    {
      title: "the program's own page, undated (no Step 2 CS rule; after 2020?)",
      url: 'https://x.example/faqs',
      status: 'own-page',
      date: 'undated',
    },
  ]);
});

it('refuses a source it does not know, and one that would stand for two things', () => {
  const book = new SourceBook();
  expect(() => book.fact({ text: 'hearsay', status: 'reported', date: '2026' })).toThrow(/does not know: hearsay/);
  book.fact({ text: cms('1'), status: 'public-record', date: '2021' });
  expect(() => book.fact({ text: cms('2'), status: 'public-record', date: '2022' })).toThrow(/two things/);
});
