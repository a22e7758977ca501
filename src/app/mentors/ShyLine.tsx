import { meetingsOfMonth } from '../../network/mentors/meetings-of-month.ts';
import { IDENTITY_ID } from '../../network/records/identity.ts';
import { useNetwork } from '../session/network.ts';

/** For whoever chose shy mode: one short meeting a month, and that is enough. */
export function ShyLine() {
  const { journal, today } = useNetwork();
  if (journal.kept.identity.get(IDENTITY_ID)?.values.shyMode !== true) return null;
  return (
    <p className="soft">
      {meetingsOfMonth(journal, today) === 0
        ? 'One fifteen-minute meeting this month is enough, and writing counts.'
        : 'There is a meeting this month: that is enough.'}
    </p>
  );
}
