type Weighed = { importance: number };

/** The weightiest of some points, and the others; both as they stand in the text. */
export function firstPoints<Point extends Weighed>(points: readonly Point[], most: number): [Point[], Point[]] {
  const first = new Set(points.toSorted((one, other) => other.importance - one.importance).slice(0, most));
  return [points.filter((point) => first.has(point)), points.filter((point) => !first.has(point))];
}
