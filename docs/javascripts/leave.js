// "Leave this page" is a plain link. This adds: the page is covered at once, its name goes, and the
// neutral site takes its place in the list of visited pages, so that Back does not lead to this page.
// Pages that were open before it stay in that list: docs/about/leaving.md says so.
// For the same reason, links within a page leave nothing in that list.
// Shift three times does the same from the keyboard, in fields too, and says aloud how many are left. People
// in danger are fast; slower presses come from people who think while they write, and whose text must stay.

"use strict";

(() => {
  const link = document.querySelector("a.leave");
  if (!link) return;
  const PATIENCE = 1500; // milliseconds from one press to the next
  const said = document.createElement("p");
  said.className = "heard";
  said.setAttribute("role", "status");
  link.after(said);
  let presses = 0;
  let alone = false;
  let forgetting = 0;

  function leave() {
    const cover = document.createElement("div");
    cover.className = "leave-cover";
    document.body.append(cover);
    document.title = "New tab";
    said.textContent = "Leaving this page.";
    dispatchEvent(new Event("leaving")); // a voice that reads the page falls silent now, not when the other page is there
    location.replace(link.href);
  }

  function forget() {
    clearTimeout(forgetting);
    presses = 0;
    said.textContent = "";
  }

  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    leave();
  });

  addEventListener("keydown", (event) => {
    if (event.key !== "Shift") forget();
    alone = event.key === "Shift" && !event.ctrlKey && !event.metaKey && !event.altKey;
  }, true);

  // Shift with the mouse marks words, opens windows and scrolls sideways.
  for (const use of ["pointerdown", "wheel"]) {
    addEventListener(use, () => {
      alone = false;
      forget();
    }, { capture: true, passive: true });
  }

  // A link to a part of the page takes the place of where one was, or Back would lead to this page after all.
  addEventListener("click", (event) => {
    const part = event.target.closest("a[href*='#']");
    if (!part || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (part.href.split("#")[0] !== location.href.split("#")[0]) return;
    event.preventDefault();
    location.replace(part.href);
  });

  addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) return;
    alone = false;
    presses += 1;
    clearTimeout(forgetting);
    if (presses === 3) {
      leave();
      return;
    }
    const left = 3 - presses;
    said.textContent = `Press Shift ${left} more ${left === 1 ? "time" : "times"} to leave this page.`;
    forgetting = setTimeout(forget, PATIENCE);
  }, true);

  // A page that the browser kept whole comes back uncovered.
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
})();
