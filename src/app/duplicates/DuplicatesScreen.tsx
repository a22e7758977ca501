import { useScreen } from '../shell/useScreen.ts';

export function DuplicatesScreen() {
  const heading = useScreen('Duplicates');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Duplicates
    </h1>
  );
}
