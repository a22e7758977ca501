import { useHost } from '../pick/host-context.ts';

/** Begins to load the catalogue, whose names the headings show; until it is there, and where it fails, numbers stand. */
export function ProgramNames() {
  const { programs, failed } = useHost();
  return (
    <p role="status" className={programs.size > 0 ? 'visually-hidden' : undefined}>
      {programs.size > 0
        ? ''
        : failed
          ? 'The names of the programs could not be loaded.'
          : 'Loading the names of the programs …'}
    </p>
  );
}
