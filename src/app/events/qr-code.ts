import encodeQR from 'qr';

/** A QR code as black squares on white: whole numbers of modules, with the quiet zone of four around it. */
export interface QrPicture {
  /** Modules a side. */
  readonly size: number;
  /** The black ones as an SVG path, one unit a module. */
  readonly path: string;
}

/** Null for a text no QR code can hold. The strongest correction that does not make it denser than a phone reads well. */
export function qrPicture(text: string): QrPicture | null {
  try {
    const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
    return { size: rows.length, path: rows.map(runsOf).join('') };
  } catch {
    return null;
  }
}

/** The runs of black of one row. */
function runsOf(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    const start = x;
    while (row[x] === true) x += 1;
    if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
  }
  return path;
}
