import type { GateView } from '../odds/gate-view.ts';
import { type Profile, yearsSinceGraduation } from '../profile.ts';
import type { ProfileChange } from './profile-change.ts';
import type { Changes } from './trial.ts';

/** A gate as the model shows it; its probability is 0 where it is known to be shut. */
type Term = GateView['terms'][number];

/**
 * What would have to be otherwise before a program could be chosen at all: that it was left out, and the fact behind each
 * gate that is known to be shut. Several where either of two would do; one without a change where nothing is in the way.
 */
export function openings(profile: Profile, acgmeId: string, { terms, failed }: GateView): readonly Changes[] {
  const letIn: Changes = profile.excluded?.includes(acgmeId) === true ? [{ kind: 'let-in', acgmeId }] : [];
  if (failed === null) return [letIn];
  const isShut = ({ probability }: Term) => probability === 0;
  const limits = terms.filter((term) => !isVisa(term) && isShut(term));
  const needed: Changes = [...letIn, ...limits.map((term) => openingFact(profile, acgmeId, term))];
  const visas = terms.filter(isVisa);
  if (visas.length === 0 || !visas.every(isShut)) return [needed];
  return [
    ...visas.map((term) => [...needed, openingFact(profile, acgmeId, term)]),
    ...widerVisa(profile).map((wider) => [...needed, wider]),
  ];
}

/** Taking either visa, for somebody who takes only one. */
export function widerVisa({ visaNeed }: Profile): Changes {
  return visaNeed === 'j1' || visaNeed === 'h1b' ? [{ kind: 'visaNeed', value: 'either' }] : [];
}

/** The fact that would open a gate: a visa that is sponsored, a limit just wide enough. */
export function openingFact(profile: Profile, acgmeId: string, { fact }: Term): ProfileChange {
  const limits: Readonly<Record<string, number>> = {
    step2ck_minimum: profile.step2ck,
    max_years_since_graduation: yearsSinceGraduation(profile),
    max_failed_attempts: profile.failedAttempts ?? 0,
  };
  const name = fact?.name ?? '';
  return { kind: 'fact', acgmeId, fact: name, value: limits[name] ?? 'yes' };
}

function isVisa({ gate }: Term): boolean {
  return gate === 'J-1 sponsorship' || gate === 'H-1B sponsorship';
}
