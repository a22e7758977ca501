import { useScreen } from '../shell/useScreen.ts';

export function WorksScreen() {
  const heading = useScreen('Scholarly work');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Scholarly work
    </h1>
  );
}
