// The boxes that open in place (menu, reading settings) work without this. It adds: Escape closes
// the one that you are in and gives the focus back to its button; opening one closes the other.

"use strict";

(() => {
  const boxes = [...document.querySelectorAll("details.drop")];
  for (const box of boxes) {
    box.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !box.open) return;
      box.open = false;
      box.querySelector("summary").focus();
    });
    box.addEventListener("toggle", () => {
      if (box.open) for (const other of boxes) if (other !== box) other.open = false;
    });
  }
})();
