/** Paths along points, broken where there is no value. */

/** Undefined where the line is broken. */
export type PathPoint = { readonly x: number; readonly y: number } | undefined;

export function linePath(points: readonly PathPoint[]): string {
  return unbroken(points).map(polyline).join('');
}

/** What lies between the line and `floor`. */
export function areaPath(points: readonly PathPoint[], floor: number): string {
  return unbroken(points)
    .map((run) => `${polyline([...run, ...run.map(({ x }) => ({ x, y: floor })).reverse()])}Z`)
    .join('');
}

function unbroken(points: readonly PathPoint[]): NonNullable<PathPoint>[][] {
  const runs: NonNullable<PathPoint>[][] = [[]];
  for (const point of points) {
    if (point) runs[runs.length - 1]?.push(point);
    else runs.push([]);
  }
  return runs.filter(({ length }) => length > 0);
}

/** A point alone is drawn as a dot where lines end round. */
function polyline(points: readonly NonNullable<PathPoint>[]): string {
  const places = points.map(({ x, y }) => `${short(x)},${short(y)}`);
  return `M${places.join('L')}${places.length === 1 ? 'Z' : ''}`;
}

function short(length: number): number {
  return Math.round(length * 1000) / 1000;
}
