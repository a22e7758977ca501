import { useScreen } from '../shell/useScreen.ts';

export function DraftsScreen() {
  const heading = useScreen('Drafts');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Drafts
    </h1>
  );
}
