import { useScreen } from '../shell/useScreen.ts';

export function BlocksScreen() {
  const heading = useScreen('Blocks');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Blocks
    </h1>
  );
}
