import { useScreen } from '../shell/useScreen.ts';

export function InterviewsScreen() {
  const heading = useScreen('Interviews');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Interviews
    </h1>
  );
}
