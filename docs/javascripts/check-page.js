/* The page "Check your words": a box to type in, and what was found, live. Everything happens in this
   script and those beside it: nothing is sent, nothing is stored. Without scripts the page says so.
   The rulebook is large, so it and the scripts that read it are fetched when the box is first used. */
(function (check) {
  "use strict";

  const ASKS = {
    block: "Please change",
    warn: "Please think again about",
    advise: "There may be better words than",
  };
  const FORMS = ["base", "s", "past", "ing"];
  const LEVELS = Object.keys(ASKS);
  const COUNTED = ["to change", "to think about again", "that may have better words"];
  /* The scripts beside this one. The first four come before those that build on them; the order of the others
     is the one that packs into the fewest bytes. */
  const OTHERS = [
    "text", "words", "sentence", "scene", "sense", "talk", "marks", "drafts", "denied", "speech", "names", "shown",
    "ease", "judging", "rulebook",
  ];
  const LONG_SENTENCE = 25;
  const MOST_PLACES = 20;
  const AROUND = 30;
  /* How long to wait after the last letter: before the check, and before a screen reader is told. */
  const PAUSE = 250;
  const TOLD_AFTER = 1200;

  const place = document.querySelector(".check-words");
  if (!place) return;

  place.innerHTML = `
    <form>
      <label for="check-words-text">Type or paste your words here</label>
      <textarea id="check-words-text" rows="10" autocomplete="off" aria-describedby="check-words-help"></textarea>
      <p>
        <button type="submit">Copy the result</button>
        <button type="reset">Clear all</button>
      </p>
      <p role="status"></p>
    </form>
    <h3>What we found</h3>
    <div class="check-words__found"></div>
    <h3>How easy it is to read</h3>
    <div class="check-words__ease"></div>`;
  const form = place.querySelector("form");
  const box = form.querySelector("textarea");
  const status = form.querySelector("[role=status]");
  const found = place.querySelector(".check-words__found");
  const ease = place.querySelector(".check-words__ease");
  const tell = document.querySelector(".suggest a"); // where notes about this page go, if anywhere
  const site = new URL("../", document.currentScript.src);
  let coming = null;
  let waiting = 0;
  let telling = 0;
  let result = "";

  /* Whether all that checking needs is there, fetched once; after a failure it may be asked for again. */
  check.ready = function () {
    coming ??= Promise.all(OTHERS.map(fetched)).then(() => true, () => {
      coming = null;
      return false;
    });
    return coming;
  };

  function fetched(name) {
    return new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = new URL(`javascripts/check-${name}.js`, site);
      script.async = false; // run in their order
      script.onload = done;
      script.onerror = failed;
      document.head.append(script);
    });
  }

  /* An element with text in it, or with other elements. */
  function make(name, ...inside) {
    const element = document.createElement(name);
    element.append(...inside);
    return element;
  }

  function number(count, one, several) {
    return `${count.toLocaleString("en-GB")} ${count === 1 ? one : several}`;
  }

  /* The findings of each word page and level, the ones that matter most first. */
  function grouped(verdicts) {
    const groups = {};
    for (const verdict of verdicts) (groups[`${verdict.level}-${verdict.rule}`] ??= []).push(verdict);
    return Object.values(groups).sort((one, other) => LEVELS.indexOf(one[0].level) - LEVELS.indexOf(other[0].level));
  }

  function shownWords(verdicts) {
    const said = new Map(verdicts.map(({ found }) => [found.toLowerCase(), `“${found}”`])); // as it was typed
    return [...said.values()].join(", ");
  }

  /* What to write, verbs in the forms that were found, and first what is about one person or about several.
     Where notes say "in place of ROTL", only what is for the words found, and for none. */
  function replacements({ instead }, verdicts) {
    const found = (feature) => verdicts.some((verdict) => verdict.feature === feature);
    const form = (say, at) => found(FORMS[at]) && say;
    const fitting = (says) => (says.some(form) ? says.filter(form) : says.filter(Boolean));
    const about = `(about ${found("several") ? "several" : "one"} p`;
    const every = (instead ? instead.split("|") : []).flatMap((say) => fitting(say.split("~")));
    every.sort((one, other) => other.includes(about) - one.includes(about));
    const words = (say) => ` ${(say.split("(in place of ")[1] || "").replace(/[,")]|;.*/g, " ").toLowerCase()} `;
    const fits = (say) => verdicts.some(({ found }) => words(say).includes(` ${found.toLowerCase()} `));
    return every.some(fits) ? every.filter((say) => fits(say) || !words(say).trim()) : every;
  }

  /* What is said about one word page and the places where its words stand: the first lines, the rest folded. */
  function entry(verdicts, source) {
    const [{ rule, level }] = verdicts;
    const word = check.rules.words[rule];
    const said = shownWords(verdicts);
    const item = make("li", make("h4", `${ASKS[level]} ${said}`), make("p", word.why));
    const rest = make("details", make("summary", `More about ${said}`));
    const [first, ...others] = replacements(word, verdicts);
    item.className = `check-words__${level}`;
    rest.id = `${level}-${rule}`;
    rest.open = document.getElementById(rest.id)?.open; // typing on closes nothing
    if (first) item.append(make("p", `You could write: ${first}`));
    if (others[0]) rest.append(make("p", "Or:"), make("ul", ...others.map((say) => make("li", say))));
    if (word.fine) rest.append(make("p", word.fine));
    if (verdicts.some((verdict) => verdict.disguised)) {
      item.append(make("p", "Some letters only look like others, or cannot be seen."));
    }
    if (level !== word.level) {
      item.append(make("p", "Words that you write about, or that tell your own story, can stay."));
    }
    rest.append(
      make("p", "Where it stands:"), places(verdicts, source),
      link(`Why, and who says so: ${word.title}`, new URL(check.rules.page.replace("{id}", rule), site).href),
    );
    if (tell) rest.append(link("Tell us if this is wrong", tell.href.replace(/=.*/, `=${encodeURIComponent(word.title)}`)));
    item.append(rest);
    return item;
  }

  /* A button for each place, which leads to it in the box. */
  function places(verdicts, source) {
    const buttons = verdicts.slice(0, MOST_PLACES).map(({ start, end }) => {
      const before = start > AROUND ? source.slice(start - AROUND, start).replace(/^\S*\s/, "… ") : source.slice(0, start);
      const after = source.length > end + AROUND ? source.slice(end, end + AROUND).replace(/\s\S*$/, " …") : source.slice(end);
      const button = make("button", before, make("mark", source.slice(start, end)), after);
      button.type = "button";
      button.addEventListener("click", () => {
        box.focus();
        box.setSelectionRange(start, end);
      });
      return make("li", button);
    });
    const left = verdicts.length - buttons.length;
    if (left > 0) buttons.push(make("li", `And in ${number(left, "more place", "more places")}.`));
    return make("ul", ...buttons);
  }

  function link(words, address) {
    const made = make("a", `${words} (opens in a new tab, so that your words stay here)`);
    made.href = address;
    made.target = "_blank";
    return make("p", made);
  }

  /* Sentences about the counts of the text, and its long sentences. */
  function easeOf(counts) {
    if (!counts.sentences) return ["Nothing to read yet."]; // signs only
    const average = Math.round(counts.words / counts.sentences);
    const long = counts.each.filter((sentence) => sentence.words > LONG_SENTENCE);
    const told = [
      `${number(counts.words, "word", "words")} in ${number(counts.sentences, "sentence", "sentences")}. ` +
        `The average sentence has ${number(average, "word", "words")}, the longest has ${counts.longest}.`,
      counts.grade === null
        ? "There is too little text for a reading age: it takes 5 sentences and 100 words."
        : `Reading age: about ${Math.round(check.readingAge(counts.grade))} ` +
          `(Flesch-Kincaid grade ${counts.grade.toFixed(1)}). This is a rough guide to the words, not to a reader.`,
    ];
    for (const { text, words } of long.sort((one, other) => other.words - one.words).slice(0, MOST_PLACES)) {
      told.push(`Could this sentence be two? It has ${words} words: “${check.split(text).slice(0, 8).join(" ")} …”`);
    }
    return told;
  }

  /* One sentence about everything, for the line that screen readers are told. */
  function summary(verdicts) {
    if (!verdicts.length) return "We found no words to change.";
    const parts = LEVELS.map((level, at) => [verdicts.filter((verdict) => verdict.level === level).length, COUNTED[at]]);
    const told = parts.filter(([count]) => count).map((part) => part.join(" "));
    return `We found ${number(verdicts.length, "place", "places")}: ${told.join(", ")}.`;
  }

  /* The result as plain text, to paste elsewhere. */
  function asText(groups, told) {
    const lines = groups.flatMap((verdicts) => {
      const [{ rule, level }] = verdicts;
      const word = check.rules.words[rule];
      const better = replacements(word, verdicts).map((say) => `  Or: ${say}`);
      return [`- ${ASKS[level]} ${shownWords(verdicts)}. ${word.why}`, ...better];
    });
    return [summary(groups.flat()), ...lines, ...told].filter(Boolean).join("\n");
  }

  function showNothing(why) {
    found.replaceChildren(make("p", why));
    ease.replaceChildren(make("p", "Nothing to read yet."));
    result = "";
  }

  async function show() {
    if (box.value.trim() && !(await check.ready())) {
      showNothing("The list of words could not be fetched. Are you online? Type on to try again.");
      say(found.textContent, 0);
      return;
    }
    const source = box.value;
    if (!source.trim()) {
      showNothing("Nothing yet.");
      say("", 0);
      return;
    }
    const verdicts = check.judge(source).filter((verdict) => verdict.flagged);
    const groups = grouped(verdicts);
    const list = make("ol", ...groups.map((group) => entry(group, source)));
    found.replaceChildren(groups.length ? list : make("p", summary([])));
    const told = check.measure ? easeOf(check.measure(source)) : ["This browser is too old to tell."];
    ease.replaceChildren(...told.map((line) => make("p", line)));
    result = asText(groups, told);
    say(summary(verdicts), TOLD_AFTER);
  }

  /* Tell the reader something, after a pause, so that a screen reader is not cut off at every letter. */
  function say(words, pause) {
    clearTimeout(telling);
    telling = setTimeout(() => {
      status.textContent = words;
    }, pause);
  }

  /* Copy in the old way where a page from a file may not use the new one. */
  function copyByHand(words) {
    const area = make("textarea");
    area.value = words;
    form.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }

  async function copy(button) {
    const done = await navigator.clipboard?.writeText(result).then(() => true, () => false) || copyByHand(result);
    button.focus();
    say(done ? "The result is copied." : "Please select the text by hand.", 0);
  }

  box.addEventListener("focus", check.ready);
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, PAUSE);
  });
  form.addEventListener("reset", () => setTimeout(() => { show(); box.focus(); }));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    await show();
    copy(form.querySelector("button"));
  });
  show();
})((window.checkWords = window.checkWords || {}));
