// Finds the pages that a question means. Loaded when somebody first uses the search.
//
// What it reads (words.js, places-N.js, page-N.js in the folder `search`) are scripts that call
// `hubSearch`: scripts load from a memory stick too, where other files do not. How words are
// taken apart must agree with `hub/search/words.py`; a test holds both to it.

"use strict";

window.hubSearch = (() => {
  const top = new URL("../", document.currentScript.src);
  const files = new Map(); // name of a file -> promise
  const parts = new Map(); // number of a part -> places by stem
  const pages = new Map(); // number of a page -> what is shown of it
  let vocabulary = null;

  const AS_TYPED = 0.5, SLIP = 0.6, SLIPS = 0.35, EVERYDAY = 0.85; // how sure we are of what was meant
  const ENDINGS = new Set(["s", "es", "d", "ed", "r", "er", "rs", "ers", "ing", "ly", "al", "y", "ment", "ness"]);
  const CANDIDATES = 8; // words that one word may stand for
  const LOOKED_INTO = 40; // pages whose text is read for words in quotation marks
  const NEXT = 0.01; // how much less the second page of an expression is ahead than the first
  const LONG_ENOUGH = 8; // letters of an expression that may hold slips
  const OTHER_SECTIONS = 0.25; // what further sections of a page add

  function fetched(name) {
    if (!files.has(name)) {
      files.set(name, new Promise((done, failed) => {
        const script = document.createElement("script");
        script.src = new URL(`search/${name}.js`, top);
        script.onload = done;
        script.onerror = () => {
          files.delete(name);
          failed(new Error(`${name}.js could not be fetched`));
        };
        document.head.append(script);
      }));
    }
    return files.get(name);
  }

  // --- words -------------------------------------------------------------------------------

  function words(text) {
    const plain = text.normalize("NFKD").replace(/[\u0300-\u036f\u00ad]/g, "").toLowerCase()
      .replace(/[’‘ʼ]/g, "'").replace(/[‐‑]/g, "-");
    const found = (plain.match(/[a-z0-9]+(?:'[a-z]+)?/g) || []).map((word) => word.replace(/'s$/, "").replace(/'/g, ""));
    const joined = (plain.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) || []).map((word) => word.replace(/-/g, ""));
    return [...found, ...joined];
  }

  // The British spelling of a word: "behavior" as "behaviour", "organization" as "organisation".
  function british(word) {
    return word.replace(/(?<=[bilmnv])or(?=$|[aefis])/, "our").replace(/([iy])z(?=[aei])/, "$1s");
  }

  // Slips between two words: letters too many, too few, changed or swapped; MOST + 1 if there are more.
  function slips(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before = [], last = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      for (let j = 1; j <= other.length; j++) {
        const same = one[i - 1] === other[j - 1] ? 0 : 1;
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      if (Math.min(...row) > most) return most + 1;
      before = last;
      last = row;
    }
    return last[other.length];
  }

  class Vocabulary {
    constructor(data) {
      Object.assign(this, data);
      this.stems = new Map(); // form -> stem
      this.spread = new Map(); // stem -> how many forms it has: words with many are more common
      for (const line of data.forms) {
        const [stem, ...forms] = line.split(" ");
        this.spread.set(stem, forms.length);
        for (const form of forms) this.stems.set(form, stem);
      }
      this.quiet = new Set(data.quiet);
      this.onWords = new Set(Object.values(data.own).flat());
    }

    // What a word may mean: [stem, how sure], the surest first.
    meanings(word, unfinished) {
      const spelt = [...new Set([word, british(word)])];
      const known = spelt.filter((each) => this.stems.has(each)).map((each) => [this.stems.get(each), 1]);
      if (known.length) return known;
      const begun = spelt.flatMap((each) => this.#begun(each, unfinished));
      return begun.length ? begun : this.#misspelt(word);
    }

    // A word that is nothing like any other, as the two of an expression that it holds: "easyread" as "easy read".
    parted(word, unfinished) {
      if (this.stems.has(word) || this.meanings(word, unfinished).length) return [word];
      for (let at = 3; at <= word.length - 3; at++) {
        const [one, other] = [word.slice(0, at), word.slice(at)];
        const name = `${this.stems.get(one)} ${this.stems.get(other)}`;
        if (Object.hasOwn(this.leads, name) || Object.hasOwn(this.own, name)) return [one, other];
      }
      return [word];
    }

    #begun(word, unfinished) {
      const found = new Map();
      if (word.length < 3) return [];
      for (const [form, stem] of this.stems) {
        if (form.startsWith(word) && (unfinished || form.length <= word.length + 3)) found.set(stem, AS_TYPED);
        else if (form.length > 3 && word.startsWith(form) && ENDINGS.has(word.slice(form.length))) found.set(stem, AS_TYPED);
      }
      return [...found].slice(0, CANDIDATES);
    }

    #misspelt(word) {
      const most = word.length > 5 ? 2 : word.length > 3 ? 1 : 0;
      let least = most, found = new Map();
      for (const [form, stem] of this.stems) {
        if (form.length < 3) continue;
        const number = slips(word, form, least);
        if (number > least) continue;
        if (number < least) found = new Map();
        least = number;
        const sure = (number === 1 ? SLIP : SLIPS) * (form[0] === word[0] ? 1 : 0.7);
        found.set(stem, Math.max(sure, found.get(stem) || 0));
      }
      const first = (one, other) => other[1] - one[1] || this.spread.get(other[0]) - this.spread.get(one[0]);
      return most ? [...found].sort(first).slice(0, CANDIDATES) : [];
    }

    part(stem) {
      let low = 0, high = this.parts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (this.parts[middle] <= stem) low = middle;
        else high = middle - 1;
      }
      return low;
    }
  }

  // --- questions ---------------------------------------------------------------------------

  class Question {
    constructor(text, vocabulary) {
      this.vocabulary = vocabulary;
      this.phrases = [...text.matchAll(/["“”]([^"“”]+)["“”]/g)].map((match) => words(match[1].replace(/[-‐‑]/g, " "))).filter((each) => each.length);
      const unfinished = /\w$/.test(text);
      const typed = words(text.replace(/["“”]/g, " ").replace(/[-‐‑]/g, " "));
      const every = typed.flatMap((word, at) => vocabulary.parted(word, unfinished && at === typed.length - 1));
      this.asked = every.map((word, at) => ({
        word,
        meanings: vocabulary.meanings(word, unfinished && at === every.length - 1),
      }));
      const telling = this.asked.filter(({ word }) => !vocabulary.quiet.has(word));
      this.terms = telling.length ? telling : this.asked;
      this.readings = [this.asked, this.terms, ...this.#joined()].map((reading) =>
        reading.map(({ word, meanings }) => (meanings.length ? meanings[0][0] : word)));
      this.led = this.#phrasesIn(vocabulary.leads, NEXT);
      this.own = this.#phrasesIn(vocabulary.own);
      this.urgent = this.#phrasesIn(vocabulary.urgent);
      if (!this.own.size) this.#addExpressionsWithSlips();
      this.#addEverydayWords();
    }

    // The question with two neighbours as the one word that they make: "wheel chair" as "wheelchair".
    #joined() {
      const readings = [];
      for (let at = 0; at + 1 < this.asked.length; at++) {
        const word = this.asked[at].word + this.asked[at + 1].word;
        const stem = this.vocabulary.stems.get(word);
        if (stem === undefined) continue;
        for (const part of [this.asked[at], this.asked[at + 1]]) part.meanings.push([stem, 1]);
        readings.push([...this.asked.slice(0, at), { word, meanings: [[stem, 1]] }, ...this.asked.slice(at + 2)]);
      }
      return readings;
    }

    // What a table says of expressions in the question: the longest first. Each page that an expression
    // names after its first is so much `less` ahead.
    #phrasesIn(table, less = 0) {
      const found = new Map();
      for (const [name, share] of this.#expressions(8)) {
        for (const [rank, number] of (Object.hasOwn(table, name) ? table[name] : []).entries()) {
          found.set(number, Math.max(share - rank * less, found.get(number) || 0));
        }
      }
      return found;
    }

    // Each run of words in the question, the longest first, with its share of the question.
    * #expressions(most, readings = this.readings) {
      for (const stems of readings) {
        for (let length = Math.min(stems.length, most); length > 0; length--) {
          for (let at = 0; at + length <= stems.length; at++) {
            yield [stems.slice(at, at + length).join(" "), length / stems.length];
          }
        }
      }
    }

    // What is no slip of a word may be one of an expression: "wheelchair bond", "hard too reach".
    #addExpressionsWithSlips() {
      const typed = this.asked.map(({ word }) => this.vocabulary.stems.get(word) ?? word);
      for (const [name, share] of this.#expressions(8, [typed])) {
        if (name.length < LONG_ENOUGH || !name.includes(" ")) continue;
        for (const [other, numbers] of Object.entries(this.vocabulary.own)) {
          if (!other.includes(" ") || slips(name, other, 1) > 1) continue;
          for (const number of numbers) this.led.set(number, Math.max(2 * share, this.led.get(number) || 0));
        }
      }
    }

    #addEverydayWords() {
      const { also } = this.vocabulary;
      for (const [name] of this.#expressions(5)) {
        if (!Object.hasOwn(also, name)) continue;
        const [first] = name.split(" ");
        for (const { meanings } of this.asked.filter((each) => each.meanings.some(([stem]) => stem === first))) {
          for (const other of also[name]) {
            for (const stem of other.split(" ")) meanings.push([stem, EVERYDAY]);
          }
        }
      }
    }

    get stems() {
      return new Set(this.terms.flatMap(({ meanings }) => meanings.map(([stem]) => stem)));
    }
  }

  // --- ranking -----------------------------------------------------------------------------

  function* placesOf(stem) {
    const places = parts.get(vocabulary.part(stem))?.[stem];
    if (!places) return;
    let page = 0;
    for (let at = 1; at < places.length; at += 3) {
      page += places[at];
      yield [page, places[at + 1], places[at + 2] * places[0]];
    }
  }

  // Pages with their worth and the section that is worth most, the best first.
  function ranked(question) {
    const found = new Map(); // page -> {sections: Map(section -> worth), met: Set(term)}
    question.terms.forEach(({ meanings }, term) => {
      const best = new Map(); // place -> worth: the best meaning counts, and only once
      for (const [stem, sure] of meanings) {
        for (const [page, section, worth] of placesOf(stem)) {
          const place = page * 1000 + section;
          best.set(place, Math.max(best.get(place) || 0, worth * sure));
        }
      }
      for (const [place, worth] of best) {
        const page = Math.floor(place / 1000), section = place % 1000;
        if (!found.has(page)) found.set(page, { sections: new Map(), met: new Set() });
        const entry = found.get(page);
        entry.sections.set(section, (entry.sections.get(section) || 0) + worth);
        entry.met.add(term);
      }
    });
    const first = [...question.led.keys(), ...question.own.keys()];
    for (const page of first) if (!found.has(page)) found.set(page, { sections: new Map([[0, 1]]), met: new Set() });
    // Nobody in danger wants pages about words, unless they asked for one by its name.
    if (question.urgent.size) for (const page of vocabulary.onWords) if (!question.own.has(page)) found.delete(page);
    const results = [...found].map(([page, { sections, met }]) => {
      const [[section, most], ...others] = [...sections].sort(([, one], [, other]) => other - one);
      const sum = most + OTHER_SECTIONS * others.reduce((total, [, worth]) => total + worth / (others.length + 1), 0);
      const share = met.size / question.terms.length;
      // Help comes before all; then a word that has a page of its own; then where an everyday word leads.
      const leads = [[question.urgent, 4e6], [question.own, 2e6], [question.led, 1e6]];
      const ahead = leads.reduce((sum, [table, much]) => sum + (table.get(page) || 0) * much, 0);
      return { page, section, worth: ahead + sum * share * share };
    });
    return results.sort((one, other) => other.worth - one.worth || one.page - other.page);
  }

  function hasPhrases({ page }, phrases) {
    const text = pages.get(page).sections.map(([, heading, text]) => `${heading}\n${text}`).join("\n");
    const inOrder = ` ${words(text.replace(/[-‐‑]/g, " ")).join(" ")} `;
    return phrases.every((phrase) => inOrder.includes(` ${phrase.join(" ")} `));
  }

  // --- results -----------------------------------------------------------------------------

  const WORD = /[\p{L}\p{N}]+(?:['’‑-][\p{L}\p{N}]+)*/gu;

  function isMet(word, stems) {
    return words(word).some((each) => stems.has(vocabulary.stems.get(each)));
  }

  // The sentence with the most of the words asked for, in pieces: [text, whether it was asked for].
  function sentence(text, stems) {
    let best = "", most = -1;
    for (const each of text.split(/\n|(?<=[.!?]["”’)]?) +/)) {
      const met = new Set((each.match(WORD) || []).filter((word) => isMet(word, stems)).map((word) => word.toLowerCase())).size;
      if (met > most && each.length > 2) [best, most] = [each, met];
    }
    const pieces = [];
    let end = 0;
    for (const match of best.matchAll(WORD)) {
      if (!isMet(match[0], stems)) continue;
      pieces.push([best.slice(end, match.index), false], [match[0], true]);
      end = match.index + match[0].length;
    }
    return [...pieces, [best.slice(end), false]].filter(([piece]) => piece);
  }

  function shown({ page, section }, stems, own) {
    const { url, title, summary, sections } = pages.get(page);
    const [id, heading, text] = sections[section] || ["", "", ""];
    return {
      title,
      url: new URL(url, top).href + (id ? `#${id}` : ""),
      section: id ? heading : "",
      sentence: sentence((own.has(page) && summary) || (section ? text : `${summary}\n${text}`), stems),
      own: own.has(page),
    };
  }

  async function find(text, most = 10) {
    await fetched("words");
    const question = new Question(text, vocabulary);
    const stems = question.stems;
    await Promise.all([...new Set([...stems].map((stem) => vocabulary.part(stem)))].map((number) => fetched(`places-${number}`)));
    let results = ranked(question);
    if (question.phrases.length) {
      results = results.slice(0, LOOKED_INTO);
      await Promise.all(results.map(({ page }) => fetched(`page-${page}`)));
      results = results.filter((result) => hasPhrases(result, question.phrases) || question.own.has(result.page));
    }
    const first = results.slice(0, most);
    await Promise.all(first.map(({ page }) => fetched(`page-${page}`)));
    return { count: results.length, results: first.map((result) => shown(result, stems, question.own)) };
  }

  return {
    find,
    words,
    ready: () => fetched("words"),
    // What the files call:
    wordsAre(data) { vocabulary = new Vocabulary(data); },
    places(number, places) { parts.set(number, places); },
    page(number, page) { pages.set(number, page); },
  };
})();
