import { useRef, useState } from 'react';
import buttons from '../parts/buttons.module.css';
import { CameraDialog } from './CameraDialog.tsx';
import { decodePhoto } from './decode-photo.ts';
import styles from './EventScreen.module.css';
import type { CardFields } from './read-card.ts';

/** Where the browser has no camera to give (plain http, some web views), a photo of the code still works. */
const HAS_CAMERA = typeof navigator !== 'undefined' && navigator.mediaDevices?.getUserMedia !== undefined;

/** Somebody's card from the code on their phone or badge: by the camera, or from a photo of it. */
export function ScanCard({ onCard }: { readonly onCard: (card: CardFields) => void }) {
  const [filming, setFilming] = useState(false);
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const take = async (text: string) => {
    // The reader of vCards is large, and most people are met without a code.
    const { readCard } = await import('./read-card.ts');
    const card = readCard(text);
    setProblem(card.ok ? '' : `The code ${card.error.map(({ message }) => message).join('; ')}.`);
    if (card.ok) onCard(card.value);
  };
  const fail = () => {
    setReading(false);
    setProblem('The code cannot be read before Prelude was loaded once with a network. Type the name instead.');
  };
  const readPhoto = async (file: File) => {
    setReading(true);
    setProblem('');
    const text = await decodePhoto(file);
    setReading(false);
    if (text.ok) await take(text.value);
    else setProblem(`The photo ${text.error.map(({ message }) => message).join('; ')}.`);
  };

  return (
    <div className={styles.part}>
      <div className={buttons.row}>
        {HAS_CAMERA ? (
          <button
            type="button"
            className={`${buttons.other} ${buttons.small}`}
            onClick={() => {
              setProblem('');
              setFilming(true);
            }}
          >
            Scan their code
          </button>
        ) : null}
        <button
          type="button"
          className={`${HAS_CAMERA ? buttons.quiet : buttons.other} ${buttons.small}`}
          disabled={reading}
          onClick={() => input.current?.click()}
        >
          {reading ? 'Reading …' : 'Photo of a code'}
        </button>
        <input
          ref={input}
          type="file"
          accept="image/*"
          hidden
          onChange={(event) => {
            const field = event.currentTarget;
            const file = field.files?.[0];
            if (file !== undefined) readPhoto(file).catch(fail);
            // So that the same photo can be chosen again.
            field.value = '';
          }}
        />
      </div>
      <p role="alert" className={problem === '' ? undefined : styles.problem}>
        {problem}
      </p>
      {filming ? (
        <CameraDialog
          onText={(text) => {
            setFilming(false);
            take(text).catch(fail);
          }}
          onClose={() => setFilming(false)}
        />
      ) : null}
    </div>
  );
}
