// The review desk by keyboard: a letter presses the button that bears it. Never while typing, never with Ctrl, Alt or Meta.
(() => {
  const KEPT = "desk-keys-off";
  const box = document.getElementById("desk-keys-on");
  const keys = document.getElementById("desk-keys");
  if (!box || !keys) return;

  const remembered = () => {
    try {
      return localStorage.getItem(KEPT) === "1";
    } catch {
      return false;
    }
  };
  const remember = (off) => {
    try {
      localStorage.setItem(KEPT, off ? "1" : "0");
    } catch {
      // Without storage it holds for this page.
    }
  };
  const show = () => document.querySelectorAll(".desk kbd[hidden], .desk kbd[data-key-shown]").forEach((one) => {
    one.dataset.keyShown = "";
    one.hidden = !box.checked;
  });

  const typing = (target) =>
    target.isContentEditable || target.matches("textarea, select, input:not([type=radio], [type=checkbox], [type=submit], [type=button])");

  const press = (key) => {
    if (key === "?") {
      keys.open = !keys.open;
      if (keys.open) keys.querySelector("summary").focus();
      return true;
    }
    const choice = /^[1-9]$/.test(key) && document.querySelectorAll(".desk-choices input[type=radio]")[key - 1];
    if (choice) {
      choice.checked = true;
      choice.focus();
      return true;
    }
    const wanted = /^[a-z]$/.test(key) && document.querySelector(`.desk [data-key="${key}"]`);
    if (wanted) wanted.click();
    return Boolean(wanted);
  };

  document.addEventListener("keydown", (event) => {
    if (!box.checked || event.repeat || event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) return;
    if (press(event.key)) event.preventDefault();
  });

  // One answer a question, however impatiently it is given.
  const form = document.querySelector(".desk-answer");
  let sent = false;
  if (form) form.addEventListener("submit", (event) => {
    if (sent) event.preventDefault();
    sent = true;
  });
  addEventListener("pageshow", () => { sent = false; });

  box.disabled = false;
  box.checked = !remembered();
  box.addEventListener("change", () => {
    remember(!box.checked);
    show();
  });
  show();
})();
