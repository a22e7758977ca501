import { kindOf } from '../../catalogue/fact-kind.ts';
import type { Program } from '../../catalogue/program.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { AskAbout } from '../pick/known/AskAbout.tsx';
import { CheckFact } from '../pick/program/CheckFact.tsx';
import { useSession } from '../session/session.ts';
import { factName } from '../words/facts.ts';
import { FactSide } from './FactSide.tsx';
import styles from './Facts.module.css';
import { factSides } from './fact-sides.ts';

interface Props {
  readonly program: Program;
  readonly name: string;
}

/** One fact from every side: what is told, what the user found out, which of them counts and why; and the way to check. */
export function FactBlock({ program, name }: Props) {
  const { ownFacts } = useSession();
  const sides = factSides(program, name, ownFacts);
  const several = sides.why !== null;
  return (
    <div className={styles.fact}>
      <h3>{factName(name)}</h3>
      {sides.best === null ? <p className="aside">Not known.</p> : null}
      {sides.told.map((fact, index) => (
        <FactSide
          key={`${fact.status} ${fact.date} ${fact.source.title}`}
          fact={fact}
          counts={several && sides.own === null && index === 0}
        />
      ))}
      {sides.why === null ? null : <p className="aside">{sides.why}</p>}
      <CheckIt program={program} name={name} />
    </div>
  );
}

/** "I checked", and whom to ask where nobody knows. */
export function CheckIt({ program, name }: Props) {
  const { ownFacts } = useSession();
  const { acgmeId, institution } = program;
  const { own, best } = factSides(program, name, ownFacts);
  const check = <CheckFact acgmeId={acgmeId} institution={institution} fact={name} known={own} />;
  const of = <span className="visually-hidden">: {factName(name)}</span>;
  if (own !== null) return check;
  // A sentence is no answer to tap; the note below takes it.
  if (kindOf(name)?.of === 'text') return null;
  if (best !== null) return <Disclosure title={<>I checked it myself{of}</>}>{check}</Disclosure>;
  return (
    <Disclosure title={<>I checked, or whom to ask{of}</>}>
      <div className={styles.check}>
        {check}
        <AskAbout acgmeId={acgmeId} institution={institution} fact={name} />
      </div>
    </Disclosure>
  );
}
