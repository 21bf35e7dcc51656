/* Tells when words are only shown, under a heading or in a row, and where a text explains what they mean.
   Mirrors headed.py, led.py, rows.py, explained.py and asides.py in plugins/wordcare/judgement/shown. Change both
   together. */
(function (check) {
  "use strict";

  /* ---- headed.py and led.py, for the heads of rows and for labels in plain text */

  const FEW_LABELS = 80;
  const SHORT = 3;
  const LONG = 300;
  const LABEL = 4;
  const LINE = 8;
  const FORBIDS = 5;

  const MOST_ABOVE = 30; // MOST in led.py

  /* What a passage that is nothing but labels stands under: "Words to avoid", "Never in a record".
     That of led.py, for a paragraph under another one. */
  function underLead(text, above, lines) {
    const labels = text.split(/[,/;]/);
    const few = labels.every((item) => check.split(item).length <= LABEL);
    const isSentence = labels.length < 2 && /[.!?]$/.test(text); // "Junkies come here."
    if (!(few || lines) || isSentence) return "";
    for (const [back, other] of above().slice(-MOST_ABOVE).reverse().entries()) { // others of the list may stand between
      const lead = check.strip(other);
      if (back && /[.!?]$/.test(lead)) return "";
      if (check.split(lead).length > LINE && !lead.endsWith(":")) return "";
      const why = forbids(lead) ? `it stands under “${lead}”` : headed(lead, true);
      if (why || /[.!?:]$/.test(lead)) return why;
    }
    return "";
  }

  /* Whether the words over a few labels say that they are not to be used: "Never in a record". */
  function forbids(lead) {
    const words = check.split(lead.toLowerCase().replaceAll("’", "'"));
    const refuses = ["never", "avoid", "don't", "not"].includes(words[0]) || (words[0] === "do" && words[1] === "not");
    return refuses && words.length <= FORBIDS;
  }

  /* Why words under this head are only talked about; empty when they may be used. */
  function headed(lead, short) {
    const speaking = check.lists("speaking");
    const bare = check.strip(lead, " |*_\ufe0f");
    if (speaking.crosses.has(bare)) return `it stands under “${bare}”`;
    const words = check.split(lead.toLowerCase().replace(/’/g, "'")).join(" ");
    const signs = Array.from(` ${words} `, (sign) => (check.isAlnum(sign) || "' ".includes(sign) ? sign : " ")).join("");
    const plain = signs.replaceAll(" '", " ").replaceAll("' ", " "); // "'banned words', part two"
    if (plain.startsWith(" who ")) return ""; // "Who we avoid"
    const whole = short && speaking["heads a column of words"].has(check.strip(plain));
    const sign = Array.from(speaking["heads a list of words"]).find((each) => {
      return plain.includes(` ${each} `) && !isOfThings(plain, each);
    });
    if (whole) return `it stands under “${check.strip(lead)}”`;
    return sign ? `it stands under “${check.split(lead).join(" ").slice(-60)}”` : "";
  }

  const FAULTS = ["inappropriate", "insensitive", "disrespectful", "inconsiderate", "unhelpful", "outdated"];
  const OF_WORDS = ["word", "words", "term", "terms", "language", "phrase", "phrases", "and", "or"];

  /* Whether a sign is of other things: "short-term guests", "terms of entry", "disrespectful tenants". */
  function isOfThings(plain, sign) {
    const [before, ...more] = plain.split(` ${sign} `);
    const after = check.split(more.join(` ${sign} `));
    if (FAULTS.includes(sign) && after.length && !OF_WORDS.includes(after[0])) return true;
    if (sign === "terms" && ["of", "and"].includes(after[0]) && after.length > 1) return true;
    const spans = check.lists("speaking")["not a word for words"];
    return ["term", "terms"].includes(sign) && spans.has(check.split(before).at(-1));
  }

  /* ---- rows.py */

  const BAR = "|";
  const NEXT_ROW = "| |";
  const STEM = 6;
  const WIDE = 1_000;
  const BEFORE_ITEMS = [" - ", " • "];
  const MANY = 2;
  const ITEM = 6;
  const MORE = 2;

  /* Why words are only shown, by their row or by what stands `above`; empty when they may be used. */
  function led({ sentence }, above, lines, better) {
    const { text } = sentence;
    const rows = text.includes(BAR) || text.split(" - ").length > 2 || text.includes(" • ");
    const row = () => afterDashes(sentence) || fillsACell(sentence) || listsLabels(sentence) || headedOrReworded(sentence, better);
    return (rows && row()) || (lines || text.length <= (rows ? LONG : FEW_LABELS) ? underLead(text, above, lines) : "");
  }

  /* What stands beside words that fill a cell and shares one: "| the disabled | disabled people |". */
  function fillsACell({ text, tokens, first, last }) {
    const at = tokens[first].start;
    const near = text.slice(Math.max(at - WIDE, 0), at + WIDE);
    const cells = near.split(BAR).map((cell) => plainWords(cell).join(" ")).filter(Boolean);
    const match = tokens.slice(first, last).map((word) => word.text);
    const whole = match.join(" ");
    const other = cells.find((cell) => cell !== whole && cell.split(" ").includes(match.at(-1)));
    return other && cells.includes(whole) ? `other words stand beside it: “${other}”` : "";
  }

  /* What leads to items with dashes that make no list, for want of an empty line before them. */
  function afterDashes({ text, tokens, first, last }) {
    const at = tokens[first].start;
    const head = text.slice(0, WIDE);
    const sign = BEFORE_ITEMS.find((dash) => head.split(dash).length > MANY);
    const near = Math.max(at - WIDE, 0);
    const before = sign ? text.slice(near, at).lastIndexOf(sign) : -1;
    if (before < 0) return "";
    const end = text.slice(at, at + WIDE).indexOf(sign);
    const words = check.split(text.slice(near + before + sign.length, end >= 0 ? at + end : at + WIDE));
    const leads = text.slice(near, near + before).split(sign).filter((item) => check.rstrip(item).endsWith(":"));
    const lead = leads.length ? leads.at(-1) : head.split(sign)[0];
    // not "the term used to describe patients - most of them elderly - who are in hospital"
    const leadsUp = leads.length > 0 || check.split(lead).length <= LINE;
    return leadsUp && words.length <= ITEM + last - first ? headed(lead, true) : "";
  }

  /* What stands beside a first cell of labels: "cripples; the handicapped | disabled people". */
  function listsLabels({ text, tokens, first, last }) {
    const at = tokens[first].start;
    const near = text.slice(Math.max(at - WIDE, 0), at + WIDE).toLowerCase();
    const cells = near.split(BAR).map((cell) => check.strip(cell)).filter(Boolean);
    const match = tokens.slice(first, last).map((word) => word.text).join(" ");
    const own = cells.findIndex((cell) => {
      const items = cell.split(/[;,]| \/ /).map((item) => check.split(item));
      const short = items.length > 1 && items.every((item) => item.length > 0 && item.length <= SHORT);
      return short && items.some((item) => item.join(" ") === match);
    });
    if (own < 0) return "";
    // Not "addicts, drunks | Tuesday at two"; of cells that are not the first, one must share a word with it.
    const better = cells.filter((each) => each !== cells[own] && cellSaysItBetter(each));
    const [beside] = better.filter((each) => !own || shares(each, cells[own]));
    return beside === undefined ? "" : `other words stand beside it: “${beside}”`;
  }

  const RULED_OUT = ["official term", "not used"];
  const PEOPLE_FIRST = 5; // of these
  const BETTER_CELL = ["people", "person", "persons", "someone", "somebody", "instead", "say", "use", "try"];

  /* Whether a cell puts people first, or gives several ways to say it: "angry / upset / frustrated". */
  function cellSaysItBetter(cell) {
    return (cell.includes(" / ") && !/\d/.test(cell)) || plainWords(cell).some((word) => BETTER_CELL.includes(word));
  }

  /* Whether another cell shares a word with one, but for an s: "injects drugs", "drug user". */
  function shares(one, cell) {
    const stems = (text) => wordsOfCell(text).map((word) => word.replace(/s+$/, ""));
    return stems(one).some((stem) => stems(cell).includes(stem));
  }

  /* What the head of the column says, or the cell beside in other words. */
  function headedOrReworded({ text, tokens, first, last }, better) {
    const at = tokens[first].start;
    const found = tokens.slice(first, last).map((word) => word.text).join(" ");
    if (!check.lstrip(text.slice(0, WIDE)).startsWith(BAR) && !check.rstrip(text.slice(-WIDE)).endsWith(BAR)) return "";
    const near = Math.max(at - WIDE, 0);
    const before = text.slice(near, at).lastIndexOf(NEXT_ROW);
    if (before < 0 && near > 0) return "";
    const start = before < 0 ? 0 : near + before + 1;
    const ahead = text.slice(at, at + WIDE).indexOf(NEXT_ROW);
    const column = text.slice(start, at).split(BAR).length - 1;
    const head = text.slice(0, text.slice(0, WIDE).indexOf(NEXT_ROW) + 1).split(BAR);
    const why = start && column < head.length ? headed(head[column], fillsMost({ text, tokens, first, last })) : "";
    if (why) return why;
    const cells = text.slice(start, ahead >= 0 ? at + ahead + 1 : at + WIDE).split(BAR);
    const own = plainWords(cells[column]).join(" ");
    const kinds = check.lists("speaking")["says what kind of word it is"];
    for (const cell of cellsBeside(cells, column)) {
      const plain = plainWords(cell).join(" ");
      if (own === found && (kinds.has(plain) || RULED_OUT.includes(plain))) {
        return `the cell beside it says what kind of word it is: “${check.strip(cell)}”`;
      }
      if (own === found && cell.includes("/") && !/\d/.test(cell) && check.split(cell).length > SHORT) {
        return inOtherWords(cell);
      }
      if (isReworded({ tokens, first, last }, cell, cells[column])) break;
    }
    const beside = cellsBeside(cells, column).find((cell) => isReworded({ tokens, first, last }, cell, cells[column]));
    return inOtherWords(beside ?? paired(found, cells, column, better));
  }

  function inOtherWords(cell) {
    return cell === undefined ? "" : `the cell beside it says it in other words: “${check.strip(cell)}”`;
  }

  /* The second of two cells, if it says the first better: "| crackhead | person who uses crack |". */
  function paired(found, cells, column, { stops, says }) {
    const filled = cells.filter((cell) => cell.trim());
    const items = cells[column].split(/[;,/]/).map((item) => plainWords(item));
    const labels = items.some((item) => item.join(" ").replace(/^the /, "") === found);
    if (filled.length !== 2 || filled[1] === cells[column] || !labels) return undefined;
    const other = check.strip(filled[1]);
    const plain = check.isAscii(other) && !/[A-Z]/.test(other.slice(1)) && !/[\d:]/.test(other);
    const long = check.split(other).length > ITEM || items.some((item) => item.length > SHORT);
    if (!plain || long) return undefined;
    const people = BETTER_CELL.slice(0, PEOPLE_FIRST);
    const [who, with_] = check.split(other);
    const telling = says.map((say) => wordsOfCell(say).filter((word) => !people.includes(word)));
    const first = people.includes(who) && ["who", "with"].includes(with_);
    const alike = [...telling.map((words) => words.join(" ")), cells[column]].some((each) => areAlike(other, each));
    const known = wordsOfCell(other);
    const whole = (words) => new Set(words).size > 1 && words.every((word) => known.includes(word));
    return (!stops && telling.some(whole)) || (first && alike) ? other : undefined;
  }

  /* Whether a cell says in other words what the cell `own` says, without the match in it. */
  function isReworded({ tokens, first, last }, cell, own) {
    const found = ` ${tokens.slice(first, last).map((word) => word.text).join(" ")} `;
    // One word more in common is not enough: "| Ward | Addicts on the ward watch films |"
    const alike = areAlike(cell, found) || (plainWords(cell).length > 1 && areAlike(cell, own));
    return alike && !` ${plainWords(cell).join(" ")} `.includes(found);
  }

  /* Whether the cell of the match has hardly a word more. */
  function fillsMost({ text, tokens, first, last }) {
    const at = tokens[first].start;
    const near = Math.max(at - WIDE, 0);
    const begins = near + text.slice(near, at).lastIndexOf(BAR) + 1;
    const [cell] = text.slice(at, at + WIDE).split(BAR);
    return check.split(text.slice(begins, at) + cell).length - (last - first) <= MORE;
  }

  /* The cells right before and after a column. */
  function cellsBeside(cells, column) {
    return [...cells.slice(Math.max(column - 1, 0), column), ...cells.slice(column + 1, column + 2)];
  }

  /* Whether two cells share a word that means something. */
  function areAlike(one, other) {
    const words = wordsOfCell(other);
    const isAlike = (word, each) => each.startsWith(word) || word.startsWith(each.slice(0, STEM));
    const begins = (word) => words.some((each) => word.length >= STEM && each.length >= STEM && isAlike(word, each));
    return wordsOfCell(one).some((word) => words.includes(word) || begins(word));
  }

  /* The words of a cell, small ones aside. */
  function wordsOfCell(cell) {
    const small = check.lists("grammar")["never a noun"];
    return plainWords(cell).filter((word) => !small.has(word) && !check.isDigit(word));
  }

  function plainWords(cell) {
    return check.split(Array.from(cell.toLowerCase(), (sign) => (check.isAlnum(sign) ? sign : " ")).join(""));
  }

  /* ---- explained.py */

  const BEGINS = ["those", "a", "an", "any", "anyone", "someone", "somebody", "people", "when", "where", "how"];
  const CLOSING = { "(": ")", "[": "]" };
  const FEW = 4;
  const TELLS = ["how", "when", "where"];
  const RELATIVES = ["where", "that", "which", "who", "when"];
  const NO_DOING = [
    "during", "being", "including", "meeting", "evening", "morning", "nothing", "something", "anything",
  ];
  const GOES_ON_LISTING = ["and", "or", "a", "an", "the", "our", "your", "some", "two", "three", "several"];
  const BEFORE_NOUN = ["which", "that", "is", "are", "a", "an", "the", "our", "one"];
  const JUDGES = ["last", "first", "worst", "best", "only", "one", "kind", "most"];
  const MOST = 12;
  const DEFINED =
    /^[ ]{0,3}\*\[([^\]\n]{1,80})\]:|<abbr\s[^<>]{0,300}title=[^<>]{1,300}>([^<>]{1,80})<\/abbr>/gm;

  /* The abbreviations that a text defines for all of it, in lower case. */
  function defined(source) {
    return new Set(Array.from(source.matchAll(DEFINED), (match) => check.strip(match[1] || match[2]).toLowerCase()));
  }

  /* Whether this very place, or a later one in its sentence, explains the words. */
  function explains(scene) {
    return explainsHere(scene) || later(scene).some(explainsHere);
  }

  function explainsHere(scene) {
    const told = inBrackets(scene) || meaningInBrackets(scene) || saysWhatItMeans(scene) || writtenOutBeside(scene);
    const apart = setBeside(scene) || setApart(scene) || explainedNext(scene) || opensEntry(scene);
    return told || apart || isWhatLettersMean(scene.sentence);
  }

  /* The same words further on in the sentence: "co-production helps; co-production means ...". */
  function later(scene) {
    const { sentence } = scene;
    const { first, last, end } = sentence;
    const size = last - first;
    const own = sentence.texts(first, last).join(" ");
    const places = check.range(last, end - size + 1).filter((at) => scene.spoken(at, at + size) === own);
    return places.map((at) => {
      const moved = Object.assign(Object.create(check.Sentence.prototype), sentence, { first: at, last: at + size });
      return new check.Scene(moved, scene.quotations);
    });
  }

  /* Whether it reads like "integrated care board (ICB)". */
  function inBrackets(scene) {
    const { sentence } = scene;
    const { first, start } = sentence;
    if (first === start || !/[([]/.test(sentence.gap(first - 1)) || !closes(scene)) return false;
    return spelt(scene, sentence.texts(Math.max(start, first - MOST), first));
  }

  /* Whether brackets close right after the match. */
  function closes(scene) {
    const { sentence } = scene;
    const { end } = sentence.tokens[sentence.last - 1];
    return /^[)\]]/.test(check.lstrip(sentence.text.slice(end, end + 4), "'’s "));
  }

  /* Whether it reads like "ICB (integrated care board)", or as a hard word with its meaning. */
  function meaningInBrackets(scene) {
    const { sentence } = scene;
    const { end } = sentence.tokens[sentence.last - 1];
    const opening = check.lstrip(sentence.text.slice(end, end + 4), "\"”'’*_ ");
    const closing = CLOSING[opening[0]];
    const close = closing ? sentence.text.slice(end, end + LONG).indexOf(closing) : -1;
    if (close < 0) return false;
    const [first, after] = scene.within(end, end + close);
    const inside = sentence.texts(first, after);
    if (spelt(scene, inside) || sharesEnds(sentence, inside)) return true;
    return inside.length >= FEW && !scene.reads(first, check.lists("speaking")["opens no meaning in brackets"]);
  }

  /* Whether `words` begin and end as two letters do: "LA (local education authority)". */
  function sharesEnds(sentence, words) {
    const letters = sentence.tokens[sentence.first].text;
    const both = sentence.acronym(sentence.first) && Array.from(letters).length === 2 && words.length > 2;
    return both && words[0].startsWith(letters[0]) && words.at(-1).startsWith(letters[1]);
  }

  /* Whether `words` spell the acronym, whose last s may be a letter of it (CAMHS) or a plural (ICBs). */
  function spelt(scene, words) {
    const { tokens, first } = scene.sentence;
    const letters = tokens[["a", "an", "the"].includes(tokens[first].text) ? first + 1 : first].text;
    return spells(letters, words) || spells(check.removeSuffix(letters, "s"), words);
  }

  /* Whether `words` end in some that begin with these letters in their order. */
  function spells(letters, words) {
    const small = check.union(check.lists("names")["joins names"], check.lists("grammar").prepositions);
    let left = letters;
    for (const word of [...words].reverse()) {
      if (left.endsWith(word[0])) left = left.slice(0, -1);
      else if (left.length > 1 && letters.length > 2 && left.at(-2) === word[0] && word.slice(1).includes(left.at(-1))) {
        left = left.slice(0, -2);
      } else if (!small.has(word)) return false;
      if (!left) return letters.length > 1;
    }
    return false;
  }

  /* Whether it reads like "the local authority, or LA" or "LA, short for local authority". */
  function writtenOutBeside(scene) {
    const { sentence } = scene;
    if (sentence.last - sentence.first > 1 || !sentence.acronym(sentence.first)) return false;
    const links = check.lists("speaking")["joins letters and words"];
    let before = sentence.first;
    let after = sentence.last;
    while (before > sentence.start && links.has(sentence.word(before - 1))) before -= 1;
    if (before < sentence.first || !sentence.touches(before - 1)) {
      if (spelt(scene, sentence.texts(Math.max(sentence.start, before - MOST), before))) return true;
    }
    while (after < sentence.end && links.has(sentence.word(after))) after += 1;
    const late = sentence.texts(after, Math.min(after + MOST, sentence.end));
    return check.range(2, late.length + 1).some((size) => spelt(scene, late.slice(0, size)));
  }

  function saysWhatItMeans(scene) {
    const { sentence } = scene;
    const after = scene.label ? scene.label[1] : sentence.last;
    const article = ["a", "an", "the"].includes(sentence.word(sentence.start)) ? 1 : 0;
    const opens = sentence.first - sentence.start <= article;
    const the = ["a", "an"].includes(sentence.word(sentence.start)) && sentence.word(after + 1) === "the";
    const one = the && !JUDGES.includes(sentence.word(after + 2)); // "an inmate is the last person you should trust"
    if (opens && ["is", "are"].includes(sentence.word(after)) && (one || BEGINS.includes(sentence.word(after + 1)))) {
      return !judges(scene, after); // "an assessment is a professional's view of what somebody needs"
    }
    if (opens && areThoseWho(sentence, after)) return !judges(scene, after);
    const words = scene.reads(after, check.lists("speaking")["follows: explains"]);
    if (words > 0 || isOneWhere(sentence, after)) return !judges(scene, after);
    if (saysThatIs(sentence, after) || hasAnotherName(sentence, after)) return true;
    const noun = !["and", "or"].includes(sentence.word(after)) && sentence.touches(after - 1);
    return noun && isOneWhere(sentence, after + 1) && !judges(scene, after + 1);
  }

  /* Whether it says what letters stand for: "the MDT (which stands for multi-disciplinary team)". */
  function isWhatLettersMean(sentence) {
    const before = sentence.texts(Math.max(sentence.first - 2, sentence.start), sentence.first).join(" ");
    const near = check.range(Math.max(sentence.first - 2 - FEW, sentence.start), sentence.first - 2);
    if (["is a", "is an", "is the"].includes(before)) { // "A PIE is a psychologically informed environment"
      const at = sentence.first - 3;
      return sentence.start <= at && at <= sentence.start + 1 && sentence.acronym(at);
    }
    return ["stands for", "short for", "i e", "in full", "stood for"].includes(before) && near.some((at) => sentence.acronym(at));
  }

  /* Whether it reads on like "is one where" or "are those in which". */
  function isOneWhere(sentence, at) {
    const is = ["is", "are"].includes(sentence.word(at)) && ["one", "ones", "those"].includes(sentence.word(at + 1));
    const inWhich = sentence.word(at + 2) === "in" && sentence.word(at + 3) === "which";
    return is && (RELATIVES.includes(sentence.word(at + 2)) || inWhich);
  }

  /* Whether the next sentence says what it means: "an expert by experience. This is somebody who ...". */
  function explainedNext({ sentence }) {
    const { start, end, first, last } = sentence;
    if (last !== end) return false;
    const following = sentence.texts(end, end + MOST);
    const means = (at) => ["means", "mean", "meant"].includes(following[at]);
    const own = sentence.texts(first, last);
    const again = own.every((word, at) => word === following[at]) && means(own.length);
    if (again || !["this", "that", "it"].includes(following[0])) return again;
    const { "judges more than it explains": judging, "when they say": said } = check.lists("speaking");
    if (following[1] === "is" && BEGINS.includes(following[2])) {
      return !following.slice(3, 3 + FEW).some((word) => judging.has(word)); // "That is a problem for every ward"
    }
    return means(1) && sentence.texts(start, first).some((word) => said.has(word));
  }

  /* Whether it opens a line of a glossary: "Telephone triage – when a nurse rings you back first". */
  function opensEntry(scene) {
    const { sentence } = scene;
    const { start, end, first, last } = sentence;
    if (start || first > 1 || last >= end) return false;
    if (sentence.gap(last - 1) === ": ") { // "Care pathway: The path that a patient takes"
      const noun = ["a", "an"].includes(sentence.word(last)) || (sentence.word(last) === "the" && sentence.capital(last));
      const { be, "ends a subject": ends } = check.lists("grammar");
      const says = sentence.texts(last + 1, last + FEW).some((word) => be.has(word) || ends.has(word));
      const told = TELLS.includes(sentence.word(last)) && end - last > FEW; // "Complex needs: when someone has ..."
      return (told || (noun && !says && !check.namesSomebody(sentence))) && !judges(scene, last); // not "MARAC: The meeting is"
    }
    if (!isDash(sentence.gap(last - 1))) return false;
    const told = BEGINS.includes(sentence.word(last)) || (does(sentence, last) && end - last > FEW);
    return told && !check.range(last, end - 1).some((at) => isDash(sentence.gap(at))) && !judges(scene, last);
  }

  /* ---- asides.py */

  /* Whether it reads like "the MARAC, a private meeting where police and council ...". */
  function setBeside(scene) {
    const { sentence } = scene;
    const { last, end } = sentence;
    if (last >= end || sentence.gap(last - 1) !== ", ") return false;
    if (sentence.word(last) === "or") { // "co-production, or how we work as equals", "or planning together,"
      return TELLS.includes(sentence.word(last + 1)) || (does(sentence, last + 1) && aside(sentence, last + 1) > 1);
    }
    if (!["a", "an", "the"].includes(sentence.word(last))) {
      const inside = RELATIVES.includes(sentence.word(last)) && opensBrackets(sentence);
      const who = isSomebodyWho(sentence, last); // "experts by experience, people who have been ill"
      return (who || sentence.word(last) === "which" || inside) && !judges(scene, last + 1); // "(MARACs, where police meet)"
    }
    const far = sentence.acronym(sentence.first) ? 3 * FEW : FEW; // "the MDT, the group of nurses who plan"
    const near = check.range(last + 2, Math.min(last + 2 + far, end));
    const who = near.find((at) => RELATIVES.includes(sentence.word(at))) || 0;
    const several = check.range(last, who).some((at) => sentence.word(at) === "and" && sentence.word(at + 1) === "the");
    return (who > 0 && !several) || described(scene);
  }

  const SOMEBODY = ["people", "those", "someone", "somebody", "anyone", "anybody"];

  /* Whether letters are said to be somebody who: "IDVAs are specialist advisers who help people". */
  function areThoseWho(sentence, after) {
    const near = sentence.texts(after + 2, Math.min(after + 2 + FEW, sentence.end));
    const said = sentence.acronym(sentence.first) && sentence.word(after) === "are";
    return said && near.some((word) => ["who", "that"].includes(word));
  }

  /* Whether "people who" or the like stands at word `at`. */
  function isSomebodyWho(sentence, at) {
    const label = check.lists("people").labels.has(sentence.word(sentence.last - 1).replace(/s$/, ""));
    return !label && SOMEBODY.includes(sentence.word(at)) && ["who", "whose", "with"].includes(sentence.word(at + 1));
  }

  /* Whether it reads like "the MARAC, a monthly meeting about people in danger at home, can share". */
  function described(scene) {
    const { sentence } = scene;
    const { last } = sentence;
    const size = aside(sentence, last);
    const goesFurther = size > FEW && !GOES_ON_LISTING.includes(sentence.word(last + size));
    return goesFurther && sentence.word(last) !== "the" && !judges(scene, last);
  }

  /* How many words stand from number `at` on before the next comma; 0 when none follows. */
  function aside(sentence, at) {
    const end = check.range(at, sentence.end - 1).find((each) => sentence.gap(each) === ", ");
    return end === undefined ? 0 : end + 1 - at;
  }

  /* Whether brackets open right before the match. */
  function opensBrackets(sentence) {
    return sentence.first > sentence.start && /[([]$/.test(sentence.gap(sentence.first - 1));
  }

  /* Whether a few words of something done stand apart: "co-production (planning together)". */
  function setApart(scene) {
    const { sentence } = scene;
    const { first, last, end } = sentence;
    if (last >= end || sentence.acronym(first)) return false;
    const gap = sentence.gap(last - 1);
    if ((gap === ": " || isDash(gap)) && isSomebodyWho(sentence, last)) return true;
    if (!does(sentence, last)) return false;
    if (["(", "["].includes(check.strip(gap))) {
      const few = check.range(last + 1, Math.min(last + FEW, end));
      return few.some((at) => [")", "]"].includes(sentence.text[sentence.tokens[at].end]));
    }
    if (gap === ": ") { // "A theme was co-production: planning the work together", but not in a heading
      const known = sentence.word(first - 2) === "known" && sentence.word(first - 1) === "as";
      const told = known || (check.lists("grammar").be.has(sentence.word(first - 1)) && first > sentence.start);
      return told && end - last > FEW;
    }
    return isDash(gap) && check.range(last + 1, end - 1).some((at) => isDash(sentence.gap(at)));
  }

  /* Whether it reads on like "the nurse will triage you, that is, decide" or "mute, meaning that". */
  function saysThatIs(sentence, after) {
    const at = after + (["you", "them", "him", "her", "us", "it"].includes(sentence.word(after)) ? 1 : 0);
    if (at + 2 >= sentence.end || !sentence.gap(at - 1).includes(",")) return false;
    if (sentence.texts(at, at + 2).join(" ") === "that is") return sentence.gap(at + 1).includes(",");
    if (sentence.texts(at, at + 3).join(" ") === "in other words") return !check.namesSomebody(sentence);
    if (sentence.word(at) === "meaning" && SOMEBODY.includes(sentence.word(at + 1))) return true;
    const means = sentence.word(at) === "meaning" && ["that", "they"].includes(sentence.word(at + 1));
    return means && !check.namesSomebody(sentence); // "he is an inmate, meaning that he gets no visits"
  }

  /* Whether it is "also known as" something: "autistic masking, also known as camouflaging, is ...". */
  function hasAnotherName(sentence, after) {
    if (sentence.first - sentence.start > 1) return false;
    const apart = after < sentence.end && sentence.gap(after - 1).includes(",");
    const be = ["is", "are"].includes(sentence.word(after));
    let at = after + (be ? 1 : 0);
    if (sentence.word(at) !== "also" || !(apart || be)) return false;
    at += ["often", "sometimes"].includes(sentence.word(at + 1)) ? 2 : 1;
    const named = sentence.word(at) === "called" && !check.lists("grammar").prepositions.has(sentence.word(at + 1));
    return named || ["known as", "referred to"].includes(sentence.texts(at, at + 2).join(" "));
  }

  function isDash(gap) {
    return ["–", "—"].includes(check.strip(gap)) || [" - ", " -- "].includes(gap);
  }

  /* Whether word `at` tells of something done: "planning together". */
  function does(sentence, at) {
    const word = sentence.word(at);
    return word.length > FEW && word.endsWith("ing") && !NO_DOING.includes(word);
  }

  /* Whether it reads like "is a big challenge" from number `at` on, which says nothing of the meaning. */
  function judges(scene, at) {
    const { sentence } = scene;
    let from = at;
    while (BEFORE_NOUN.includes(sentence.word(from))) from += 1;
    const judging = check.lists("speaking")["judges more than it explains"];
    const ends = check.lists("grammar").prepositions;
    for (const each of check.range(from, Math.min(from + FEW, sentence.end))) {
      if (ends.has(sentence.word(each)) || ["that", "which", "who"].includes(sentence.word(each))) return false;
      if (judging.has(sentence.word(each))) return true;
    }
    return false;
  }

  Object.assign(check, { headed, led, isReworded, defined, explains, meaningInBrackets, spells });
})((window.checkWords = window.checkWords || {}));
