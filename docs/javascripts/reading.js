// Reading settings: each choice becomes an attribute of the page, which the style sheets know.
// Nothing is kept on the device unless the reader ticks the box, and clearing it forgets all.

"use strict";

(() => {
  const box = document.querySelector("details.reading");
  if (!box) return;
  const form = box.querySelector("form");
  const KEY = "reading";
  const NAMES = ["colours", "contrast", "size", "spacing", "width"];
  const root = document.documentElement;

  function apply() {
    for (const name of NAMES) {
      const { value } = form.elements[name];
      if (value) root.dataset[name] = value;
      else delete root.dataset[name];
    }
    keepOrForget();
  }

  function keepOrForget() {
    try {
      if (form.elements.keep.checked) localStorage.setItem(KEY, JSON.stringify({ ...root.dataset }));
      else localStorage.removeItem(KEY);
    } catch {
      form.elements.keep.checked = false; // this browser keeps nothing
    }
  }

  function isKept() {
    try {
      return localStorage.getItem(KEY) !== null;
    } catch {
      return false;
    }
  }

  // What the first script of the page has applied is shown in the form.
  for (const name of NAMES) form.elements[name].value = root.dataset[name] || "";
  form.elements.keep.checked = isKept();
  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  box.hidden = false;
})();
