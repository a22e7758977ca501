import { describeProblem } from '../../base/result.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useOwnStore } from '../session/own-store.ts';

/** Parts of what is stored that could not be read: said, never passed over in silence. */
export function Unreadable() {
  const { problems } = useOwnStore().store;
  if (problems.length === 0) return null;
  return (
    <Notice tone="alarm" title="A part of what was saved could not be read">
      <p>It was left out; everything else is here. A backup may still hold it.</p>
      <Disclosure title={`What was left out (${problems.length})`}>
        <ul>
          {problems.map((found) => (
            <li key={`${found.at} ${found.message}`}>{describeProblem('', found)}</li>
          ))}
        </ul>
      </Disclosure>
    </Notice>
  );
}
