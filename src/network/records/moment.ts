import * as z from 'zod/mini';
import { day, instant, note, reference } from './fields.ts';

// biome-ignore format: a table
export const MOMENT_KINDS = [
  'worked-together', 'talked', 'meeting', 'e-mail', 'call', 'event', 'introduction', 'call-on-my-behalf', 'thanked', 'update', 'other',
] as const;
export type MomentKind = (typeof MOMENT_KINDS)[number];

/** A dated contact with a person. What opens something (a teaching point, feedback, help, advice) is a record of its own. */
export const MOMENT = {
  person: reference,
  kind: z.enum(MOMENT_KINDS),
  /** The day as the shift counts it: 02:00 on nights belongs to the evening before. */
  on: day,
  line: note,
  loggedAt: instant,
} as const;
