// Words that are selected in a report can be reported: the link below the text gets their offsets, in code points.
"use strict";

(function () {
  const text = document.getElementById("text");
  const offer = document.getElementById("selected-words");
  if (!text || !offer) return;
  const link = offer.querySelector("a");
  const form = link.href;

  function points(words) {
    return Array.from(words).length;
  }

  // What the range covers of a paragraph, without blanks at its ends, as offsets; nothing where it covers no word.
  function covered(range, paragraph) {
    const part = range.cloneRange();
    if (!paragraph.contains(range.startContainer)) part.setStart(paragraph, 0);
    if (!paragraph.contains(range.endContainer)) part.setEnd(paragraph, paragraph.childNodes.length);
    const words = part.toString();
    if (!words.trim()) return null;
    const before = document.createRange();
    before.setStart(paragraph, 0);
    before.setEnd(part.startContainer, part.startOffset);
    const blanks = points(words) - points(words.trimStart());
    const start = Number(paragraph.dataset.start) + points(before.toString()) + blanks;
    return [start, start + points(words.trim())];
  }

  function selected() {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const spans = Array.from(text.querySelectorAll("p[data-start]"))
      .filter((paragraph) => range.intersectsNode(paragraph))
      .map((paragraph) => covered(range, paragraph))
      .filter(Boolean);
    return spans.length ? [spans[0][0], spans[spans.length - 1][1]] : null;
  }

  // Pressing the link must not take away the selection that it is about.
  offer.addEventListener("mousedown", (event) => event.preventDefault());

  document.addEventListener("selectionchange", () => {
    const span = selected();
    offer.hidden = !span;
    if (span) link.href = form + "&start=" + span[0] + "&end=" + span[1];
  });
})();
