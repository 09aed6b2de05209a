/** A figure that somebody reads: of which pieces it is the sum, and how many persons stand behind it. */
export interface Cell {
  atoms: readonly string[];
  persons: number;
}

const PRIME = 32_003;

function inverse(of: number): number {
  let [base, exponent, result] = [of, PRIME - 2, 1];
  for (; exponent > 0; exponent >>= 1) {
    if (exponent & 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}

/** Whether sums and differences of the cells give that of some atoms; what is shown to be nothing is known of every atom in it. */
export function createSolver(
  atoms: readonly string[],
  cells: readonly Cell[],
): (wanted: readonly string[]) => boolean {
  const empty = new Set(cells.filter(({ persons }) => persons === 0).flatMap((cell) => cell.atoms));
  const columns = atoms.filter((atom) => !empty.has(atom));
  const vectorOf = (some: readonly string[]) => columns.map((atom): number => (some.includes(atom) ? 1 : 0));
  const basis: { pivot: number; row: number[] }[] = [];
  const reduced = (vector: number[]): number[] => {
    let rest = vector;
    for (const { pivot, row } of basis) {
      const factor = rest[pivot] ?? 0;
      if (factor !== 0) rest = rest.map((one, index) => (one + (PRIME - factor) * (row[index] ?? 0)) % PRIME);
    }
    return rest;
  };
  for (const cell of cells) {
    const rest = reduced(vectorOf(cell.atoms));
    const pivot = rest.findIndex((one) => one !== 0);
    if (pivot < 0) continue;
    const scale = inverse(rest[pivot] ?? 1);
    basis.push({ pivot, row: rest.map((one) => (one * scale) % PRIME) });
  }
  return (wanted) => reduced(vectorOf(wanted)).every((one) => one === 0);
}
