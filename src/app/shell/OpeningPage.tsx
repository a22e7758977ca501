import { Opening } from './Opening.tsx';

/** The whole page while storage opens. */
export function OpeningPage({ share }: { readonly share?: number }) {
  return (
    <main>
      <h1 className="visually-hidden">Prelude</h1>
      <Opening share={share} />
    </main>
  );
}
