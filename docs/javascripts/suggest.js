/* The form on the page "Suggest a change": puts a note together, to send, copy or print. It sends and
   stores nothing. The link that led here may bring the name of the page; without it people write it. */

"use strict";

(() => {
  const QUESTIONS = [
    ["page", "The page is called", 1],
    ["true", "What is true in it", 2],
    ["wrong", "What is wrong, missing or hurtful", 4],
    ["instead", "What I would say instead", 4],
    ["named", "How I want to be named (or not)", 1],
    ["reach", "How you may reach me, if I want an answer", 1],
  ];
  const MOST_IN_A_LINK = 1800; // Some mail programs cut longer links.

  const place = document.querySelector(".suggest-form");
  const address = document.querySelector(".suggest-to")?.dataset.to || "";
  if (!place) return;

  const form = document.createElement("form");
  form.autocomplete = "off";
  for (const [name, question, rows] of QUESTIONS) {
    const field = document.createElement(rows > 1 ? "textarea" : "input");
    const label = document.createElement("label");
    field.id = `suggest-${name}`;
    field.name = name;
    if (rows > 1) field.rows = rows;
    label.htmlFor = field.id;
    if (rows > 1) field.setAttribute("aria-describedby", "suggest-help");
    label.textContent = question;
    const line = document.createElement("p");
    line.append(label, field);
    form.append(line);
  }
  form.insertAdjacentHTML("beforeend", `
    <p class="suggest-form__buttons">
      ${address ? '<button type="submit">Write an email with this</button>' : ""}
      <button type="${address ? "button" : "submit"}" data-does="copy">Copy the note</button>
      <button type="button" data-does="print">Print the note</button>
    </p>
    <p role="status"></p>`);
  place.replaceChildren(form);
  const status = form.querySelector("[role=status]");
  const copying = form.querySelector("[data-does=copy]");
  form.elements.page.value = (new URLSearchParams(location.search).get("page") || "").slice(0, 200);

  function note() {
    const answered = QUESTIONS.filter(([name]) => form.elements[name].value.trim());
    return answered.map(([name, question]) => `${question}: ${form.elements[name].value.trim()}`).join("\n\n");
  }

  function email() {
    const page = form.elements.page.value.trim();
    const subject = page ? `A change to the page: ${page}` : "A change to a page";
    return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(note())}`;
  }

  /* Copy in the old way where a page from a file may not use the new one. */
  function copyByHand(words) {
    const area = document.createElement("textarea");
    area.value = words;
    form.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }

  async function copy() {
    let done = false;
    if (navigator.clipboard) {
      done = await navigator.clipboard.writeText(note()).then(() => true, () => false);
    }
    done = done || copyByHand(note());
    copying.focus();
    status.textContent = done ? "Your note is copied. Paste it where you like." : "Please select the text by hand.";
  }

  function write() {
    const link = email();
    if (link.length <= MOST_IN_A_LINK) {
      location.href = link;
      status.textContent = "Your mail program should open. If it does not, copy the note.";
    } else {
      status.textContent = `Your note is too long for a link. Copy it, and send it to ${address}.`;
    }
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (address) write();
    else copy();
  });
  if (address) copying.addEventListener("click", copy);
  /* On paper a box cannot be scrolled, so it has to be as high as its words. */
  addEventListener("beforeprint", () => {
    for (const area of form.querySelectorAll("textarea")) area.style.minHeight = `${area.scrollHeight}px`;
  });
  form.querySelector("[data-does=print]").addEventListener("click", () => print());
})();
