import { useScreen } from '../shell/useScreen.ts';

export function WishesScreen() {
  const heading = useScreen('What you wish for');
  return (
    <h1 ref={heading} tabIndex={-1}>
      What you wish for
    </h1>
  );
}
