import { useScreen } from '../shell/useScreen.ts';

export function CompareScreen() {
  const heading = useScreen('Side by side');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Side by side
    </h1>
  );
}
