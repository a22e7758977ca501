import { useEffect, useId, useRef, useState } from 'react';
import buttons from '../parts/buttons.module.css';
import { pixelsOf } from './decode-photo.ts';
import styles from './EventScreen.module.css';

const LOOK_MS = 180;
const FRAME_SIDE = 960;

interface Props {
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

/** The camera until it sees a code. Its pictures are looked at one by one and none is kept. */
export function CameraDialog({ onText, onClose }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const video = useRef<HTMLVideoElement>(null);
  const [problem, setProblem] = useState('');
  const found = useRef(onText);
  found.current = onText;

  useEffect(() => {
    dialog.current?.showModal();
    const player = video.current;
    let ended = false;
    let stream: MediaStream | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const film = async () => {
      const [{ decodeQR }, camera] = await Promise.all([
        import('qr/decode.js'),
        navigator.mediaDevices.getUserMedia({ audio: false, video: { facingMode: 'environment' } }),
      ]);
      stream = camera;
      if (ended || player === null) return stop(camera);
      player.srcObject = camera;
      await player.play();
      const look = () => {
        if (ended) return;
        try {
          const frame = player.videoWidth > 0 && pixelsOf(player, player.videoWidth, player.videoHeight, FRAME_SIDE);
          if (frame) {
            const text = decodeQR(frame);
            ended = true;
            return found.current(text);
          }
        } catch {
          // No code in this one.
        }
        timer = setTimeout(look, LOOK_MS);
      };
      look();
    };
    film().catch((error: unknown) => {
      if (!ended) setProblem(reasonOf(error));
    });
    return () => {
      ended = true;
      clearTimeout(timer);
      if (stream !== null) stop(stream);
    };
  }, []);

  return (
    <dialog ref={dialog} aria-labelledby={id} className={styles.camera} onClose={onClose}>
      <h2 id={id}>Their code</h2>
      {problem === '' ? (
        <>
          <video ref={video} className={styles.video} muted playsInline aria-label="What the camera sees" />
          <p className={styles.small}>Hold the code in the picture. No picture is kept or sent.</p>
        </>
      ) : (
        <p role="alert">{problem}</p>
      )}
      <div className={buttons.row}>
        <button type="button" className={buttons.other} onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  );
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function reasonOf(error: unknown): string {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError')
    return 'The camera is not allowed here. Allow it in the browser’s settings, or take a photo of the code.';
  if (name === 'NotFoundError') return 'No camera was found. A photo of the code works too.';
  return 'The camera does not start. A photo of the code works too.';
}
