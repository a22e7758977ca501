/** One pair of axes in numbers of the data; `ticks` are labelled. */
export interface Axis {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  readonly unit?: string;
}

type Tone = 'model' | 'published' | 'other';
export type Point = readonly [x: number, y: number];

export type Layer =
  | {
      readonly kind: 'band';
      readonly name: string;
      readonly edges: readonly (readonly [x: number, low: number, high: number])[];
    }
  | {
      readonly kind: 'line';
      readonly name: string;
      readonly tone: Tone;
      readonly dashed?: boolean;
      readonly points: readonly Point[];
    }
  | {
      readonly kind: 'marks';
      readonly name: string;
      readonly tone: Tone;
      readonly shape: Shape;
      readonly points: readonly Point[];
    }
  | { readonly kind: 'bars'; readonly name: string; readonly width: number; readonly points: readonly Point[] };

type Shape = 'circle' | 'square' | 'diamond';

export interface Panel {
  readonly heading: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly layers: readonly Layer[];
}

const WIDTH = 680;
const LEFT = 56;
const RIGHT = 16;
const PLOT_HEIGHT = 250;
const ROW = 20;

/** The app's colours; the picture brings its own ground, so it reads on any page, and follows the reader's scheme. */
const STYLE = `
.ground{fill:#fff}.ink{fill:#11262c}.soft{fill:#46595f}.grid{stroke:#d3dcda}.axis{stroke:#71848a}
.model{stroke:#0d4f5c;fill:none}.model-fill{fill:#0d4f5c}.band{fill:#0d4f5c;opacity:.16}.bar{fill:#0d4f5c;opacity:.35}
.published{stroke:#b05a00;fill:none}.published-fill{fill:#b05a00}.other{stroke:#6c7f88;fill:none}.other-fill{fill:#6c7f88}
@media (prefers-color-scheme:dark){
.ground{fill:#122024}.ink{fill:#e9f1f1}.soft{fill:#a9bbbf}.grid{stroke:#26393f}.axis{stroke:#7d9298}
.model{stroke:#86cfdb}.model-fill{fill:#86cfdb}.band{fill:#86cfdb;opacity:.22}.bar{fill:#86cfdb;opacity:.4}
.published{stroke:#f3b04b}.published-fill{fill:#f3b04b}.other{stroke:#9fb2bb}.other-fill{fill:#9fb2bb}}
text{font:13px -apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}.small{font-size:12px}.head{font-weight:600}`;

