import { useScreen } from '../shell/useScreen.ts';

export function RulesScreen() {
  const heading = useScreen('What Prelude suggests, and why');
  return (
    <h1 ref={heading} tabIndex={-1}>
      What Prelude suggests, and why
    </h1>
  );
}
