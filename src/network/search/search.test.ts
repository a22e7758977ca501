import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textsOf } from '../journal/entry.ts';
import { anyChanges } from '../journal/journal.arbitrary.ts';
import type { Journal } from '../journal/journal.ts';
import { meantBy } from '../journal/meant-by.ts';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import type { RecordChange } from '../records/change.ts';
import { FREE_TEXT } from '../records/kinds.ts';
import type { Person } from '../records/person.ts';
import { SEARCHED_KEPT_KINDS, type SearchedKept, textsOfKept } from './kept.ts';
import { createSearch, type Search } from './search.ts';
import { textsOfBlock, textsOfPerson } from './texts.ts';

const deep = process.env.PRELUDE_DEEP === '1';
const numRuns = deep ? 1000 : 40;

/** Words in no way near each other, with how they may be typed. */
const WORDS = {
  Núñez: 'nunez',
  'El-Sayed': 'elsayed',
  "O'Brien": 'obrien',
  Weiß: 'WEISS',
  proning: 'Proning',
  lactate: 'lactate',
  李: '李',
  Übung: 'ubung',
  q: 'q',
} as const;
const word = fc.constantFrom(...(Object.keys(WORDS) as (keyof typeof WORDS)[]));
const words = fc.array(word, { maxLength: 3 }).map((list) => list.join(' '));
/** Histories whose texts are these words. */
const history = anyChanges.chain((changes) =>
  fc.tuple(...changes.map(() => words)).map((texts) => changes.map((change, at) => worded(change, texts[at] ?? ''))),
);

function worded(change: RecordChange, text: string): RecordChange {
  if (change.after === undefined) return change;
  const own = {
    name: text,
    note: text,
    line: text,
    point: text,
    received: text,
    advice: text,
    what: text,
    themes: text,
    institution: text,
    questions: text,
    situation: text,
    talkedAbout: text,
    topic: text,
    together: text,
    title: text,
    text,
    body: text,
    goal: text,
  };
  const names = {
    person: ['name', 'institution'],
    block: ['name'],
    moment: ['line'],
    'learning-loop': ['point'],
    'feedback-loop': ['received'],
    advice: ['advice'],
    help: ['what'],
    evaluation: ['themes'],
    meeting: ['questions'],
    'sponsor-act': ['line'],
    ask: ['line'],
    'unwritten-rule': ['situation'],
    'event-contact': ['talkedAbout'],
    task: ['what'],
    mentorship: ['topic'],
    'letter-packet': ['together'],
    event: ['name', 'goal'],
    interview: ['name'],
    commitment: ['title'],
    'scholarly-work': ['title'],
    lead: ['institution', 'note'],
    identity: ['goal'],
    introduction: ['text'],
    message: ['body'],
  } as const;
  const fields: readonly (keyof typeof own)[] = Object.hasOwn(names, change.kind)
    ? names[change.kind as keyof typeof names]
    : [];
  const after = { ...change.after, ...Object.fromEntries(fields.map((field) => [field, own[field]])) };
  return { kind: change.kind, id: change.id, after } as RecordChange;
}

/** Every record that has the word, worked out the long way, as `kind/id`. */
function having(journal: Journal, sought: string): readonly string[] {
  const has = (texts: readonly string[]) => texts.some((text) => text.split(/\s+/).includes(sought));
  const people = [...journal.recorded.values()]
    .filter(({ values }) => has(textsOfPerson(values)))
    .map(({ id }) => `person/${meantBy(journal, id)}`);
  const blocks = journal.blocks.filter(({ values }) => has(textsOfBlock(values))).map(({ id }) => `block/${id}`);
  const entries = [...journal.entries].filter(([, entry]) => has(textsOf(entry))).map(([key]) => key);
  const kept = SEARCHED_KEPT_KINDS.flatMap((kind) =>
    [...journal.kept[kind].keys()]
      .filter((id) => has(textsOfKept({ kind, ...journal.kept[kind].get(id) } as SearchedKept)))
      .map((id) => `${kind}/${id}`),
  );
  return [...new Set([...people, ...blocks, ...entries, ...kept])].sort();
}

const found = (search: Search, journal: Journal, query: string) =>
  search.find(query, journal, 1000).map(({ kind, id }) => `${kind}/${id}`);
const at = (history: readonly RecordChange[]) => updateJournal(emptyJournal, history);

