import buttons from '../../parts/buttons.module.css';
import { MOST_COMPARED, useCompare } from './compare-basket.ts';

interface Props {
  readonly acgmeId: string;
  readonly institution: string;
}

/** Puts a program aside for comparing, or back; where there is no room for another it says so. */
export function CompareButton({ acgmeId, institution }: Props) {
  const { ids, toggle, isFull } = useCompare();
  const isIn = ids.includes(acgmeId);
  const noRoom = isFull && !isIn;
  return (
    <button
      type="button"
      className={`${buttons.other} ${buttons.small}`}
      aria-pressed={isIn}
      aria-disabled={noRoom}
      onClick={() => toggle(acgmeId)}
    >
      {noRoom ? `Compare (${MOST_COMPARED} put aside already)` : 'Compare'}
      <span className="visually-hidden">: {institution}</span>
    </button>
  );
}
