import { useScreen } from '../shell/useScreen.ts';

export function LeadsScreen() {
  const heading = useScreen('PGY-2 leads');
  return (
    <h1 ref={heading} tabIndex={-1}>
      PGY-2 leads
    </h1>
  );
}
