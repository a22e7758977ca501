import { type GuardWord, guardLead } from '../../network/leads/lead-guard.ts';
import { reckonedSoapDays, soapDays } from '../../network/leads/soap.ts';
import { IDENTITY_ID } from '../../network/records/identity.ts';
import type { Lead } from '../../network/records/lead.ts';
import { useNetwork } from '../session/network.ts';
import { useSession } from '../session/session.ts';
import { useSeason } from './useSeason.ts';

/** What the rules say to a lead today, with what the user told of the year and of the own director. */
export function useGuard(): (lead: Lead) => readonly GuardWord[] {
  const { journal, today } = useNetwork();
  const { answers } = useSession();
  const season = useSeason(today);
  const directorToldOn = journal.kept.identity.get(IDENTITY_ID)?.values.directorToldOn ?? null;
  // The guard never waits for a file: until the season is read, the week the calendar tells.
  const soap = (season === null ? null : soapDays(season)) ?? reckonedSoapDays(today);
  return (lead) => guardLead(lead, { today, soap, boundUntil: answers.prelimEnds || null, directorToldOn });
}
