import styles from './CardScreen.module.css';
import { qrPicture } from './qr-code.ts';

interface Props {
  readonly text: string;
  /** What it is, for somebody who does not see it. */
  readonly label: string;
}

/** A code as large as the screen allows. Black on white in every scheme: cameras read it so, and some only so. */
export function QrCode({ text, label }: Props) {
  const picture = qrPicture(text);
  if (picture === null) return <p>That is more than a code can hold. Take something off the card below.</p>;
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${picture.size} ${picture.size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <rect width={picture.size} height={picture.size} fill="white" />
      <path d={picture.path} fill="black" />
    </svg>
  );
}
