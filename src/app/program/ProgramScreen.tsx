import { Link, useParams } from 'wouter';
import { Notice } from '../parts/Notice.tsx';
import { useHost } from '../pick/host-context.ts';
import { KnownProvider } from '../pick/known/KnownProvider.tsx';
import { Progress } from '../pick/Progress.tsx';
import { useScreen } from '../shell/useScreen.ts';
import styles from './Program.module.css';
import { ProgramHead } from './ProgramHead.tsx';
import { ProgramParts } from './ProgramParts.tsx';

/** Any program of the catalogue: what is known of it, what the model makes of it, and what the user does with it. */
export function ProgramScreen() {
  const { id = '' } = useParams<{ id: string }>();
  return <OneProgram key={id} id={id} />;
}

function OneProgram({ id }: { readonly id: string }) {
  const { opening, programs } = useHost();
  const program = programs.get(id);
  const isUnknown = opening !== null && program === undefined;
  const heading = useScreen(program?.institution ?? (isUnknown ? 'Not here' : 'Program'));
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {program?.institution ?? (isUnknown ? 'No such program' : 'Program')}
        </h1>
        {program === undefined ? null : <ProgramHead program={program} />}
        {isUnknown ? null : <Progress />}
      </div>
      {isUnknown ? (
        <Notice title={`No internal medicine program has the ACGME id “${id}”`}>
          <p>
            <Link href="/programs">Look for it among all programs</Link>, or go{' '}
            <Link href="/pick">back to your list</Link>.
          </p>
        </Notice>
      ) : null}
      {program === undefined ? null : (
        <KnownProvider>
          <ProgramParts program={program} />
        </KnownProvider>
      )}
    </div>
  );
}
