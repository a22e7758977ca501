import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Block, BlockType } from '../records/block.ts';
import type { Chance } from './chance.fixtures.ts';

const WEEKS_A_BLOCK = 4;

/** 52 weeks in blocks of four, from a day on; one vacation of a week within each of two of them. */
export function blocksOfYear(chance: Chance, begins: PlainDate): readonly Block[] {
  const types: readonly BlockType[] = [
    'ward',
    ...shuffled(chance, [
      'ward',
      'ward',
      'ward',
      'icu',
      'icu',
      'nights',
      'nights',
      'ed',
      'clinic',
      'elective',
      'elective',
      'jeopardy',
    ] as const),
  ];
  return types.flatMap((type, index): readonly Block[] => {
    const from = addDays(begins, index * 7 * WEEKS_A_BLOCK);
    const to = addDays(from, 7 * WEEKS_A_BLOCK - 1);
    const block = blockOf(chance, type, from, to);
    if (index !== 5 && index !== 9) return [block];
    const back = addDays(to, -7);
    return [
      { ...block, to: back },
      { type: 'vacation', from: addDays(back, 1), to },
    ];
  });
}

function blockOf(chance: Chance, type: BlockType, from: PlainDate, to: PlainDate): Block {
  const nights = type === 'nights';
  return {
    type,
    name: `Service ${1 + chance.upTo(6)}`,
    from,
    to,
    shiftStart: nights ? '19:00' : '07:00',
    shiftEnd: nights ? '07:00' : '18:00',
    daysOff: chance.oneOf([[0], [6], [0, 6], [3]]),
  };
}

function shuffled<T>(chance: Chance, list: readonly T[]): readonly T[] {
  const left = [...list];
  return list.map(() => {
    const [one] = left.splice(chance.upTo(left.length), 1);
    if (one === undefined) throw new Error('nothing left');
    return one;
  });
}
