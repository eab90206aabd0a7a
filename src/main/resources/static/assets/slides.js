// On a page to present from, the arrow keys go from section to section. The page scrolls as well without it.
(() => {
  const slides = () => [...document.querySelectorAll("[data-slides] > *")];
  document.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.target.closest("input, textarea, select, [tabindex='0'], summary")) return;
    const all = slides();
    const now = all.findLastIndex((slide) => slide.getBoundingClientRect().top <= 24);
    const next = all[Math.min(Math.max(now + step, 0), all.length - 1)];
    if (!next) return;
    event.preventDefault();
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    next.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: "start" });
  });
})();
