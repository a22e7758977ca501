import type { PlainDate } from '../../base/plain-date.ts';
import type { Lead } from '../records/lead.ts';

/** A paper that goes to the new program: the field that holds the day on which it was there. */
export interface PacketPart {
  readonly field:
    | 'verificationOfTrainingOn'
    | 'summativeEvaluationOn'
    | 'milestonesOn'
    | 'usmleTranscriptOn'
    | 'ecfmgOn'
    | 'visaPapersOn';
  /**
   * `before-acceptance` and `on-entry` are what the ACGME's Common Program Requirements ask of the new director for a
   * transfer; `usual` is what programs commonly want besides, to be asked for at each.
   */
  readonly needed: 'before-acceptance' | 'on-entry' | 'usual';
}

/**
 * The transfer packet. The first three: ACGME Common Program Requirements 3.5, as a transfer policy that quotes them tells
 * (University of Washington GME, https://sites.uw.edu/uwgme/policies/transfer-policy, read 2026-11).
 */
export const TRANSFER_PACKET: readonly PacketPart[] = [
  { field: 'verificationOfTrainingOn', needed: 'before-acceptance' },
  { field: 'summativeEvaluationOn', needed: 'before-acceptance' },
  { field: 'milestonesOn', needed: 'on-entry' },
  { field: 'usmleTranscriptOn', needed: 'usual' },
  { field: 'ecfmgOn', needed: 'usual' },
  { field: 'visaPapersOn', needed: 'usual' },
];

export interface SentPart extends PacketPart {
  /** The day it was with the new program; null while it is not. */
  readonly on: PlainDate | null;
}

export function packetOf(lead: Lead): readonly SentPart[] {
  return TRANSFER_PACKET.map((part) => ({ ...part, on: lead[part.field] ?? null }));
}
