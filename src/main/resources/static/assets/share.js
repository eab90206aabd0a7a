// The share sheet: one tap opens the dialog and brings this tab to the question that comes afterwards.
(() => {
  const form = document.getElementById("share");
  if (form) {
    let left = false;
    // Back from the other tab, this one asks how it went; where nothing was opened there, the answer is empty and this
    // tab stays as it is.
    const back = () => {
      if (left && document.visibilityState === "visible") window.location.assign(form.dataset.answer);
    };
    // What a rule stops is answered here, not in another tab.
    form.addEventListener("submit", (event) => {
      if (!form.dataset.answer || event.submitter?.hasAttribute("formtarget")) return;
      left = !form.querySelector("[data-stops]");
      form.target = left ? "_blank" : "_self";
    });
    document.addEventListener("visibilitychange", back);
    window.addEventListener("focus", back);

    // A suggestion and the text in the field change places, so that neither is lost.
    const text = document.getElementById("text");
    text.addEventListener("input", () => document.querySelector(".sheet-note")?.classList.add("invisible"));
    form.addEventListener("click", (event) => {
      const use = event.target.closest("[name=use]");
      if (!use) return;
      event.preventDefault();
      const before = text.value;
      text.value = use.value;
      use.value = before;
      use.closest(".sheet-caption").querySelector("p").textContent = before;
      text.dispatchEvent(new Event("input", { bubbles: true }));
      text.focus();
    });
  }

  // A link that copies the text on its way to the network.
  document.querySelectorAll("[data-copy-first]").forEach((link) => {
    const post = document.querySelector(link.dataset.copyFirst);
    link.querySelector("span").textContent = link.dataset.copying;
    link.addEventListener("click", () => copy(post));
  });

  // The phone's own share sheet: with the picture, which is fetched before the tap, as phones demand; or with a link.
  const button = document.querySelector("[data-phone-share]");
  if (button && navigator.canShare) {
    const link = button.dataset.phoneShare;
    const post = document.getElementById("post-text");
    let files = [];
    const ready = link ? Promise.resolve() : fetch(document.getElementById("picture").src)
      .then((answer) => answer.blob())
      .then((blob) => {
        const file = new File([blob], blob.type === "image/png" ? "fortaler.png" : "fortaler.jpg", { type: blob.type });
        if (navigator.canShare({ files: [file] })) files = [file];
      });
    ready.catch(() => {}).then(() => { button.hidden = !link && files.length === 0; });
    button.addEventListener("click", async () => {
      copy(post);
      try {
        await navigator.share(link ? { url: link } : { files });
        document.getElementById("answer")?.scrollIntoView({ behavior: "smooth" });
      } catch (stopped) {
        // The person closed the sheet: everything stands as it did, to try again.
      }
    });
  }

  // Also where the address is not https and the browser has no clipboard for it.
  function copy(field) {
    if (navigator.clipboard) {
      navigator.clipboard.writeText(field.value).catch(() => {});
      return;
    }
    field.select();
    document.execCommand("copy");
  }
})();
