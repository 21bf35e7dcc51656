/* The words around a match that stand in its own sentence, and the company that they keep.
   Mirrors sentence.py, lists.py, company.py and signs.py in plugins/wordcare/matching and
   plugins/wordcare/judgement/senses. Change both together. */
(function (check) {
  "use strict";

  /* ---- sentence.py */

  const STOPS = /[.!?…]+/g;
  const CLOSERS = `"'”’)]${check.NOTE_MARKS}`;
  const OPENERS = "\"'“‘([";
  const MARKS = 8;
  const ENDINGS = ["'s", "s'", "es", "s"];
  const REACH = 60;

  class Sentence {
    constructor(text, tokens, first, last, feature) {
      this.text = text;
      this.tokens = tokens;
      this.first = first;
      this.last = last;
      this.feature = feature;
      [this.start, this.end] = bounds(text, tokens, first, last);
      this.known = null;
    }

    /* Every word of the sentence outside the match, as it stands and without its ending. */
    get present() {
      if (!this.known) {
        const outside = [
          ...this.tokens.slice(this.start, this.first), ...this.tokens.slice(this.last, this.end),
        ];
        this.known = new Set(outside.flatMap((word) => stems(word.text)));
      }
      return this.known;
    }

    /* Whether a word of the sentence outside the match is one of `words`. */
    hasOther(words) {
      const outside = [...this.tokens.slice(this.start, this.first), ...this.tokens.slice(this.last, this.end)];
      return outside.some(({ text }) => words.has(text));
    }

    /* The words of numbers `first` to `after`, wherever the sentence ends. */
    texts(first, after) {
      return this.tokens.slice(first, after).map(({ text }) => text);
    }

    /* Word number `at`; empty when it does not stand in this sentence. */
    word(at) {
      return this.start <= at && at < this.end ? this.tokens[at].text : "";
    }

    /* What stands between word `left` and the next one, but for the mark of a note. */
    gap(left) {
      const between = this.text.slice(this.tokens.at(left).end, this.tokens.at(left + 1).start);
      return check.lstrip(between, check.NOTE_MARKS);
    }

    /* Whether word `left` and the one after it stand together, with no stop or comma between. */
    touches(left) {
      if (left < 0 || left + 1 >= this.tokens.length) return false;
      return check.joined(this.text, this.tokens[left], this.tokens[left + 1]);
    }

    /* Whether word `at` begins with two capital letters. */
    acronym(at) {
      const start = this.tokens[at]?.start;
      return check.isUpper(this.text.slice(start, start + 2));
    }

    capital(at) {
      return at < this.tokens.length && check.isUpper(check.charAt(this.text, this.tokens.at(at).start));
    }
  }

  /* A word as it stands, and without an ending of the plural or the possessive. */
  function stems(word) {
    if (!word.endsWith("s")) return [word];
    const endings = ENDINGS.filter((ending) => word.endsWith(ending));
    return [word, ...endings.map((ending) => check.removeSuffix(word, ending))];
  }

  /* Whether a word is the wanted one, its plural or its possessive. */
  function same(word, wanted) {
    if (word === wanted || !word.startsWith(wanted)) return word === wanted;
    const ending = word.slice(wanted.length);
    if (ending === "es" && !"szxho".includes(wanted.at(-1))) return false; // "hates" is no "hat"
    return wanted.length > 2 && ENDINGS.includes(ending);
  }

  /* Whether a word in s after one person is a verb, as no plural can be: "an anorexic needs time". */
  function actsAsOne(sentence) {
    const { first, last } = sentence;
    const article = sentence.word(["a", "an"].includes(sentence.word(first)) ? first : first - 1);
    const word = sentence.word(last);
    const other = ["ss", "us", "is", "ies", "news"].some((ending) => word.endsWith(ending));
    return word.endsWith("s") && !other && ["a", "an"].includes(article);
  }

  /* Whether the words from number `at` on say where somebody is: "next door", "round the back". */
  function saysNextDoor(sentence, at) {
    const word = sentence.word(at);
    const after = sentence.word(at + 1);
    return (word === "next" && after === "door") || (["round", "past"].includes(word) && after === "the");
  }

  function bounds(text, tokens, first, last) {
    let start = Math.max(first - REACH, 0);
    let end = Math.min(last + REACH, tokens.length);
    for (const stop of stopsIn(text, tokens[start].start, tokens[first].start)) {
      const following = nextSentence(text, stop);
      while (following && start < first && tokens[start].start < following) start += 1;
    }
    for (const stop of stopsIn(text, tokens[last - 1].end, tokens[end - 1].end)) {
      const following = nextSentence(text, stop);
      if (following) {
        while (end > last && tokens[end - 1].start >= following) end -= 1;
        break;
      }
    }
    return [start, end];
  }

  /* Where each run of stops in `start:end` ends. */
  function stopsIn(text, start, end) {
    return Array.from(text.slice(start, end).matchAll(STOPS), (stop) => start + stop.index + stop[0].length);
  }

  /* Where a sentence begins after the stop that ends at offset `at`; 0 when the same one goes on. */
  function nextSentence(text, at) {
    const rest = check.lstrip(text.slice(at, at + MARKS), CLOSERS);
    if (!check.isSpace(rest.slice(0, 1))) return 0;
    while (CLOSERS.includes(text[at]) || check.isSpace(text[at])) {
      at += 1;
      if (at === text.length) return 0;
    }
    const letter = check.charAt(check.lstrip(text.slice(at, at + MARKS), OPENERS), 0);
    return check.isAlnum(letter) && !("a" <= letter && letter <= "z") ? at : 0;
  }

  /* ---- lists.py */

  const read = new Map();

  /* The entries of one section. */
  class Section extends Set {
    /* How many words the longest entry has that begins with each word. */
    get beginning() {
      this.begun ??= longest([...this].map((entry) => [entry.split(" ").at(0), entry]));
      return this.begun;
    }

    /* How many words the longest entry has that ends with each word. */
    get ending() {
      this.ended ??= longest([...this].map((entry) => [entry.split(" ").at(-1), entry]));
      return this.ended;
    }
  }

  function longest(entries) {
    const most = new Map();
    for (const [word, entry] of entries) {
      most.set(word, Math.max(most.get(word) ?? 0, entry.split(" ").length));
    }
    return most;
  }

  const joinedSections = new Map();

  /* Several sections of the list file `name` as one, put together once. */
  function joinedLists(name, sections) {
    const key = [name, ...sections].join("|");
    if (!joinedSections.has(key)) {
      joinedSections.set(key, new Section(sections.flatMap((section) => [...lists(name)[section]])));
    }
    return joinedSections.get(key);
  }

  /* The sections of the list file `name`, each a set that is made when it is first asked for. */
  function lists(name) {
    if (!read.has(name)) {
      const sections = {};
      for (const [section, entries] of Object.entries(check.rules.lists[name])) {
        Object.defineProperty(sections, section, {
          configurable: true,
          get() {
            const value = new Section(check.unpacked(entries));
            Object.defineProperty(sections, section, { value });
            return value;
          },
        });
      }
      read.set(name, sections);
    }
    return read.get(name);
  }

  /* Whether a noun stands in a list, in the singular or the plural. */
  function listed(word, entries) {
    if (entries.has(word)) return true;
    if (word.endsWith("ies") && entries.has(`${word.slice(0, -3)}y`)) return true;
    return stems(word).some((stem) => entries.has(stem));
  }

  /* ---- company.py */

  const IN_WORDS = {
    before: "it stands right after",
    after: "it stands right before",
    near: "the same sentence has",
    part_of: "it is part of",
  };
  const cut = new Map();

  /* What of the declared company is there, in words for people; empty when none is.
     `near` says whether words that are only somewhere in the sentence count; laws always do; `places`,
     whether those do that only tell where somebody is: "a beggar outside the opera". */
  function company(declared, sentence, near = true, places = true) {
    for (const [place, phrases] of Object.entries(declared)) {
      if (!(place in IN_WORDS) || !possible(place, edges(place, phrases), sentence)) continue;
      const counts = (phrase) => near || place !== "near" || isLaw(phrase);
      const found = phrases.find((phrase) => {
        return counts(wanted(phrase)) && stands(place, wanted(phrase), sentence, places);
      });
      if (found !== undefined) return `${IN_WORDS[place]} “${found}”`;
    }
    return "";
  }

  /* The word of each phrase that must stand nearest to the match. */
  function edges(place, phrases) {
    return phrases.map((phrase) => wanted(phrase).at(place === "before" ? -1 : 0).text);
  }

  /* Whether word `left` and the next stand together, but for quotation marks: "so-called 'junkie'". */
  function beside(sentence, left) {
    if (sentence.touches(left)) return true;
    return left >= 0 && left < sentence.tokens.length - 1 && !check.strip(sentence.gap(left), " \n\"'“”‘’");
  }

  /* Whether any of `edges` stands where it must, which rules out nearly all in one look. */
  function possible(place, edges, sentence) {
    if (place === "near") return edges.some((edge) => sentence.present.has(edge));
    if (place === "part_of") return true;
    const at = place === "after" ? sentence.last : sentence.first - 1;
    if (at < 0 || at >= sentence.tokens.length) return false;
    const near = stems(sentence.tokens[at].text);
    return edges.some((edge) => near.includes(edge));
  }

  function wanted(phrase) {
    if (!cut.has(phrase)) {
      const parts = check.words(phrase).map(({ text, start }) => {
        return { text, capital: check.isUpper(check.charAt(phrase, start)) };
      });
      cut.set(phrase, parts);
    }
    return cut.get(phrase);
  }

  function stands(place, phrase, sentence, places) {
    const size = phrase.length;
    if (place === "before") {
      // "how can addicts", not "it can addict you"
      if (sentence.feature === "several" && BEFORE_ONE_VERB.includes(phrase.at(-1).text)) return false;
      return reads(phrase, sentence.first - size, sentence) && beside(sentence, sentence.first - 1);
    }
    if (place === "after") {
      // "an alcoholic drinks alone", not "an alcoholic drink"
      if (actsAsOne(sentence) && sentence.word(sentence.last) !== phrase[0].text) return false;
      // "treat every cripple the way", "gives cripples a bed", not "cripples a town"
      if (lists("grammar").objects.has(phrase[0].text) && isGiven(sentence)) return false;
      const acting = size === 1 && lists("grammar")["verbs of people"].has(phrase[0].text);
      const is = lists("grammar").be.has(sentence.word(sentence.last + 1)); // "the rough sleepers count is"
      if (acting && !is && sentence.feature === "several") return false; // "most alcoholics drink at home"
      return reads(phrase, sentence.last, sentence) && beside(sentence, sentence.last - 1);
    }
    if (place === "part_of") {
      const own = sentence.tokens.slice(sentence.first, sentence.last).flatMap((word) => stems(word.text));
      if (!phrase.every(({ text }) => sentence.present.has(text) || own.includes(text))) return false;
      const whole = check.range(sentence.last - size, sentence.first + 1);
      return readsAtAny(phrase, whole.filter((at) => !parted(sentence, at, at + size)), sentence);
    }
    if (!phrase.every(({ text }) => sentence.present.has(text))) return false;
    let before = check.range(sentence.start, sentence.first - size + 1);
    let after = check.range(sentence.last, sentence.end - size + 1);
    if (isLaw(phrase)) {
      before = before.filter((at) => governs(sentence, at + size));
      if (sentence.feature === "several") after = [];
    }
    if (!places) after = after.filter((at) => !saysWhere(sentence, at));
    return readsAtAny(phrase, before, sentence) || readsAtAny(phrase, after, sentence);
  }

  /* Whether a noun is what some verb acts on or an article points to, and no verb itself. */
  function isGiven(sentence) {
    const before = sentence.word(sentence.first - 1);
    if (sentence.feature === "one") return ["a", "an", "every", "each", "another", "no", "any"].includes(before);
    return sentence.feature === "several" && lists("grammar").gives.has(before);
  }

  /* Whether a comma or the like stands among the words `first:after`: "in the paper, addicts are". */
  function parted(sentence, first, after) {
    const last = Math.min(after, sentence.tokens.length) - 1;
    return check.range(Math.max(first, 0), last).some((at) => check.hasAny(sentence.gap(at), ",;:"));
  }

  const BEFORE_ONE_VERB = ["can", "could", "may", "might", "will", "would", "not"];
  const WHERE = ["outside", "opposite", "beside", "near", "past"];
  const ARTICLES = ["a", "an", "the", "our", "his", "her", "their"];

  /* Whether what word `at` names is only where somebody is: "a beggar outside the opera". */
  function saysWhere(sentence, at) {
    const before = at - (ARTICLES.includes(sentence.word(at - 1)) ? 2 : 1);
    return WHERE.includes(sentence.word(before));
  }

  /* Whether a phrase is the name of a law, which does not excuse what else the sentence says. */
  function isLaw(phrase) {
    return phrase.at(-1).capital && lists("names").laws.has(phrase.at(-1).text);
  }

  /* Whether what a law says runs on to the match: "the Act speaks of a vagrant". */
  function governs(sentence, after) {
    const between = check.range(after, sentence.first);
    const runsOn = (at) => sentence.touches(at - 1) && !["and", "but", "so"].includes(sentence.word(at));
    return between.length > 0 && between.every(runsOn);
  }

  function readsAtAny(phrase, places, sentence) {
    return places.some((at) => reads(phrase, at, sentence));
  }

  /* Whether the words from number `at` on are those of `phrase`. */
  function reads(phrase, at, sentence) {
    const { tokens } = sentence;
    if (at < 0 || !phrase.length || at + phrase.length > tokens.length) return false;
    return phrase.every(({ text, capital }, number) => {
      const fits = same(tokens[at + number].text, text);
      return fits && (!capital || sentence.capital(at + number));
    });
  }

  /* ---- signs.py */

  const BACK = 14;
  const NAMED = ["called", "named", "labelled", "termed"];
  const CALLS = ["call", "calls", "called", "calling"];
  const OFFENDS = ["insult", "insults"];
  const FITTING = ["so", "aptly", "rightly"];
  const ILL_FITTING = ["wrongly", "badly"];
  const OF_KINDS = ["jargon", "descriptions", "descriptor", "descriptors"];
  const SUCH = ["such", "like", "including", "eg", "e"];
  const PRICES = ["price", "free", "half", "cheap", "cheaper", "reduced", "discounted", "no", "priority"];
  const OF_A_SCHOOL = ["starts", "begins", "ends", "started", "began", "ended", "card", "time", "dates"];
  const OFTEN_ELSE = ["term", "terms", "word", "words", "label", "labels"];

  /* Whether "term" and the like mean something else: "long-term", "in terms of". */
  function otherSense(scene, at) {
    const word = scene.sentence.word(at);
    const before = scene.sentence.word(at - 1);
    if (CALLS.includes(word) && scene.sentence.word(at + 1) === "for") return true; // "it calls for 'hard to reach' teams"
    if (word === "call" && before === "to" && scene.sentence.word(at - 2) === "like") {
      return ["we", "i"].includes(scene.sentence.word(at - 3)); // "what we like to call 'the scum of the earth'"
    }
    if (word === "about" && ["joke", "jokes"].includes(before)) {
      return at - 1 > scene.sentence.start; // "the panto still has a joke about midgets"
    }
    if (word === "for" && ["entry", "entries"].includes(before)) {
      const priced = [at - 2, at - 3].map((each) => scene.sentence.word(each));
      return priced.some((each) => PRICES.includes(each)); // "half-price entry for the disabled", "free museum entry for"
    }
    if (word === "from" && ["a", "an"].includes(scene.sentence.word(at + 1))) return true; // "a room from an 'ex offender'"
    if (OFFENDS.includes(word)) return lists("grammar")["before a verb"].has(before); // "used to insult people"
    if (NAMED.includes(word)) { // "these aptly named 'hard to engage' groups"
      const described = lists("grammar")["before a noun"].has(scene.sentence.word(at - 2));
      return FITTING.includes(before) || (described && ILL_FITTING.includes(before));
    }
    if (word === "descriptor" && ["the", "a", "this", "that"].includes(before)) return false;
    if (OF_KINDS.includes(word)) return scene.label === null && !SUCH.includes(scene.sentence.word(at + 1)); // "jargon deployed by us"
    if (word === "line" && scene.sentence.word(at + 1) === "for") return true; // "the tip line for 'benefit cheats'"
    if (word === "letters") return !scene.sentence.acronym(scene.sentence.first); // "the letters page blames scroungers"
    if (word === "term" && OF_A_SCHOOL.includes(scene.sentence.word(at + 1))) return true; // "the term starts on 5 September"
    const describes = word === "using" && ["a", "an"].includes(before); // "a using addict"
    if (describes || word.endsWith("'s")) return true; // "this term's lesson"
    const idiom = ["a", "one"].includes(before) && word === "word" && scene.sentence.word(at - 2) === "in";
    if (idiom) return true; // "in a word, they left"
    const ordinal = ["first", "second", "third", "last"].includes(before);
    if (ordinal && ["word", "words"].includes(word)) return false; // "because the first word sounds like an accusation"
    if (before === "in") return ["term", "terms"].includes(word); // "in terms of", but "it takes in words like addict"
    if (before === "other" && ["any", "and", "or"].includes(scene.sentence.word(at - 2))) return false; // "and any other label"
    return OFTEN_ELSE.includes(word) && lists("speaking")["not a word for words"].has(before);
  }

  /* Whether a word can be part of an earlier member of a list: not a verb, not a pronoun. */
  function mayBeListed(scene, at) {
    const grammar = lists("grammar");
    const word = scene.sentence.word(at);
    if (grammar["says how people are"].has(word)) return true; // "able bodied and wheelchair-bound"
    return !grammar.be.has(word) && !grammar["never a noun"].has(word);
  }

  Object.assign(check, {
    REACH, BACK, actsAsOne, saysNextDoor, Sentence, stems, lists, joinedLists, listed, company, otherSense, mayBeListed,
  });
})((window.checkWords = window.checkWords || {}));
