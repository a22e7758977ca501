import { useScreen } from '../shell/useScreen.ts';

export function GuideScreen() {
  const heading = useScreen('Guide');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Guide
    </h1>
  );
}
