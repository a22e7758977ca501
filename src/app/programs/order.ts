import { kilometres } from '../../catalogue/kilometres.ts';
import type { Program } from '../../catalogue/program.ts';

export const ORDERS = ['found', 'worth', 'name', 'place', 'near'] as const;
/** As the words fit; by worth for the user's list; by name; by state and city; nearest first. */
export type Order = (typeof ORDERS)[number];

export interface OrderContext {
  /** ACGME ids, best first; null where nothing has been looked for. */
  readonly found: readonly string[] | null;
  /** ACGME ids of the whole list and those behind it, best first; null while there is no list. */
  readonly worth: readonly string[] | null;
  readonly anchor: Program['place'];
}

/** The orders there is something to order by. */
export function ordersFor({ found, worth, anchor }: OrderContext): readonly Order[] {
  return ORDERS.filter(
    (order) =>
      (order !== 'found' || found !== null) &&
      (order !== 'worth' || worth !== null) &&
      (order !== 'near' || anchor !== null),
  );
}

/** Programs in an order; those it says nothing of come last, and equals by name and place. */
export function ordered(programs: readonly Program[], order: Order, context: OrderContext): readonly Program[] {
  const key = keyOf(order, context);
  return programs
    .map((program) => ({ program, key: key(program), name: nameFor(order, program) }))
    .sort((a, b) => a.key - b.key || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ program }) => program);
}

function keyOf(order: Order, { found, worth, anchor }: OrderContext): (program: Program) => number {
  switch (order) {
    case 'found':
      return placeIn(found ?? []);
    case 'worth':
      return placeIn(worth ?? []);
    case 'near':
      return ({ place }) => (anchor === null || place === null ? Number.MAX_VALUE : kilometres(anchor, place));
    case 'name':
    case 'place':
      return () => 0;
  }
}

/** Where a city is not known it stands behind those of its state. */
function nameFor(order: Order, { institution, city, state, nrmpCode, acgmeId }: Program): string {
  const place = `${state} ${city ?? '~'}`;
  const name = order === 'place' ? `${place} ${institution}` : `${institution} ${place}`;
  return `${name} ${nrmpCode ?? ''} ${acgmeId}`;
}

function placeIn(ids: readonly string[]): (program: Program) => number {
  const places = new Map(ids.map((id, index) => [id, index]));
  return ({ acgmeId }) => places.get(acgmeId) ?? Number.MAX_VALUE;
}
