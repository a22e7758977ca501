import buttons from '../../parts/buttons.module.css';
import { MOST_COMPARED, useCompare } from './compare-basket.ts';

interface Props {
  readonly acgmeId: string;
  readonly institution: string;
}

/** Puts a program aside for comparing, or back; pressed in vain where four are put aside, and then says so. */
export function CompareButton({ acgmeId, institution }: Props) {
  const { ids, toggle, isFull } = useCompare();
  const isIn = ids.includes(acgmeId);
  const noRoom = isFull && !isIn;
  return (
    <button
      type="button"
      className={`${buttons.other} ${buttons.small}`}
      aria-pressed={isIn}
      disabled={noRoom}
      title={noRoom ? `${MOST_COMPARED} are put aside already` : undefined}
      onClick={() => toggle(acgmeId)}
    >
      Compare
      <span className="visually-hidden">: {institution}</span>
    </button>
  );
}
