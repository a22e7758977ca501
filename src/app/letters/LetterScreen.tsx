import { useScreen } from '../shell/useScreen.ts';

export function LetterScreen() {
  const heading = useScreen('Letter');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Letter
    </h1>
  );
}
