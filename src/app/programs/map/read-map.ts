import * as z from 'zod/mini';
import { readWith } from '../../../base/schema.ts';

const pair = z.tuple([z.number(), z.number()]);

const file = z.object({
  format: z.literal('prelude-map'),
  version: z.literal(1),
  credit: z.string(),
  /** Width and height; boxes and places are in its units, paths in tenths of them. */
  frame: pair,
  projection: z.object({
    states: z.object({ scale: z.number(), translate: pair }),
    puertoRico: z.object({ scale: z.number(), translate: pair, rotate: z.number(), parallels: pair }),
  }),
  states: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
      path: z.string(),
    }),
  ),
});

export type StatesMap = z.infer<typeof file>;
export type Box = StatesMap['states'][number]['box'];

/** Reads the map's own file, `data/map/states.json`; null where the copy is damaged. */
export function readMap(json: unknown): StatesMap | null {
  const read = readWith(file, json);
  return read.ok ? read.value : null;
}
