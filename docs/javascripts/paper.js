// On paper, the day of printing; and what is folded away on the screen is unfolded for the while.

"use strict";

(() => {
  const place = document.querySelector(".printed__on");
  let unfolded = [];

  addEventListener("beforeprint", () => {
    const day = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
    if (place) place.textContent = `Printed on ${day}.`;
    unfolded = [...document.querySelectorAll(".prose details:not([open])")];
    for (const fold of unfolded) fold.open = true;
  });

  addEventListener("afterprint", () => {
    for (const fold of unfolded) fold.open = false;
  });
})();
