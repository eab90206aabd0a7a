// Draws what a canvas carries in data-chart (dk.fortaler.web.Chart), in the page's own colours. The table beside it says
// the same. fortaler.draw() draws again what came into the page later.
(() => {
  const draw = (canvas) => {
    if (canvas.dataset.drawn === canvas.dataset.chart) return;
    canvas.dataset.drawn = canvas.dataset.chart;
    Chart.getChart(canvas)?.destroy();
    const { labels, sets, sideways, stacked, most, whole: counting, unit } = JSON.parse(canvas.dataset.chart);
    const style = getComputedStyle(document.body);
    const colour = (name, otherwise) => style.getPropertyValue(`--tblr-${name}`).trim() || otherwise;
    const text = colour("secondary", "#667");
    const grid = colour("border-color", "#ddd");
    const paint = (name) => (name === "muted" ? text : colour(name, "#36c"));
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const language = document.documentElement.lang;
    const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    const written = (value) => (value === null ? "" : number.format(value) + unit);
    // Long names beside lying bars: some lines of words, so that the bars keep their room on a phone.
    const wrapped = (label) => {
      const signs = canvas.clientWidth < 480 ? 18 : 34;
      const lines = [""];
      for (const word of label.split(" ")) {
        const line = lines[lines.length - 1];
        if (line && line.length + word.length >= signs) lines.push(word);
        else lines[lines.length - 1] = line ? `${line} ${word}` : word;
      }
      return lines;
    };
    const dataset = (set, index) => {
      const line = set.kind !== "bar";
      const lower = set.kind === "band" && sets.slice(0, index).filter((other) => other.kind === "band").length % 2 === 0;
      return {
        label: set.label,
        data: set.data,
        type: line ? "line" : "bar",
        borderColor: paint(set.colour),
        backgroundColor: set.kind === "band" ? `color-mix(in srgb, ${paint(set.colour)} 18%, transparent)` : paint(set.colour),
        borderDash: set.kind === "dashed" ? [6, 4] : undefined,
        borderWidth: set.kind === "band" ? 0 : line ? 2 : 0,
        borderRadius: 3,
        maxBarThickness: 36,
        pointRadius: set.kind === "line" && labels.length <= 40 ? 2 : 0,
        fill: lower ? "+1" : false,
        // Through the points and never beyond them: what only grows is not drawn as if it fell.
        cubicInterpolationMode: set.kind === "line" ? "monotone" : "default",
        order: line ? 0 : 1,
        [sideways ? "xAxisID" : "yAxisID"]: set.right ? "right" : "value",
      };
    };
    const axisTitle = (right) => {
      const on = sets.filter((set) => set.right === right);
      return { display: !sideways && on.length === 1, text: on[0]?.label, color: text };
    };
    const axis = sideways ? "x" : "y";
    const whole = (right) => (counting || sets.every((set) => set.right !== right || set.data.every((value) => value === null || Number.isInteger(value))) ? 0 : undefined);
    const scales = {
      [sideways ? "y" : "x"]: { stacked, ticks: { color: text, maxRotation: 0, autoSkip: !sideways, autoSkipPadding: 16, ...(sideways && { callback(value) { return wrapped(this.getLabelForValue(value)); } }) }, grid: { display: false } },
      value: { axis, stacked, beginAtZero: true, max: most ?? undefined, ticks: { color: text, callback: written, precision: whole(false) }, grid: { color: grid }, title: axisTitle(false) },
    };
    if (sets.some((set) => set.right)) {
      scales.right = { axis, position: "right", beginAtZero: true, ticks: { color: text, callback: written, precision: whole(true) }, grid: { display: false }, title: axisTitle(true) };
    }
    new Chart(canvas, {
      data: { labels, datasets: sets.map(dataset) },
      options: {
        indexAxis: sideways ? "y" : "x",
        maintainAspectRatio: false,
        animation: calm ? false : { duration: 300 },
        interaction: { mode: "index", intersect: false, axis: sideways ? "y" : "x" },
        plugins: {
          legend: { display: sets.length > 1, labels: { color: text, usePointStyle: true, boxWidth: 8, boxHeight: 8, padding: 16, filter: (item) => sets[item.datasetIndex].kind !== "band" || sets.findIndex((set) => set.kind === "band") === item.datasetIndex } },
          tooltip: { callbacks: { label: (item) => `${item.dataset.label}: ${written(item.raw)}` } },
        },
        scales,
      },
    });
  };
  const drawAll = () => document.querySelectorAll("canvas[data-chart]").forEach(draw);
  document.addEventListener("DOMContentLoaded", drawAll);
  document.addEventListener("htmx:afterSettle", drawAll);
  window.fortaler = { ...window.fortaler, draw: drawAll };
})();
