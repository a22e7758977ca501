import { useScreen } from '../shell/useScreen.ts';

export function TeachingMomentsScreen() {
  const heading = useScreen('Teaching moments');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Teaching moments
    </h1>
  );
}
