import type { Box, GraphLayout } from '../../network/map/graph-layout.ts';
import { RowLink } from '../parts/RowLink.tsx';
import styles from './MapGraph.module.css';

interface Props {
  readonly box: Box;
  readonly layout: GraphLayout;
  readonly look: 'you' | 'known' | 'way' | 'other';
  /** Null where there is no page to go to. */
  readonly href: string | null;
  /** The whole name, where the box has no room for it. */
  readonly title: string;
  readonly isLit: boolean;
  readonly onLight: (id: string | null) => void;
}

/** One node of the graph; somebody's leads to their page, and shows their ways while it is looked at. */
export function MapBox({ box, layout: { lineHeight, fontSize }, look, href, title, isLit, onLight }: Props) {
  const { id, x, y, width, height, lines } = box;
  const first = y + height / 2 - ((lines.length - 1) * lineHeight) / 2 + fontSize * 0.35;
  const inside = (
    <>
      <title>{title}</title>
      <rect x={x} y={y} width={width} height={height} rx={look === 'way' ? height / 2 : 10} className={styles.rect} />
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one label do not move
        <text key={at} x={x + width / 2} y={first + at * lineHeight} textAnchor="middle" className={styles.text}>
          {line}
        </text>
      ))}
    </>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only lights up what is linked anyway
    <g
      className={`${styles[look]} ${isLit ? styles.near : ''}`}
      data-node={look}
      onPointerEnter={() => onLight(id)}
      onPointerLeave={() => onLight(null)}
      onFocus={() => onLight(id)}
      onBlur={() => onLight(null)}
    >
      {href === null ? (
        inside
      ) : (
        <RowLink href={href} className={styles.link}>
          {inside}
        </RowLink>
      )}
    </g>
  );
}
