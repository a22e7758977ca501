import { Link } from 'wouter';
import { IDENTITY_ID } from '../../network/records/identity.ts';
import { webAddress } from '../people/person/addresses.ts';
import { useNetwork } from '../session/network.ts';
import { dayInWords } from '../today/day-words.ts';

/** The CV to bring, and how fresh it is; on paper without the link. */
export function CvLine({ paper = false }: { readonly paper?: boolean }) {
  const { journal, today } = useNetwork();
  const { cvLink, cvUpdatedOn } = journal.kept.identity.get(IDENTITY_ID)?.values ?? {};
  const address = webAddress(cvLink);
  const age = cvUpdatedOn == null ? 'no date noted' : `of ${dayInWords(cvUpdatedOn, today)}`;
  if (paper) return <p>Bring your CV{cvUpdatedOn == null ? '' : ` (${age})`}.</p>;
  return (
    <p>
      Bring your CV:{' '}
      {address === null ? (
        cvLink?.trim() ? (
          cvLink.trim()
        ) : (
          <Link href="/identity">say where it is</Link>
        )
      ) : (
        <a href={address} target="_blank" rel="noreferrer">
          open it
        </a>
      )}
      {address === null && !cvLink?.trim() ? null : <span className="soft"> ({age})</span>}
    </p>
  );
}
