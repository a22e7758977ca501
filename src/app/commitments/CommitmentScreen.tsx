import { useScreen } from '../shell/useScreen.ts';

export function CommitmentScreen() {
  const heading = useScreen('Commitment');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Commitment
    </h1>
  );
}
