import { useScreen } from '../shell/useScreen.ts';

export function GuidePageScreen() {
  const heading = useScreen('Guide');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Guide
    </h1>
  );
}
