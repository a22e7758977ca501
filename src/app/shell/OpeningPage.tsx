import { Opening } from './Opening.tsx';

/** The whole page while storage opens. */
export function OpeningPage() {
  return (
    <main>
      <h1 className="visually-hidden">Prelude</h1>
      <Opening />
    </main>
  );
}
