import { useScreen } from '../shell/useScreen.ts';

export function LettersScreen() {
  const heading = useScreen('Letters');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Letters
    </h1>
  );
}
