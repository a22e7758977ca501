import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Known } from '../journal/journal.ts';
import type { IntroductionMade, PossibleIntroduction } from '../mentors/introductions.ts';
import type { Person } from '../records/person.ts';
import { layoutGraph } from './graph-layout.ts';
import { graphTable } from './graph-table.ts';
import { introductionGraph, YOU } from './introduction-graph.ts';
import { crossings, fewestCrossings } from './order-columns.ts';
import type { ProgramDoor } from './program-doors.ts';
import { wrapLabel } from './wrap-label.ts';

const runs = process.env.PRELUDE_DEEP === '1' ? 5000 : 100;

const person = fc.integer({ min: 0, max: 30 }).map((n): Known<Person> => ({ id: `p${n}`, values: { name: `N ${n}` } }));
const made = fc
  .uniqueArray(
    fc.record({ id: fc.nat({ max: 20 }).map((n) => `a${n}`), by: person, to: person, on: fc.constant(null) }),
    {
      selector: ({ id }) => id,
      maxLength: 12,
    },
  )
  .map((list): readonly IntroductionMade[] => list.filter(({ by, to }) => by.id !== to.id));
const shares = fc.oneof(
  fc.nat({ max: 5 }).map((n) => ({ program: `000000000${n}` })),
  fc.nat({ max: 5 }).map((n) => ({ institution: `Hospital ${n}` })),
);
/** Strangers are nobody's introducers. */
const stranger = fc.integer({ min: 100, max: 140 }).map((n): Known<Person> => ({ id: `p${n}`, values: {} }));
const possible: fc.Arbitrary<readonly PossibleIntroduction[]> = fc.uniqueArray(
  fc.record({
    to: stranger,
    by: fc.uniqueArray(fc.record({ person, shares }), {
      selector: (one) => one.person.id,
      minLength: 1,
      maxLength: 3,
    }),
  }),
  { selector: ({ to }) => to.id, maxLength: 40 },
);
const doors: fc.Arbitrary<readonly ProgramDoor[]> = fc.uniqueArray(
  fc.record({
    program: fc.nat({ max: 9 }).map((n) => `000000000${n}`),
    people: fc.uniqueArray(person, { selector: ({ id }) => id, minLength: 1, maxLength: 3 }),
  }),
  { selector: ({ program }) => program, maxLength: 4 },
);
const graph = fc
  .tuple(made, doors, possible, fc.integer({ min: 8, max: 40 }))
  .map(([a, b, c, most]) => ({ most, graph: introductionGraph(a, b, c, most), all: { a, b, c } }));

it('draws no more than there is room for, each node once, each edge between nodes drawn; says how many people are left', () => {
  fc.assert(
    fc.property(graph, ({ graph: { known, through, others, edges, left }, most, all }) => {
      const ids = [YOU, ...[...known, ...through, ...others].map(({ id }) => id)];
      expect(ids.length).toBeLessThanOrEqual(most);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { from, to } of edges) expect([ids.includes(from), ids.includes(to)]).toEqual([true, true]);
      expect(new Set(edges.map(({ from, to }) => `${from} ${to}`)).size).toBe(edges.length);
      const wanted = new Set([...all.a, ...all.c].map(({ to }) => to.id));
      for (const { people } of all.b) for (const { id } of people) wanted.add(id);
      const missing = [...wanted].filter((id) => !ids.includes(id));
      expect(left).toBeGreaterThanOrEqual(missing.filter((id) => Number(id.slice(1)) >= 100).length);
      expect(left).toBeLessThanOrEqual(missing.length);
    }),
    { numRuns: runs },
  );
  if (runs > 100) console.log(`maps of introductions: ${runs}`);
});

