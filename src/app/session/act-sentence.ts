import { factName } from '../words/facts.ts';
import type { Mark } from './decisions.ts';

/** What was just done, for the bar that offers to undo it. */
export const actSentence = {
  mark(name: string, mark: Mark | null, before: Mark | null): string {
    switch (mark) {
      case 'pinned':
        return `${name} stays in your list.`;
      case 'excluded':
        return `${name} is left out.`;
      case 'applied':
        return `Noted: you applied to ${name}.`;
      case null:
        return before === 'excluded' ? `${name} may be in your list again.` : `${name}: your mark is taken away.`;
    }
  },
  check(name: string, fact: string, value: string | number | null): string {
    if (value === null) return `${name}: what you checked is forgotten.`;
    return `${name}: ${factName(fact)} – ${value}, checked by you today.`;
  },
};
