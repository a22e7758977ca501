import { expect, it } from 'vitest';
import { judge } from '../../engine/odds/judge.ts';
import { gaussHermite } from '../../engine/odds/quadrature.ts';
import { foldWorld, latticeOf } from '../../engine/odds/world.ts';
import { applicantOf } from './applicant.ts';
import { openBook } from './book.ts';
import { columnsOf, marketOf, personOf, ship } from './fold.ts';
import { gatesOf } from './gate.ts';
import { catalogue, table } from './shipped.arbitrary.ts';

const doubled = latticeOf({
  theta: gaussHermite(18),
  openness: gaussHermite(10),
  epsilon: gaussHermite(14),
  rankNoise: gaussHermite(6),
});
const book = openBook(catalogue);
const shipped = ship(book);
const programs = Array.from({ length: 80 }, (_, index) => index * 8);
const modes = programs.map((_, place) => (place < 3 ? 2 : place < 15 ? 1 : 0));

it.each([
  ['J-1, 246', { visaNeed: 'j1', step2ck: 246 }],
  ['no visa, 215', { visaNeed: 'none', step2ck: 215 }],
  ['no visa, 275', { visaNeed: 'none', step2ck: 275 }],
] as const)('%s: P(match) changes by less than 1e-3 in every draw when all nodes are doubled', (_name, answers) => {
  const applicant = applicantOf({
    season: 2027,
    asOf: '2026-11-22',
    imgType: 'non-us',
    citizenship: 'other',
    graduationYear: 2021,
    ...answers,
  });
  const gates = book.facts.map((facts) => gatesOf(facts, applicant));
  let worst = 0;
  for (const draw of [table.base, ...table.draws]) {
    const columns = columnsOf({ book, applicant, gates, ties: new Map(), kept: new Set() }, marketOf(shipped, draw));
    const person = personOf(applicant, draw.parameters);
    const [served, fine] = [undefined, doubled].map(
      (nodes) => judge(foldWorld(person, columns, nodes), programs, modes).match,
    );
    worst = Math.max(worst, Math.abs((served ?? 0) - (fine ?? 1)));
  }
  expect(worst).toBeLessThan(1e-3);
});
