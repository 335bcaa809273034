// The edit page of a report: opens the small forms beside the text instead of on pages of their own, and brings text
// and tables up to date after a save. Without it every mark and every "Put right" is a link to the same form.
"use strict";

(function () {
  const desk = document.getElementById("report-desk");
  const panel = document.getElementById("report-panel");
  if (!desk || !panel) return;
  const body = document.getElementById("report-panel-body");
  const text = document.getElementById("report-text");
  const status = document.getElementById("report-status");
  const keys = document.getElementById("report-keys");
  const home = panel.parentNode;
  let opener = null; // where the focus goes back to: the opened mark's id, offset and address
  let dirty = false;
  let asking = null;

  const say = (words) => { status.textContent = words; };
  const scripted = (root) => root.querySelectorAll(".report-scripted").forEach((one) => { one.hidden = false; });

  async function ask(url, options) {
    if (asking) asking.abort();
    asking = new AbortController();
    const headers = { "X-Panel": "1" };
    return fetch(url, { credentials: "same-origin", headers, signal: asking.signal, ...options });
  }

  // --- the panel ---------------------------------------------------------------------------------------------
  async function open(url, from, focus) {
    try {
      const response = await ask(url);
      if (!response.ok || response.redirected) throw new Error("no form");
      if (from) remember(from);
      show(await response.text(), focus);
    } catch (problem) {
      if (problem.name !== "AbortError") location.href = url;
    }
  }

  function show(html, focus) {
    const page = new DOMParser().parseFromString(html, "text/html");
    body.replaceChildren(...page.body.childNodes);
    dirty = false;
    panel.hidden = false;
    desk.classList.add("report-opened");
    scripted(body);
    offerSelection();
    const first = body.querySelector(".report-errors, .report-wrong input:not([type=hidden])") || body.querySelector("h2");
    if (focus && first) first.focus();
  }

  function remember(from) {
    opener = { id: from.id, at: from.dataset.at, href: from.getAttribute("href") };
    for (const one of desk.querySelectorAll(".report-current")) one.classList.remove("report-current");
    from.classList.add("report-current");
    place(from.closest("tr"));
  }

  // A fix from a table opens under its row, one from the text beside it.
  function place(row) {
    const old = document.getElementById("report-inline");
    if (row && matchMedia("(min-width: 1025px)").matches) {
      const inline = document.createElement("tr");
      inline.id = "report-inline";
      const cell = inline.appendChild(document.createElement("td"));
      cell.colSpan = row.children.length;
      cell.append(panel);
      row.after(inline);
    } else {
      home.append(panel);
    }
    if (old) old.remove();
    if (!row && matchMedia("(max-width: 1024px)").matches) uncover(document.querySelector(".report-current"));
  }

  // On a phone the panel lies over the lower part of the screen: the mark comes up above it.
  function uncover(mark) {
    const top = mark ? mark.getBoundingClientRect().top : 0;
    if (top > innerHeight * 0.2 || top < 0) scrollBy(0, top - innerHeight * 0.1);
  }

  function close(focus) {
    panel.hidden = true;
    body.replaceChildren();
    place(null);
    dirty = false;
    desk.classList.remove("report-opened");
    for (const one of desk.querySelectorAll(".report-current")) one.classList.remove("report-current");
    if (focus) goBack();
  }

  function goBack() {
    if (!opener) return text.focus({ preventScroll: true });
    const again = document.getElementById(opener.id || "-") || sameAddress(opener.href) || following(opener.at);
    focusOn(again || text);
  }

  const sameAddress = (href) => [...desk.querySelectorAll("a[data-panel]")].find((a) => a.getAttribute("href") === href);
  const following = (at) => at === undefined ? null : stops().find((stop) => Number(stop.dataset.at) >= Number(at));

  // --- what is saved -----------------------------------------------------------------------------------------
  async function save(form, button) {
    const data = new FormData(form, button);
    try {
      const response = await ask(form.action, { method: "POST", body: data, redirect: "manual" });
      if (response.type === "opaqueredirect") return await saved();
      if (!response.ok && response.status !== 409) throw new Error(String(response.status));
      show(await response.text(), true);
    } catch (problem) {
      if (problem.name !== "AbortError") fail(form);
    }
  }

  function fail(form) {
    const box = form.querySelector(".report-failed") || document.createElement("p");
    box.className = "report-errors report-failed";
    box.setAttribute("role", "alert");
    box.textContent = desk.dataset.failed;
    form.prepend(box);
  }

  async function saved() {
    await refresh(location.href);
    close(true);
  }

  async function refresh(url) {
    const response = await fetch(url.split("#")[0], { credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const where = [text.scrollTop, scrollX, scrollY];
    place(null);
    for (const id of ["report-text", "report-facts"]) {
      const fresh = page.getElementById(id);
      if (fresh) document.getElementById(id).replaceChildren(...fresh.childNodes);
    }
    rove();
    text.scrollTop = where[0];
    scrollTo(where[1], where[2]);
    const told = [...page.querySelectorAll(".messagelist li")].flatMap((one) => [...one.childNodes, " "]);
    if (told.length) status.replaceChildren(...told);
  }

  // --- searching people while typing -------------------------------------------------------------------------
  let waiting = 0;
  function searchSoon(input, now) {
    clearTimeout(waiting);
    waiting = setTimeout(() => search(input), now ? 0 : 250);
  }

  async function search(input) {
    const form = input.form, role = input.closest("[data-role]").dataset.role;
    const url = new URL(form.action);
    for (const [name, value] of new FormData(form)) {
      if (name === role || name === `${role}_q`) url.searchParams.set(name, value);
    }
    url.searchParams.set("do", "search");
    try {
      const response = await ask(url);
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const old = form.querySelector(`[data-role="${role}"] [data-options]`);
      const fresh = page.querySelector(`[data-role="${role}"] [data-options]`);
      if (response.ok && old && fresh) old.replaceChildren(...fresh.childNodes);
    } catch (problem) {
      if (problem.name !== "AbortError") fail(form);
    }
  }

  // --- words selected in the text: offsets count code points ---------------------------------------------------
  const points = (words) => Array.from(words).length;

  function offset(node, place) {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentNode : node;
    const paragraph = element.closest("p[data-start]");
    if (!paragraph) return between(node, place);
    const range = document.createRange();
    range.setStart(paragraph, 0);
    range.setEnd(node, place);
    return Number(paragraph.dataset.start) + points(range.toString());
  }

  function between(node, place) {
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(node, place);
    let found = 0;
    for (const paragraph of text.querySelectorAll("p[data-start]")) {
      if (range.comparePoint(paragraph, 0) > 0) return found;
      found = Number(paragraph.dataset.start) + points(paragraph.textContent);
    }
    return found;
  }

  function selected() {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return null;
    const words = range.toString().trim();
    const span = [offset(range.startContainer, range.startOffset), offset(range.endContainer, range.endOffset)];
    return words && span[0] < span[1] ? { span, words } : null;
  }

  const wordsUrl = () => document.getElementById("report-words").href;
  const markUrl = (span) => `${wordsUrl()}?start=${span[0]}&end=${span[1]}`;

  function offerSelection() {
    const take = body.querySelector("[data-take]");
    if (take) take.disabled = !selected();
    return Boolean(take);
  }

  function selectionEnded() {
    const found = selected();
    if (offerSelection() || !found || dirty) return;
    opener = { at: String(found.span[0]) };
    place(null);
    open(markUrl(found.span), null, false).then(() => say(desk.dataset.ready));
  }

  function take() {
    const found = selected(), form = body.querySelector("form");
    if (!found) return;
    form.elements.span.value = found.span.join("-");
    body.querySelector("[data-words]").textContent = found.words;
    dirty = true;
  }

  // --- moving between marks: one of them is a tab stop ---------------------------------------------------------
  const stops = () => [...text.querySelectorAll("a[data-at]")];
  const opens = (one) => one.closest && one.closest("a[data-panel]");

  function rove(to) {
    const all = stops();
    const current = to || all[0];
    for (const stop of all) stop.tabIndex = stop === current ? 0 : -1;
  }

  function focusOn(one) {
    if (one.matches("#report-text a[data-at]")) rove(one);
    one.focus();
  }

  function step(by, wanted) {
    const all = stops();
    const here = all.indexOf(document.activeElement);
    const seen = here >= 0 ? here : by > 0 ? all.findIndex(visible) - 1 : all.length;
    for (let next = seen + by; next >= 0 && next < all.length; next += by) {
      if (!wanted || wanted(all[next])) return focusOn(all[next]);
    }
  }

  function visible(one) {
    return one.getBoundingClientRect().bottom > text.getBoundingClientRect().top;
  }

  const unsure = (one) => one.classList.contains("report-unsure");
  const lettersOn = () => localStorage.getItem("report-keys") !== "off";

  const letters = {
    j: () => step(1),
    k: () => step(-1),
    u: () => step(1, unsure),
    m: () => markWords(),
    "?": () => keys.showModal(),
  };

  function markWords() {
    const found = selected();
    if (!panel.hidden && found && !dirty) return body.querySelector("h2").focus();
    if (document.activeElement !== document.body) remember(document.activeElement.closest("a[data-panel]") || document.getElementById("report-words"));
    return open(found ? markUrl(found.span) : wordsUrl(), null, true);
  }

  function pressed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
    if (event.key === "Escape" && !panel.hidden) {
      event.preventDefault();
      close(true);
      return;
    }
    const target = event.target;
    if (target.matches("input:not([type=radio]):not([type=checkbox]), textarea, select")) return typed(event);
    const arrows = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
    if (arrows[event.key] && target.matches("#report-text a[data-at]")) {
      event.preventDefault();
      step(arrows[event.key]);
    } else if (letters[event.key] && lettersOn() && (target === document.body || desk.contains(target))) {
      event.preventDefault();
      letters[event.key]();
    }
  }

  function typed(event) {
    if (event.key === "Enter" && event.target.type === "search" && panel.contains(event.target)) {
      event.preventDefault();
      searchSoon(event.target, true);
    } else if (event.key === "Enter" && event.target.matches(".report-form input") && panel.contains(event.target)) {
      // The first button of the form is a search: Enter means save.
      event.preventDefault();
      event.target.form.querySelector(".report-save, .report-delete").click();
    }
  }

  // --- who listens ---------------------------------------------------------------------------------------------
  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    const link = opens(event.target);
    if (link && desk.contains(link)) {
      event.preventDefault();
      if (selected() && text.contains(link)) return;
      open(link.href, panel.contains(link) ? null : link, true);
    } else if (event.target.closest("[data-of]") && !selected()) {
      const handle = document.getElementById(event.target.closest("[data-of]").dataset.of);
      if (handle && !body.querySelector("[data-take]:not([disabled])")) open(handle.href, handle, true);
    } else if (event.target.matches("[data-take]")) take();
    else if (event.target.matches(".report-close")) close(true);
  });
  panel.addEventListener("submit", (event) => {
    event.preventDefault();
    const form = event.target, button = event.submitter;
    if (form.hasAttribute("data-asking")) open(`${form.action.split("?")[0]}?${new URLSearchParams(new FormData(form))}`, null, true);
    else if (button && button.value === "search") searchSoon(button.closest("[data-role]").querySelector("[type=search]"), true);
    else save(form, button);
  });
  panel.addEventListener("input", (event) => {
    dirty = true;
    if (event.target.type === "search") searchSoon(event.target, false);
    if (event.target.matches("[data-new]")) {
      const makers = [...event.target.closest("fieldset").querySelectorAll("input[value^='new:']")];
      if (makers.length && !makers.some((one) => one.checked)) makers[0].checked = true;
    }
    if (["first", "last"].includes(event.target.name)) event.target.form.elements.span.value = "";
  });
  desk.addEventListener("submit", (event) => {
    if (!event.target.matches(".report-view")) return;
    event.preventDefault();
    const url = `${location.pathname}?${new URLSearchParams(new FormData(event.target))}`;
    history.replaceState(null, "", url);
    refresh(url).then(() => desk.querySelector(".report-view select").focus());
  });
  desk.addEventListener("change", (event) => {
    if (event.target.closest(".report-view")) event.target.form.requestSubmit();
  });
  desk.addEventListener("focusin", (event) => {
    if (event.target.matches("#report-text a[data-at]")) rove(event.target);
  });
  text.addEventListener("mouseup", () => setTimeout(selectionEnded, 0));
  text.addEventListener("touchend", () => setTimeout(selectionEnded, 400));
  text.addEventListener("keyup", (event) => { if (event.shiftKey || event.key === "Shift") selectionEnded(); });
  document.addEventListener("selectionchange", offerSelection);
  document.addEventListener("keydown", pressed);
  document.getElementById("report-help").addEventListener("click", () => keys.showModal());
  const toggle = document.getElementById("report-keys-on");
  toggle.checked = lettersOn();
  toggle.addEventListener("change", () => localStorage.setItem("report-keys", toggle.checked ? "on" : "off"));
  scripted(desk);
  rove();
})();
