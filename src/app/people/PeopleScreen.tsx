import { useScreen } from '../shell/useScreen.ts';

export function PeopleScreen() {
  const heading = useScreen('People');
  return (
    <h1 ref={heading} tabIndex={-1}>
      People
    </h1>
  );
}
