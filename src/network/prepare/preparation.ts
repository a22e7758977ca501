/** One thing to have before going somewhere. `note` is only to be remembered, and never ready. */
export interface PrepareLine {
  readonly id: string;
  readonly state: 'ready' | 'missing' | 'note';
  /** `Two or three questions` */
  readonly text: string;
  /** What the log says of it: `3 written`; empty where nothing needs saying. */
  readonly detail: string;
  /** The address at which it is done or seen; null where there is nothing to do in the app. */
  readonly href: string | null;
}

interface PreparePart {
  readonly title: string;
  readonly lines: readonly PrepareLine[];
}

/** A short checklist built from the log. */
export type Preparation = readonly PreparePart[];

export const PREPARE_KINDS = ['meeting', 'event', 'block', 'interview'] as const;
export type PrepareKind = (typeof PREPARE_KINDS)[number];

export function line(
  id: string,
  isReady: boolean,
  text: string,
  detail: string,
  href: PrepareLine['href'],
): PrepareLine {
  return { id, state: isReady ? 'ready' : 'missing', text, detail, href };
}

export function note(id: string, text: string, href: PrepareLine['href'] = null, detail = ''): PrepareLine {
  return { id, state: 'note', text, detail, href };
}

/** How much of it is ready, notes aside. */
export function readyOf(preparation: Preparation): { readonly ready: number; readonly of: number } {
  const lines = preparation.flatMap((part) => part.lines).filter(({ state }) => state !== 'note');
  return { ready: lines.filter(({ state }) => state === 'ready').length, of: lines.length };
}

export function isBlank(text: string | null | undefined): boolean {
  return text == null || text.trim() === '';
}
