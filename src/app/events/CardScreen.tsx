import { useScreen } from '../shell/useScreen.ts';

export function CardScreen() {
  const heading = useScreen('Your card');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Your card
    </h1>
  );
}
