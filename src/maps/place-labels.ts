import { LINE, textWidth } from './lettering.ts';
import type { Lettering } from './lettering.ts';
import { grow, pulledInside, sharedArea } from './rectangle.ts';
import type { Rectangle } from './rectangle.ts';
import type { XY } from './types.ts';

/** A mark with the words that go beside it, in one line or in `lines`. */
export type Marked = {
  readonly point: XY;
  readonly radius: number;
  readonly label: string;
  readonly lettering: Lettering;
  readonly lines?: readonly string[];
};

/** Words with their place: the box they fill and where their base line starts. */
export type Placed = { readonly label: string; readonly box: Rectangle; readonly x: number; readonly y: number; readonly anchor: Anchor };

export type Anchor = 'start' | 'middle' | 'end';

/** What labels keep clear of, and how gladly a label takes a position: `extra` adds a cost below 10. */
export type Ground = {
  readonly width: number;
  readonly height: number;
  readonly taken: readonly Rectangle[];
  readonly extra: (box: Rectangle, mark: Marked) => number;
};

type Side = { readonly anchor: Anchor; readonly dx: number; readonly dy: number; readonly cost: number };

/** Right first, then left, above, below and the corners; farther positions are for places that share a mark. */
const SIDES: readonly Side[] = [
  { anchor: 'start', dx: 1, dy: 0, cost: 0 },
  { anchor: 'end', dx: -1, dy: 0, cost: 0.5 },
  { anchor: 'middle', dx: 0, dy: -1, cost: 2 },
  { anchor: 'middle', dx: 0, dy: 1, cost: 2.2 },
  { anchor: 'start', dx: 0.8, dy: -0.6, cost: 1 },
  { anchor: 'start', dx: 0.8, dy: 0.6, cost: 1.2 },
  { anchor: 'end', dx: -0.8, dy: -0.6, cost: 1.4 },
  { anchor: 'end', dx: -0.8, dy: 0.6, cost: 1.6 },
  { anchor: 'start', dx: 0.8, dy: 1.3, cost: 4 },
  { anchor: 'start', dx: 0.8, dy: -1.3, cost: 4.2 },
  { anchor: 'end', dx: -0.8, dy: 1.3, cost: 4.4 },
  { anchor: 'end', dx: -0.8, dy: -1.3, cost: 4.6 },
];

const GAP = 6;

function boxAt({ point, radius, label, lettering, lines = [label] }: Marked, side: Side): Rectangle {
  const width = Math.max(...lines.map((line) => textWidth(line, lettering)));
  const { size } = lettering;
  const half = (size * (1 + LINE * (lines.length - 1))) / 2;
  const x = point[0] + side.dx * (radius + GAP);
  const left = side.anchor === 'start' ? x : side.anchor === 'end' ? x - width : x - width / 2;
  const centre = point[1] + side.dy * (side.anchor === 'middle' ? radius + size * 0.12 + half : size);
  return { left, top: centre - half, right: left + width, bottom: centre + half };
}

function markBox({ point: [x, y], radius }: Marked): Rectangle {
  const r = radius + 1.5;
  return { left: x - r, top: y - r, right: x + r, bottom: y + r };
}

type Choice = { readonly box: Rectangle; readonly anchor: Anchor; readonly cost: number };

/** How many other marks are so near that a label would seem to be theirs. */
function rivals(box: Rectangle, mark: Marked, marks: readonly Marked[]): number {
  const near = grow(box, GAP + 2);
  return marks.filter((other) => other.point !== mark.point && sharedArea(near, markBox(other)) > 0).length;
}

function best(mark: Marked, marks: readonly Marked[], ground: Ground, avoid: readonly Rectangle[]): Choice {
  const choices = SIDES.map((side): Choice => {
    const wanted = boxAt(mark, side);
    const box = pulledInside(wanted, ground.width, ground.height);
    const moved = Math.abs(box.left - wanted.left) + Math.abs(box.top - wanted.top);
    const overlap = avoid.reduce((sum, other) => sum + sharedArea(box, other), 0);
    const cost = overlap * 10 + moved * 0.4 + rivals(box, mark, marks) * 2.5 + side.cost + ground.extra(box, mark);
    return { box, anchor: side.anchor, cost };
  });
  return choices.reduce((a, b) => (b.cost < a.cost ? b : a));
}

function placed(mark: Marked, { box, anchor }: Choice): Placed {
  const x = anchor === 'start' ? box.left : anchor === 'end' ? box.right : (box.left + box.right) / 2;
  // The base line of the first line.
  return { label: mark.label, box, anchor, x, y: box.top + mark.lettering.size * 0.82 };
}

/** One choice a mark, made in the given order and then again, so that early labels make way for later ones. */
function settle(marks: readonly Marked[], ground: Ground, order: readonly number[]): Choice[] {
  const marksTaken = [...marks.map(markBox), ...ground.taken];
  const chosen = new Map<number, Choice>();
  for (let round = 0; round < 4; round++) {
    for (const i of order) {
      const mark = marks[i];
      if (!mark) continue;
      const others = [...chosen].flatMap(([other, { box }]) => (other === i ? [] : [box]));
      chosen.set(i, best(mark, marks, ground, [...marksTaken, ...others]));
    }
  }
  return marks.flatMap((_, i) => chosen.get(i) ?? []);
}

/** Orders to try: the first choices decide much, and no single order suits every coast. */
function orders(marks: readonly Marked[]): number[][] {
  const given = marks.map((_, i) => i);
  const by = (axis: 0 | 1): number[] => [...given].sort((a, b) => (marks[a]?.point[axis] ?? 0) - (marks[b]?.point[axis] ?? 0));
  return [given, by(0), by(1)].flatMap((order) => [order, [...order].reverse()]);
}

/**
 * A place for every label: the side that costs least, clear of marks, of each other and of what is taken. Labels are
 * never dropped; where no side is free, the one with the least overlap is taken.
 */
export function placeLabels(marks: readonly Marked[], ground: Ground): Placed[] {
  const attempts = orders(marks).map((order) => settle(marks, ground, order));
  const total = (choices: readonly Choice[]): number => choices.reduce((sum, { cost }) => sum + cost, 0);
  const choices = attempts.reduce((a, b) => (total(b) < total(a) ? b : a));
  return marks.flatMap((mark, i) => {
    const choice = choices[i];
    return choice ? [placed(mark, choice)] : [];
  });
}
