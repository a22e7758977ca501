import { useScreen } from '../shell/useScreen.ts';

export function DataScreen() {
  const heading = useScreen('Your data');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Your data
    </h1>
  );
}
