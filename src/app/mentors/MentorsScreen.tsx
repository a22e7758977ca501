import { useScreen } from '../shell/useScreen.ts';

export function MentorsScreen() {
  const heading = useScreen('Mentors and sponsors');
  return (
    <h1 ref={heading} tabIndex={-1}>
      Mentors and sponsors
    </h1>
  );
}
