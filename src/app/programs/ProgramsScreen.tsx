import { useScreen } from '../shell/useScreen.ts';

export function ProgramsScreen() {
  const heading = useScreen('All programs');
  return (
    <h1 ref={heading} tabIndex={-1}>
      All programs
    </h1>
  );
}
