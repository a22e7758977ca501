import type { Lead } from '../records/lead.ts';

/** What a place asks for and the user passes or does not; in the order in which they most often close one. */
export const LEAD_GATES = ['visa', 'credit', 'step3', 'graduationYear', 'commitment'] as const;
export type LeadGate = (typeof LEAD_GATES)[number];
export type GateAnswer = 'passed' | 'not-passed' | 'unknown';

/** The catalogue's facts that bear on a gate; none where the catalogue has no such fact. */
export const GATE_FACTS: Readonly<Record<LeadGate, readonly string[]>> = {
  visa: ['visa_j1', 'visa_h1b'],
  credit: [],
  step3: [],
  graduationYear: ['max_years_since_graduation'],
  commitment: [],
};

export function gateAnswer(lead: Lead, gate: LeadGate): GateAnswer {
  return lead[gate] ?? 'unknown';
}

/** How many gates are answered in which way. */
export function gateCounts(lead: Lead): Readonly<Record<GateAnswer, number>> {
  const counts = { passed: 0, 'not-passed': 0, unknown: 0 };
  for (const gate of LEAD_GATES) counts[gateAnswer(lead, gate)] += 1;
  return counts;
}
