import { nameWords } from '../people/duplicates-name.ts';
import type { Event } from '../records/event.ts';

export interface KitLine {
  readonly line: string;
  /** Somebody of that name was met there. */
  readonly isMet: boolean;
}

/** The lines of a list in which people are to be found; those met are told by their names. */
export function kitLines(text: string | null | undefined, met: readonly string[]): readonly KitLine[] {
  const names = met.map(nameWords).filter((words) => words.length > 0);
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const words = new Set(nameWords(line));
      return { line, isMet: names.some((name) => name.every((word) => words.has(word))) };
    });
}

export type KitPart = 'goal' | 'whom' | 'introduction' | 'ask';

/** What of the kit is still to be chosen, in its order. */
export function missingOfKit({ goal, people, sessions, introduction, ask }: Event): readonly KitPart[] {
  const parts: readonly (readonly [KitPart, string | null | undefined])[] = [
    ['goal', goal],
    ['whom', `${people ?? ''}${sessions ?? ''}`],
    ['introduction', introduction],
    ['ask', ask],
  ];
  return parts.filter(([, text]) => text == null || text.trim() === '').map(([part]) => part);
}
