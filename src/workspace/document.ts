import * as z from 'zod/mini';
import { err, ok, type Problem, problem, type Result } from '../base/result.ts';
import { readWith, show } from '../base/schema.ts';
import { isDeeperThan, isObject } from './json.ts';
import { checkVersion, MIGRATIONS, type Migration, migrateDocument } from './migrations.ts';
import { createRecordReader } from './record-reader.ts';
import { clockSchema, deviceSchema } from './stamp.ts';
import { atOnce, type Work } from './turns.ts';
import { WORKSPACE_FORMAT, type Workspace } from './workspace.ts';

/** A document read from outside: all of it that can be read, and what could not be. */
export interface ReadDocument {
  readonly workspace: Workspace;
  readonly problems: readonly Problem[];
}

const headSchema = z.object({
  format: z.literal(WORKSPACE_FORMAT, { error: () => `is not "${WORKSPACE_FORMAT}"; choose a backup made by Prelude` }),
  version: z.number().check(
    z.refine((n) => Number.isInteger(n) && n >= 1, {
      error: ({ input }) => `${show(input)} is not a version (1, 2, …)`,
    }),
  ),
  device: deviceSchema,
  records: z.array(z.unknown()),
});
const CLOCK = { name: 'clock', schema: z.object({ clock: clockSchema }) };
/** Version 1 counted its changes. */
const COUNTER = {
  name: 'counter',
  schema: z.object({
    counter: z.number().check(
      z.refine((n) => Number.isSafeInteger(n) && n >= 0, {
        error: ({ input }) => `${show(input)} is not a whole number from 0 to 2^53 − 1`,
      }),
    ),
  }),
};

/** A workspace nests eight deep. */
const MAX_DEPTH = 32;

/** Few enough that a phone reads as many within a task that nobody feels. */
const PORTION = 500;

/** Reads a parsed document of this or an older version, from a backup or a device's own storage. */
export function readDocument(raw: unknown, migrations: readonly Migration[] = MIGRATIONS): Result<ReadDocument> {
  return atOnce(documentReading(raw, migrations));
}

/** The same in pieces. */
export function* documentReading(
  raw: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
): Work<Result<ReadDocument>> {
  if (!isObject(raw)) return err([problem('', 'is not a Prelude backup: it holds no object')]);
  yield;
  if (isDeeperThan(raw, MAX_DEPTH)) return err([problem('', 'is nested too deeply to be a Prelude backup')]);
  const head = readWith(headSchema, raw);
  if (!head.ok) return head;
  const known = checkVersion(head.value.version, migrations);
  if (!known.ok) return known;
  const { name: clockName, schema: clocks } = head.value.version === 1 ? COUNTER : CLOCK;
  const clocked = readWith(clocks, raw);
  if (!clocked.ok) return clocked;
  const migrated = migrateDocument({ ...head.value, ...clocked.value }, migrations);
  if (!migrated.ok) return migrated;

  const strange: Problem[] = Object.keys(raw)
    .filter((name) => !Object.hasOwn(headSchema.shape, name) && name !== clockName)
    .map((name) => problem(name, 'is not a part of a workspace; it was left out'));
  const reader = createRecordReader();
  const raws = migrated.value.records;
  for (let from = 0; from < raws.length; from += PORTION) {
    yield;
    reader.take(raws.slice(from, from + PORTION));
  }
  const { records, clock, problems: unread } = reader.finish(String(migrated.value.clock));
  const workspace = { format: WORKSPACE_FORMAT, version: 2, device: head.value.device, clock, records } as const;
  return ok({ workspace, problems: [...strange, ...unread] });
}
