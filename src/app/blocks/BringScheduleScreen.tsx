import { useScreen } from '../shell/useScreen.ts';

export function BringScheduleScreen() {
  const heading = useScreen('Bring your schedule');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Bring your schedule
    </h1>
  );
}
