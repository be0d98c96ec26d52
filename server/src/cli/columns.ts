/** Text in columns that are as wide as their widest cell, up to this. */
const WIDEST = 40;

/** The titles' line and one for each row; cells that are too wide are cut, the last of a row never. */
export function columns(titles: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = titles.map((title, i) =>
    Math.min(WIDEST, Math.max(title.length, ...rows.map(row => row[i]?.length ?? 0))),
  );
  return [titles, ...rows].map(row =>
    row
      .map((cell, i) => {
        if (i === row.length - 1) return cell;
        const width = widths[i] ?? 0;
        return (cell.length > width ? `${cell.slice(0, width - 1)}…` : cell).padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
