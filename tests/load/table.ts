import { GOALS, verdictOf, type Row } from './goals';

const WORDS = { stretch: 'beyond', met: 'met', missed: 'MISSED' } as const;

const number = (value: number): string => value.toFixed(value >= 20 ? 0 : value >= 1 ? 2 : 3);

/** The rows as a table that reads in a terminal and in a note. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const { title, figure, must, stretch } = GOALS[row.key];
    return [
      title,
      `${number(row.found)} ${figure}`,
      `${figure === 'of the floor' ? '≥' : '≤'} ${must} (${stretch})`,
      WORDS[verdictOf(row)],
      row.detail,
    ];
  });
  const all = [['operation', 'found', 'must (stretch)', 'goal', 'medians'], ...lines];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function closingSentence(rows: readonly Row[]): string {
  const verdicts = rows.map(verdictOf);
  const count = (verdict: string) => verdicts.filter((one) => one === verdict).length;
  return `${rows.length - count('missed')} of ${rows.length} goals met, ${count('stretch')} of them beyond; ${count('missed')} missed.`;
}
