import { useScreen } from '../shell/useScreen.ts';

export function EventScreen() {
  const heading = useScreen('Event');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Event
    </h1>
  );
}
