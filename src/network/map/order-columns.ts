interface Node {
  readonly id: string;
}
interface Edges {
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

type Columns<N extends Node> = readonly [readonly N[], readonly N[], readonly N[]];

/** Sweeps over the columns; after a few nothing gets better. */
const SWEEPS = 8;

/** The nodes of each column in an order with few crossing edges (barycenters); never more than in the order given. */
export function fewestCrossings<N extends Node>({
  columns,
  edges,
}: { readonly columns: Columns<N> } & Edges): Columns<N> {
  let best = columns;
  let fewest = crossings({ columns: best, edges });
  let order = columns;
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const [left, middle, right] = order;
    const between = byNeighbours(middle, [left, right], edges);
    order = [byNeighbours(left, [between], edges), between, byNeighbours(right, [between], edges)];
    const count = crossings({ columns: order, edges });
    if (count < fewest) {
      best = order;
      fewest = count;
    }
  }
  return best;
}

/** How many pairs of edges cross in these orders. */
export function crossings<N extends Node>({ columns, edges }: { readonly columns: Columns<N> } & Edges): number {
  const [left, middle, right] = columns.map((nodes) => new Map(nodes.map(({ id }, at) => [id, at])));
  let count = 0;
  for (const side of [left, right]) {
    const ends = edges.flatMap(({ from, to }) => {
      const outer = side?.get(from) ?? side?.get(to);
      const inner = middle?.get(from) ?? middle?.get(to);
      return outer === undefined || inner === undefined ? [] : [{ outer, inner }];
    });
    for (const [at, a] of ends.entries())
      for (const b of ends.slice(at + 1)) if ((a.outer - b.outer) * (a.inner - b.inner) < 0) count++;
  }
  return count;
}

/** Each where the mean of its neighbours lies; without neighbours where it was. */
function byNeighbours<N extends Node>(nodes: readonly N[], others: readonly (readonly N[])[], edges: Edges['edges']) {
  const places = new Map(
    others.flatMap((column) => column.map(({ id }, at) => [id, (at + 0.5) / column.length] as const)),
  );
  const meanOf = (id: string, own: number): number => {
    const near = edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
    const known = near.flatMap((other) => places.get(other) ?? []);
    return known.length === 0 ? own : known.reduce((sum, place) => sum + place, 0) / known.length;
  };
  return nodes
    .map((node, at) => ({ node, at, mean: meanOf(node.id, (at + 0.5) / nodes.length) }))
    .sort((a, b) => a.mean - b.mean || a.at - b.at)
    .map(({ node }) => node);
}