/** A chart of one or two panels side by side, with one legend above. */
export function chart(title: string, description: string, panels: readonly Panel[]): string {
  const legend = legendOf(panels);
  const top = 14 + ROW * legend.rows + ROW + 8;
  const height = top + PLOT_HEIGHT + 48;
  const each = WIDTH / panels.length;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escapeXml(title)}</title>`,
    `<desc id="d">${escapeXml(description)}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="ground" width="${WIDTH}" height="${height}" rx="8"/>`,
    legend.text,
    ...panels.map((panel, k) => drawPanel(panel, k * each, each, top)),
    '</svg>\n',
  ].join('\n');
}

function drawPanel({ heading, x, y, layers }: Panel, offset: number, width: number, top: number): string {
  const left = offset + LEFT;
  const right = offset + width - RIGHT;
  const bottom = top + PLOT_HEIGHT;
  const px = (value: number) => round(left + ((value - x.min) / (x.max - x.min)) * (right - left));
  const py = (value: number) => round(bottom - ((value - y.min) / (y.max - y.min)) * PLOT_HEIGHT);
  const label = (at: number, text: string, more: string) =>
    `<text class="soft small" x="${at}" ${more}>${escapeXml(text)}</text>`;
  return [
    ...y.ticks.flatMap((tick) => [
      `<line class="grid" x1="${left}" x2="${right}" y1="${py(tick)}" y2="${py(tick)}"/>`,
      label(left - 6, `${tick}${y.unit ?? ''}`, `y="${py(tick) + 4}" text-anchor="end"`),
    ]),
    ...x.ticks.map((tick) => label(px(tick), `${tick}${x.unit ?? ''}`, `y="${bottom + 17}" text-anchor="middle"`)),
    `<line class="axis" x1="${left}" x2="${right}" y1="${bottom}" y2="${bottom}"/>`,
    label((left + right) / 2, x.label, `y="${bottom + 37}" text-anchor="middle"`),
    `<text class="ink head" x="${left}" y="${top - 16}">${escapeXml(heading)}</text>`,
    ...layers.map((layer) => drawLayer(layer, px, py, bottom)),
  ].join('\n');
}

type Scale = (value: number) => number;

function drawLayer(layer: Layer, px: Scale, py: Scale, bottom: number): string {
  switch (layer.kind) {
    case 'band': {
      const up = layer.edges.map(([x, , high]) => `${px(x)},${py(high)}`);
      const down = layer.edges.map(([x, low]) => `${px(x)},${py(low)}`).reverse();
      return `<polygon class="band" points="${[...up, ...down].join(' ')}"/>`;
    }
    case 'line': {
      const dash = layer.dashed ? ' stroke-dasharray="6 4"' : '';
      const points = layer.points.map(([x, y]) => `${px(x)},${py(y)}`).join(' ');
      return `<polyline class="${layer.tone}" stroke-width="2.5"${dash} points="${points}"/>`;
    }
    case 'marks':
      return layer.points.map(([x, y]) => mark(layer.shape, layer.tone, px(x), py(y))).join('\n');
    case 'bars':
      return layer.points
        .map(([x, y]) => {
          const half = layer.width / 2;
          return `<rect class="bar" x="${px(x - half)}" y="${py(y)}" width="${round(px(x + half) - px(x - half))}" height="${round(bottom - py(y))}"/>`;
        })
        .join('\n');
  }
}

function mark(shape: Shape, tone: Tone, x: number, y: number): string {
  const paint = `class="${tone}-fill"`;
  if (shape === 'circle') return `<circle ${paint} cx="${x}" cy="${y}" r="4.5"/>`;
  if (shape === 'square') return `<rect ${paint} x="${round(x - 4)}" y="${round(y - 4)}" width="8" height="8"/>`;
  return `<path ${paint} d="M${x} ${round(y - 5.5)}l5.5 5.5l-5.5 5.5l-5.5-5.5z"/>`;
}

/** Each name once, in rows of two. */
function legendOf(panels: readonly Panel[]): { readonly text: string; readonly rows: number } {
  const named = new Map(panels.flatMap(({ layers }) => layers).map((layer) => [layer.name, layer]));
  const text = [...named.values()].map((layer, k) => {
    const x = LEFT + (k % 2) * ((WIDTH - LEFT) / 2);
    const y = 20 + ROW * Math.floor(k / 2);
    return `${sample(layer, x, y)}<text class="ink small" x="${x + 30}" y="${y + 4}">${escapeXml(layer.name)}</text>`;
  });
  return { text: text.join('\n'), rows: Math.ceil(named.size / 2) };
}

function sample(layer: Layer, x: number, y: number): string {
  switch (layer.kind) {
    case 'band':
      return `<rect class="band" x="${x}" y="${y - 6}" width="22" height="12"/>`;
    case 'bars':
      return `<rect class="bar" x="${x + 5}" y="${y - 6}" width="12" height="12"/>`;
    case 'line': {
      const dash = layer.dashed ? ' stroke-dasharray="6 4"' : '';
      return `<line class="${layer.tone}" stroke-width="2.5"${dash} x1="${x}" x2="${x + 22}" y1="${y}" y2="${y}"/>`;
    }
    case 'marks':
      return mark(layer.shape, layer.tone, x + 11, y);
  }
}

function round(value: number): number {
  return Number(value.toFixed(1));
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
