// Material 9.8.1 turns the page, or opens the search, at the press of a single letter. People
// who speak to their computer, or whose hand slips, are sent elsewhere (WCAG 2.1.4), and it
// cannot be switched off. So single letters do nothing here but in fields to type in.

"use strict";

addEventListener("keydown", (event) => {
  const typing = event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
  const single = event.key.length === 1 && event.key !== " ";
  if (single && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.stopImmediatePropagation();
  }
}, true);
