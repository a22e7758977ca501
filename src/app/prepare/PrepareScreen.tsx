import { useScreen } from '../shell/useScreen.ts';

export function PrepareScreen() {
  const heading = useScreen('Prepare');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Prepare
    </h1>
  );
}
