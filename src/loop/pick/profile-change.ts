import type { OwnFact, Profile, VisaNeed } from '../profile.ts';
import type { PickInput } from './open-input.ts';

/** One change of what Pick is asked, plain enough to be told to the applicant and to be made by them. */
export type ProfileChange =
  | {
      readonly kind: 'answer';
      readonly field: 'step2ck' | 'usClinicalMonths' | 'failedAttempts';
      readonly value: number;
    }
  | { readonly kind: 'step3'; readonly value: boolean }
  | { readonly kind: 'visaNeed'; readonly value: VisaNeed }
  | { readonly kind: 'objective'; readonly value: 'match' | 'worth' }
  /** The list gets this many programs; a limit in dollars gives way. */
  | { readonly kind: 'applications'; readonly value: number }
  | { readonly kind: 'pin'; readonly acgmeId: string }
  | { readonly kind: 'let-in'; readonly acgmeId: string }
  | { readonly kind: 'favourite'; readonly acgmeId: string }
  /** What one would find out about a program. */
  | { readonly kind: 'fact'; readonly acgmeId: string; readonly fact: string; readonly value: string | number }
  | { readonly kind: 'signal'; readonly signal: 'gold' | 'silver'; readonly more: number };

/** The input with all the changes made, in their order. */
export function changed(input: PickInput, changes: readonly ProfileChange[]): PickInput {
  return changes.reduce(withChange, input);
}

function withChange(input: PickInput, change: ProfileChange): PickInput {
  const { profile, moreSignals = {} } = input;
  const to = (patch: Partial<Profile>): PickInput => ({ ...input, profile: { ...profile, ...patch } });
  const { pinned, excluded, preferences, knownFacts, asOf } = profile;
  switch (change.kind) {
    case 'answer':
      return to({ [change.field]: change.value });
    case 'step3':
      return to({ step3: change.value });
    case 'visaNeed':
      return to({ visaNeed: change.value });
    case 'objective':
      return to({ objective: change.value });
    case 'applications':
      return to({ limits: { applications: change.value, budgetUsd: null } });
    case 'pin':
      return to({ pinned: withId(pinned, change.acgmeId), excluded: withoutId(excluded, change.acgmeId) });
    case 'let-in':
      return to({ excluded: withoutId(excluded, change.acgmeId) });
    case 'favourite':
      return to({ preferences: { ...preferences, favourites: withId(preferences?.favourites, change.acgmeId) } });
    case 'fact': {
      const { acgmeId, fact, value } = change;
      const others = (knownFacts ?? []).filter((own: OwnFact) => own.acgmeId !== acgmeId || own.fact !== fact);
      return to({ knownFacts: [...others, { acgmeId, fact, value, seenOn: asOf }] });
    }
    case 'signal': {
      const { signal, more } = change;
      return { ...input, moreSignals: { ...moreSignals, [signal]: (moreSignals[signal] ?? 0) + more } };
    }
  }
}

function withId(ids: readonly string[] | null | undefined, id: string): string[] {
  return [...withoutId(ids, id), id];
}

function withoutId(ids: readonly string[] | null | undefined, id: string): string[] {
  return (ids ?? []).filter((other) => other !== id);
}
