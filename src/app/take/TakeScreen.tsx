import { useScreen } from '../shell/useScreen.ts';

export function TakeScreen() {
  const heading = useScreen('Take it along');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Take it along
    </h1>
  );
}
