// A chart one can point at, for desks alone: phones have lines drawn here and fetch no library. What it shows stands
// beside it as a table; its bars have patterns, so that no meaning is in a colour alone.

const WIDE = '(min-width: 1024px)';
const still = matchMedia('(prefers-reduced-motion: reduce)');

let fetched;

/** Not a name the shell would take along for every phone: it is fetched where it is shown. */
const library = () => (fetched ??= import(`echarts/dist/echarts.common.min.js`).then(() => globalThis.echarts));

const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Bars and lines over the same months; a share runs from 0 to 100 % on an axis of its own. */
function drawn({ months, series }) {
  const shares = series.some((it) => it.share);
  const axis = { type: 'value', min: 0, minInterval: 1, splitLine: { lineStyle: { color: '#e6ecea' } } };
  return {
    animation: !still.matches,
    aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
    color: [token('--desa-green'), '#b3541e', '#4c5f5a'],
    textStyle: { fontFamily: 'inherit', fontSize: 13, color: token('--desa-ink') },
    tooltip: { trigger: 'axis', renderMode: 'richText' }, // Markup of its own would need styles that the pages do not allow.
    legend: { bottom: 0, textStyle: { fontSize: 13 } },
    grid: { left: 56, right: shares ? 56 : 16, top: 16, bottom: 56 },
    xAxis: { type: 'category', data: months, axisLabel: { fontSize: 13 } },
    yAxis: shares ? [axis, { type: 'value', min: 0, max: 1, splitLine: { show: false }, axisLabel: { formatter: (it) => `${Math.round(it * 100)} %` } }] : [axis],
    series: series.map((it) => ({
      name: it.name, type: it.kind, data: it.values, yAxisIndex: it.share ? 1 : 0, connectNulls: false, symbolSize: 8, barMaxWidth: 32,
      tooltip: { valueFormatter: (_, i) => it.words[i] ?? '' },
    })),
  };
}

class DeskChart extends HTMLElement {
  set chart(said) {
    this.said = said;
    this.draw();
  }

  connectedCallback() {
    this.draw();
  }

  disconnectedCallback() {
    this.watch?.disconnect();
    this.shown?.dispose();
    this.shown = undefined;
  }

  async draw() {
    if (!this.isConnected || !this.said || !matchMedia(WIDE).matches) return;
    const echarts = await library().catch(() => undefined); // Without it the lines and the table say the same.
    if (!echarts || !this.isConnected) return;
    this.shown ??= echarts.init(this);
    this.shown.setOption(drawn(this.said), true);
    this.watch ??= new ResizeObserver(() => this.shown?.resize());
    this.watch.observe(this);
  }
}

customElements.define('desk-chart', DeskChart);
