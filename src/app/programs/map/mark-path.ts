import { type SymbolType, symbolCircle, symbolDiamond2, symbolTimes } from 'd3-shape';
import type { RowStanding } from '../place-rows.ts';

const SHAPES: Readonly<Record<RowStanding, SymbolType>> = {
  list: symbolDiamond2,
  possible: symbolCircle,
  closed: symbolTimes,
  unsorted: symbolCircle,
};

export interface MarkAt {
  readonly at: readonly [x: number, y: number];
  /** Square units of the drawing. */
  readonly area: number;
}

/** Marks of one kind as one path: five hundred elements would take a phone longer than a frame. */
export function marksPath(standing: RowStanding, marks: readonly MarkAt[]): string {
  let d = '';
  for (const { at, area } of marks) {
    const [x, y] = at;
    const put = (letter: string, toX: number, toY: number) => {
      d += `${letter}${round(x + toX)} ${round(y + toY)}`;
    };
    SHAPES[standing].draw(
      {
        moveTo: (toX, toY) => put('M', toX, toY),
        lineTo: (toX, toY) => put('L', toX, toY),
        closePath: () => {
          d += 'Z';
        },
        // Symbols draw whole circles only, from their right.
        arc: (_x, _y, radius) => {
          const across = round(2 * radius);
          d += `a${across / 2} ${across / 2} 0 1 1 ${-across} 0a${across / 2} ${across / 2} 0 1 1 ${across} 0Z`;
        },
        arcTo: () => {},
        ellipse: () => {},
        bezierCurveTo: () => {},
        quadraticCurveTo: () => {},
        rect: () => {},
      },
      area,
    );
  }
  return d;
}

function round(size: number): number {
  return Math.round(size * 100) / 100;
}
