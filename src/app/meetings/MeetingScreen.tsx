import { useScreen } from '../shell/useScreen.ts';

export function MeetingScreen() {
  const heading = useScreen('Meeting');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Meeting
    </h1>
  );
}
