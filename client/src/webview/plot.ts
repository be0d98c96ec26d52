import uPlot from 'uplot';
import type { PageData, PagePoint, PageSeries } from './messages.ts';
import { beginningOf, seconds, steps } from './steps.ts';
import { standing } from './table.ts';

interface Reactions {
  describe(text: string): void;
  open(place: number): void;
}
export interface Plot {
  colorOf(series: PageSeries): string;
  /** Lengths of strokes and gaps in pixels; empty for an unbroken line. */
  dashOf(series: PageSeries): readonly number[];
  highlight(point: PagePoint | undefined): void;
}

const day = 86_400;
const dashes = [[], [8, 4], [2, 4], [12, 4, 2, 4]];
/** Colours of the theme that are made to be told apart; a second series of one imposer is dashed instead. */
const chartColors = ['blue', 'red', 'green', 'orange', 'purple', 'yellow'].map(name => `--vscode-charts-${name}`);

/** Each rate as steps over time, its statements as points, contradicted ones as crossed rings. */
export function drawPlot(parent: HTMLElement, data: PageData, react: Reactions): Plot {
  const style = getComputedStyle(document.body);
  const theme = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise;
  const text = theme('--vscode-editor-foreground', '#888');
  const grid = theme('--vscode-panel-border', theme('--vscode-contrastBorder', '#8884'));
  const imposers = [...new Set(data.series.map(series => series.imposer))].filter(Boolean);
  // A rate whose imposer no article names belongs to nobody's colour.
  const colorOf = (series: PageSeries) =>
    series.imposer
      ? theme(chartColors[imposers.indexOf(series.imposer) % chartColors.length] ?? '', text)
      : theme('--vscode-descriptionForeground', text);

  const all = data.series.flatMap(series => series.points.map(point => ({ series, point })));
  const times = all.flatMap(({ point }) => [seconds(point.from), ...(point.to ? [seconds(point.to)] : [])]);
  const [first, last] = [
    beginningOf(
      all.map(({ point }) => point),
      Math.min(...times),
    ),
    Math.max(...times),
  ];
  const margin = Math.max((last - first) * 0.06, 20 * day);
  const tables = data.series.map(series => steps(series.points, last + margin) as unknown as uPlot.AlignedData);
  const joined = uPlot.join(
    tables,
    tables.map(() => [2, 2]),
  ) as uPlot.AlignedData;
  const highest = Math.max(...all.map(({ point }) => point.value), 1);
  const dashOf = (series: PageSeries) =>
    dashes[data.series.filter(other => other.imposer === series.imposer).indexOf(series) % dashes.length] ?? [];
  let reached: PagePoint | undefined;

  const chart: uPlot = new uPlot(
    {
      width: Math.max(parent.clientWidth, 320),
      height: Math.max(Math.min(window.innerHeight * 0.5, 420), 220),
      tzDate: at => uPlot.tzDate(new Date(at * 1000), 'Etc/UTC'),
      scales: { x: { range: [first - margin, last + margin] }, y: { range: [0, highest * 1.15] } },
      legend: { show: false },
      cursor: { drag: { x: false, y: false }, points: { show: false } },
      axes: [
        { stroke: text, grid: { stroke: grid, width: 1 }, ticks: { stroke: grid }, values: dateLabels, space: 90 },
        {
          stroke: text,
          grid: { stroke: grid, width: 1 },
          ticks: { stroke: grid },
          values: (_, marks) => marks.map(mark => `${mark}%`),
        },
      ],
      series: [
        {},
        ...data.series.map(
          (series, index): uPlot.Series => ({
            label: series.label,
            stroke: colorOf(series),
            width: 2,
            dash:
              dashes[data.series.slice(0, index).filter(other => other.imposer === series.imposer).length % 4] ?? [],
            paths: uPlot.paths.stepped?.({ align: 1 }) as uPlot.Series.PathBuilder,
            points: { show: false },
          }),
        ),
      ],
      hooks: { draw: [drawPoints] },
    },
    joined,
    parent,
  );

  function drawPoints(drawn: uPlot): void {
    const { ctx } = drawn;
    const unit = devicePixelRatio;
    ctx.save();
    // The lines may have left their strokes and gaps behind.
    ctx.setLineDash([]);
    for (const { series, point } of all) {
      const x = drawn.valToPos(seconds(point.from), 'x', true);
      const y = drawn.valToPos(point.value, 'y', true);
      const size = (point === reached ? 7 : 4.5) * unit;
      ctx.strokeStyle = ctx.fillStyle = colorOf(series);
      ctx.lineWidth = 2 * unit;
      ctx.beginPath();
      // The shape says what the colour does not: a diamond is disputed, a ring superseded.
      if (point.disputed) diamond(ctx, x, y, size * 1.7);
      else ctx.arc(x, y, size, 0, 2 * Math.PI);
      if (point.disputed || !point.superseded) ctx.fill();
      else ctx.stroke();
    }
    ctx.restore();
  }

  function highlight(point: PagePoint | undefined): void {
    if (point === reached) return;
    reached = point;
    chart.redraw(false);
    const series = all.find(one => one.point === point)?.series;
    if (!point || !series) react.describe('');
    else
      react.describe(
        `${point.from}: ${point.shown} – ${[series.label, ...standing(point, data.words), point.outlet].join(' · ')} “${point.quote}”`,
      );
  }

  function nearest(event: MouseEvent): PagePoint | undefined {
    const box = chart.over.getBoundingClientRect();
    const [left, top] = [event.clientX - box.left, event.clientY - box.top];
    let best: PagePoint | undefined;
    let distance = 18;
    for (const { point } of all) {
      const x = chart.valToPos(seconds(point.from), 'x');
      const y = chart.valToPos(point.value, 'y');
      const away = Math.hypot(x - left, y - top);
      if (away < distance) [best, distance] = [point, away];
    }
    return best;
  }

  parent.tabIndex = 0;
  parent.setAttribute('role', 'img');
  parent.setAttribute('aria-label', data.words.plot);
  chart.over.addEventListener('mousemove', event => highlight(nearest(event)));
  chart.over.addEventListener('click', event => {
    const point = nearest(event);
    if (point) react.open(point.place);
  });
  // By date, not by place: the plot has no scales before it is first drawn.
  const inOrder = all.map(({ point }) => point).sort((a, b) => seconds(a.from) - seconds(b.from) || a.value - b.value);
  parent.addEventListener('keydown', event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const end = { Home: 0, End: inOrder.length - 1 }[event.key];
    if (end !== undefined) {
      highlight(inOrder[end]);
      event.preventDefault();
    } else if (step) {
      const at = reached ? inOrder.indexOf(reached) + step : step > 0 ? 0 : inOrder.length - 1;
      highlight(inOrder[(at + inOrder.length) % inOrder.length]);
      event.preventDefault();
    } else if (event.key === 'Enter' && reached) react.open(reached.place);
  });
  return { colorOf, dashOf, highlight };
}

function diamond(ctx: CanvasRenderingContext2D, x: number, y: number, arm: number): void {
  ctx.moveTo(x, y - arm);
  ctx.lineTo(x + arm, y);
  ctx.lineTo(x, y + arm);
  ctx.lineTo(x - arm, y);
  ctx.closePath();
}

function dateLabels(_: uPlot, marks: number[], _axis: number, _space: number, step: number): string[] {
  const length = step >= 360 * day ? 4 : step >= 27 * day ? 7 : 10;
  return marks.map(mark => new Date(mark * 1000).toISOString().slice(0, length));
}
