import buttons from '../../parts/buttons.module.css';
import { type Mark, useDecisions } from '../../session/decisions.ts';

interface Props {
  readonly acgmeId: string;
  readonly institution: string;
}

const LABELS: readonly [Mark, string][] = [
  ['pinned', 'Keep in my list'],
  ['excluded', 'Leave out'],
  ['applied', 'I applied here'],
];

/** What the user decides about a program; pressed once more, it is taken back. */
export function Marks({ acgmeId, institution }: Props) {
  const { marks, mark } = useDecisions();
  const now = marks.get(acgmeId);
  return (
    <fieldset className={buttons.row}>
      <legend className="visually-hidden">Your decision on {institution}</legend>
      {LABELS.map(([value, label]) => (
        <button
          key={value}
          type="button"
          className={`${buttons.other} ${buttons.small}`}
          aria-pressed={now === value}
          onClick={() => mark(acgmeId, institution, now === value ? null : value)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
