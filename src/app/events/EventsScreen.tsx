import { useScreen } from '../shell/useScreen.ts';

export function EventsScreen() {
  const heading = useScreen('Events');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Events
    </h1>
  );
}
