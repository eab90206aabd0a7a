// The share sheet: one tap opens the dialog and brings this tab to the question that comes afterwards.
(() => {
  const form = document.getElementById("share");
  if (form) {
    form.addEventListener("submit", (event) => {
      if (!form.dataset.answer || event.submitter?.hasAttribute("formaction")) return;
      // Back from the other tab, this one asks whether it was posted.
      document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "visible") window.location.assign(form.dataset.answer);
      }, { once: false });
      window.addEventListener("focus", () => window.location.assign(form.dataset.answer), { once: true });
    });
    const text = document.getElementById("text");
    form.addEventListener("click", (event) => {
      const use = event.target.closest("[data-use]");
      if (!use) return;
      text.value = use.dataset.use;
      text.dispatchEvent(new Event("input", { bubbles: true }));
      text.focus();
    });
  }

  // The phone's own share sheet with the picture, which is fetched before the tap, as phones demand.
  const button = document.querySelector("[data-phone-share]");
  if (button && navigator.canShare) {
    const picture = document.getElementById("picture");
    const post = document.getElementById("post").value;
    let files = [];
    const ready = picture
      ? fetch(picture.src).then((answer) => answer.blob()).then((blob) => {
          const file = new File([blob], blob.type === "image/png" ? "fortaler.png" : "fortaler.jpg", { type: blob.type });
          if (navigator.canShare({ files: [file] })) files = [file];
        })
      : Promise.resolve();
    ready.finally(() => { button.hidden = false; });
    button.addEventListener("click", async () => {
      navigator.clipboard.writeText(post).catch(() => {});
      try {
        await navigator.share(files.length ? { files } : { text: post });
      } catch (stopped) {
        // The person closed the sheet: nothing to do.
      }
    });
  }
})();
