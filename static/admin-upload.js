// The upload form: takes files and folders that are dropped on it, says what was chosen, and is sent once.
(() => {
  const form = document.getElementById("import-upload");
  const drop = document.getElementById("import-drop");
  const status = document.getElementById("import-status");
  if (!form || !drop || !status) return;
  const [files, folder] = [form.elements.files, form.elements.folder];
  const language = document.documentElement.lang || "en";
  const READ = /\.(txt|jsonl|zip)$/i;
  const LITTER = /^(\.DS_Store|Thumbs\.db|desktop\.ini)$/;
  const say = (...sentences) => { status.textContent = sentences.filter(Boolean).join(" "); };
  const filled = (name, values) =>
    Object.entries(values).reduce((text, [key, value]) => text.replace(`{${key}}`, value), status.dataset[name]);

  const size = (bytes) => {
    const [unit, one] = bytes < 1e6 ? ["kilobyte", 1e3] : ["megabyte", 1e6];
    const shown = Math.max(bytes / one, 0.1);
    return new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: 1 }).format(shown);
  };

  const told = () => {
    const all = [...files.files, ...folder.files].filter((file) => !LITTER.test(file.name));
    if (!all.length) return say("");
    const bytes = all.reduce((sum, file) => sum + file.size, 0);
    const unread = all.filter((file) => !READ.test(file.name)).map((file) => file.name);
    const names = unread.slice(0, 3).join(", ") + (unread.length > 3 ? " …" : "");
    const [mostFiles, mostBytes] = [Number(form.dataset.maxFiles), Number(form.dataset.maxBytes)];
    say(
      filled(all.length === 1 ? "one" : "many", { number: all.length.toLocaleString(language), size: size(bytes) }),
      unread.length && filled(unread.length === 1 ? "unreadOne" : "unread", { number: unread.length.toLocaleString(language), names }),
      all.length > mostFiles && filled("tooMany", { limit: mostFiles.toLocaleString(language) }),
      bytes > mostBytes && filled("tooLarge", { limit: size(mostBytes) }),
    );
  };

  const fileOf = (entry) => new Promise((resolve, reject) => { entry.file(resolve, reject); });
  const batch = (reader) => new Promise((resolve, reject) => { reader.readEntries(resolve, reject); });

  // A folder hands out its entries a hundred at a time.
  const below = async (entry) => {
    if (entry.isFile) return [await fileOf(entry)];
    const [reader, found] = [entry.createReader(), []];
    for (let entries = await batch(reader); entries.length; entries = await batch(reader)) {
      for (const inner of entries) found.push(...await below(inner));
    }
    return found;
  };

  const dropped = async (transfer) => {
    const entries = [...transfer.items].map((item) => item.webkitGetAsEntry && item.webkitGetAsEntry()).filter(Boolean);
    if (!entries.length) return [...transfer.files];
    return (await Promise.all(entries.map(below))).flat();
  };

  const take = async (event) => {
    event.preventDefault();
    drop.classList.remove("newsroom-drop-over");
    say(status.dataset.reading);
    // What the browser cannot open is as if it was not there.
    const all = await dropped(event.dataTransfer).catch(() => []);
    const found = all.filter((file) => !LITTER.test(file.name));
    if (!found.length) return say(status.dataset.empty);
    const chosen = new DataTransfer();
    for (const file of [...files.files, ...found]) chosen.items.add(file);
    files.files = chosen.files;
    told();
  };

  const over = (event) => {
    if (![...event.dataTransfer.types].includes("Files")) return;
    event.preventDefault();
    drop.classList.add("newsroom-drop-over");
  };

  drop.hidden = false;
  form.addEventListener("dragover", over);
  form.addEventListener("dragenter", over);
  form.addEventListener("dragleave", (event) => {
    if (!form.contains(event.relatedTarget)) drop.classList.remove("newsroom-drop-over");
  });
  form.addEventListener("drop", take);
  form.addEventListener("change", told);
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "yes";
    say(status.dataset.sending);
  });
  // Coming back by the browser's own button, the form may be sent anew.
  addEventListener("pageshow", () => { delete form.dataset.sent; told(); });
})();
