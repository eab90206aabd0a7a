// Draws what a canvas carries in data-chart, in the page's own colours. The table beside it says the same.
(() => {
  const draw = (canvas) => {
    const { labels, sets } = JSON.parse(canvas.dataset.chart);
    const style = getComputedStyle(document.body);
    const text = style.getPropertyValue("--tblr-secondary").trim() || "#667";
    const grid = style.getPropertyValue("--tblr-border-color").trim() || "#ddd";
    const colours = [style.getPropertyValue("--tblr-primary").trim(), style.getPropertyValue("--tblr-orange").trim()];
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    new Chart(canvas, {
      data: {
        labels,
        datasets: sets.map((set, index) => ({
          ...set,
          borderColor: colours[index],
          backgroundColor: colours[index],
          borderWidth: set.type === "line" ? 2 : 0,
          borderRadius: 2,
          pointRadius: labels.length > 40 ? 0 : 2,
          tension: 0.25,
          order: set.type === "line" ? 0 : 1,
          yAxisID: index === 0 ? "y" : "right",
        })),
      },
      options: {
        maintainAspectRatio: false,
        animation: calm ? false : { duration: 300 },
        interaction: { mode: "index", intersect: false },
        plugins: { legend: { labels: { color: text, usePointStyle: true } } },
        scales: {
          x: { ticks: { color: text, maxRotation: 0, autoSkipPadding: 16 }, grid: { display: false } },
          y: { beginAtZero: true, ticks: { color: text, precision: 0 }, grid: { color: grid }, title: { display: true, text: sets[0].label, color: text } },
          right: { position: "right", beginAtZero: true, ticks: { color: text, precision: 0 }, grid: { display: false }, title: { display: true, text: sets[1].label, color: text } },
        },
      },
    });
  };
  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("canvas[data-chart]").forEach(draw));
})();
