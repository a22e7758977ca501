import { useScreen } from '../shell/useScreen.ts';

export function BringScreen() {
  const heading = useScreen('Bring your people');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Bring your people
    </h1>
  );
}
