import { useScreen } from '../shell/useScreen.ts';

export function LoopsScreen() {
  const heading = useScreen('Loops');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Loops
    </h1>
  );
}
