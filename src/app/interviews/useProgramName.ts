import type { Program } from '../../catalogue/program.ts';
import type { Interview } from '../../network/records/event.ts';
import { useHost } from '../pick/host-context.ts';

/** What an interview is called: the program of the catalogue, else as the user wrote it. */
export function useProgramName(): (interview: Interview) => string {
  const { programs } = useHost();
  return ({ program, name }) =>
    name?.trim() || programs.get(program ?? '')?.institution || (program == null ? 'A program' : `Program ${program}`);
}

export function useProgram({ program }: Interview): Program | undefined {
  return useHost().programs.get(program ?? '');
}
