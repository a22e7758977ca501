import { useScreen } from '../shell/useScreen.ts';

export function StartScreen() {
  const heading = useScreen('Five questions');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Five questions
    </h1>
  );
}