it('the table holds the same people, ways and edges as the graph', () => {
  fc.assert(
    fc.property(graph, ({ graph: drawn }) => {
      const rows = graphTable(drawn);
      const people = new Set(rows.flatMap(({ by, to }) => [...by, ...to].map(({ id }) => id)));
      expect([...people].sort()).toEqual([...drawn.known, ...drawn.others].map(({ id }) => id).sort());
      expect(rows.map(({ through }) => through.id)).toEqual(drawn.through.map(({ id }) => id));
      const told = rows.flatMap(({ through, by, to }) => [
        ...by.map(({ id }) => `${id} ${through.id}`),
        ...to.map(({ id }) => `${through.id} ${id}`),
      ]);
      const begins = new Set(rows.flatMap(({ by }) => by.map(({ id }) => `${YOU} ${id}`)));
      expect([...told, ...begins].sort()).toEqual(drawn.edges.map(({ from, to }) => `${from} ${to}`).sort());
    }),
    { numRuns: runs },
  );
});

it('a layout draws every node in the frame, none over another, every edge, and always the same', () => {
  fc.assert(
    fc.property(graph, fc.integer({ min: 288, max: 1200 }), ({ graph: drawn }, width) => {
      const named = (nodes: readonly { readonly id: string }[]) =>
        nodes.map(({ id }) => ({ id, label: `The long name of ${id}` }));
      const toDraw = {
        root: { id: YOU, label: 'You' },
        columns: [named(drawn.known), named(drawn.through), named(drawn.others)] as const,
        edges: drawn.edges,
      };
      const layout = layoutGraph(toDraw, width);
      expect(layoutGraph(toDraw, width)).toEqual(layout);
      expect(layout.boxes.length).toBe(1 + drawn.known.length + drawn.through.length + drawn.others.length);
      expect(layout.paths.map(({ from, to }) => `${from} ${to}`)).toEqual(
        drawn.edges.map(({ from, to }) => `${from} ${to}`),
      );
      for (const [at, box] of layout.boxes.entries()) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
        expect(box.y + box.height).toBeLessThanOrEqual(layout.height + 0.01);
        expect(box.height).toBeGreaterThanOrEqual(44);
        for (const other of layout.boxes.slice(at + 1)) {
          const apart =
            box.x + box.width <= other.x ||
            other.x + other.width <= box.x ||
            box.y + box.height <= other.y ||
            other.y + other.height <= box.y;
          expect(apart, `${box.id} lies over ${other.id}`).toBe(true);
        }
      }
      const before = crossings(toDraw);
      expect(crossings({ ...toDraw, columns: fewestCrossings(toDraw) })).toBeLessThanOrEqual(before);
    }),
    { numRuns: runs },
  );
});

it('untangles two ways that cross', () => {
  const node = (id: string) => ({ id, label: id });
  const tangled = {
    columns: [
      [node('a'), node('b')],
      [node('x'), node('y')],
      [node('s'), node('t')],
    ] as const,
    edges: [
      { from: 'a', to: 'y' },
      { from: 'b', to: 'x' },
      { from: 'x', to: 's' },
      { from: 'y', to: 't' },
    ],
  };
  expect(crossings(tangled)).toBe(1);
  expect(crossings({ ...tangled, columns: fewestCrossings(tangled) })).toBe(0);
});

it('wraps a label within its letters and lines, and loses nothing that has room', () => {
  expect(wrapLabel('Massachusetts General Hospital', 10, 3)).toEqual(['Massachuse', 'tts', 'General…']);
  expect(wrapLabel('Dr. Ana Lopez', 10, 3)).toEqual(['Dr. Ana', 'Lopez']);
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 2, max: 20 }),
      fc.integer({ min: 1, max: 4 }),
      (text, letters, lines) => {
        const wrapped = wrapLabel(text, letters, lines);
        expect(wrapped.length).toBeLessThanOrEqual(lines);
        for (const line of wrapped) expect([...line].length).toBeLessThanOrEqual(letters);
        const whole = text.replace(/\s+/g, '');
        const shown = wrapped.join('').replace(/\s+/g, '');
        expect(shown === whole || shown.endsWith('…')).toBe(true);
      },
    ),
  );
});
