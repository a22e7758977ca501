import { useScreen } from '../shell/useScreen.ts';

export function YearScreen() {
  const heading = useScreen('Year');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Year
    </h1>
  );
}
