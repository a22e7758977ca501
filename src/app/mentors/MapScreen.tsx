import { useScreen } from '../shell/useScreen.ts';

export function MapScreen() {
  const heading = useScreen('Mentor map');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Mentor map
    </h1>
  );
}
