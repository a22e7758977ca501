import { useScreen } from '../shell/useScreen.ts';

export function BlockScreen() {
  const heading = useScreen('Block');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Block
    </h1>
  );
}
