/** A rectangle in units, y down. */
export type Rectangle = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** The area two rectangles share, in square units; zero when they do not meet. */
export function sharedArea(a: Rectangle, b: Rectangle): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}

/** The rectangle with `by` units more on every side. */
export function grow(r: Rectangle, by: number): Rectangle {
  return { left: r.left - by, top: r.top - by, right: r.right + by, bottom: r.bottom + by };
}

/** The rectangle moved, if it must be, to lie inside `0..width` by `0..height`. */
export function pulledInside(r: Rectangle, width: number, height: number): Rectangle {
  const dx = r.left < 0 ? -r.left : Math.min(0, width - r.right);
  const dy = r.top < 0 ? -r.top : Math.min(0, height - r.bottom);
  return { left: r.left + dx, top: r.top + dy, right: r.right + dx, bottom: r.bottom + dy };
}
