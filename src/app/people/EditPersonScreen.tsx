import { useScreen } from '../shell/useScreen.ts';

export function EditPersonScreen() {
  const heading = useScreen('Edit');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Edit
    </h1>
  );
}
