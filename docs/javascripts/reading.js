// Reading settings: each choice becomes an attribute of the page, which the style sheets know.
// Nothing is kept on the device unless the reader ticks the box, and clearing it forgets all.

"use strict";

(() => {
  const box = document.querySelector("details.reading");
  if (!box) return;
  const KEY = "reading";
  const root = document.documentElement;
  const choices = [...box.querySelectorAll("input[type=radio]")];
  const keep = box.querySelector("input[name=keep]");

  function apply() {
    for (const { name, value, checked } of choices) {
      if (!checked) continue;
      if (value) root.dataset[name] = value;
      else delete root.dataset[name];
    }
    keepOrForget();
  }

  function keepOrForget() {
    try {
      if (keep.checked) localStorage.setItem(KEY, JSON.stringify({ ...root.dataset }));
      else localStorage.removeItem(KEY);
    } catch {
      keep.checked = false; // this browser keeps nothing
    }
  }

  function isKept() {
    try {
      return localStorage.getItem(KEY) !== null;
    } catch {
      return false;
    }
  }

  // What the first script of the page has applied is shown here.
  for (const choice of choices) choice.checked = choice.value === (root.dataset[choice.name] || "");
  keep.checked = isKept();
  box.addEventListener("change", apply);
  box.querySelector("button").addEventListener("click", () => {
    for (const choice of choices) choice.checked = choice.value === "";
    apply();
  });
  box.hidden = false;
})();
