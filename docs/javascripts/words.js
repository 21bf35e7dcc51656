// A box above the words index that shows only the rows with what you type. The page has
// every row as plain HTML: without this script nothing is missing but the box. Nothing is
// stored, nothing is sent.

"use strict";

(() => {
  const place = document.querySelector(".words-filter");
  const rows = [...document.querySelectorAll(".word-row")].map((row) => ({
    item: row.closest("li"),
    page: row.querySelector("a").getAttribute("href"),
    text: plain(row.textContent),
  }));
  if (!place || rows.length === 0) return;

  place.innerHTML = `
    <div class="words-filter__form">
      <label for="words-filter-text">Find a word</label>
      <div class="words-filter__line">
        <input id="words-filter-text" type="search" autocomplete="off" spellcheck="false">
        <button type="button">Show all</button>
      </div>
      <p class="words-filter__count" role="status"></p>
    </div>`;
  const box = place.querySelector("input");
  const count = place.querySelector("[role=status]");
  const all = new Set(rows.map((row) => row.page)).size;
  let waiting = 0;

  function plain(text) {
    return text.toLowerCase().replace(/[-\u2010\u2011\s]+/g, " ").replace(/\u2019/g, "'").trim();
  }

  function show() {
    const wanted = plain(box.value);
    const shown = new Set();
    for (const row of rows) {
      const fits = row.text.includes(wanted);
      row.item.hidden = !fits;
      if (fits) shown.add(row.page);
    }
    hideEmptyParts();
    // Said after a pause, so that a screen reader is not cut off at every letter.
    clearTimeout(waiting);
    waiting = setTimeout(() => { count.textContent = sentence(wanted, shown.size); }, 400);
  }

  function hideEmptyParts() {
    for (const list of new Set(rows.map((row) => row.item.parentElement))) {
      const empty = [...list.children].every((item) => item.hidden);
      list.hidden = empty;
      const heading = list.previousElementSibling;
      if (heading && /^H[2-6]$/.test(heading.tagName)) heading.hidden = empty;
    }
  }

  function sentence(wanted, found) {
    if (!wanted) return `All ${all} words are shown.`;
    if (found === 0) return "No word here has that. Try fewer letters.";
    return `Showing ${found} of ${all} words.`;
  }

  count.textContent = sentence("", all);
  box.addEventListener("input", show);
  place.querySelector("button").addEventListener("click", () => {
    box.value = "";
    show();
    box.focus();
  });
})();