it('finds every record by each of its words and none that is removed or says otherwise now', () => {
  let done = 0;
  fc.assert(
    fc.property(history, fc.integer({ min: 1, max: 9 }), (changes, size) => {
      const search = createSearch();
      for (let from = 0; from < changes.length; from += size) search.update(changes.slice(from, from + size));
      const journal = at(changes);
      for (const [sought, typed] of Object.entries(WORDS)) {
        for (const query of [sought, typed])
          expect(found(search, journal, query).toSorted()).toEqual(having(journal, sought));
        done += 1;
      }
    }),
    { numRuns },
  );
  if (deep) console.log(`search: ${done} words, each record that has one found, no other`);
});

it('finds a line in any writing by each of its words', () => {
  const anyLine = fc.string({
    unit: fc.oneof(
      fc.constantFrom(' ', '-', "'", 'é', 'İ', 'ß', '李', 'が', '각', '/', 'a', 'B', '3'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 40,
  });
  fc.assert(
    fc.property(anyLine, (text) => {
      const changes: readonly RecordChange[] = [{ kind: 'moment', id: 'm', after: { line: text } }];
      const [search, journal] = [createSearch(), at(changes)];
      search.update(changes);
      for (const sought of text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part.normalize('NFKD')))) {
        expect(found(search, journal, sought)).toEqual(['moment/m']);
      }
    }),
    { numRuns: deep ? 5000 : 60 },
  );
});

it('finds every sentence the user may write', () => {
  const searched = Object.entries(FREE_TEXT).flatMap(([kind, fields]) => fields.map((field) => [kind, field] as const));
  for (const [kind, field] of searched) {
    const changes = [{ kind, id: 'x', after: { [field]: 'proning' } }] as unknown as readonly RecordChange[];
    const [own, journal] = [createSearch(), at(changes)];
    own.update(changes);
    expect([kind, field, found(own, journal, 'proning')]).toEqual([kind, field, [`${kind}/x`]]);
  }
});

it('shows people first, then entries and blocks with the latest first, each once and with the text that has the word', () => {
  fc.assert(
    fc.property(history, word, (changes, sought) => {
      const [search, journal] = [createSearch(), at(changes)];
      search.update(changes);
      const hits = search.find(sought, journal, 1000);
      const kinds = hits.map(({ kind }) => kind === 'person');
      expect(kinds).toEqual(kinds.toSorted().reverse());
      expect(new Set(hits.map(({ kind, id }) => `${kind}/${id}`)).size).toBe(hits.length);
      for (const { kind, id, person, text } of hits) {
        if (kind === 'person') expect([person, journal.people.has(id)]).toEqual([id, true]);
        else expect(text.split(' ')).toContain(sought);
      }
      expect(search.find(sought, journal, 2)).toEqual(hits.slice(0, 2));
    }),
    { numRuns },
  );
});

it('answers anything', () => {
  const [search, journal] = [createSearch(), at([{ kind: 'person', id: 'a', after: { name: 'Ana' } }])];
  search.update([{ kind: 'person', id: 'a', after: { name: 'Ana' } }]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
      expect(search.find(query, journal).length).toBeLessThan(2);
    }),
  );
  expect(search.find('ana '.repeat(30_000), journal)).toHaveLength(1);
  expect(search.find('x'.repeat(100_000), journal)).toEqual([]);
  expect([search.find('', journal), search.find(' – ', journal)]).toEqual([[], []]);
});

const person = (id: string, name: string, more: Person = {}): RecordChange => ({
  kind: 'person',
  id,
  after: { name, ...more },
});
const said = (id: string, of: string, on: string, line: string): RecordChange => ({
  kind: 'moment',
  id,
  after: { person: of, on, line },
});
const HOUSE: readonly RecordChange[] = [
  person('nunez', 'Dr. María Núñez', { institution: 'Lakeside', role: 'attending' }),
  person('sayed', 'Ahmed El-Sayed', { role: 'program-director', tags: ['QI'] }),
  person('elsayed', 'Mona Elsayed'),
  person('obrien', "Pat O'Brien", { email: 'pob@example.org' }),
  person('li', '李明'),
  person('lukasz', 'Łukasz Weiß'),
  person('isik', 'Işıl Işık'),
  person('john', 'John Smith'),
  person('jones', 'Ann Jones'),
  said('1', 'nunez', '2026-11-01', 'ARDS: proning early'),
  said('2', 'sayed', '2026-11-03', 'talked about ARDS and his QI project'),
  said('3', 'ghost', '2026-11-02', 'pleural effusion'),
  said('4', 'john', '2026-10-01', 'non-invasive ventilation, 3.5 L'),
  { kind: 'block', id: 'cards', after: { name: 'Cardiology consults', from: '2026-11-02' } },
];
const search = createSearch();
search.update(HOUSE);
const journal = at(HOUSE);
const ids = (query: string) =>
  search
    .find(query, journal)
    .map(({ id }) => id)
    .join(' ');

