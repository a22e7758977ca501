import { fewestCrossings } from './order-columns.ts';
import { wrapLabel } from './wrap-label.ts';

/**
 * What is to be drawn: one node all begins at, three columns, edges from the root to the first column and between the
 * middle one and the others. Lengths are CSS pixels at 16 px type.
 */
export interface GraphToDraw {
  readonly root: LabelledNode;
  readonly columns: readonly [readonly LabelledNode[], readonly LabelledNode[], readonly LabelledNode[]];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

interface LabelledNode {
  readonly id: string;
  readonly label: string;
}

export interface Box {
  readonly id: string;
  readonly column: 'root' | 0 | 1 | 2;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly boxes: readonly Box[];
  /** As in `edges`, with the `d` of a path from border to border. */
  readonly paths: readonly { readonly from: string; readonly to: string; readonly d: string }[];
}

/** A box is at least as high as a thumb needs. */
const LEAST_HEIGHT = 44;
const BETWEEN = 12;
/** Room beside the first column, for the line down from the root. */
const MARGIN = 16;
const PADDING = 6;
const MOST_LINES = 3;
const WIDEST_COLUMN = 230;

/** The root on top, below it the columns side by side over the whole width, each spread over the height. The same graph and width give the same. */
export function layoutGraph(graph: GraphToDraw, width: number): GraphLayout {
  const isWide = width >= 560;
  const fontSize = isWide ? 14 : 12.5;
  const lineHeight = Math.round(fontSize * 1.25);
  const columnWidth = Math.min(WIDEST_COLUMN, (width - MARGIN - 2 * (isWide ? 64 : 24)) / 3);
  const gap = (width - MARGIN - 3 * columnWidth) / 2;
  const letters = Math.floor((columnWidth - 2 * PADDING) / (fontSize * 0.56));
  const sized = ({ id, label }: LabelledNode) => {
    const lines = wrapLabel(label, letters, MOST_LINES);
    return { id, lines, width: columnWidth, height: Math.max(LEAST_HEIGHT, lines.length * lineHeight + 2 * PADDING) };
  };
  const root: Box = { ...sized(graph.root), column: 'root', x: 0, y: 0 };
  const columns = fewestCrossings(graph).map((nodes) => nodes.map(sized));
  const heights = columns.map((nodes) => nodes.reduce((sum, node) => sum + node.height + BETWEEN, -BETWEEN));
  const top = root.height + BETWEEN;
  const height = Math.max(0, ...heights);
  const boxes = columns.flatMap((nodes, at) => {
    // A short column is spread over the height, so that its lines run level rather than steep.
    const spread = (height - (heights[at] ?? 0)) / Math.max(1, nodes.length);
    let y = top + spread / 2;
    return nodes.map((node): Box => {
      const box = { ...node, column: at as Box['column'], x: MARGIN + at * (columnWidth + gap), y };
      y += node.height + BETWEEN + spread;
      return box;
    });
  });
  const byId = new Map([root, ...boxes].map((box) => [box.id, box]));
  const paths = graph.edges.flatMap(({ from, to }) => {
    const [a, b] = [byId.get(from), byId.get(to)];
    return a === undefined || b === undefined ? [] : [{ from, to, d: a === root ? down(a, b) : curve(a, b) }];
  });
  return { width, height: top + height, fontSize, lineHeight, boxes: [root, ...boxes], paths };
}

/** From the root along the margin to a box of the first column. */
function down(root: Box, box: Box): string {
  return `M${MARGIN / 2} ${root.height}V${round(box.y + box.height / 2)}H${round(box.x)}`;
}

/** From the side of one box that faces the other to that other's. */
function curve(a: Box, b: Box): string {
  const goesRight = a.x < b.x;
  const [x1, x2] = [goesRight ? a.x + a.width : a.x, goesRight ? b.x : b.x + b.width];
  const [y1, y2] = [a.y + a.height / 2, b.y + b.height / 2];
  const middle = (x1 + x2) / 2;
  return `M${round(x1)} ${round(y1)}C${round(middle)} ${round(y1)} ${round(middle)} ${round(y2)} ${round(x2)} ${round(y2)}`;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
