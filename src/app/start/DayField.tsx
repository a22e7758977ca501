import { DAY_RANGE } from '../entries/day-range.ts';
import { LineField } from './LineField.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** One day of the first run, within the years a calendar reaches. */
export function DayField(props: Props) {
  return <LineField type="date" {...DAY_RANGE} {...props} />;
}
