import * as z from 'zod/mini';
import { recordSchema } from './read-record.ts';
import { clockSchema, deviceSchema } from './stamp.ts';
import { WORKSPACE_FORMAT } from './workspace.ts';

/** A workspace as a backup file holds it, version 2; published as JSON Schema. */
export const documentSchema = z.strictObject({
  format: z.literal(WORKSPACE_FORMAT),
  version: z.literal(2),
  device: deviceSchema,
  clock: clockSchema,
  records: z.array(recordSchema),
});
