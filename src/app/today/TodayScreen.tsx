import { useScreen } from '../shell/useScreen.ts';

export function TodayScreen() {
  const heading = useScreen('Today');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Today
    </h1>
  );
}
