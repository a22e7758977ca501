import buttons from '../parts/buttons.module.css';
import { useNetwork } from '../session/network.ts';
import { dayInWords } from './day-words.ts';

/** One tap: today was hard. Later advice leaves the next day alone. */
export function HardShift() {
  const { journal, today, now, act } = useNetwork();
  const hard = journal.days.get(today)?.hardShift === true;
  const day = dayInWords(today, now().date);
  return (
    <button
      type="button"
      className={`${buttons.other} ${buttons.small}`}
      aria-pressed={hard}
      onClick={() =>
        act(hard ? `${day} is no longer marked as hard.` : `Noted: ${day} was a hard shift.`, [
          { kind: 'day', id: today, fields: { hardShift: !hard } },
        ])
      }
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        {hard ? (
          <path d="m3.5 9.5 3.5 3.5 7.5-8" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        ) : (
          <path
            d="M14.5 11A6.5 6.5 0 0 1 7 3.5 6 6 0 1 0 14.5 11z"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinejoin="round"
          />
        )}
      </svg>
      Hard shift
    </button>
  );
}
