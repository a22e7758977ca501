import { useScreen } from '../shell/useScreen.ts';

export function PersonScreen() {
  const heading = useScreen('Person');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Person
    </h1>
  );
}
