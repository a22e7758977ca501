import * as z from 'zod/mini';
import { ROLES } from '../../network/records/person.ts';
import type { PersonAnswer } from '../entries/entry-draft.ts';
import type { CardFields } from './read-card.ts';

/** Somebody met and not saved yet. */
export interface CaptureDraft {
  readonly who: PersonAnswer | undefined;
  readonly talkedAbout: string;
  readonly ask: string;
  readonly card: CardFields | null;
}

const NO_CAPTURE: CaptureDraft = { who: undefined, talkedAbout: '', ask: '', card: null };

const text = z.optional(z.string());
const DRAFT = z.object({
  who: z.optional(z.union([z.object({ id: z.string() }), z.object({ name: z.string() })])),
  talkedAbout: z.string(),
  ask: z.string(),
  card: z.nullable(
    z.object({
      name: text,
      title: text,
      role: z.optional(z.enum(ROLES)),
      institution: text,
      specialty: text,
      email: text,
      phone: text,
      linkedin: text,
      website: text,
    }),
  ),
});

/** Reads a kept draft; one that cannot be read is none. Never throws. */
export function readCapture(kept: string): CaptureDraft {
  if (kept === '') return NO_CAPTURE;
  try {
    const read = z.safeParse(DRAFT, JSON.parse(kept));
    return read.success ? { who: read.data.who, ...read.data, card: present(read.data.card) } : NO_CAPTURE;
  } catch {
    return NO_CAPTURE;
  }
}

export function keepCapture(draft: CaptureDraft): string {
  const { who, talkedAbout, ask, card } = draft;
  const isEmpty = who === undefined && talkedAbout === '' && ask === '' && card === null;
  return isEmpty ? '' : JSON.stringify(draft);
}

function present(card: object | null): CardFields | null {
  return card === null ? null : Object.fromEntries(Object.entries(card).filter(([, value]) => value !== undefined));
}
