import { reckonedSoapDays, type SoapDays, soapDays } from '../../network/leads/soap.ts';
import { useSeason } from '../rules/useSeason.ts';
import { useNetwork } from '../session/network.ts';

/**
 * The days of this season's SOAP out of its file. The guard never waits for that: until it is read, and where it cannot
 * be, the week the calendar tells, without a source.
 */
export function useSoapDays(): Pick<SoapDays, 'from' | 'to'> & Partial<SoapDays> {
  const { today } = useNetwork();
  const season = useSeason(today);
  return (season === null ? null : soapDays(season)) ?? reckonedSoapDays(today);
}
