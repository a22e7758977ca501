import type { FieldsOf } from '../../workspace/kinds.ts';
import { useNetwork } from '../session/network.ts';
import { scenarioId } from './scenario.ts';

/** Keeps a new what-if; one step of undo. */
export function useAddScenario(): (fields: FieldsOf<'scenario'>) => void {
  const { act, instant, newId } = useNetwork();
  return (fields) =>
    act(`“${fields.name ?? 'What if'}” is kept to compare.`, [
      { kind: 'scenario', id: scenarioId(instant(), newId()), fields },
    ]);
}
