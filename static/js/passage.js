// Opens a report at any passage `#c<start>-<end>`, also where the page has no anchor for it.
// Offsets count code points of the report's body; every paragraph says where it begins.
"use strict";

(function () {
  function asked() {
    const match = /^#c([0-9]{1,9})-([0-9]{1,9})$/.exec(location.hash);
    return match && Number(match[1]) < Number(match[2]) ? [Number(match[1]), Number(match[2])] : null;
  }

  function clear() {
    for (const mark of document.querySelectorAll("mark.passage")) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent.normalize();
    }
  }

  // The text nodes of a paragraph with the code points that each holds.
  function pieces(paragraph) {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const found = [];
    let start = Number(paragraph.dataset.start);
    while (walker.nextNode()) {
      const length = Array.from(walker.currentNode.data).length;
      found.push({ node: walker.currentNode, start: start, end: start + length });
      start += length;
    }
    return found;
  }

  function units(text, points) {
    return Array.from(text).slice(0, points).join("").length;
  }

  function wrap(piece, start, end) {
    const from = Math.max(start, piece.start) - piece.start;
    const to = Math.min(end, piece.end) - piece.start;
    const range = document.createRange();
    range.setStart(piece.node, units(piece.node.data, from));
    range.setEnd(piece.node, units(piece.node.data, to));
    const mark = document.createElement("mark");
    mark.className = "passage";
    range.surroundContents(mark);
    return mark;
  }

  function open() {
    clear();
    const span = asked();
    const text = document.getElementById("text");
    if (!span || !text) return;
    const inside = [];
    for (const paragraph of text.querySelectorAll("p[data-start]")) {
      inside.push(...pieces(paragraph).filter((piece) => piece.start < span[1] && piece.end > span[0]));
    }
    const marks = inside.map((piece) => wrap(piece, span[0], span[1]));
    if (marks.length) marks[0].scrollIntoView({ block: "center" });
  }

  addEventListener("hashchange", open);
  open();
})();
