import { useDeferredValue, useMemo } from 'react';
import { Link } from 'wouter';
import { openItems } from '../../network/journal/open-items.ts';
import buttons from '../parts/buttons.module.css';
import { useNetwork } from '../session/network.ts';
import { counted } from './day-words.ts';

/** How much is open, and the way there. */
export function OpenLoops() {
  const { journal: newest, today } = useNetwork();
  const journal = useDeferredValue(newest);
  const open = useMemo(() => openItems(journal, today).length, [journal, today]);
  if (open === 0) return null;
  return (
    <Link href="/loops" className={`${buttons.quiet} ${buttons.small}`}>
      {counted(open, 'open loop')}
    </Link>
  );
}
