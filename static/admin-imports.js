// An import's page: shows its progress without reloading, and counts what is chosen while boxes are ticked.
(() => {
  const box = document.getElementById("import-progress");
  const parts = (root) => new Map([...root.querySelectorAll("[data-live]")].map((part) => [part.dataset.live, part]));

  // Only what differs is touched: a status that is said again and again is heard again and again.
  const update = (news) => {
    const shown = parts(box);
    for (const [name, part] of parts(news)) {
      const old = shown.get(name);
      if (!old) continue;
      if (name === "bar") {
        old.max = part.max;
        old.value = part.value;
      } else if (old.textContent !== part.textContent) {
        old.replaceChildren(...part.childNodes);
      }
    }
  };

  const refresh = async () => {
    try {
      const response = await fetch(box.dataset.source, { credentials: "same-origin" });
      if (response.redirected || response.status === 404) return location.reload();
      if (response.ok) {
        const news = new DOMParser().parseFromString(await response.text(), "text/html");
        if (!parts(news).has("bar")) return location.reload();
        update(news);
      }
    } catch {
      // The server may be restarting: ask again.
    }
    setTimeout(refresh, 2000);
  };
  if (box && box.dataset.source) setTimeout(refresh, 2000);

  const status = document.getElementById("import-chosen");
  const form = document.getElementById("import-choice");
  if (!status || !form) return;
  const boxes = [...form.querySelectorAll("input[name=chosen]")];
  const ticked = () => boxes.filter((one) => one.checked).length;
  const started = boxes.filter((one) => one.defaultChecked).length;
  const count = () => {
    const chosen = Number(status.dataset.chosen) - started + ticked();
    status.textContent = status.dataset.said.replace("{chosen}", chosen).replace("{open}", status.dataset.open);
  };
  form.addEventListener("change", count);
  if (ticked() !== started) count();
})();
