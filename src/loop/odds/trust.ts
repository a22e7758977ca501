import type { FactStatus } from '../../catalogue/fact.ts';

/** P(gate open) where a single report says open, or shut: some reports were found wrong. */
export const REPORTED_OPEN = 0.95;
export const REPORTED_SHUT = 0.06;

/** Only these exclude; a single report or a public record of the employer moves the prior. */
export function isSure(status: FactStatus): boolean {
  return status === 'official' || status === 'own-page' || status === 'user';
}

/** P(gate open) from a fact that says so, or the opposite. */
export function chanceFrom(status: FactStatus, open: boolean): number {
  if (isSure(status)) return open ? 1 : 0;
  return open ? REPORTED_OPEN : REPORTED_SHUT;
}
