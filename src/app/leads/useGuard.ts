import { type GuardWord, guardLead } from '../../network/leads/lead-guard.ts';
import { IDENTITY_ID } from '../../network/records/identity.ts';
import type { Lead } from '../../network/records/lead.ts';
import { useNetwork } from '../session/network.ts';
import { useSession } from '../session/session.ts';
import { useSoapDays } from './useSoapDays.ts';

/** What the rules say to a lead today, with what the user told of the year and of the own director. */
export function useGuard(): (lead: Lead) => readonly GuardWord[] {
  const { journal, today } = useNetwork();
  const { answers } = useSession();
  const soap = useSoapDays();
  const directorToldOn = journal.kept.identity.get(IDENTITY_ID)?.values.directorToldOn ?? null;
  return (lead) => guardLead(lead, { today, soap, boundUntil: answers.prelimEnds || null, directorToldOn });
}
