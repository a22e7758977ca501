import { useScreen } from '../shell/useScreen.ts';

export function CommitmentsScreen() {
  const heading = useScreen('Commitments');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Commitments
    </h1>
  );
}
