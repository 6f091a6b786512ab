/** Scrolls a pane, and nothing around it, until the first part of it that fits a selector is in sight. */
export function reveal(pane: Element | null, part: string): void {
  const found = pane?.querySelector(part);
  if (!pane || !found) return;
  const [box, spot] = [pane.getBoundingClientRect(), found.getBoundingClientRect()];
  if (spot.top < box.top || spot.bottom > box.bottom) pane.scrollTop += spot.top - box.top;
}
