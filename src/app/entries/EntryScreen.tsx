import { useScreen } from '../shell/useScreen.ts';

export function EntryScreen() {
  const heading = useScreen('Entry');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Entry
    </h1>
  );
}
