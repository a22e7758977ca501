import { isPlainDate, type PlainDate } from '../../base/plain-date.ts';
import { CHIPS, type Chip } from './chips.ts';

/** Somebody known by id, or somebody new by name. */
export type Who = { readonly id: string } | { readonly name: string };

/** A log that is not done yet. */
export interface LogDraft {
  readonly who: Who | null;
  readonly chip: Chip | null;
  readonly line: string;
  /** A day chosen by hand; null is the day the line speaks of, else today. */
  readonly on: PlainDate | null;
}

export const EMPTY_DRAFT: LogDraft = { who: null, chip: null, line: '', on: null };

/** As kept until it is done. Nothing without a written line: a mere tap is sooner repeated than remembered. */
export function draftText(draft: LogDraft): string {
  return draft.line.trim() === '' ? '' : JSON.stringify(draft);
}

/** What was kept; whatever cannot be read is left empty, and a text that is no draft is the line itself. */
export function readDraft(text: string): LogDraft {
  if (text === '') return EMPTY_DRAFT;
  let kept: Partial<Record<keyof LogDraft, unknown>> | null;
  try {
    kept = JSON.parse(text);
  } catch {
    return { ...EMPTY_DRAFT, line: text };
  }
  if (typeof kept !== 'object' || kept === null) return { ...EMPTY_DRAFT, line: text };
  return {
    who: readWho(kept.who),
    chip: CHIPS.find((chip) => chip === kept.chip) ?? null,
    line: typeof kept.line === 'string' ? kept.line : '',
    on: typeof kept.on === 'string' && isPlainDate(kept.on) ? kept.on : null,
  };
}

function readWho(who: unknown): Who | null {
  if (typeof who !== 'object' || who === null) return null;
  if ('id' in who && typeof who.id === 'string') return { id: who.id };
  return 'name' in who && typeof who.name === 'string' ? { name: who.name } : null;
}
