import { useSession } from '../session/session.ts';
import type { Answers } from './answers.ts';
import { Question } from './Question.tsx';

interface Props<F extends 'failedAttempts' | 'step3'> {
  readonly number: number;
  readonly field: F;
  readonly title: string;
  readonly hint: string;
  readonly options: readonly (readonly [Exclude<Answers[F], ''>, string])[];
}

/** One of a short list, in the device's own picker. */
export function SelectAnswer<F extends 'failedAttempts' | 'step3'>({ number, field, title, hint, options }: Props<F>) {
  const { answers, answer } = useSession();
  return (
    <Question number={number} id={field} title={title} hint={hint}>
      <select
        id={field}
        value={answers[field]}
        aria-describedby={`${field}-hint`}
        onChange={(event) => answer({ [field]: event.target.value } as Partial<Answers>)}
      >
        {answers[field] === '' ? <option value="">Choose …</option> : null}
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Question>
  );
}
