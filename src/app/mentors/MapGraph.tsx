import { type RefObject, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { layoutGraph } from '../../network/map/graph-layout.ts';
import { type EdgeKind, type IntroductionGraph, YOU } from '../../network/map/introduction-graph.ts';
import { nameOf, standingOf } from '../people/role-words.ts';
import { MapBox } from './MapBox.tsx';
import styles from './MapGraph.module.css';

/** As wide as a phone's page; until the first measuring. */
const PHONE = 358;

interface Props {
  readonly graph: IntroductionGraph;
  /** What a way between people is called. */
  readonly throughNames: ReadonlyMap<string, string>;
}

/** Who can introduce whom, drawn: from you over whom you know, through places and introductions, to whom you could meet. */
export function MapGraph({ graph, throughNames }: Props) {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { known, through, others, edges } = graph;
  const layout = useMemo(
    () =>
      layoutGraph(
        {
          root: { id: YOU, label: 'You' },
          columns: [
            known.map(({ id: person, values }) => ({ id: person, label: nameOf(values) })),
            through.map((way) => ({ id: way.id, label: throughNames.get(way.id) ?? '' })),
            others.map(({ id: person, values }) => ({ id: person, label: nameOf(values) })),
          ],
          edges,
        },
        width,
      ),
    [known, through, others, edges, throughNames, width],
  );
  const [lit, setLit] = useState<string | null>(null);
  const people = new Map([...known, ...others].map((person) => [person.id, person]));
  const kinds = new Map(edges.map(({ from, to, kind }) => [`${from} ${to}`, kind]));
  const near = new Set(edges.flatMap(({ from, to }) => (from === lit ? [to] : to === lit ? [from] : [])));
  return (
    <div ref={frame} className={styles.frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in for a drawing */}
      <svg
        className={styles.graph}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        fontSize={layout.fontSize}
        role="group"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-words`}
      >
        <title id={`${id}-title`}>Who can introduce you to whom</title>
        <desc id={`${id}-words`}>The table below says the same.</desc>
        <defs>
          <marker
            id={`${id}-arrow`}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8z" className={styles.arrow} />
          </marker>
        </defs>
        {layout.paths.map(({ from, to, d }) => {
          const kind = kinds.get(`${from} ${to}`) ?? 'shares';
          const isLit = lit !== null && (from === lit || to === lit);
          return (
            <path
              key={`${from} ${to}`}
              d={d}
              className={`${styles.edge} ${EDGES[kind]} ${isLit ? styles.lit : ''}`}
              markerEnd={kind === 'made' && to.startsWith('made/') === false ? `url(#${id}-arrow)` : undefined}
              data-edge={kind}
            />
          );
        })}
        {layout.boxes.map((box) => {
          const person = people.get(box.id);
          const standing = person === undefined ? '' : standingOf(person.values);
          return (
            <MapBox
              key={box.id}
              box={box}
              layout={layout}
              look={box.column === 'root' ? 'you' : box.column === 1 ? 'way' : box.column === 0 ? 'known' : 'other'}
              href={person === undefined ? null : `/people/${box.id}`}
              title={
                person === undefined
                  ? (throughNames.get(box.id) ?? 'You')
                  : [nameOf(person.values), standing].filter(Boolean).join(', ')
              }
              isLit={box.id === lit || near.has(box.id)}
              onLight={setLit}
            />
          );
        })}
      </svg>
    </div>
  );
}

const EDGES: Readonly<Record<EdgeKind, string | undefined>> = {
  knows: styles.knows,
  shares: undefined,
  possible: styles.possible,
  made: styles.made,
};

/** How wide the frame is, in pixels at 16 px type: larger type leaves room for less. */
function useWidth(frame: RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(PHONE);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const measure = () => {
      const type = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setWidth(Math.max(PHONE - 70, Math.round((element.clientWidth * 16) / type)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
