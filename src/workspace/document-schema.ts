import * as z from 'zod/mini';
import { recordSchema } from './record.ts';
import { counterSchema, deviceSchema } from './stamp.ts';
import { WORKSPACE_FORMAT } from './workspace.ts';

/** A workspace as a backup file holds it, version 1; published as JSON Schema. */
export const documentSchema = z.strictObject({
  format: z.literal(WORKSPACE_FORMAT),
  version: z.literal(1),
  device: deviceSchema,
  counter: counterSchema,
  records: z.array(recordSchema),
});
