import { useScreen } from '../shell/useScreen.ts';

export function InterviewScreen() {
  const heading = useScreen('Interview');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Interview
    </h1>
  );
}
