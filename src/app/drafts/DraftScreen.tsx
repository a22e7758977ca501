import { useScreen } from '../shell/useScreen.ts';

export function DraftScreen() {
  const heading = useScreen('Draft');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Draft
    </h1>
  );
}
