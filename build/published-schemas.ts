import * as z from 'zod/mini';
import { pickSchema } from '../src/loop/pick/result.ts';
import { profileSchema } from '../src/loop/profile.ts';

/** The JSON Schemas of the formats, from the very schemas the code reads with: file name and text. */
export function publishedSchemas(): readonly (readonly [string, string])[] {
  return [
    ['profile.json', textOf('A profile for prelude pick', profileSchema, 'input')],
    ['pick.json', textOf('The answer of prelude pick', pickSchema, 'output')],
  ];
}

function textOf(title: string, schema: z.ZodMiniType, io: 'input' | 'output'): string {
  return `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io }) }, null, 2)}\n`;
}
