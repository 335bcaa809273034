// Lists are exchanged as filters are typed and clicked; what somebody is typing in just now is left alone.
"use strict";

(function () {
  const list = document.querySelector(".with-filters");
  if (!list) return;
  const htmx = document.currentScript.dataset.htmx;
  const shown = location.pathname + location.search;
  const typed = new WeakSet();

  // What exchanges lists is fetched when somebody turns to one: until it is there, links and the form work by themselves.
  function fetched() {
    const script = document.createElement("script");
    script.src = htmx;
    script.addEventListener("load", () => {
      const field = document.activeElement;
      if (typed.has(field)) field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    document.head.append(script);
  }

  let turned = false;
  for (const name of ["pointerover", "touchstart", "focusin"]) {
    list.addEventListener(name, () => {
      if (turned) return;
      turned = true;
      if (document.readyState === "complete") fetched();
      else window.addEventListener("load", fetched);
    }, { passive: true });
  }

  // The way back to a list that was exchanged before this page was loaded.
  window.addEventListener("popstate", () => {
    if (!window.htmx && location.pathname + location.search !== shown) location.reload();
  });

  list.addEventListener("input", (event) => typed.add(event.target));

  // What is sent is no longer newer than the answer; names that are only looked up are not sent.
  list.addEventListener("htmx:configRequest", (event) => {
    if (event.target.hasAttribute("list")) return;
    list.querySelectorAll("input").forEach((input) => typed.delete(input));
  });

  // What was opened or closed stays so.
  document.body.addEventListener("htmx:oobBeforeSwap", (event) => {
    const next = event.detail.fragment.firstElementChild;
    if (next && next.matches("details") && !event.detail.target.hidden) next.open = event.detail.target.open;
  });

  // The field with the focus stays where the answer brings nothing new for it, or is older than the last letter.
  document.body.addEventListener("htmx:oobBeforeSwap", (event) => {
    const field = document.activeElement;
    if (!event.detail.target.contains(field) || !field.matches("input[type=text], input[type=search]")) return;
    const next = event.detail.fragment.querySelector(`[id="${field.id}"]`);
    const same = next && next.value === field.value && !event.detail.fragment.querySelector(".error");
    if (typed.has(field) || same) event.detail.shouldSwap = false;
  });

  // A request that the next one overtakes is no error: nothing is written to the console for it. What does go wrong the
  // browser writes there by itself.
  list.addEventListener("htmx:beforeSend", (event) => { event.detail.error = null; });

  // Without an answer the page itself is asked for: it says what is wrong.
  for (const name of ["htmx:responseError", "htmx:sendError"]) {
    list.addEventListener(name, (event) => {
      if (!event.target.hasAttribute("list")) location.assign(event.detail.pathInfo.finalRequestPath);
    });
  }
})();
