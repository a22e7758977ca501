import { useScreen } from '../shell/useScreen.ts';

export function ScenariosScreen() {
  const heading = useScreen('What if');
  return (
    <h1 ref={heading} tabIndex={-1}>
      What if
    </h1>
  );
}
