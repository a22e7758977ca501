import { isSituation, type Situation } from '../../network/drafts/situation.ts';

/** What a message is for, to whom and about what (`kind/id`), as the address or its record says. */
export interface DraftTarget {
  readonly situation: Situation | null;
  readonly person: string | null;
  readonly about: string | null;
}

export function targetFrom(search: string): DraftTarget {
  const asked = new URLSearchParams(search);
  return targetOf({
    situation: asked.get('situation'),
    person: asked.get('person'),
    about: asked.get('about'),
  });
}

export function targetOf(values: {
  readonly situation?: string | null;
  readonly person?: string | null;
  readonly about?: string | null;
}): DraftTarget {
  const situation = values.situation ?? '';
  return {
    situation: isSituation(situation) ? situation : null,
    person: values.person || null,
    about: values.about || null,
  };
}

/** The address of a new message: what it is for, to whom, and the record it is about, as far as they are known. */
export function newDraftHref(target: { readonly [F in keyof DraftTarget]?: DraftTarget[F] | undefined }): string {
  const asked = new URLSearchParams();
  for (const name of ['situation', 'person', 'about'] as const) {
    const value = target[name] ?? '';
    if (value !== '') asked.set(name, value);
  }
  return `/drafts/new?${asked}`;
}

/** Names the half-typed text of a message that is not kept yet. */
export function newDraftKey({ situation, person, about }: DraftTarget): string {
  return `message/new/${situation ?? ''}/${person ?? ''}/${about ?? ''}`;
}
