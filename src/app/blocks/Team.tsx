import { useMemo } from 'react';
import type { Known } from '../../network/journal/journal.ts';
import type { Block } from '../../network/records/block.ts';
import lists from '../loops/LoopsScreen.module.css';
import { useNetwork } from '../session/network.ts';
import { AddToTeam } from './AddToTeam.tsx';
import styles from './BlockScreen.module.css';
import { PasteRoster } from './PasteRoster.tsx';
import { TeamMember } from './TeamMember.tsx';
import { teamOf } from './team.ts';

/** Who is on the team of a block; that alone counts as working together. */
export function Team({ block }: { readonly block: Known<Block> }) {
  const { journal } = useNetwork();
  const members = useMemo(() => teamOf(journal, block.id), [journal, block.id]);
  return (
    <section className={lists.section} aria-labelledby="team">
      <h2 id="team">Team</h2>
      <p className="soft">
        {members.length === 0
          ? 'Add the attendings and seniors once. It counts as working together for these days, without daily logging.'
          : 'Counts as working together without daily logging. Correct it where it was otherwise.'}
      </p>
      {members.length === 0 ? null : (
        <ul className={styles.members}>
          {members.map((member) => (
            <TeamMember key={member.place.id} block={block} member={member} />
          ))}
        </ul>
      )}
      <AddToTeam block={block} members={members} />
      <PasteRoster block={block} members={members} />
    </section>
  );
}