// biome-ignore format: a table
it.each([
  ['nunez', 'nunez'], ['NÚÑ', 'nunez'], ['maria n', 'nunez'], ['nunez maria', 'nunez'],
  ['el sayed', 'elsayed sayed'], ['el-sayed', 'elsayed sayed'], ['elsayed', 'elsayed sayed'], ['sayed', 'sayed'],
  ['obrien', 'obrien'], ['o’brien', 'obrien'], ['o brien', 'obrien'], ["O'B", 'obrien'], ['pob@example.org', 'obrien'],
  ['李', 'li'], ['李明', 'li'], ['明', 'li'], ['lukasz', 'lukasz'], ['weiss', 'lukasz'], ['isik', 'isik'], ['IŞIK', 'isik'],
  ['lakeside', 'nunez'], ['attending', 'nunez'], ['program director', 'sayed'], ['qi', 'sayed 2'],
  ['ards', '2 1'], ['nunez ards', '1'], ['ards ahmed', '2'], ['ards smith', ''],
  ['effusion', '3'], ['noninvasive', '4'], ['non invasive', '4'], ['3.5', '4'], ['cardio', 'cards'],
  ['ventlation', '4'], ['nunes', 'nunez'], ['jon', 'jones john'], ['johm', 'john'], ['smth', 'john'],
])('%s finds %s', (query, expected) => {
  expect(ids(query).split(' ').sort()).toEqual(expected.split(' ').sort());
  expect(ids(query).split(' ').filter((id) => /^\d$/.test(id))).toEqual(expected.split(' ').filter((id) => /^\d$/.test(id)));
});

it('shows what is near after what is meant', () => {
  const near: readonly RecordChange[] = [
    person('a', 'Sara Khan'),
    person('b', 'Zara Khan'),
    said('m', 'a', '2026-11-01', 'sara spoke'),
  ];
  const own = createSearch();
  own.update(near);
  expect(own.find('sara', at(near)).map(({ id }) => id)).toEqual(['a', 'm', 'b']);
});

it('finds what is kept whole with its person’s words too, and a packet by the one who writes the letter', () => {
  const work: readonly RecordChange[] = [
    person('a', 'Ana Ruiz'),
    { kind: 'commitment', id: 'c', after: { person: 'a', title: 'Sepsis audit', from: '2026-10-01' } },
    { kind: 'event', id: 'v', after: { name: 'Sepsis day', from: '2026-11-20' } },
    { kind: 'letter', id: 'l', after: { person: 'a', askedOn: '2026-11-01' } },
    { kind: 'letter-packet', id: 'l', after: { letter: 'l', patientCare: 'Saw sepsis early' } },
    { kind: 'teaching-moment', id: 't', after: { problem: 'infectious' } },
  ];
  const own = createSearch();
  own.update(work);
  const hits = (query: string) => own.find(query, at(work)).map(({ kind, id, person: who }) => `${kind}/${id} ${who}`);
  expect(hits('sepsis')).toEqual(['event/v null', 'commitment/c a', 'letter-packet/l a']);
  expect(hits('ana sepsis')).toEqual(['commitment/c a', 'letter-packet/l a']);
  expect(hits('infectious')).toEqual([]);
});

it('means one person by all who were merged into them', () => {
  const merged = [
    ...HOUSE,
    person('elsayed', 'Mona Elsayed', { mergedInto: 'sayed' }),
    said('5', 'elsayed', '2026-11-04', 'sepsis'),
  ];
  const own = createSearch();
  own.update(merged);
  expect(own.find('mona', at(merged)).map(({ id, person }) => [id, person])).toEqual([['sayed', 'sayed']]);
  expect(own.find('ahmed sepsis', at(merged)).map(({ id, person }) => [id, person])).toEqual([['5', 'sayed']]);
});
