import { type RefObject, useEffect, useRef } from 'react';

/** Nearer to an edge than this the page scrolls along. */
const EDGE_PX = 90;
const SCROLL_PX = 9;

/**
 * Lets what holds a `[data-grip]` be dragged onto a `[data-day]`: `onDrop` is told the `data-suggestion` and the day.
 * Escape leaves everything where it was. The same is done without dragging by a list of days.
 */
export function useDragToDay(
  within: RefObject<HTMLElement | null>,
  onDrop: (suggestion: string, day: string) => void,
): void {
  const drop = useRef(onDrop);
  drop.current = onDrop;
  useEffect(() => {
    const place = within.current;
    if (place === null) return undefined;
    const onDown = (event: PointerEvent) => {
      const grip = event.target instanceof Element ? event.target.closest('[data-grip]') : null;
      const card = grip?.closest<HTMLElement>('[data-suggestion]') ?? null;
      if (grip === null || card === null || event.button !== 0) return;
      event.preventDefault();
      startDrag(place, card, event, (day) => drop.current(card.dataset.suggestion ?? '', day));
    };
    place.addEventListener('pointerdown', onDown);
    return () => place.removeEventListener('pointerdown', onDown);
  }, [within]);
}

function startDrag(place: HTMLElement, card: HTMLElement, start: PointerEvent, onDrop: (day: string) => void): void {
  const origin = { x: start.clientX, y: start.clientY + scrollY };
  let at = { x: start.clientX, y: start.clientY };
  let over: HTMLElement | null = null;
  let frame = 0;
  card.dataset.dragging = '';

  /** What is dragged lets the pointer through (the style sheet). */
  const dayThere = () => {
    const day = document.elementFromPoint(at.x, at.y)?.closest<HTMLElement>('[data-day]') ?? null;
    return day !== null && place.contains(day) ? day : null;
  };
  const look = () => {
    const step = at.y < EDGE_PX ? -SCROLL_PX : at.y > innerHeight - EDGE_PX ? SCROLL_PX : 0;
    if (step !== 0) scrollBy({ top: step, behavior: 'instant' });
    card.style.translate = `${at.x - origin.x}px ${at.y + scrollY - origin.y}px`;
    const day = dayThere();
    if (day !== over) {
      over?.removeAttribute('data-over');
      over = day;
      over?.setAttribute('data-over', '');
    }
    frame = requestAnimationFrame(look);
  };
  const end = () => {
    cancelAnimationFrame(frame);
    removeEventListener('pointermove', onMove);
    removeEventListener('pointerup', onUp);
    removeEventListener('pointercancel', end);
    removeEventListener('keydown', onKey);
    over?.removeAttribute('data-over');
    delete card.dataset.dragging;
    card.style.translate = '';
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerId === start.pointerId) at = { x: event.clientX, y: event.clientY };
  };
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== start.pointerId) return;
    // A quick hand is over before the next frame.
    at = { x: event.clientX, y: event.clientY };
    const day = dayThere()?.dataset.day;
    end();
    // Pressed and let go where it stands is no move.
    if (day !== undefined && day !== card.closest<HTMLElement>('[data-day]')?.dataset.day) onDrop(day);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') end();
  };
  addEventListener('pointermove', onMove);
  addEventListener('pointerup', onUp);
  addEventListener('pointercancel', end);
  addEventListener('keydown', onKey);
  look();
}
