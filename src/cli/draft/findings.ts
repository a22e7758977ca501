import * as z from 'zod/mini';
import { LINT_RULES } from '../../network/drafts/lint/lint.ts';

/** The answer of `prelude draft check`; see docs/schemas/draft-findings.json. */
export const draftFindingsSchema = z.object({
  /** The weightiest first; empty where nothing stands out. */
  findings: z.array(
    z.object({
      rule: z.enum(LINT_RULES.map(({ id }) => id)),
      /** `privacy`: may tell who a patient is; the others as the rules of the Match are graded. */
      grade: z.enum(['privacy', 'binding', 'official-recommendation', 'convention']),
      /** In the file: UTF-16 units from 0, end not included; lines from 1. */
      place: z.object({ start: z.int(), end: z.int(), line: z.int() }),
      sentence: z.string(),
    }),
  ),
});
export type DraftFindings = z.infer<typeof draftFindingsSchema>;
