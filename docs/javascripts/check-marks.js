/* Tells whether words in quotation marks are talked about, or used all the same.
   Mirrors set_apart.py, put_on.py, of_others.py and contrasted.py in plugins/wordcare/judgement/talk. Change both
   together. */
(function (check) {
  "use strict";

  /* ---- set_apart.py */

  const ASKING = ["what"];
  const PLACE = 7;
  const WHEN = ["ago", "now", "then", "today", "once", "here", "there", "sometimes", "often", "later"];
  const COUNTING = ["a", "one", "no", "each", "every", "another", "any"];

  /* Why words in quotation marks are talked about; empty when they may be used. */
  function setApart(scene, quoted) {
    const order = refusedInside(scene, quoted);
    if (order) return `the words are talked about, in quotation marks: “${order}”`;
    if (describes(scene, quoted[1])) return "";
    const sign =
      anywhere(scene, quoted) || opensClause(scene, quoted) || namedAs(scene, quoted) ||
      bare(scene, quoted) || withoutArticle(scene, quoted) || toldToWrite(scene) || check.calledIt(scene);
    if (sign) return `the words are talked about, in quotation marks: “${sign}”`;
    const why = contrasted(scene, quoted, namesSeveral(scene.sentence));
    if (why) return why;
    if (askedAbout(scene, quoted)) return "the words are talked about, in quotation marks, in a question";
    return onlyLabels(scene, quoted) ? "the words stand alone in quotation marks" : "";
  }

  /* The order not to say so, inside the quotation itself: "the 'Stop saying junkie' plea". */
  function refusedInside({ sentence }, quoted) {
    const speaking = check.lists("speaking");
    const at = sentence.first - 1;
    if (at < quoted[0] || !speaking["strong instructions"].has(sentence.word(at))) return "";
    return speaking.refusals.has(sentence.word(at - 1)) ? sentence.word(at) : "";
  }

  /* The order that opens a sentence with two quotations: "write 'older people' and drop 'the elderly'". */
  function toldToWrite(scene) {
    const { sentence, quotations } = scene;
    const { start, end } = sentence;
    const opening = sentence.word(sentence.word(start) === "please" ? start + 1 : start);
    const forbidden = check.forbidsSaying(sentence);
    if (forbidden) return forbidden;
    if (opening === "avoid" && check.lists("speaking")["naming somebody"].has(sentence.word(start + 1))) {
      return opening; // "avoid naming people by an illness, such as 'an epileptic'"
    }
    const { instructions, "asks for a swap": swaps } = check.lists("speaking");
    const begun = quotations.begunIn(sentence.tokens[start].start, sentence.tokens[end - 1].end);
    if (begun.length < 2) return "";
    if (opening === "put" || instructions.has(opening) || swaps.has(opening)) return opening;
    return askedToWrite(sentence, begun.map((span) => scene.within(...span)[0]));
  }

  /* The verb before one of the quotations, which people are to use: "asks us to say 'older people'". */
  function askedToWrite(sentence, begun) {
    const orders = check.lists("speaking")["strong instructions"];
    const told = begun.find((at) => orders.has(sentence.word(at - 1)) && sentence.word(at - 2) === "to");
    return told === undefined ? "" : sentence.word(told - 1);
  }

  /* The verb that gives the label to somebody or something: "referring to a home as a 'placement'". */
  function namedAs(scene, quoted) {
    const { sentence } = scene;
    let at = beforeLabels(scene, quoted[0] - 1);
    while (["a", "an", "having", "being"].includes(sentence.word(at))) at -= 1;
    if (sentence.word(at) !== "as") return "";
    const near = check.range(Math.max(at - check.BACK, sentence.start), at);
    const naming = check.lists("speaking")["naming somebody"];
    const found = near.find((each) => naming.has(sentence.word(each)));
    return found === undefined ? "" : sentence.word(found);
  }

  /* Whether a question ends in a label that names nobody: "What makes a group 'hard to reach'?". */
  function askedAbout({ sentence }, quoted) {
    const { text, tokens, start, end } = sentence;
    if (quoted[0] === start && quoted[1] < end) { // "'Scroungers' – another scapegoat?"
      const dash = check.hasAny(sentence.gap(quoted[1] - 1), [" –", "—", " -"]);
      return dash && text[tokens[end - 1].end] === "?";
    }
    if (quoted[1] !== end || namesSeveral(sentence) || sentence.word(quoted[0] - 1) === "the") return false;
    return text[tokens[quoted[1] - 1].end + 1] === "?";
  }

  /* Whether a word right after a quotation is what the label is put on: "'hard to reach' groups". */
  function describes(scene, after) {
    const { sentence } = scene;
    if (after >= sentence.end || check.strip(sentence.gap(after - 1), "\"'”’» ")) return false;
    const word = sentence.word(after);
    if (check.lists("speaking")["follows: in quotation marks"].has(word) || check.acts(word)) return false;
    return check.nounAt(scene, after);
  }

  /* Whether the match is a name for several people: "addicts", "the homeless". */
  function namesSeveral(sentence) {
    return sentence.word(sentence.first) === "the" || check.plural(sentence);
  }

  /* Whether people in quotation marks do something: "staff say the 'frequent callers' ring at night". */
  function actsInMarks({ sentence }, quoted) {
    const grammar = check.lists("grammar");
    const verbs = [grammar.be, grammar["verbs of people"], grammar["past verbs"], grammar["ends a subject"]];
    const meant = grammar["before several people"].has(sentence.word(quoted[0] - 1)) && namesSeveral(sentence);
    return meant && verbs.some((section) => section.has(sentence.word(quoted[1])));
  }

  /* A word for words somewhere in the sentence. */
  function anywhere(scene, quoted) {
    const signs = check.lists("speaking")["signs of talk about words"];
    const { sentence } = scene;
    const outside = [...check.range(sentence.start, quoted[0]), ...check.range(quoted[1], sentence.end)];
    const sign = outside.find((at) => signs.has(sentence.word(at)) && !check.otherSense(scene, at));
    return sign === undefined ? "" : sentence.word(sign);
  }

  /* The verb after a quotation that is itself the subject: "'Hard to reach' blames people". */
  function opensClause(scene, quoted) {
    const { sentence } = scene;
    const [first] = quoted;
    const after = afterLabels(scene, quoted[1]);
    const verb = sentence.word(after);
    if (["have", "has"].includes(verb) && scene.spoken(after + 1, after + 3) === "no place") {
      return namesSeveral(sentence) ? "" : `${verb} no place`;
    }
    const several = after > quoted[1] && ["are", "were"].includes(verb);
    const told = several || check.lists("speaking")["follows: in quotation marks"].has(verb) || check.acts(verb);
    if (!told || sentence.gap(after - 1).includes(",")) return "";
    if (!several && namesSeveral(sentence) && !verb.endsWith("s") && !verb.endsWith("sn't")) {
      return ""; // "'addicts' came" speaks of people, "'addicts' blames" of a word
    }
    const clause = check.union(check.lists("grammar")["starts a clause"], ASKING);
    // "Why 'the disabled' is out": of several people it would be "are"
    // But "to deal with 'problem families' was".
    const to = first - (check.lists("grammar").prepositions.has(sentence.word(first - 1)) ? 3 : 2);
    const named = namesSeveral(sentence) && sentence.word(to) !== "to";
    const single = ["is", "isn't", "was"].includes(verb) && named;
    const counted = sentence.word(first - 1) === "often" && sentence.word(first - 2) === "how";
    const opens = single || counted || first === sentence.start || clause.has(sentence.word(first - 1));
    if (opens || check.isDigit(sentence.word(first - 1)) || afterPlace(sentence, first)) return verb;
    return check.hasAny(sentence.gap(first - 1), ",;:(–—") ? verb : "";
  }

  /* The word after all labels of a list in quotation marks: "'old dear' and 'silver surfer' are out". */
  function afterLabels(scene, start) {
    const { sentence } = scene;
    let after = start;
    while (after < sentence.end) {
      const first = after + (["and", "or"].includes(sentence.word(after)) ? 1 : 0);
      const begins = sentence.tokens[Math.min(first, sentence.end - 1)].start;
      const begun = scene.quotations.begunIn(begins, begins + 1);
      if (!begun.length || (first === after && !sentence.gap(after - 1).includes(","))) break;
      [, after] = scene.within(...begun[0]);
    }
    return after;
  }

  /* Whether it opens the sentence but for where that is: "In our glossary 'dirty test' is crossed out". */
  function afterPlace(sentence, first) {
    const grammar = check.lists("grammar");
    const before = sentence.word(first - 1);
    const place = grammar.prepositions.has(sentence.word(sentence.start)) && first - sentence.start <= PLACE;
    if (!place && !WHEN.includes(before)) return false;
    return !grammar["before a noun"].has(before) && !check.isPeople(before) && !namesSeveral(sentence);
  }

  /* Whether a noun for one stands without "a" or "the", as only a word can: "he typed 'junkie' twice". */
  function withoutArticle(scene, quoted) {
    const { sentence } = scene;
    const grammar = check.lists("grammar");
    const at = quoted[0] - 1;
    const before = sentence.word(at);
    const exact =
      sentence.feature === "one" && quoted[0] === sentence.first && quoted[1] === sentence.last;
    if (!exact || at <= sentence.start || check.strip(sentence.gap(at), " \"'“‘")) return "";
    const has = ["has", "have", "had"].includes(before);
    const verb = has || check.acts(before) || grammar["past verbs"].has(before) || before.endsWith("ed");
    const earlier = sentence.word(at - 1);
    const described = earlier === "so" || grammar["before a noun"].has(earlier) || earlier.endsWith("'s");
    return verb && !described && !grammar.be.has(before) ? `${before} …` : "";
  }

  /* Whether a label stands where only a name for itself can: "the problem with 'hard to reach'". */
  function bare(scene, quoted) {
    const speaking = check.lists("speaking");
    const { sentence } = scene;
    if (!["one", ""].includes(sentence.feature) || (check.plural(sentence) && check.namesSomebody(sentence))) return "";
    if (quoted[0] !== sentence.first || quoted[1] !== sentence.last) return "";
    const whole = check.lists("people")["more than one"];
    if (!sentence.feature && whole.has(sentence.word(quoted[1] - 1))) return ""; // "cream for *frontline staff*"
    const before = sentence.word(quoted[0] - 1);
    const asks = quoted[0] - 1;
    if (check.lists("grammar").be.has(before) && sentence.word(asks - 1) === "who") {
      return ""; // "somebody who is *stuck in a wheelchair*"
    }
    if (["is", "isn't", "was"].includes(before) && (asks === sentence.start || sentence.gap(asks - 1).includes(":"))) {
      return `${before} …`; // a question about the words
    }
    if (check.lists("grammar")["before a noun"].has(sentence.word(quoted[0]))) return "";
    if (COUNTING.includes(before) && check.range(...quoted).some((at) => sentence.word(at) === "to")) {
      return `${before} …`; // "not one 'hard to reach' is left"
    }
    const last = sentence.word(quoted[1] - 1);
    if (check.endsWithAny(last, [...speaking["names for what people do"]])) return "";
    return speaking["before a bare label"].has(before) ? `${before} …` : "";
  }

  /* Whether the quotation fills a cell of a table that is written out: "| 'the elderly' | older people |". */
  function inCell(sentence, quoted) {
    const { start } = sentence.tokens[quoted[0]];
    const { end } = sentence.tokens[quoted[1] - 1];
    const before = check.rstrip(sentence.text.slice(Math.max(start - 3, 0), start), " \"'“‘");
    return before.endsWith("|") && check.lstrip(sentence.text.slice(end, end + 3), " \"'”’").startsWith("|");
  }

  /* Whether the sentence is nothing but the quotation, or lists at least three. */
  function onlyLabels(scene, quoted) {
    const { sentence, quotations } = scene;
    const exact = quoted[0] === sentence.first && quoted[1] === sentence.last; // "'Why didn't she leave?'"
    if (quoted[0] === sentence.start && quoted[1] === sentence.end) {
      const verbs = check.lists("grammar")["ends a subject"];
      return exact || !check.range(...quoted).some((at) => verbs.has(sentence.word(at)));
    }
    const asks = exact && quoted[0] === sentence.start && sentence.gap(quoted[1] - 1).includes("?");
    if (asks || inCell(sentence, quoted)) return true; // "'Why didn't she leave?' - and three other things"
    for (const [at, other] of [[quoted[1], quoted[1] + 1], [quoted[0] - 1, quoted[0] - 2]]) {
      if (["or", "versus", "vs"].includes(sentence.word(at)) && sentence.word(other)) {
        const place = sentence.tokens[other];
        if (quotations.around(place.start, place.end).length) return true;
      }
    }
    const { start } = sentence.tokens[sentence.start];
    return quotations.begunIn(start, sentence.tokens[sentence.end - 1].end).length >= 3;
  }

  /* ---- put_on.py */

  /* Whether one person got the label, and a tale goes on: "marked her as 'not ready' and went home". */
  function putOnSomebody(scene, quoted) {
    const { sentence } = scene;
    let at = quoted[0] - 1;
    if (["a", "an"].includes(sentence.word(at))) at -= 1;
    if (sentence.word(at) !== "as") return false;
    if (scene.endsWith(at - 1, check.lists("speaking")["sends somebody away"])) return true;
    if (!["him", "her"].includes(sentence.word(at - 1))) return false;
    const verb = sentence.word(quoted[1] + 1);
    const wentOn = verb.endsWith("ed") || check.lists("grammar")["past verbs"].has(verb);
    if (!["and", "then", "so"].includes(sentence.word(quoted[1])) || !wentOn) return false;
    return scene.endsWith(at - 2, check.lists("speaking")["puts a label on somebody"]);
  }

  /* ---- of_others.py */

  const LEAD = 4;
  const REPORT = 8;
  const PRINTS = ["print", "prints", "printed", "tell", "tells", "told", "write", "writes", "wrote"];
  const WONDERS = ["ask", "asks", "asked", "asking", "wonder", "wondered", "queried"];
  const HOW_OFTEN = ["always", "often", "usually", "still", "simply", "just", "only", "that"];

  /* Gives "words of others" when a label stands in quotation marks, and is put on nobody. */
  function quoted(scene) {
    const { label, sentence } = scene;
    if (!label) return "";
    const [first, after] = label;
    const speaking = check.lists("speaking");
    const described = describes(scene, after);
    let others = described && speaking["made of a label"].has(sentence.word(after));
    if (!check.namesSomebody(sentence)) {
      others ||= sentence.last - sentence.first > 1 && sentence.feature === "" && !described;
    } else {
      const told = speaking["headlines about people"].has(sentence.word(first - 2));
      const opens = first === sentence.start && after < sentence.end && sentence.gap(after - 1).includes(":");
      const asked = opens && sentence.text[sentence.tokens[sentence.end - 1].end] === "?";
      others ||= asked || (told && sentence.word(first - 1) === "about");
    }
    return others ? "words of others" : "";
  }

  /* Why a label in quotation marks is others'; empty when it may be the writer's own. */
  function ofOthers(scene, quoted) {
    const { sentence } = scene;
    if (describes(scene, quoted[1])) return "";
    const said =
      isWhatIsSaid(sentence, quoted) || isIt(sentence, quoted) || isReported(sentence, quoted) ||
      isAsked(sentence, quoted) || isEvent(sentence, quoted) || isOnRecord(scene, quoted);
    const told = said || namedAgain(sentence, quoted) || noLonger(sentence, quoted) || stoppedNext(sentence) ||
      isPosted(sentence, quoted) || otherPreferred(scene, quoted) || isGlossed(sentence, quoted) || check.ofMedia(scene, quoted);
    if (told) return `the words are talked about, in quotation marks: “${told}”`;
    const spelt = sentence.acronym(sentence.last - 1) && check.meaningInBrackets(scene);
    return spelt ? "the letters in quotation marks are written out in brackets" : "";
  }

  /* What the quotation is said to be: "the remark we hear most is 'why doesn't she leave?'". */
  function isWhatIsSaid(sentence, quoted) {
    let at = quoted[0] - 1;
    while (HOW_OFTEN.includes(sentence.word(at))) at -= 1;
    if (!["is", "was"].includes(sentence.word(at))) return "";
    const opening = check.range(sentence.start, Math.min(sentence.start + LEAD, at)).map((each) => sentence.word(each));
    const said = opening.find((word) => check.lists("speaking")["things said"].has(word));
    return said ? `${said} … ${sentence.word(at)}` : "";
  }

  /* The verb that says whose words a verb in quotation marks is: "they print that he 'lost his battle'". */
  function isReported(sentence, quoted) {
    if (check.namesSomebody(sentence) || namesSeveral(sentence)) return "";
    const reports = check.lists("speaking")["verbs that report"];
    const near = check.range(quoted[0] - 2, Math.max(quoted[0] - 2 - REPORT, sentence.start), -1);
    const that = near.find((at) => sentence.word(at) === "that");
    if (!that) return "";
    const told = [that - 1, that - 2].map((at) => sentence.word(at));
    const verb = told.find((word) => reports.has(word) || PRINTS.includes(word));
    return verb ? `${verb} … that` : "";
  }

  /* The verb of a question that others ask: "some asked whether 'illegal immigrants' would be treated". */
  function isAsked(sentence, [first]) {
    const near = check.range(first - 1, Math.max(first - 1 - REPORT, sentence.start), -1);
    const at = near.find((each) => ["whether", "if"].includes(sentence.word(each)));
    const verb = at ? sentence.word(at - 1) : "";
    return WONDERS.includes(verb) ? `${verb} ${sentence.word(at)}` : "";
  }

  /* What a longer quotation is the subject of: "a talk last week about 'reaching the hard to reach'". */
  function isEvent(sentence, [first, after]) {
    const whole = after - first > sentence.last - sentence.first;
    if (!whole || !["about", "on", "called"].includes(sentence.word(first - 1))) return "";
    const { talks } = check.lists("speaking");
    const near = check.range(Math.max(first - 1 - LEAD, sentence.start), first - 1).map((at) => sentence.word(at));
    return near.find((word) => check.listed(word, talks)) || "";
  }

  /* Where somebody was put down so: "marked in the notes as a 'frequent attender'". */
  function isOnRecord(scene, [first]) {
    const { sentence } = scene;
    const { records, "puts people down as": verbs } = check.lists("speaking");
    const at = first - (["a", "an"].includes(sentence.word(first - 1)) ? 2 : 1);
    const near = check.range(Math.max(at - REPORT, sentence.start), at);
    if (sentence.word(at) !== "as" || !near.some((each) => scene.endsWith(each, verbs))) return "";
    return near.map((each) => sentence.word(each)).find((word) => records.has(word)) || "";
  }

  /* What points back at the words as a name: "no crime 'of that name' is known to the law". */
  function namedAgain(sentence, quoted) {
    const at = check.range(quoted[1], sentence.end - 2).find((each) => {
      const before = ["of", "by"].includes(sentence.word(each));
      return before && sentence.word(each + 1) === "that" && sentence.word(each + 2) === "name";
    });
    return at === undefined ? "" : `${sentence.word(at)} that name`;
  }

  /* The verb of what "it" does, when that can only be the name: "'battered wives' – it makes it sound". */
  function isIt(sentence, [, at]) {
    if (at >= sentence.end || !namesSeveral(sentence) || sentence.word(at) !== "it") return "";
    const does = check.lists("speaking")["says what words mean"].has(sentence.word(at + 1));
    return does && !sentence.touches(at - 1) ? `it ${sentence.word(at + 1)}` : "";
  }

  /* Whether a label for one is given up: "crews no longer radio in a 'frequent flyer'". */
  function noLonger(sentence, quoted) {
    const near = check.range(Math.max(quoted[0] - LEAD, sentence.start + 1), quoted[0]);
    const givenUp = near.some((at) => sentence.word(at) === "longer" && sentence.word(at - 1) === "no");
    const speak = ["speak", "speaks", "talk", "talks", "write", "writes"].includes(sentence.word(quoted[0] - 2));
    const said = speak && ["of", "about"].includes(sentence.word(quoted[0] - 1));
    return givenUp && (said || !namesSeveral(sentence)) ? "no longer" : "";
  }

  /* The verb before other words that people like better: "asked about 'X'; most preferred 'Y'". */
  function otherPreferred(scene, [, after]) {
    const { sentence, quotations } = scene;
    const begun = quotations.begunIn(sentence.tokens[after - 1].end, sentence.tokens[sentence.end - 1].end);
    const verbs = begun.map((span) => sentence.word(scene.within(...span)[0] - 1));
    const verb = verbs.find((word) => ["preferred", "prefer", "prefers", "chose"].includes(word));
    return verb ? `${verb} …` : "";
  }

  /* What somebody wrote about people, by name: "a tweet in 2013 about 'teenage mums' had to be deleted". */
  function isPosted(sentence, [first]) {
    if (sentence.word(first - 1) !== "about") return "";
    const near = check.range(Math.max(first - 1 - LEAD, sentence.start), first - 1).map((at) => sentence.word(at));
    const posts = ["tweet", "tweets", "headline", "headlines", "joke", "jokes", "chant", "chants"];
    const post = near.find((word) => posts.includes(word));
    return post ? `${post} … about` : "";
  }

  /* The next sentence, if it says that people have stopped: "For years we wrote 'X'. We have stopped.". */
  function stoppedNext({ text, tokens, end }) {
    const from = tokens[end - 1].end;
    const following = check.lstrip(text.slice(from, from + 40), "\"'”’.");
    const opening = check.split(following.split(".")[0]);
    return ["We", "They"].includes(opening[0]) && ["stopped", "stop"].includes(opening.at(-1)) ? opening.join(" ") : "";
  }

  /* The stop after a quotation that opens its sentence, before what it comes to: "'Skiver': a life". */
  function isGlossed(sentence, [first, after]) {
    const whole = first === sentence.first && after === sentence.last;
    if (first !== sentence.start || !whole || after >= sentence.end || namesSeveral(sentence)) return "";
    const sign = check.strip(sentence.gap(after - 1), "\"'”’ ");
    if (sign === ":" && ["being", "when", "how", "what"].includes(sentence.word(after))) return `: ${sentence.word(after)}`;
    const it = check.range(after, Math.min(after + LEAD + 2, sentence.end)).find((at) => sentence.word(at) === "it");
    const sounds = it !== undefined && ["sounds", "sounded"].includes(sentence.word(it + 1));
    return sounds && ["–", "—", "-"].includes(sign) ? `${sign} it ${sentence.word(it + 1)}` : "";
  }

  /* ---- contrasted.py */

  const FAR = 8;
  const PRINTED = 4;

  /* Why a label in quotation marks that is put on no noun is talked about; empty when it may be used. */
  function contrasted(scene, quoted, several) {
    const place = printed(scene, quoted);
    if (place) return `the words are talked about, in quotation marks: “${place}”`;
    if (denied(scene, quoted)) return "the words are denied, in quotation marks";
    if (setAgainst(scene, quoted)) return "the words are set against others, in quotation marks";
    if (doubtedByLead(scene, quoted)) return "the words are another's view, in quotation marks";
    return !several && isDefined(scene, quoted) ? "the words are defined, in quotation marks" : "";
  }

  /* Where the words are printed: "we dropped 'the homeless' from our letters". */
  function printed(scene, quoted) {
    const { sentence } = scene;
    const speaking = check.lists("speaking");
    const places = speaking["where words are printed"];
    const after = afterPassive(sentence, quoted[1]);
    if (!speaking["before where words are printed"].has(sentence.word(after))) return "";
    const near = check.range(after + 1, Math.min(after + 1 + PRINTED, sentence.end));
    const at = near.find((each) => check.listed(sentence.word(each), places) || scene.reads(each, places));
    return at === undefined ? "" : sentence.word(at);
  }

  /* The word after "to be taken", "was cut" or the like at word `at`; else `at`. */
  function afterPassive(sentence, at) {
    let done = at;
    if (sentence.word(at) === "to" && sentence.word(at + 1) === "be") done = at + 2;
    else if (["is", "are", "was", "were", "be"].includes(sentence.word(at))) done = at + 1;
    const verb = sentence.word(done);
    return done > at && (verb.endsWith("ed") || ["taken", "cut", "struck", "left"].includes(verb)) ? done + 1 : at;
  }

  /* Whether it says what somebody is not: "no child is a 'thug'", "nor is it 'attention seeking'". */
  function denied(scene, quoted) {
    const { sentence } = scene;
    const speaking = check.lists("speaking");
    const { be } = check.lists("grammar");
    let at = beforeLabels(scene, quoted[0] - 1);
    const pronoun = ["it", "he", "she", "they", "this", "that"].includes(sentence.word(at));
    if (pronoun && be.has(sentence.word(at - 1))) at -= 1;
    const verb = sentence.word(at);
    const isNo = verb === "no" && be.has(sentence.word(at - 1));
    if (isNo && sentence.word(at - 2) === "there") return true; // "there is no 'AIDS virus'"
    if (speaking["no and not"].has(verb) && verb.endsWith("n't")) return true;
    if (!be.has(verb) && !["born", "become", "felt"].includes(verb)) return false;
    const before = check.range(Math.max(at - FAR, sentence.start), at);
    return before.some((each) => speaking["denies a label"].has(sentence.word(each)));
  }

  /* Whether it says that nobody is so: "There are no 'hard to reach' people", but not "... on our list". */
  function thereAreNone(sentence, first, after) {
    const none = ["there", "are", "no"].every((word, number) => sentence.tokens[first - 3 + number]?.text === word);
    const parted = (at) => check.strip(sentence.gap(at), " \"'”’") !== "";
    return none && (after + 1 >= sentence.end || parted(after - 1) || parted(after));
  }

  /* Whether it says whose view it is: "on paper she was 'X'", "too often we hear that they are 'X'". */
  function doubtedByLead(scene, quoted) {
    const { sentence } = scene;
    const speaking = check.lists("speaking");
    const verb = sentence.word(beforeLabels(scene, quoted[0] - 1));
    if (!check.lists("grammar").be.has(verb)) return false;
    if (scene.reads(sentence.start, speaking["opens another's view"])) return true;
    const heard = speaking["leads to another's view"];
    return check.range(sentence.start, quoted[0]).some((at) => scene.endsWith(at, heard));
  }

  /* The word before all labels of one list that ends at word `at`: "a 'lost cause' or a 'thug'". */
  function beforeLabels(scene, at) {
    const { sentence } = scene;
    while (at > sentence.start) {
      const earlier = scene.quotations.closedBetween(sentence.tokens[at].end, sentence.tokens[at + 1].start);
      const before = earlier >= 0 ? scene.within(earlier, earlier)[0] - 1 : at;
      if (before < at) at = before; // unless no word stands in them, as in "‘’ ‘thug’"
      else if (["a", "an", "or", "nor", "and"].includes(sentence.word(at))) at -= 1;
      else break;
    }
    return at;
  }

  /* Whether it changes places with other words in quotation marks: "from 'the blind' to 'blind people'". */
  function setAgainst(scene, [first, after]) {
    const { sentence } = scene;
    const grammar = check.lists("grammar");
    const before = sentence.word(first - 1);
    const near = check.range(after, Math.min(after + PRINTED, sentence.end));
    const than = near.find((at) => sentence.word(at) === "than");
    const one = than ? than + (["a", "an"].includes(sentence.word(than + 1)) ? 2 : 1) : 0;
    if (one && isQuoted(scene, one)) return true; // "judged an 'abuser' more harshly than a 'person'"
    if (grammar["before a noun"].has(before) && !grammar.prepositions.has(before)) return false;
    if (sentence.word(after) === "not" && sentence.gap(after - 1).includes(",")) return true;
    const instead = ["rather than", "instead of"].includes(`${sentence.word(after)} ${sentence.word(after + 1)}`);
    if (instead && isQuoted(scene, after + 2)) return true; // "'minority ethnic', rather than 'ethnic minorities'"
    const order = ["read", "say", "write", "use", "put"].includes(sentence.word(after));
    if (order && isQuoted(scene, after + 1)) return true; // "for 'diabetics' read 'people with diabetes'"
    const links = check.lists("speaking")["between words that change places"];
    if (links.has(sentence.word(after)) && isQuoted(scene, after + 1)) return true;
    return links.has(before) && isQuoted(scene, first - 2);
  }

  /* Whether word `at` stands in quotation marks. */
  function isQuoted({ sentence, quotations }, at) {
    if (!sentence.word(at)) return false;
    const { start, end } = sentence.tokens[at];
    return quotations.around(start, end).length > 0;
  }

  /* Whether a law or a guide says what the words mean: "In planning law an 'offender' can be a company". */
  function isDefined(scene, quoted) {
    const { sentence } = scene;
    if (!["in", "under", "for", "by"].includes(sentence.word(sentence.start))) return false;
    const homes = check.lists("speaking")["where words are defined"];
    const lead = check.range(sentence.start + 1, quoted[0]);
    return lead.some((at) => homes.has(sentence.word(at))) && isSomething(sentence, quoted[1]);
  }

  /* Whether word `at` begins to say what something is: "can be a", "is anyone", "means". */
  function isSomething(sentence, at) {
    if (["can", "may", "could", "must", "might"].includes(sentence.word(at))) at += 1;
    if (!["be", "is", "was", "are", "were"].includes(sentence.word(at))) {
      return ["means", "meant", "includes", "included"].includes(sentence.word(at));
    }
    return check.lists("speaking")["begins what something is"].has(sentence.word(at + 1));
  }

  Object.assign(check, { setApart, putOnSomebody, describes, namesSeveral, actsInMarks, quoted, ofOthers, thereAreNone });
})((window.checkWords = window.checkWords || {}));
