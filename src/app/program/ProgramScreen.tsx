import { useScreen } from '../shell/useScreen.ts';

export function ProgramScreen() {
  const heading = useScreen('Program');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Program
    </h1>
  );
}
