import { useScreen } from '../shell/useScreen.ts';

export function LeadScreen() {
  const heading = useScreen('Lead');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Lead
    </h1>
  );
}
