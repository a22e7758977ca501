import { Link } from 'wouter';
import type { Program } from '../../catalogue/program.ts';
import { standings } from '../../loop/pick/standing.ts';
import surface from '../parts/surface.module.css';
import { useKnownAt } from '../pick/known/known-context.ts';
import { PeopleThere } from '../pick/known/PeopleThere.tsx';
import { useExplored } from '../pick/parts/useExplored.ts';
import { useWork } from '../pick/work.ts';
import { useSession } from '../session/session.ts';
import { Chances } from './Chances.tsx';
import { FactsKnown } from './FactsKnown.tsx';
import { HospitalFacts } from './HospitalFacts.tsx';
import { ListedAs } from './ListedAs.tsx';
import { MatchSeries } from './MatchSeries.tsx';
import { NoteOnIt } from './NoteOnIt.tsx';
import styles from './Program.module.css';
import { seenInList } from './seen.ts';
import { VisaRecords } from './VisaRecords.tsx';
import { WhyChance } from './WhyChance.tsx';
import { WhyNotPart } from './WhyNotPart.tsx';

/** What the model says on the one side, what is known on the other. */
export function ProgramParts({ program }: { readonly program: Program }) {
  const { acgmeId } = program;
  const { profile } = useSession();
  const { result } = useWork();
  const people = useKnownAt(acgmeId);
  const seen = useExplored(acgmeId, (explorer, asked) => explorer.program(asked, acgmeId));
  const known = seen.value ?? (result === null ? null : seenInList(result, acgmeId));
  const standing = profile === null || result === null ? undefined : standings(result).get(acgmeId);
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        {standing === undefined ? null : (
          <WhyNotPart program={program} standing={standing} isReady={seen.value !== null} />
        )}
        {profile === null ? null : (
          <Chances view={known} isFormer={seen.value !== null && seen.state !== 'done'} state={seen.state} />
        )}
        {profile === null || known === null ? null : <WhyChance view={known} />}
        {profile === null ? null : <NoteOnIt program={program} />}
        <div className={`${surface.card} ${styles.card}`}>
          {people.length === 0 ? <NobodyThere /> : <PeopleThere people={people} level={2} />}
        </div>
      </div>
      <div className={styles.column}>
        <VisaRecords program={program} />
        <FactsKnown program={program} />
        <MatchSeries program={program} />
        <HospitalFacts program={program} />
        <ListedAs program={program} />
        {/* Nothing of the list's stands above it then, and what is known goes first. */}
        {profile === null ? <NoteOnIt program={program} /> : null}
      </div>
    </div>
  );
}

function NobodyThere() {
  return (
    <section aria-labelledby="people">
      <h2 id="people">Who connects you to it</h2>
      <p className={styles.soft}>
        Nobody on record yet. On a person’s page you can say which programs they belong to or know; they then stand here
        and count in your list. <Link href="/people">To your people</Link>
      </p>
    </section>
  );
}
