import { useScreen } from '../shell/useScreen.ts';

export function WeekScreen() {
  const heading = useScreen('Week');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Week
    </h1>
  );
}
