// What every page shares. Pages work without it; it only makes them quicker to use.
(() => {
  document.addEventListener("htmx:configRequest", (event) => {
    const token = document.querySelector('meta[name="csrf"]');
    if (token) event.detail.headers["X-CSRF-TOKEN"] = token.content;
  });

  // A form is sent once, however often its button is pressed; going back makes it usable again.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.dataset.sent === "true" || form.target === "_blank") {
      if (form.dataset.sent === "true") event.preventDefault();
      return;
    }
    if (form.method === "get") return;
    form.dataset.sent = "true";
    form.querySelectorAll("button:not([type=button])").forEach((button) => button.classList.add("btn-loading"));
  });
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => {
      delete form.dataset.sent;
      form.querySelectorAll(".btn-loading").forEach((button) => button.classList.remove("btn-loading"));
    });
  });

  // Copying takes a script: its buttons show only where there is one.
  document.querySelectorAll("[data-copy][hidden]").forEach((button) => { button.hidden = false; });

  // <button data-copy="#id"> puts the text of that element on the clipboard and says so.
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    const source = document.querySelector(button.dataset.copy);
    if (!source) return;
    const text = source.value ?? source.textContent.trim();
    // Browsers have a clipboard for https only; elsewhere what is selected is copied.
    if (navigator.clipboard) await navigator.clipboard.writeText(text);
    else { getSelection().selectAllChildren(source); source.select?.(); document.execCommand("copy"); }
    // A second click while it says so must not take that for its name.
    button.dataset.label ??= button.textContent;
    button.textContent = button.dataset.copied;
    setTimeout(() => { button.textContent = button.dataset.label; }, 2000);
  });

  // A new business case in another currency: amounts that are still the usual ones become what is usual there.
  document.addEventListener("change", (event) => {
    const before = event.target.id === "currency" && document.getElementById("currency-before");
    if (!before) return;
    document.querySelectorAll("[data-usual]").forEach((field) => {
      const usual = Object.fromEntries(field.dataset.usual.split(" ").map((each) => each.split("=")));
      if (field.value.trim() === usual[before.value]) field.value = usual[event.target.value];
    });
    before.value = event.target.value;
  });

  // <details> whose [data-count-checked] begins with how many of its boxes are ticked.
  document.addEventListener("change", (event) => {
    const folded = event.target.type === "checkbox" && event.target.closest("details");
    const count = folded && folded.querySelector("[data-count-checked]");
    if (count) count.textContent = count.textContent.replace(/\d+/, folded.querySelectorAll("input:checked").length);
  });

  // <select data-submit> sends its form when changed.
  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-submit]")) event.target.form.requestSubmit();
  });
})();
