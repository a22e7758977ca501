import { useMemo } from 'react';
import { ok } from '../../../base/result.ts';
import type { Interval } from '../../../loop/pick/result.ts';
import { gainInWords } from '../parts/gain-words.ts';
import { type Question, useExplored } from '../parts/useExplored.ts';
import { useWork } from '../work.ts';
import styles from './OneMoreSignal.module.css';

const SIGNALS = ['gold', 'silver'] as const;

type Signal = (typeof SIGNALS)[number];
type Worth = Readonly<Record<Signal, Interval>>;

/** One question after the other; nobody can buy a signal, but this tells what one is worth. */
const WORTH: Question<Worth> = async (explorer, asked) => {
  const withOneMore = (signal: Signal) => explorer.effect(asked, [{ kind: 'signal', signal, more: 1 }]);
  const gold = await withOneMore('gold');
  if (!gold.ok) return gold;
  const silver = await withOneMore('silver');
  return silver.ok ? ok({ gold: gold.value.gain, silver: silver.value.gain }) : silver;
};

export function SignalWorth({ isResting }: { readonly isResting: boolean }) {
  const { asked } = useWork();
  const key = useMemo(() => JSON.stringify(asked), [asked]);
  const { value, state } = useExplored(key, isResting ? WORTH : null);
  if (value === null) {
    return (
      <p className={styles.soft}>
        {state === 'failed' ? 'It could not be worked out this time.' : 'Working out what it would add …'}
      </p>
    );
  }
  return (
    <ul className={styles.lines}>
      {SIGNALS.map((signal) => (
        <li key={signal}>
          One more {signal}: <b>{gainInWords(value[signal])}</b>
        </li>
      ))}
    </ul>
  );
}
