import type { FieldsOf } from '../../workspace/kinds.ts';
import { useNetwork } from '../session/network.ts';
import { useSession } from '../session/session.ts';
import { scenarioId } from './scenario.ts';

/** Keeps a new what-if; one step of undo. */
export function useAddScenario(): (fields: FieldsOf<'scenario'>) => void {
  const { act, instant, newId } = useNetwork();
  const { scenarios } = useSession();
  return (fields) =>
    act(`“${fields.name ?? 'What if'}” is kept to compare.`, [
      { kind: 'scenario', id: scenarioId(scenarios, instant(), newId()), fields },
    ]);
}
