import { Disclosure } from '../../parts/Disclosure.tsx';
import { useNetwork } from '../../session/network.ts';
import checked from '../CheckedFacts.module.css';
import { CheckFact } from '../program/CheckFact.tsx';
import { AskAbout } from './AskAbout.tsx';

/** Every question in the user's plan that has no answer yet, whatever the list asks first now. */
export function PlannedQuestions() {
  const { journal } = useNetwork();
  const open = [...journal.kept.question.values()].filter(
    ({ values }) =>
      values.letGoOn == null && values.answeredOn == null && values.program != null && values.fact != null,
  );
  if (open.length === 0) return null;
  return (
    <Disclosure look="card" title={`Questions in your plan (${open.length})`}>
      <ul className={checked.list}>
        {open.map(({ id, values: { program, fact, institution } }) => {
          const asked = { acgmeId: program ?? '', fact: fact ?? '', institution: institution ?? program ?? '' };
          return (
            <li key={id} className={checked.fact}>
              <p className={checked.name}>{asked.institution}</p>
              <CheckFact {...asked} known={null} />
              <AskAbout {...asked} />
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
