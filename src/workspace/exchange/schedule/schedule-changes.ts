import type { BlockType } from '../../../network/records/block.ts';
import type { Change } from '../../change.ts';
import type { PlannedBlock, SchedulePlan } from './plan-schedule.ts';

/** What the user said of the blocks in the preview, by id. */
export interface ScheduleAnswers {
  /** Ids of planned blocks to leave out. */
  readonly without: ReadonlySet<string>;
  readonly types: ReadonlyMap<string, BlockType>;
  readonly names: ReadonlyMap<string, string>;
}

/** What is left out until the user says otherwise. */
export function defaultAnswers({ blocks }: SchedulePlan): ScheduleAnswers {
  return {
    without: new Set(blocks.filter(({ leftOut }) => leftOut !== null).map(({ id }) => id)),
    types: new Map(),
    names: new Map(),
  };
}

/** The blocks that would be new, and those that would change. */
export function plannedCounts({ blocks }: SchedulePlan, { without }: ScheduleAnswers) {
  const taken = blocks.filter(({ id }) => !without.has(id));
  const added = taken.filter(({ before }) => before === null).length;
  const updated = taken.filter((block) => block.before !== null && changesAnything(block)).length;
  return { added, updated, unchanged: taken.length - added - updated };
}

/** The plan as one act; what is `gone` stays. */
export function scheduleChanges(plan: SchedulePlan, answers: ScheduleAnswers): readonly Change[] {
  const { without, types, names } = answers;
  const taken = plan.blocks.filter(({ id }) => !without.has(id));
  const blocks = taken.flatMap(({ id, before, fields }): readonly Change[] => {
    const type = types.get(id);
    const name = names.get(id)?.trim();
    const said = {
      ...fields,
      ...(type === undefined || type === before?.values.type ? {} : { type }),
      ...(name === undefined || name === (before?.values.name ?? '') ? {} : { name: name === '' ? null : name }),
    };
    return Object.keys(said).length === 0 ? [] : [{ kind: 'block', id, fields: said }];
  });
  // A day that is free in one block and worked in another is worked: the rotations are told of all shifts.
  const days = new Map(taken.flatMap((block) => block.days).map((change) => [change.id, change]));
  return [...blocks, ...days.values(), ...plan.postCall];
}

function changesAnything({ fields, days }: PlannedBlock): boolean {
  return Object.keys(fields).length > 0 || days.length > 0;
}
