/** Precision, recall and F1 of one class, between 0 and 1. */
export type ClassFigures = { label: string; precision: number; recall: number; f1: number; count: number };

/** The figures of every class and their unweighted mean F1 (macro-F1), between 0 and 1. */
export function macroF1(
  labels: readonly string[],
  gold: readonly string[],
  found: readonly string[],
): { macro: number; classes: ClassFigures[] } {
  const classes = labels.map((label) => {
    const count = gold.filter((one) => one === label).length;
    const said = found.filter((one) => one === label).length;
    const right = gold.filter((one, at) => one === label && found[at] === label).length;
    const precision = said === 0 ? 0 : right / said;
    const recall = count === 0 ? 0 : right / count;
    return { label, precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall), count };
  });
  return { macro: classes.reduce((sum, one) => sum + one.f1, 0) / classes.length, classes };
}
