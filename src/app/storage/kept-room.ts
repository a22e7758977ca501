import { tried } from './tried.ts';

/*
 * How much room Today's suggestions took when they were last shown. They come a moment after the log below them, which
 * must not move away under a thumb by then. Beside the workspace: it belongs to one screen of one device.
 */
const KEY = 'prelude-room';

/** CSS pixels high at that width; null where it was never shown so. */
export function keptRoom(width: number): number | null {
  const [atWidth, height] = (tried((held) => held.getItem(KEY)) ?? '').split(' ').map(Number);
  return atWidth === Math.round(width) && height !== undefined && height > 0 ? height : null;
}

export function keepRoom(width: number, height: number): void {
  tried((held) => held.setItem(KEY, `${Math.round(width)} ${height}`));
}

export function forgetRoom(): void {
  tried((held) => held.removeItem(KEY));
}
