import * as z from 'zod/mini';
import { draftFindingsSchema } from '../src/cli/draft/findings.ts';
import { planAnswerSchema } from '../src/cli/plan/answer.ts';
import { portfolioAnswerSchema } from '../src/cli/solve/portfolio-answer.ts';
import { portfolioProblemSchema } from '../src/cli/solve/portfolio-problem.ts';
import { pickSchema } from '../src/loop/pick/result.ts';
import { profileSchema } from '../src/loop/profile.ts';
import { documentSchema } from '../src/workspace/document-schema.ts';
import { listFileSchema } from '../src/workspace/exchange/list/list-file.ts';
import { sealedSchema } from '../src/workspace/sealed-backup.ts';

/** The JSON Schemas of the formats, from the very schemas the code reads with: file name and text. */
export function publishedSchemas(): readonly (readonly [string, string])[] {
  return [
    ['profile.json', textOf('A profile for prelude pick', profileSchema, 'input')],
    ['portfolio-problem.json', textOf('A problem for prelude solve portfolio', portfolioProblemSchema, 'input')],
    ['portfolio-answer.json', textOf('The answer of prelude solve portfolio', portfolioAnswerSchema, 'output')],
    ['draft-findings.json', textOf('The answer of prelude draft check', draftFindingsSchema, 'output')],
    ['workspace.json', textOf('A backup of a workspace', documentSchema, 'input')],
    ['sealed-backup.json', textOf('A backup sealed with a passphrase', sealedSchema, 'input')],
    ['plan.json', textOf('The answer of prelude plan', planAnswerSchema, 'output')],
    ['list.json', textOf('A list of programs to pass on', listFileSchema, 'input')],
    ['pick.json', textOf('The answer of prelude pick', pickSchema, 'output')],
  ];
}

function textOf(title: string, schema: z.ZodMiniType, io: 'input' | 'output'): string {
  return `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io }) }, null, 2)}\n`;
}
