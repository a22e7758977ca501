import type { Block, BlockType } from '../../network/records/block.ts';

interface TypeWords {
  readonly name: string;
  /** Usual times, to start from: a convention, every hospital has its own. */
  readonly preset: Pick<Block, 'shiftStart' | 'shiftEnd' | 'daysOff'>;
}

const NO_SHIFT = { shiftStart: null, shiftEnd: null, daysOff: null } as const;

/** What the types are called, and the shift times a new block of the type starts with. */
export const BLOCK_TYPE_WORDS: Readonly<Record<BlockType, TypeWords>> = {
  ward: { name: 'Ward', preset: { shiftStart: '07:00', shiftEnd: '19:00', daysOff: [6] } },
  icu: { name: 'ICU', preset: { shiftStart: '06:30', shiftEnd: '19:00', daysOff: [0] } },
  nights: { name: 'Night float', preset: { shiftStart: '19:00', shiftEnd: '07:00', daysOff: [6] } },
  ed: { name: 'Emergency', preset: { shiftStart: '07:00', shiftEnd: '19:00', daysOff: [] } },
  clinic: { name: 'Clinic', preset: { shiftStart: '08:00', shiftEnd: '17:00', daysOff: [0, 6] } },
  elective: { name: 'Elective', preset: { shiftStart: '08:00', shiftEnd: '17:00', daysOff: [0, 6] } },
  jeopardy: { name: 'Jeopardy', preset: NO_SHIFT },
  vacation: { name: 'Vacation', preset: NO_SHIFT },
  other: { name: 'Other', preset: NO_SHIFT },
};

/** What a block is called where there is one line for it. */
export function blockTitle({ name, type }: Block): string {
  const words = name?.trim() ?? '';
  if (words !== '') return words;
  return type == null ? 'Block without a name' : BLOCK_TYPE_WORDS[type].name;
}

/**
 * The fields to set when the type is changed: the times of the new type, but only where those of the old one were
 * left as they came. What the user has set stays.
 */
export function retyped(block: Block, type: BlockType): Block {
  const { preset } = BLOCK_TYPE_WORDS[type];
  return isUntouched(block) ? { type, ...preset } : { type };
}

function isUntouched({ type, shiftStart, shiftEnd, daysOff }: Block): boolean {
  const nothingSet = shiftStart == null && shiftEnd == null && (daysOff == null || daysOff.length === 0);
  if (nothingSet || type == null) return nothingSet;
  const { preset } = BLOCK_TYPE_WORDS[type];
  const sameDays = (daysOff ?? []).join() === (preset.daysOff ?? []).join();
  return shiftStart === preset.shiftStart && shiftEnd === preset.shiftEnd && sameDays;
}
