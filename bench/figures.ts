/** One line of the table: what was measured, what it is to reach, what it came to, and whether it did. */
export type Figure = { name: string; reach: string; measured: string; reached: boolean };

/** The value below which that part of the values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

export function print(figure: Figure): Figure {
  console.log(`${figure.name}: ${figure.measured} (reach ${figure.reach}${figure.reached ? '' : ', NOT REACHED'})`);
  return figure;
}
