import { findPatientInformation } from '../../privacy/patient-information.ts';
import type { LintRule } from './lint-rule.ts';

/** What may tell who a patient is. The greeting names a reader, not a patient. */
export const patientInformation: LintRule = {
  id: 'patient-information',
  grade: 'privacy',
  find({ text, greeting }) {
    const after = greeting?.end ?? 0;
    const read = ' '.repeat(after) + text.slice(after);
    return findPatientInformation(read).map(({ start, end, sentence }) => ({
      start,
      end,
      sentence: `${sentence}. Leave it out: an e-mail is no place for it.`,
    }));
  },
};
