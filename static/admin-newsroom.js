// Shows the progress of an import without reloading the page; the page reloads itself once the state has changed.
(() => {
  const box = document.getElementById("import-progress");
  const refresh = async () => {
    try {
      const response = await fetch(location.href, { credentials: "same-origin" });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const news = page.getElementById("import-progress");
      if (!news || !news.hasAttribute("data-moving")) {
        location.reload();
        return;
      }
      box.replaceChildren(...news.childNodes);
    } catch {
      // The server may be restarting: ask again.
    }
    setTimeout(refresh, 2000);
  };
  if (box) setTimeout(refresh, 1500);
})();
