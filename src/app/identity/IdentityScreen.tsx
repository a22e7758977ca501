import { useScreen } from '../shell/useScreen.ts';

export function IdentityScreen() {
  const heading = useScreen('How you introduce yourself');
  return (
    <h1 ref={heading} tabIndex={-1}>
      How you introduce yourself
    </h1>
  );
}
