/* Tells when words are talked about and not used: "the term addict", "do not say addict".
   Mirrors discussed.py, called.py, leading.py, followed.py, asked.py, told.py, openings.py, entries.py, headlines.py, bare.py,
   refusals.py, hearsay.py, pointed_back.py, glued.py, fragments.py, doubted.py, old_times.py, denied.py, echoed.py, headed.py, rows.py, set_apart.py, of_others.py and
   contrasted.py in
   plugins/wordcare/matching, and what titles.py says of works of art. Change both together. */
(function (check) {
  "use strict";

  /* ---- discussed.py, with called.py and leading.py */

  const SHORT = 3;
  const CALLED = 8;
  const KNOWN = 6;
  const WHOM = ["him", "her", "them", "us", "me", "you", "my", "his", "their", "our", "those"];
  const VERB_ASIDE = 4; // ASIDE in bare.py
  const USED_NEAR = 6;
  const SEVERAL = 5;
  const ASKING = ["what"];
  const LEADS = ["instead", "language", "old", "wrong", "bad", "called", "labelled", "headings", "entries"];
  const WHO_HAVE = ["with", "who", "have", "has", "having", "live", "lives", "living"];

  /* Why the words are only talked about; empty when they may be used. */
  function discussed(scene) {
    const quoted = scene.label;
    if (quoted ? putOnSomebody(scene, quoted) : getsAName(scene)) return "";
    const sign = leadsUp(scene, quoted) || follows(scene, quoted) || (quoted ? called(scene, quoted) : "");
    if (sign) return about(sign);
    return (
      onlyQuotedLabels(scene) ||
      (quoted
        ? setApart(scene, quoted) || entry(scene, quoted[1]) || beforeColon(scene) || ofOthers(scene, quoted)
        : instruction(scene) || bareWord(scene) || namedSo(scene) || describedAs(scene) || namedWithAdjective(scene) ||
          notNamed(scene) || notSaid(scene) || explanation(scene) ||
          preferred(scene) || reworded(scene) || corrected(scene) || check.asWords(scene) || check.reported(scene)) ||
      choice(scene, quoted) ||
      check.ofDraft(scene, quoted) ||
      hearsay(scene) ||
      lawSpeaks(scene) ||
      check.ofStatute(scene.sentence) ||
      ofOld(scene, quoted) ||
      denial(scene, quoted) ||
      echoed(scene, quoted)
    );
  }

  function about(sign) {
    return `the words are talked about: “${sign}”`;
  }

  /* Whether it, or its part after a colon, is nothing but labels: "‘Schizo, nutter, psycho’". */
  function onlyQuotedLabels(scene) {
    const { sentence } = scene;
    const { text, tokens, start, end } = sentence;
    const areShort = (items) => items.every((item) => check.split(item).length <= SHORT);
    if (!scene.around.length) {
      const bare = text.slice(tokens[start].start, tokens[end - 1].end).split(",");
      const all = (bare.length >= SEVERAL && areShort(bare)) || rewordedInBrackets(bare.join(","));
      return all ? "the words are a list of labels" : "";
    }
    if (inRowOfQuotations(scene)) return "the words are a list of labels in quotation marks";
    const [first, after] = scene.within(...scene.around[0]);
    const items = text.slice(...scene.around[0]).split(",");
    const short = items.length > 2 && areShort(items);
    const opens = first === sentence.start || sentence.gap(first - 1).includes(":");
    return short && opens && after === sentence.end ? "the words are a list of labels in quotation marks" : "";
  }

  /* Whether others stand right beside it, and no noun after: "“Skivers” “Cheats” - read any paper". */
  function inRowOfQuotations({ sentence: { text }, around: [[start, last]] }) {
    const [opening, closing] = [check.charBefore(text, start), check.charAt(text, last)];
    if (!opening || !closing) return false;
    let beside = text.slice(0, start - opening.length).endsWith(`${closing} `);
    let end = last;
    for (let row = 0; row < SEVERAL && end >= 0; row += 1) { // as far as a row is looked at
      if (text.startsWith(`${closing} ${opening}`, end)) {
        beside = true;
        end = text.indexOf(closing, end + `${closing} ${opening}`.length);
      }
    }
    const after = end < 0 ? "" : check.lstrip(text.slice(end + closing.length, end + 3));
    return beside && end >= 0 && !check.isAlnum(check.charAt(after, 0));
  }

  /* Whether it is a list, and as many others in brackets: "the deaf, cripples (deaf people, others)". */
  function rewordedInBrackets(whole) {
    const [labels, ...more] = whole.split("(");
    const others = more.join("(");
    const items = labels.split(",").map((item) => check.split(item).length);
    const short = items.length > 1 && items.every((size) => size > 0 && size <= SHORT);
    return short && !others.includes(")") && others.split(",").length === items.length;
  }

  /* The signs that may lead up to the match, and the words that may stand between. */
  function leading(scene, quoted) {
    const speaking = check.lists("speaking");
    const signs = ["names for words"];
    const between = [speaking["stands between"]];
    if (quoted) {
      const putOn = describes(scene, quoted[1]);
      const several = check.lists("grammar")["before several people"];
      // but "she said the 'hard to reach' tenants would get a text"
      if (!putOn || !several.has(scene.sentence.word(quoted[0] - 1))) {
        signs.push("names for words, in quotation marks", "verbs of naming, in quotation marks");
        between.push(speaking["people between"]);
      }
      if (!putOn) {
        signs.push("verbs about words, in quotation marks");
        const many = namesSeveral(scene.sentence) || scene.sentence.word(quoted[0] - 1) === "the";
        if (!many || rulesOnWords(scene.sentence, quoted[0]) || isHeard(scene.sentence, ...quoted)) {
          signs.push("verbs about words or people, in quotation marks");
        }
      }
    }
    return [check.joinedLists("speaking", signs), check.union(...between)];
  }

  /* Whether what is printed rules on words, before word `end`: "the style guide bans 'the elderly'". */
  function rulesOnWords(sentence, end) {
    const speaking = check.lists("speaking");
    const verbs = speaking["verbs about words or people, in quotation marks"];
    const printedIn = (at) => check.listed(sentence.word(at), speaking["where words are printed"]);
    return check.range(sentence.start + 1, end).some((at) => verbs.has(sentence.word(at)) && printedIn(at - 1));
  }

  /* Whether a name is heard and not whom it is for: "I hear 'junkies' from people who know better". */
  function isHeard(sentence, first, after) {
    const heard = ["hear", "hears", "heard", "hearing"].includes(sentence.word(first - 1));
    return heard && check.lists("speaking")["follows: heard, in quotation marks"].has(sentence.word(after));
  }

  /* A word for words in the sentence before word `end`: "the terms used there include client". */
  function nameForWords(scene, end) {
    const { sentence } = scene;
    const names = check.lists("speaking")["names for words"];
    const near = check.range(sentence.start, end);
    const found = near.find((at) => names.has(sentence.word(at)) && !check.otherSense(scene, at));
    return found === undefined ? "" : sentence.word(found);
  }

  /* The word for words or the verb of naming that leads up to the match, over a list of others too. */
  function leadsUp(scene, quoted) {
    const speaking = check.lists("speaking");
    const { sentence } = scene;
    const [signs, between] = leading(scene, quoted);
    let at = (quoted ? quoted[0] : begins(sentence)) - 1;
    let listing = false;
    for (let step = 0; step < check.BACK; step += 1) {
      if (at < sentence.start) return "";
      const word = sentence.word(at);
      const gap = sentence.gap(at);
      const earlier = scene.quotations.closedBetween(sentence.tokens[at].end, sentence.tokens[at + 1].start);
      if (earlier >= 0) { // another quotation of the same list
        at = scene.within(earlier, earlier)[0] - 1;
        listing = true;
        continue;
      }
      if (scene.endsWith(at, signs) && !check.otherSense(scene, at)) {
        if (quoted && word.startsWith("us") && sentence.word(at + 1) === "as") return ""; // "used as a 'dumping ground'"
        if (quoted) return actsInMarks(scene, quoted) ? "" : word;
        const governs = check.lists("grammar").prepositions.has(word); // "references to addicts are common"
        const newClause = !governs && (gap.includes(":") || !word.endsWith("s")) && doesSomething(scene);
        return newClause ? "" : word;
      }
      const name = ["include", "includes", "including"].includes(word) && nameForWords(scene, at);
      if (name) return `${name} … ${word}`;
      const among = word === "them" && sentence.word(at - 1) === "among" && nameForWords(scene, at - 1);
      if (among) return `${among} … among them`;
      const said = gap.includes("(") && wordsThat(scene, at + 1);
      if (said) return `${said} … (`;
      const such = word === "such" && sentence.word(at + 1) === "as";
      const ofSuch = such && (sentence.touches(at - 1) ? wordsUsed : nameForWords)(scene, at);
      if (ofSuch) return `${ofSuch} … such as`;
      if (!quoted && refused(scene, at)) return `not … ${word}`;
      const next = sentence.word(at + 1);
      if (check.hasAny(gap, ",;/") || speaking["lists go on"].has(word)) {
        listing = true;
      } else if (
        !between.has(word) &&
        !(word === "for" && next === "example") &&
        !(word === "that" && speaking["people between"].has(next)) &&
        !(listing && (check.mayBeListed(scene, at) || endsItem(sentence, at))) &&
        !(word === "not" && (!sentence.touches(at - 1) || ["and", "but"].includes(sentence.word(at - 1)))) &&
        !joinsAgain(sentence, at)
      ) {
        return "";
      }
      at -= 1;
    }
    return "";
  }

  /* The first word of the match, or what leads to it over one adjective: "a former rough sleeper". */
  function begins(sentence) {
    const written = writtenOut(sentence);
    if (written) return written;
    const before = sentence.first - 1;
    const leads = { one: ["a", "an"], several: ["as"] }[sentence.feature] ?? [];
    return leads.includes(sentence.word(before - 1)) && sentence.touches(before) ? before : sentence.first;
  }

  /* The first of the words that letters in brackets stand for: "Minority Ethnic (ME)"; 0 if none. */
  function writtenOut(sentence) {
    const { tokens, start, first } = sentence;
    if (first === start || !sentence.acronym(first) || !sentence.gap(first - 1).endsWith("(")) return 0;
    const letters = tokens[first].text;
    const near = check.range(first - 1, Math.max(first - 1 - 2 * letters.length, start), -1);
    const spelt = (at) => check.spells(letters, tokens.slice(at, first).map((word) => word.text));
    return near.find(spelt) ?? 0;
  }

  /* Whether word `at` joins one more member to a list: "what is meant by X and by Y", "but not". */
  function joinsAgain(sentence, at) {
    if (sentence.word(at) === "but") return sentence.word(at + 1) === "not";
    const goesOn = check.lists("speaking")["lists go on"].has(sentence.word(at - 1));
    return goesOn && check.lists("grammar").prepositions.has(sentence.word(at));
  }

  /* A word for words that are used somehow before "such as": "words used of it such as demented". */
  function wordsUsed(scene, such) {
    const { sentence } = scene;
    const names = check.lists("speaking")["names for words"];
    if (check.isPeople(sentence.word(such - 1))) return ""; // "words used of people such as addicts"
    const near = check.range(Math.max(such - USED_NEAR, sentence.start), such - 1);
    const used = near.find((at) => names.has(sentence.word(at)) && sentence.word(at + 1) === "used");
    return used === undefined ? "" : sentence.word(used);
  }

  /* A word for words of which something is said before word `end`: "words that we should not use (". */
  function wordsThat(scene, end) {
    const { sentence } = scene;
    const names = check.lists("speaking")["names for words"];
    const isSaid = (at) => ["that", "which", ...WHO_SPEAKS].includes(sentence.word(at + 1));
    const found = check.range(sentence.start, end - 1).find((at) => {
      const word = sentence.word(at);
      return names.has(word) && word.endsWith("s") && isSaid(at) && !check.otherSense(scene, at);
    });
    return found === undefined ? "" : sentence.word(found);
  }

  /* Whether word `at` is a preposition that ends a member of a list: "blind to or deaf to, cripple". */
  function endsItem(sentence, at) {
    const ends = !sentence.touches(at) || check.lists("speaking")["lists go on"].has(sentence.word(at + 1));
    return ends && check.lists("grammar").prepositions.has(sentence.word(at));
  }

  const WHO_SPEAKS = ["we", "you", "they", "people", "i"];

  /* The verb when somebody is called what stands in quotation marks: "call older patients 'addicts'". */
  function called(scene, quoted) {
    const { sentence } = scene;
    const grammar = check.lists("grammar");
    const speaking = check.lists("speaking");
    if (describes(scene, quoted[1])) return "";
    const last = quoted[0] - (["a", "an", "the"].includes(sentence.word(quoted[0] - 1)) ? 2 : 1);
    const word = sentence.word(last);
    const near = check.range(Math.max(last - KNOWN, sentence.start), last).map((at) => sentence.word(at));
    // "known by the papers as"; but whoever is "known to us as" it is called so
    if (word === "as" && near.includes("known") && near.includes("by")) return "known … as";
    const printed = sentence.word(last - 1);
    const ends = quoted[1] >= sentence.end || ["where", "instead", "in"].includes(sentence.word(quoted[1]));
    if (ends && ["had", "has"].includes(word) && check.listed(printed, speaking["where words are printed"])) {
      return `${printed} ${word}`; // "the old leaflet had 'drug abuse'"
    }
    for (let at = quoted[0] - 1; at > Math.max(quoted[0] - 1 - CALLED, sentence.start - 1); at -= 1) {
      const word = sentence.word(at);
      const other = ["or", "and"].includes(word) && quotedBefore(scene, at);
      if (other) return called(scene, other); // "calling a death an 'X' or somebody's survival a 'Y'"
      if (speaking["calls people something"].has(word)) return check.otherSense(scene, at) ? "" : word;
      if (["a", "an"].includes(word) || (word === "the" && at < quoted[0] - 1)) continue; // "call a patient 'X'"
      // "calling people in the justice system 'offenders'"
      if (["in", "on", "at", "from", "under"].includes(word) && check.isPeople(sentence.word(at - 1))) continue;
      if (WHO_HAVE.includes(word) && sentence.touches(at - 1)) continue; // "calling somebody with dementia 'a sufferer'"
      if (!sentence.touches(at - 1) || grammar.prepositions.has(word) || grammar.be.has(word)) return "";
      if (grammar["never a noun"].has(word) && !speaking["people between"].has(word)) return "";
    }
    return "";
  }

  /* The words of the last quotation in the sentence before word `end`. */
  function quotedBefore(scene, end) {
    const { tokens, start } = scene.sentence;
    const begun = scene.quotations.begunIn(tokens[start].start, tokens[end].start);
    return begun.length ? scene.within(...begun.at(-1)) : null;
  }

  /* Whether the match, in the plural, is the subject of a verb: "on the label alcoholics are told". */
  function doesSomething(scene) {
    const { sentence } = scene;
    const word = sentence.word(sentence.last);
    const grammar = check.lists("grammar");
    const acting = grammar["verbs of people"].has(word) || grammar["past verbs"].has(word);
    const verb = ["are", "were", "have"].includes(word) || acting;
    return sentence.feature === "several" && verb && sentence.touches(sentence.last - 1);
  }

  /* Whether word `at` may belong to a title: "Beggars in Spain". */
  function inTitle(sentence, at) {
    const word = sentence.word(at);
    const small = check.lists("grammar").prepositions.has(word) || check.lists("names")["joins names"].has(word);
    return sentence.touches(at - 1) && (sentence.capital(at) || small);
  }

  /* The kind of work that a match with capitals is said to be: "The Drunkard is an oil painting". */
  function isAWork(scene, at) {
    const { sentence } = scene;
    const works = check.lists("speaking")["follows: works of art"];
    const opens = sentence.first === sentence.start || sentence.word(sentence.first - 1) === "the";
    if (!opens || !sentence.capital(sentence.last - 1)) return "";
    while (at < sentence.end && !["is", "was"].includes(sentence.word(at)) && inTitle(sentence, at)) at += 1;
    const apart = at < sentence.end && sentence.gap(at - 1).includes(",");
    if (apart && ["a", "an", "the"].includes(sentence.word(at))) at -= 1; // "the Lame Duck, a pub by the canal"
    else if (!["is", "was"].includes(sentence.word(at)) || !["a", "an", "the"].includes(sentence.word(at + 1))) return "";
    const counted = sentence.word(at + 3) === "of" && check.endsWithAny(sentence.word(at + 2), ["st", "nd", "rd", "th"]);
    if (counted) at += sentence.word(at + 4) === "the" ? 3 : 2; // "is the fourth of the novels"
    for (const ahead of check.range(at + 2, Math.min(at + 6, sentence.end))) {
      const small = check.lists("grammar")["never a noun"].has(sentence.word(ahead));
      if (small && !["rather", "very", "quite"].includes(sentence.word(ahead))) return "";
      if (check.listed(sentence.word(ahead), works)) return sentence.word(ahead);
    }
    return "";
  }

  /* ---- followed.py, with asked.py */

  /* Verbs that say what words mean, but may as well say what people do. */
  const PLAIN = ["makes", "made", "tells", "stands", "turns", "describes"];
  const POINTS = ["the", "a", "an", "their", "his", "her", "its", "as", "not"];
  const NAMED = 8;
  /* After a comma these still speak of the words before it. */
  const GOES_FURTHER = ["as", "in", "the", "are", "he", "she", "better"];

  /* What right after the match shows that it was talked about: "is a term", "makes it sound". */
  function follows(scene, quoted) {
    const speaking = check.lists("speaking");
    const { sentence } = scene;
    let at = afterItsNoun(sentence, quoted ? quoted[1] : sentence.last);
    at += whereItIsUsed(scene, at);
    let size = scene.reads(at, speaking["follows: speaks of words"]) || andOther(scene, at);
    if (size === 1 && ["base", "past", "ing", "s"].includes(sentence.feature)) size = 0; // "we tackle stigma"
    if (quoted) size = size || scene.reads(at, speaking["follows: defines, in quotation marks"]);
    const apart = size === 1 && sentence.gap(at - 1) !== " "; // "victim words", not "[victim](words.md)"
    const setOff =
      apart || (size && sentence.gap(at - 1).includes(",") && !GOES_FURTHER.includes(sentence.word(at)));
    if (size && (quoted || !setOff || sentence.word(at + size - 2) === "other")) {
      return scene.spoken(at, at + size);
    }
    const listed = afterList(scene, at);
    if (scene.reads(listed, speaking["follows: gives offence"])) return `… ${sentence.word(listed)} offence`;
    const then = thenCalled(sentence, at);
    if (then) return then;
    const leadsTo = arrow(sentence, at) || arrow(sentence, listed);
    if (leadsTo) return leadsTo;
    const named = namedInBrackets(scene, at) || judgedInBrackets(scene, listed);
    if (named) return named;
    if (scene.reads(at, speaking["follows: where a word comes from"]) && sentence.gap(at - 1).includes(",")) {
      return sentence.word(at);
    }
    const whole = !quoted || (quoted[0] === sentence.first && quoted[1] === sentence.last);
    const means = whole ? meaning(sentence, at) : "";
    if (means) return means;
    return isAWord(scene, at) || isAWord(scene, listed) || isAWork(scene, at);
  }

  /* How many words say where it means that: "Tokenism in health refers to", "'X' in this plan means". */
  function whereItIsUsed(scene, at) {
    const { sentence } = scene;
    if (sentence.first !== sentence.start || !["in", "within"].includes(sentence.word(at))) return 0;
    const size = ["this", "our", "these"].includes(sentence.word(at + 1)) ? 3 : 2;
    const means = size > 2 ? ["refers to", "means all", "means any", "means the", "means a"] : ["refers to", "is defined"];
    return means.includes(scene.spoken(at + size, at + size + 2)) ? size : 0;
  }

  const CALLED_THEN = ["called", "known", "named", "termed"];
  const SAID_THEN = ["said", "say", "called", "put"];
  const NAMED_THEM = ["called", "named", "termed", "dubbed", "labelled", "styled"];
  const THEM = ["them", "him", "her", "us", "me", "it", "these", "those", "such"];

  /* How an aside says that it was the name of its time: "Mongols, as people with it were then called".
     Or whose name it is: "'child prostitutes', as the papers called them". */
  function thenCalled(sentence, at) {
    if (sentence.word(at) !== "as" || !sentence.gap(at - 1).includes(",")) return "";
    for (const each of check.range(at + 1, Math.min(at + check.BACK, sentence.end - 1))) {
      const one = sentence.word(each);
      const two = sentence.word(each + 1);
      const ofThen = one === "then" ? CALLED_THEN.includes(two) : two === "then" && SAID_THEN.includes(one);
      if (ofThen || (NAMED_THEM.includes(one) && THEM.includes(two))) return `as … ${one} ${two}`;
      if (!sentence.touches(each)) return "";
    }
    return "";
  }

  /* The sign before word `at` that leads to what to say instead: "high-functioning → has few needs". */
  function arrow(sentence, at) {
    const gap = at < sentence.end ? sentence.gap(at - 1) : "";
    const sign = check.strip(gap, " '\"”’");
    if (sign === ">" && (gap !== " > " || sentence.touches(sentence.first - 1))) return ""; // a tag, or a quoted line
    if (sign === "=" && check.isDigit(sentence.word(at))) return ""; // "service users (n= 19)"
    return check.lists("speaking")["stands for other words"].has(sign) ? sign : "";
  }

  /* The word for words in brackets after the match: "manic depressives (the word of the time)". */
  function namedInBrackets(scene, at) {
    const { sentence } = scene;
    if (at >= sentence.end || !sentence.gap(at - 1).endsWith("(") || !POINTS.includes(sentence.word(at))) return "";
    const names = check.lists("speaking")["follows: names for words"];
    for (const ahead of check.range(at + 1, Math.min(at + NAMED, sentence.end))) {
      const word = sentence.word(ahead);
      if (sentence.gap(ahead - 1).includes(")")) return "";
      if (names.has(word) && !check.otherSense(scene, ahead)) return `(${sentence.word(at)} … ${word}`;
    }
    return "";
  }

  /* What brackets after the match say that it does: "victim, sufferer (this paints people as weak)". */
  function judgedInBrackets(scene, at) {
    const { sentence } = scene;
    if (at >= sentence.end || !sentence.gap(at - 1).endsWith("(")) return "";
    const verb = sentence.word(at + (["this", "it", "which", "these", "both"].includes(sentence.word(at)) ? 1 : 0));
    const tells = (word) => check.lists("speaking")["says what words mean"].has(word) && !PLAIN.includes(word);
    return tells(verb) || tells(`${verb}s`) ? `(${verb}` : "";
  }

  /* What asks what the match means, or says it: "what does hard to reach even mean?". */
  function meaning(sentence, at) {
    const { first, start, end } = sentence;
    const before = sentence.word(first - 1);
    const means = (word) => ["mean", "means", "meant"].includes(word);
    const theirs = sentence.word(at) === "mean" && sentence.feature === "several"; // "what addicts mean to us"
    if (before === "what" && means(sentence.word(at)) && !theirs) return `what … ${sentence.word(at)}`;
    const asks = sentence.word(start) === "what" && sentence.word(start + 1) === "is" && first === start + 2;
    if (asks && (at >= end || !sentence.touches(at - 1))) return "what is …?"; // "What is attention seeking?"
    const later = check.range(at, end).map((each) => sentence.word(each)).find(means);
    if (before === "to" && first === start + 1 && later === "means") return `to … ${later}`;
    const one = ["does", "did"].includes(before) && sentence.word(first - 2) === "what";
    const several = sentence.word(start) === "what" && sentence.word(start + 1) === "do" &&
      ["do", "or", "and"].includes(before) && sentence.feature !== "several" && sentence.word(first) !== "the" &&
      sentence.word(end - 1) === "mean"; // "What do X or Y mean?"
    if (later && (one || several)) return `what … ${later}`;
    const spoken = check.lists("speaking")["when they say"];
    const said = check.range(first - 3, first).some((each) => spoken.has(sentence.word(each)));
    const opening = sentence.word(start);
    return later && said && ["when", "whenever", "if", "where"].includes(opening) ? `${opening} … ${later}` : "";
  }

  /* The word for words that the match is said to be: "is an old term", "are words that wound". */
  function isAWord(scene, at) {
    const { sentence } = scene;
    const names = check.lists("speaking")["follows: names for words"];
    if (sentence.word(at) === "itself") at += 1;
    const article = ["a", "an"].includes(sentence.word(at));
    const several = sentence.feature === "several";
    const joined = article && several && sentence.touches(at - 1);
    // "vagrants a most unfortunate term", but "gave addicts a kind word"
    const isName = (word) => check.listed(word, names) && !(joined && check.listed(word, new Set(["word", "name"])));
    if (article && (several || !sentence.touches(at - 1))) {
      at -= 1; // "vagrants, a most unfortunate term"
    } else if (sentence.word(at) === "which" && ["is", "was"].includes(sentence.word(at + 1))) {
      at += 1; // "looked-after children, which is the law's name for them"
    } else if (scene.spoken(at, at + 3) === "was and is") {
      at += 2;
    } else if (["has", "have"].includes(sentence.word(at)) && sentence.word(at + 1) === "become") {
      at += 1;
    } else if (!["is", "was", "are", "were"].includes(check.removeSuffix(sentence.word(at), "n't"))) return "";
    const calls = check.lists("speaking")["when they say"];
    if (scene.spoken(at + 1, at + 3) === "not something") { // "is not something a doctor would write"
      return check.range(at + 3, at + 8).map((each) => sentence.word(each)).find((word) => calls.has(word)) || "";
    }
    if (sentence.word(at + 1) === "what") { // "half-caste is what teachers called me"
      return check.range(at + 2, at + 6).map((each) => sentence.word(each)).find((word) => calls.has(word)) || "";
    }
    if (sentence.word(at + 2) === "language") { // "wheelchair bound is 'prison' language"
      const opens = scene.quotations.begunIn(sentence.tokens[at].end, sentence.tokens[at + 1].start + 1);
      if (opens.length) return "language";
    }
    const words = ["words", "terms", "labels", "phrases", "expressions"].includes(sentence.word(at + 2));
    const over = words && (!sentence.touches(at + 2) || ["that", "which"].includes(sentence.word(at + 3)));
    if (over && ["are", "were"].includes(sentence.word(at))) {
      if (!check.lists("grammar")["before a noun"].has(sentence.word(at + 1))) return sentence.word(at + 2); // "are negative words"
    }
    const said = check.lists("speaking")["between is and what it is"].has(sentence.word(at + 1));
    const named = check.range(at + (said ? 2 : 1), said ? at + 6 : at + 2).find((ahead) => {
      return isName(sentence.word(ahead)) && !check.otherSense(scene, ahead);
    });
    return named === undefined ? "" : sentence.word(named);
  }

  /* What opens a sentence on a name for a thing: "Describing a home as a placement is cold". */
  function describedAs({ sentence }) {
    const at = sentence.first - (["a", "an"].includes(sentence.word(sentence.first - 1)) ? 2 : 1);
    const opens = ["describing", "seeing"].includes(sentence.word(sentence.start)) && sentence.word(at) === "as";
    const verb = check.lists("grammar").be.has(sentence.word(sentence.last)) || check.acts(sentence.word(sentence.last));
    const mayBeSomebody = (each) => { // "Describing Kyle as an addict is how we got him a bed"
      const word = sentence.word(each);
      return check.isPeople(word) || WHOM.includes(word) || sentence.capital(each);
    };
    if (check.range(sentence.start + 1, at).some(mayBeSomebody)) return "";
    return opens && verb ? about(`${sentence.word(sentence.start)} … as`) : "";
  }

  /* The verb that names somebody, with one more word: "she describes herself as a proud cripple". */
  function namedWithAdjective(scene) {
    const { sentence } = scene;
    const at = sentence.first - 2;
    const described = sentence.feature === "one" && sentence.touches(sentence.first - 1);
    if (!described || !["a", "an"].includes(sentence.word(at))) return "";
    const told = scene.endsWith(at - 1, check.lists("speaking")["puts a name on somebody"]);
    return told ? about(`${sentence.word(at - 2)} ${sentence.word(at - 1)} …`) : "";
  }

  /* What says later on that all of them are words: "neither is a diagnosis, though both remain labels". */
  function remainWords(sentence) {
    const names = check.lists("speaking")["follows: names for words"];
    const at = check.range(sentence.last, sentence.end - 2).find((each) => {
      return ["both", "all"].includes(sentence.word(each)) && ["remain", "are", "were"].includes(sentence.word(each + 1));
    });
    if (at === undefined) return "";
    const name = [at + 2, at + 3].map((each) => sentence.word(each)).find((word) => check.listed(word, names));
    return name ? `${sentence.word(at)} … ${name}` : "";
  }

  /* Says that the match is a word: "the word they used for my mother was promiscuous". */
  function namedSo(scene) {
    const { sentence } = scene;
    const names = check.lists("speaking")["follows: names for words"];
    const remain = remainWords(sentence);
    if (remain) return about(remain);
    const verb = sentence.first - (["a", "an"].includes(sentence.word(sentence.first - 1)) ? 2 : 1);
    const persons = ["he", "she", "who", "it", "that", "this", "there"];
    const words = ["words", "terms", "labels", "phrases", "expressions"].includes(sentence.word(verb - 1));
    const several = words && ["are", "were"].includes(sentence.word(verb));
    if (!["is", "was"].includes(sentence.word(verb)) && !several) return "";
    if (several && (sentence.last >= sentence.end || sentence.gap(sentence.last - 1).includes(","))) {
      return about(`${sentence.word(verb - 1)} ${sentence.word(verb)}`);
    }
    if (persons.includes(sentence.word(verb - 1))) return "";
    for (const at of check.range(verb - 1, Math.max(verb - 1 - NAMED, sentence.start), -1)) {
      const word = sentence.word(at);
      if (!sentence.touches(at) || ["that", "because", "if"].includes(word)) return "";
      const pointing = ["the", "one", "another", "their", "his", "her", "my", "only"];
      const the = check.range(Math.max(at - 4, sentence.start), at).some((each) => sentence.word(each) === "the");
      const known = (the && ["word", "term", "phrase"].includes(word)) || [at - 1, at - 2].some((each) => pointing.includes(sentence.word(each)));
      if (word !== "name" && names.has(word) && known && !check.otherSense(scene, at)) {
        return about(`${word} … ${sentence.word(verb)}`);
      }
    }
    return "";
  }

  /* The word after the list that goes on at word `at`: "cripple and retard are words that wound". */
  function afterList(scene, at) {
    const { sentence } = scene;
    const goesOn = check.lists("speaking")["lists go on"];
    if (at >= sentence.end || (sentence.touches(at - 1) && !goesOn.has(sentence.word(at)))) return at;
    while (at < sentence.end && (check.mayBeListed(scene, at) || goesOn.has(sentence.word(at)))) {
      if (arrow(sentence, at) || sentence.gap(at - 1).includes("(")) break;
      at += 1;
    }
    return at;
  }

  /* `at`, or the word after one noun when a comma and "as" follow: "the addicts' ward, as it was known". */
  function afterItsNoun(sentence, at) {
    const later = at + 1 < sentence.end && sentence.word(at + 1) === "as" && sentence.gap(at).includes(",");
    return later ? at + 1 : at;
  }

  /* How many words from `at` on lead to "and other slurs" or the like, over a list; 0 if none do. */
  function andOther(scene, start) {
    const { sentence } = scene;
    const isOne = (place, words) => words.includes(sentence.word(place));
    // "handicapped people, ..."
    const at = sentence.touches(start - 1) && check.isPeople(sentence.word(start)) ? start + 1 : start;
    if (at < sentence.end && sentence.touches(at - 1) && !isOne(at, ["and", "or"])) return 0;
    for (const ahead of check.range(at, Math.min(at + check.BACK, sentence.end))) {
      const found = scene.reads(ahead, check.lists("speaking")["and other"]) || otherWords(sentence, ahead);
      if (found) return ahead + 2 - start;
      if (!check.mayBeListed(scene, ahead) && !isOne(ahead, ["and", "or", "any", "all"])) return 0;
    }
    return 0;
  }

  /* Whether word `at` begins "other", one word about them, and a word for words: "other negative terms". */
  function otherWords(sentence, at) {
    const names = check.lists("speaking")["follows: names for words"];
    return sentence.word(at) === "other" && check.listed(sentence.word(at + 2), names);
  }

  /* ---- told.py, with openings.py and entries.py */

  const FORMERLY = ["once", "formerly"];
  /* With one of these, "over" sets words against others. */
  const CHOICES = [
    "prefer", "prefers", "preferred", "choose", "chooses", "chosen", "chose", "pick", "favour", "favoured", "use",
  ];
  const SIGNS = ":–—-(";
  const ENTRY = 200;
  const FEW = 4;

  /* An order to writers that the match is part of: "do not say addict", "say carers, not addicts". */
  function instruction(scene) {
    const speaking = check.lists("speaking");
    const { sentence } = scene;
    const { first, last, start, end } = sentence;
    const before = sentence.word(first - 1);
    const ends = endsThere(scene);
    const strong = speaking["strong instructions"].has(before);
    if (strong && ends && ordered(scene, first - 1)) return about(before);
    const wrong = wrongExample(sentence) || notPut(sentence) || refusedInList(scene);
    if (wrong) return about(wrong);
    if (strong && !sentence.touches(last - 1) && viewsDiffer(sentence)) {
      return about(`${sentence.word(first - 2)} ${before}`);
    }
    if (speaking["asks for a swap"].has(before) && ["with", "by", "for"].includes(sentence.word(last))) {
      return about(`${before} … ${sentence.word(last)}`);
    }
    const opening = sentence.word(sentence.word(start) === "please" ? start + 1 : start);
    const contrast = first - 1 - (before === "the" ? 1 : 0);
    const over = sentence.word(contrast) === "over" && !isChosen(sentence);
    const contrasted = (ends && !over && scene.endsWith(contrast, speaking.contrasts)) ||
      inListOfOthers(scene) || notTalkedAbout(sentence);
    if (contrasted && (speaking.instructions.has(opening) || orderedLater(scene))) {
      return about(`${opening} … ${before}`);
    }
    if (ends && opening === "prefer" && sentence.word(contrast) === "to") return about("prefer … to");
    if (saysOfWhom(sentence)) return about("used …");
    const alone = end - start <= 6 + last - first;
    const there = saysWhereTheyAre(sentence);
    if (ends && alone && !there && opening === "avoid" && first === start + 1) return about("avoid");
    const plain = !["one", "several"].includes(sentence.feature) && sentence.word(first) !== "the";
    const ruledOut = plain && ["avoid", "stop"].includes(opening); // "avoid saying that someone suffers from it"
    const told = ruledOut || ["instead", "rather"].includes(opening) ? saidInstead(scene) : "";
    if (told) return about(`${opening} … ${told}`);
    return afterColon(scene) || beforeColon(scene) || avoided(scene) || entry(scene, last);
  }

  /* What rules out all that follows: "Not: Jo suffers from asthma", "We don't say… Dementia sufferer". */
  function wrongExample(sentence) {
    const { text, tokens, start, first } = sentence;
    const { "strong instructions": says, refusals } = check.lists("speaking");
    const isOrder = (word) => word === "use" || says.has(word);
    const order = check.range(start, first).find((at) => {
      const opens = at === start && ["not", "don't"].includes(sentence.word(at));
      const refused = isOrder(sentence.word(at)) && refusals.has(sentence.word(at - 1));
      return (opens || refused) && sentence.gap(at).includes(":");
    });
    if (order !== undefined) return `${sentence.word(order)}:`;
    if (start < 2 || !isOrder(tokens[start - 1].text)) return "";
    const [refusal, said] = [tokens[start - 2].text, tokens[start - 1].text];
    const dots = ["…", "..."].includes(check.strip(text.slice(tokens[start - 1].end, tokens[start].start)));
    return dots && refusals.has(refusal) ? `${refusal} ${said} …` : "";
  }

  /* The order to put other words: "Do not put bedridden: put how long somebody is in bed". */
  function notPut(sentence) {
    const { first, last, end } = sentence;
    const refused = sentence.word(first - 1) === "put" && check.lists("speaking").refusals.has(sentence.word(first - 2));
    if (!refused || last >= end || !["put", "say", "write"].includes(sentence.word(last))) return "";
    const apart = [":", ",", ";", "–", "—", "-"].includes(check.strip(sentence.gap(last - 1)));
    return apart ? `${sentence.word(first - 2)} put … ${sentence.word(last)}` : "";
  }

  /* The order that a list follows: "Do not write confined to a wheelchair, or wheelchair-bound". */
  function refusedInList(scene) {
    const last = check.lists("speaking")["lists go on"].has(scene.sentence.word(scene.sentence.first - 1));
    return last && endsThere(scene) ? forbidsSaying(scene.sentence) : "";
  }

  /* Whether words are chosen: "we prefer older people over the elderly", but not "a row over the elderly". */
  function isChosen({ tokens, start, end, first, last }) {
    const others = [...tokens.slice(start, first), ...tokens.slice(last, end)];
    return others.some(({ text }) => CHOICES.includes(text));
  }

  /* Whether it says who speaks so: "Some say homeless people, some say people who are homeless". */
  function viewsDiffer(sentence) {
    const word = sentence.word(sentence.first - 2);
    return ["some", "others", "many", "most", "we", "they", "people"].includes(word);
  }

  /* The name for words after a colon that a list leads to: "Scrounger, skiver: how two words hurt". */
  function beforeColon(scene) {
    const speaking = check.lists("speaking");
    const { sentence } = scene;
    if (!standsInList(scene)) return "";
    let after = sentence.last;
    while (after < sentence.end && !/:|^ [–—-] $/.test(sentence.gap(after - 1))) {
      const listing = [after - 1, after].some((at) => speaking["lists go on"].has(sentence.word(at))) ||
        (after > sentence.last && check.mayBeListed(scene, after)); // "junkie, illegal immigrant: ..."
      if (sentence.touches(after - 1) && !listing) return "";
      after += 1;
    }
    if (after < sentence.end && scene.spoken(sentence.end - 2, sentence.end) === "of these") return about(": … these");
    const later = check.range(after, Math.min(after + 5 * FEW, sentence.end));
    const saidOf = later.find((at) => scene.endsWith(at, speaking["said of a list of words"]));
    if (saidOf !== undefined) return about(`: … ${sentence.word(saidOf)}`);
    const used = theseAreUsed(sentence, after) || betterInQuotes(scene, after);
    if (used) return about(`: … ${used}`);
    const told = check.range(after, Math.min(after + 2 * FEW, sentence.end)).map((at) => sentence.word(at));
    if (told.join(" ").includes("which is which")) return about("which is which");
    if (scene.reads(after, speaking.entries)) return about(`: ${sentence.word(after)}`);
    const how = ["how", "why"].includes(sentence.word(after));
    const name = told.find((word, number) => {
      if (word === "term" && check.otherSense(scene, after + number)) return false;
      return check.listed(word, speaking["follows: names for words"]) ||
        (how && check.listed(word, speaking["spreads words"]));
    });
    return name ? about(`: … ${name}`) : "";
  }

  /* Whether people are to be kept away from, and not words: "Avoid beggars at the station". */
  function saysWhereTheyAre(sentence) {
    const printed = check.lists("speaking")["where words are printed"];
    const there = check.range(sentence.last + 1, Math.min(sentence.last + FEW, sentence.end));
    const place = sentence.feature === "several" && ["at", "in", "on", "near"].includes(sentence.word(sentence.last));
    return place && !there.some((at) => check.listed(sentence.word(at), printed));
  }

  /* Whether it opens with how a word is used: "Used of a person today, spastic is likely to hurt". */
  function saysOfWhom(sentence) {
    const opening = sentence.start + (sentence.word(sentence.start) === "when" ? 1 : 0);
    const of = ["of", "about", "for", "as", "to"].includes(sentence.word(opening + 1));
    return of && sentence.word(opening) === "used" && !sentence.touches(sentence.first - 1);
  }

  /* Whether "instead of" leads to it over others: "Write people instead of addicts and drunks". */
  function inListOfOthers(scene) {
    const { sentence } = scene;
    const goesOn = check.lists("speaking")["lists go on"];
    const example = scene.spoken(sentence.last, sentence.last + 2) === "for example";
    if (sentence.touches(sentence.last - 1) && !goesOn.has(sentence.word(sentence.last)) && !example) return false;
    let listed = false;
    for (let at = sentence.first - 1; at > sentence.start && at > sentence.first - 2 * FEW; at -= 1) {
      const apart = sentence.gap(at - 1).includes(",") || ["and", "but"].includes(sentence.word(at - 1));
      const against = sentence.word(at) === "not" && apart; // "use people, not patients or users"
      if (against || ["instead of", "rather than"].includes(scene.spoken(at - 1, at + 1))) return listed;
      listed = listed || goesOn.has(sentence.word(at)) || sentence.gap(at).includes(",");
      const self = ["himself", "herself", "themselves", "myself"].includes(sentence.word(at));
      if (!goesOn.has(sentence.word(at)) && !self && !check.mayBeListed(scene, at)) break;
    }
    return false;
  }

  /* Whether the sentence opens with whom not to talk about so: "Do not talk about a dyslexic". */
  function notTalkedAbout(sentence) {
    const places = check.range(sentence.start, Math.min(sentence.start + FEW + 2, sentence.first));
    const opening = places.map((at) => sentence.word(at));
    const speaks = check.hasAny(opening.join(" "), ["talk about", "speak of", "speak about"]);
    return speaks && opening.some((word) => check.lists("speaking").refusals.has(word));
  }

  /* The order not to say something that opens the sentence: "Do not write that a boy 'suffers from it'". */
  function forbidsSaying(sentence) {
    const at = sentence.start + (["please", "then", "so"].includes(sentence.word(sentence.start)) ? 1 : 0);
    const opening = sentence.word(at);
    const long = opening === "do";
    const refuses = ["don't", "never"].includes(opening) || (long && sentence.word(at + 1) === "not");
    const verb = sentence.word(at + (long ? 2 : 1));
    const told = verb === "ask" || check.lists("speaking")["strong instructions"].has(verb);
    return refuses && told ? `not ${verb}` : "";
  }

  /* Whether the sentence says how we speak: "we refer to people as non-disabled, rather than ...". */
  function saysHowWeName(sentence) {
    const speaking = check.lists("speaking");
    const verb = sentence.word(sentence.start + 1);
    const ours = ["we", "people", "they", "many", "most", "some", "i"].includes(sentence.word(sentence.start));
    return ours && (speaking["naming somebody"].has(verb) || speaking["strong instructions"].has(verb));
  }

  /* The verb of an opening such as "Instead of saying that she suffers from MS, ..."; empty for none. */
  function saidInstead({ sentence }) {
    for (let at = sentence.first - 1; at > sentence.start; at -= 1) {
      if (!sentence.touches(at)) return "";
      if (check.lists("speaking")["strong instructions"].has(sentence.word(at))) return sentence.word(at);
    }
    return "";
  }

  /* Whether word `at` opens the sentence or a part of it. */
  function opensPart(sentence, at) {
    return at === sentence.start || check.hasAny(sentence.gap(at - 1), ",:;–—(");
  }

  /* An order about words that begins the sentence and lists them: "Avoid labels that hurt, e.g. addict". */
  function avoided(scene) {
    const speaking = check.lists("speaking");
    const { sentence } = scene;
    const places = check.range(sentence.start, Math.min(sentence.start + 6, sentence.first));
    const opening = places.map((at) => sentence.word(at));
    const refusal = opening.some((word) => speaking.refusals.has(word));
    const ofWords = opening.some((word) => speaking["names for words"].has(word));
    return refusal && ofWords && standsInList(scene) ? about(`${opening.join(" ")} …`) : "";
  }

  const WORDS_DO = ["hints", "hurts", "sounds", "suggests", "implies", "makes", "turns", "lumps", "reduces"];

  /* Whether it asks why not to say so, and answers: "Deaf and dumb. Why not? It hurts.". */
  function asksWhyNot(sentence, after) {
    const [why, not, answer, does] = sentence.tokens.slice(after, after + 4).map(({ text }) => text);
    const answered = answer === "because" || (answer === "it" && WORDS_DO.includes(does));
    return why === "why" && not === "not" && answered && sentence.gap(after + 1).startsWith("?");
  }

  /* What a guide to words says after an entry with a full stop: "Half-caste. Use mixed race.". */
  function orderedNext(sentence, after) {
    const { tokens } = sentence;
    const following = tokens.slice(after, after + 3).map(({ text }) => text);
    if (following[0] === "never" && after + 1 < tokens.length && sentence.gap(after).startsWith(".")) return "never";
    if (asksWhyNot(sentence, after)) return "why not";
    const not = ["don't", "never"].includes(following[0]) ? 1 : 0;
    const refused = following[0] === "do" && following[1] === "not" ? 2 : not;
    const verb = following[refused] ?? "";
    const told = check.lists("speaking")["strong instructions"].has(verb) || ["use", "avoid", "prefer"].includes(verb);
    return told ? following.slice(0, refused + 1).join(" ") : "";
  }

  /* What a dictionary says after an expression that opens its entry: "vagrant. old-fashioned a man ...". */
  function dictionaryLabel(sentence) {
    const { text, tokens, end } = sentence;
    if (sentence.first) return "";
    const listed = check.range(sentence.last - 1, end - 1).every((at) => sentence.gap(at).includes(","));
    const last = listed ? end : sentence.last; // "Cripple, crippled. Never."
    if (check.charAt(text, tokens[last - 1].end) !== ".") return "";
    const ordered = orderedNext(sentence, last);
    if (ordered) return `${ordered} …`;
    const [opening, ...more] = tokens.slice(last, last + 5).map((word) => word.text);
    if (["a", "an", "the", "this"].includes(opening)) {
      const name = more.find((word) => check.lists("speaking")["follows: names for words"].has(word));
      return name ? `${opening} … ${name}` : "";
    }
    const labels = check.lists("speaking")["says what kind of word it is"];
    const following = [2, 1].map((size) => tokens.slice(last, last + size).map((word) => word.text).join(" "));
    return following.find((words) => labels.has(words)) || "";
  }

  /* A place in a list of words: "addict: say person with an addiction", or a cross before the words. */
  function entry(scene, after) {
    const speaking = check.lists("speaking");
    const { sentence } = scene;
    const { start } = sentence.tokens[sentence.first];
    const star = check.charAt(sentence.text, sentence.tokens[sentence.last - 1].end) === "*";
    const begin = sentence.start ? sentence.tokens[sentence.start - 1].end : 0;
    const earlier = sentence.text.slice(begin, start);
    const ofPeople = check.isPeople(sentence.word(sentence.last));
    const starred = star && !earlier.includes("*") && !ofPeople;
    if (starred || isSearch(sentence)) return "it is a word to search for";
    const article = ["a", "an", "the"].includes(sentence.word(sentence.first - 1)) ? 1 : 0;
    const from = sentence.tokens[sentence.first - article].start;
    const before = check.rstrip(sentence.text.slice(Math.max(from - 4, 0), from), " \"'“‘\ufe0f");
    const opened = check.strip(sentence.text.slice(begin, sentence.tokens[sentence.start].start), " \"'“‘\ufe0f\n");
    const cross = [before, opened].map((lead) => check.charBefore(lead, lead.length)).find((sign) => speaking.crosses.has(sign));
    if (cross) return `the words are ruled out: “${cross}”`;
    const { end } = sentence.tokens[sentence.end - 1];
    const behind = check.lstrip(sentence.text.slice(end, end + 4), " .!?\"'”’");
    const later = check.charAt(behind, 0);
    if (speaking.crosses.has(later)) return `the words are ruled out: “${later}”`;
    if (after >= sentence.tokens.length) return "";
    const swap = swapped(sentence, after);
    const joined = swap && sentence.first <= FEW && sentence.word(sentence.first - 1) === "or";
    if (sentence.touches(after - 1) && check.isPeople(sentence.word(after))) after += 1; // "vulnerable people"
    const sign = after < sentence.end ? check.strip(sentence.gap(after - 1), " \"'”’").slice(0, 1) : "";
    if (sign === ":" && sentence.first === 0 && saysItBetter(sentence, after)) {
      return `it is an entry in a list: “: ${sentence.word(after)} …”`;
    }
    const colon = endOfLabels(sentence);
    if (colon) return `it is an entry in a list: “: ${sentence.word(colon)} …”`;
    const dated = /^\p{Nd}{4}s?$/u.test(sentence.word(after)); // "Moron 1910s – 1930s An adult ..., from a Greek word"
    const opens = sentence.first === 0 && (dated || (sign && ":/".includes(sign)));
    const better = opens ? namedLater(scene, after) : "";
    if (better) return `it is an entry in a list: “${sign} … ${better}”`;
    const apart = after < sentence.end ? sentence.gap(after - 1) : "";
    const letters = sentence.first === 0 && sentence.acronym(0) && check.isSpace(apart);
    if (letters && (Array.from(apart).length > 1 || isWrittenOut(sentence, after))) {
      return `it is an entry in a list, before “${sentence.word(after)} …”`;
    }
    const next = sentence.first <= FEW && toldNext(scene, after);
    if (next) return `it is an entry in a list: “${next}”`;
    const definition = dictionaryLabel(sentence);
    if (definition) return `it is an entry in a list: “${definition}”`;
    if (sign && "(-–—".includes(sign) && saysNo(sentence, after)) {
      return `it is an entry in a list: “${sign} ${sentence.word(after)}”`;
    }
    const partOfSpeech = ["n", "adj", "noun", "adjective", "verb"].includes(sentence.word(after));
    const more = after + 1 < sentence.end && (check.isDigit(sentence.word(after + 1)) || sentence.acronym(after + 1));
    const anew = ["a", "an", "the", "any", "someone", "somebody"].includes(sentence.word(after + 1));
    const over = more || anew || after + 1 >= sentence.end || !sentence.touches(after) || sentence.gap(after).includes("\n");
    if (partOfSpeech && ([",", "/"].includes(sign) || (!sign && sentence.first === 0 && over))) {
      return `it is an entry in a list: “${check.strip(`${sign} ${sentence.word(after)}`)}”`;
    }
    const said = sign && SIGNS.includes(sign);
    const several = sentence.first === 0 && after < sentence.end && sentence.capital(after) &&
      sentence.text.slice(sentence.tokens[sentence.last - 1].end).slice(0, ENTRY).includes(";"); // "Challenging behaviour – Upset; frightened"
    const frank = ["–", "—"].includes(sign) && (several || saysFrankly(sentence, after));
    const counted = sentence.word(after) === "n" && after + 1 < sentence.end && sentence.gap(after).includes("=");
    const told = scene.reads(after, speaking.entries) || saysWho(sentence, after);
    const asked = sign === ":" && asksWhyNot(sentence, after);
    const listed = frank || asked || (said && !counted && told);
    const word = sentence.word(after);
    return joined || (sentence.first === sentence.start && (swap || listed)) ? `it is an entry in a list: “${sign} ${word}”` : "";
  }

  const MAY = ["should", "must", "can", "could", "are", "were"];
  const USED = ["used", "use", "said", "written", "acceptable"];
  const BETTER = ["better", "kinder", "clearer", "fairer", "neutral", "preferred", "preferable", "instead"];
  const LETTERS = 8;

  /* Whether all that follows letters is what they stand for: "BME Black and Minority Ethnic". */
  function isWrittenOut({ tokens }, after) {
    const words = tokens.slice(after).map((word) => word.text);
    return words.length <= LETTERS && check.spells(tokens[0].text, words);
  }

  /* What is told of the first words of a line: "Abscond We prefer: Run away", "LAC visit – Meaning:". */
  function toldNext(scene, after) {
    const { sentence } = scene;
    const { start, end, first } = sentence;
    const prefer = ["we", "people", "young", "members", "some", "many"].includes(sentence.word(after));
    const opens = first === 0 && after < end && sentence.capital(after) && prefer;
    const size = opens ? scene.reads(after, check.lists("speaking").entries) : 0;
    if (size && after + size < end && sentence.gap(after + size - 1).includes(":")) return `${sentence.word(after)} … :`;
    const near = check.range(after, Math.min(after + FEW, end - 1));
    const named = (at) => sentence.capital(at) && sentence.word(at) === "meaning" && !sentence.touches(at - 1);
    const meaning = near.some((at) => named(at) && sentence.gap(at).includes(":"));
    return meaning && start === 0 ? "meaning:" : "";
  }

  /* What says from word `after` on when to use them: "Skivers, lazy: these should not be used". */
  function theseAreUsed(sentence, after) {
    const at = check.range(after, sentence.end - 2).find(
      (each) => sentence.word(each) === "these" && MAY.includes(sentence.word(each + 1))
    );
    if (at === undefined) return "";
    const said = check.range(at + 2, Math.min(at + 2 + FEW, sentence.end)).find(
      (each) => USED.includes(sentence.word(each)) && !["to", "as"].includes(sentence.word(each + 1))
    );
    return said === undefined ? "" : `these … ${sentence.word(said)}`;
  }

  /* What calls the quotation that begins with word `after` better: "Handouts: 'benefits' is better". */
  function betterInQuotes(scene, after) {
    const { tokens, end } = scene.sentence;
    if (after >= end) return "";
    const begun = scene.quotations.begunIn(tokens[after - 1].end, tokens[end - 1].end);
    if (!begun.length || begun[0][0] > tokens[after].start) return "";
    const [, verb] = scene.within(...begun.at(-1));
    const word = (at) => scene.sentence.word(at);
    if (!["is", "are", "sounds", "sound"].includes(word(verb))) return "";
    const better = (at) => BETTER.includes(word(at)) && !["than", "for", "of"].includes(word(at + 1));
    const found = check.range(verb + 1, Math.min(verb + FEW, end)).find(better);
    return found === undefined ? "" : word(found);
  }

  /* Whether it is what one asks of a library: "(sex work AND drug abuse) AND (detox OR talking)". */
  function isSearch({ text, tokens, start, end }) {
    const whole = text.slice(tokens[start].start, tokens[end - 1].end);
    return whole.includes(" AND ") && whole.includes(" OR ") && !check.isUpper(whole);
  }

  /* Whether word `at` is a "no" and nothing else, short or long: "deaf and dumb (NOOO!)". */
  function saysNo(sentence, at) {
    const no = /^no[no]*$/.test(sentence.word(at));
    return no && (at + 1 === sentence.end || ![" ", ","].includes(sentence.gap(at).slice(0, 1)));
  }

  /* The word for words, or the advice on what to say, in what goes on from word `after`.
     "Moron / around 1920 / A doctor's word for ...", "A diabetic: ..., so it is better to say ...". */
  function namedLater({ sentence }, after) {
    const { "follows: names for words": names, "strong instructions": orders } = check.lists("speaking");
    const at = check.range(after, sentence.end - 1).find(
      (each) =>
        (names.has(sentence.word(each)) && sentence.word(each + 1) === "for") ||
        (orders.has(sentence.word(each)) && sentence.word(each - 2) === "better")
    );
    return at === undefined ? "" : sentence.word(at);
  }

  /* Whether word `at` begins what is really meant: "Difficult to place – Can't find a good home". */
  function saysFrankly(sentence, at) {
    const verbs = check.lists("grammar")["before a verb"];
    const near = check.range(at, Math.min(at + 3, sentence.end));
    const acts = near.some((each) => verbs.has(sentence.word(each)));
    const glossed = sentence.feature === "base"; // "Abscond – Run away"
    return sentence.capital(at) && (glossed || (sentence.feature === "" && acts));
  }

  /* Whether word `at` begins to say what such a person is: "Gatekeeper: a person who decides". */
  function saysWho(sentence, at) {
    const opens = ["a", "an", "the", "any", "anyone", "someone", "somebody"].includes(sentence.word(at));
    const near = check.range(at + 1, Math.min(at + 1 + 2 * FEW, sentence.end));
    const goesOn = near.some((each) => ["who", "that", "which", "whose"].includes(sentence.word(each)));
    const next = sentence.word(at + 1);
    const described = check.endsWithAny(next, ["ed", "ing"]) || ["thought", "held"].includes(next);
    const somebody = ["someone", "somebody"].includes(sentence.word(at)) && described;
    return opens && (goesOn || somebody) && sentence.feature !== "several";
  }

  /* The word after a colon that says several labels better: "Cripple, an invalid: a disabled person". */
  function endOfLabels(sentence) {
    const { tokens, start, first, last, end } = sentence;
    const colon = check.range(1, Math.min(2 * LETTERS, end)).find((at) => sentence.gap(at - 1) === ": ") ?? 0;
    if (!colon || start || last > colon) return 0;
    const from = first - (["a", "an", "the"].includes(sentence.word(first - 1)) ? 1 : 0);
    const comma = (at) => sentence.gap(at).includes(",");
    const opens = from === 0 || comma(from - 1);
    const ends = last === colon || comma(last - 1);
    const several = check.range(0, colon - 1).some(comma);
    const own = [sentence.word(first), sentence.word(last - 1)];
    const verbs = check.union(check.lists("grammar").be, check.lists("grammar")["past verbs"]);
    const rest = tokens.slice(colon, colon + 2 * LETTERS).map(({ text }) => text);
    const tells = rest.some((word) => verbs.has(word)); // "Addicts, drunks: addicts came late"
    const person = rest.some((word) => ["person", "people", "somebody", "someone"].includes(word));
    const better = rest.some((word) => own.includes(word)) && person && !tells;
    return opens && ends && several && better ? colon : 0;
  }

  /* Whether what goes on from word `after` says the same in other words: "failed suicide: suicide attempt". */
  function saysItBetter({ tokens, first, last }, after) {
    const own = new Set(tokens.slice(first, last).map((token) => token.text));
    const rest = tokens.slice(after).map((token) => token.text);
    const small = check.lists("grammar")["never a noun"];
    return rest.length <= 2 * FEW && rest.some((word) => own.has(word) && !small.has(word));
  }

  /* Whether brackets say what to use: "- dosser or hobo (use 'person without a home')". */
  function swapped(sentence, after) {
    for (const at of check.range(after, Math.min(after + FEW, sentence.end))) {
      if (sentence.gap(at - 1).includes("(")) return ["use", "try", "say"].includes(sentence.word(at));
      if (at === after && sentence.word(at) !== "or") return false;
    }
    return false;
  }

  /* Whether nothing that belongs to the match comes after it. */
  function endsThere(scene) {
    const { sentence } = scene;
    const after = sentence.last;
    if (after >= sentence.end || !sentence.touches(after - 1)) return true;
    return check.lists("speaking")["ends an instruction"].has(sentence.word(after));
  }

  /* Whether a verb such as "say" tells people how to speak: it opens the sentence or follows "not". */
  function ordered(scene, at) {
    const { sentence } = scene;
    if (opensPart(sentence, at)) return true;
    return check.lists("speaking")["before an instruction"].has(sentence.word(at - 1));
  }

  /* Whether "say" or "write" stands elsewhere in the sentence as an order: "instead of addict, say ...". */
  function orderedLater(scene) {
    const speaking = check.lists("speaking");
    const { sentence } = scene;
    if (saysHowWeName(sentence)) return true;
    return check.range(sentence.start, sentence.end).some((at) => {
      const word = sentence.word(at);
      if (speaking["strong instructions"].has(word) && ordered(scene, at)) return true;
      if (["prefer", "prefers", "preferred", "liked"].includes(word)) return true;
      return speaking["names for words"].has(word) && !check.otherSense(scene, at);
    });
  }

  /* ---- headlines.py */

  const HEADLINES = ["heading", "headline", "caption", "banner", "slogan", "placard"];
  const OUR_OWN = ["photo", "picture", "image", "suggested", "draft", "our", "new", "alt"];
  const PRINTED_SO = ["read", "reads", "said", "says", "ran", "runs", "went", "was", "screamed", "like", "in", "from", "on"];

  /* The headline or placard of others that leads to the match: "The headline read: Junkie mum jailed".
     "Headline: ..." and "Photo caption: ..." say what we print ourselves. */
  function headlineOf(sentence, colon) {
    const { tokens, start, first } = sentence;
    const known = check.lists("speaking")["leads to a headline"];
    for (const at of check.range(start, first)) {
      if (tokens[at].end > colon) return "";
      const word = sentence.word(at);
      const pointed = at > start && !OUR_OWN.includes(sentence.word(at - 1)) && tokens[at + 1].start > colon;
      const printedSo = at < start + FEW && PRINTED_SO.includes(sentence.word(at + 1));
      if ((known.has(word) || HEADLINES.includes(word)) && (printedSo || pointed)) return word;
    }
    return "";
  }

  /* ---- told.py, on */

  /* A sign before a colon that a list of words follows: "Words to avoid: addict, junkie". */
  function afterColon(scene) {
    const speaking = check.lists("speaking");
    const { sentence } = scene;
    if (sentence.first === sentence.start) return "";
    const { start } = sentence.tokens[sentence.start];
    const colon = sentence.text.slice(start, sentence.tokens[sentence.first].start).indexOf(":");
    if (colon < 0) return "";
    const headline = headlineOf(sentence, start + colon);
    if (headline) return about(`${headline}:`);
    const beforeColon = sentence.text.slice(start, start + colon).toLowerCase();
    if (speaking["leads to other names"].has(check.split(beforeColon).join(" "))) return about(`${beforeColon}:`);
    if (!standsInList(scene)) return "";
    const signs = check.union(speaking["names for words"], speaking.instructions, LEADS);
    for (const at of check.range(sentence.start, sentence.first)) {
      if (sentence.tokens[at].start > start + colon) return "";
      const common = ["public", "popular", "common", "usual", "tabloid", "media"].includes(sentence.word(at - 1));
      const view = ["view", "image", "picture", "stereotype"].includes(sentence.word(at));
      const held = common && view && sentence.word(at + 1) === "of";
      if (held || (signs.has(sentence.word(at)) && !check.otherSense(scene, at))) return about(`${sentence.word(at)}:`);
    }
    return "";
  }

  /* Whether stops or "and" stand on both sides of the match. */
  function standsInList(scene) {
    const { sentence } = scene;
    const goesOn = check.lists("speaking")["lists go on"];
    // "words to avoid: junkie, the handicapped"
    const before = sentence.word(sentence.first - 1) === "the" ? sentence.first - 2 : sentence.first - 1;
    let after = sentence.last;
    const governs = check.lists("grammar").prepositions.has(sentence.word(after)); // "victim of, ..."
    if (governs && after + 1 < sentence.end && !sentence.touches(after)) after += 1;
    if (sentence.touches(before) && !goesOn.has(sentence.word(before))) return false;
    return after >= sentence.end || !sentence.touches(after - 1) || goesOn.has(sentence.word(after));
  }

  /* ---- bare.py */

  /* After "say" these are all that is said: "who will say otherwise, or disengage from services". */
  const SAID_SO = ["otherwise", "so", "no", "yes", "nothing", "more", "this", "that", "it"];
  /* Nouns in s that stand before names for people: "the council benefits cheat". */
  const LOVED = ["benefits", "drugs", "sports", "games", "crisps", "sales", "news"];
  const WRITES = ["say", "put", "write", "type", "print", "read"];
  const EASE = ["hard", "harder", "difficult", "easy", "easier", "tricky", "slow"];
  const ASKS = ["why", "how", "what", "who", "when", "where", "whether"];
  const HOW_PEOPLE_ARE = ["ed", "bound", "white", "shy", "able"];

  /* What shows that the match stands there as a word only; empty when nothing does. */
  function bareWord(scene) {
    const sign = lacksArticle(scene) || nounForOne(scene) || verbAsObject(scene) || notBut(scene);
    return sign && about(sign);
  }

  /* The verb before nouns for one that lack the "a" of a person: "we avoid junkie, addict and wino". */
  function lacksArticle(scene) {
    const speaking = check.lists("speaking");
    const { sentence } = scene;
    const one = sentence.feature === "one" && !check.nounAt(scene, sentence.last);
    const goesOn = one || endsThere(scene) || ["from", "to", "into"].includes(sentence.word(sentence.last));
    const shouted = sentence.acronym(sentence.first) && check.namesSomebody(sentence); // "sprayed NONCE"
    const named = sentence.capital(sentence.first) && !shouted;
    if (!["one", ""].includes(sentence.feature) || named || !goesOn) return "";
    const joins = (at) => speaking["lists go on"].has(sentence.word(at));
    let at = sentence.first - 1;
    let listing = sentence.feature === "one" || describesPeople(sentence) || joins(at);
    if (sentence.word(at) === "not" && sentence.feature === "one" && opensPart(sentence, at)) return "not …";
    while (at >= sentence.start && listing) {
      const of = sentence.word(at).endsWith("ing") && ["a", "an"].includes(sentence.word(at - 1)); // "a using addict"
      if (!of && scene.endsWith(at, speaking["before a noun without an article"])) {
        // "to change and not tenancy ready", "Mum is, the file says, hard to reach"
        const done = joins(at + 1) || SAID_SO.includes(sentence.word(at + 1)) || isAside(sentence, at);
        const noun = sentence.gap(at).includes(",") && sentence.word(at - 1) === "the"; // "with the cuts, invalid"
        return done || noun ? "" : `${sentence.word(at)} …`;
      }
      listing = joins(at) || joins(at + 1) || sentence.gap(at).includes(",");
      at -= 1;
    }
    return "";
  }

  /* Whether the verb at word `at` stands between commas with its subject: "Mum is, the file says, hard". */
  function isAside(sentence, at) {
    const near = check.range(Math.max(at - VERB_ASIDE, sentence.start), at);
    const words = sentence.hasOther(check.lists("speaking")["names for words"]);
    return !words && sentence.gap(at).includes(",") && near.some((each) => sentence.gap(each).includes(","));
  }

  /* Whether the match says how somebody is, so that it is no thing to drop or to write: "hard to reach". */
  function describesPeople(sentence) {
    const inside = check.range(sentence.first, sentence.last).map((at) => sentence.word(at));
    return sentence.feature === "" && (check.endsWithAny(inside.at(-1), HOW_PEOPLE_ARE) || inside.includes("to"));
  }

  /* What a noun for one person stands after that would need an article: "a note on illegal immigrant". */
  function nounForOne(scene) {
    const { sentence } = scene;
    const { first, last, start, end } = sentence;
    const at = first - 1;
    if (sentence.feature !== "one" || !check.namesSomebody(sentence) || sentence.capital(first) || at < start) return "";
    const small = check.lists("grammar")["left out in headlines"];
    const others = [...check.range(start, first), ...check.range(last, end)];
    if (!others.some((each) => small.has(sentence.word(each))) || isHalf(scene)) return "";
    if (last === end && sentence.gap(at).includes(":")) return `${sentence.word(at)}:`; // "he would ban one: time waster"
    const told = actsOn(sentence, at) || governs(sentence, at) || isSubject(sentence);
    return sentence.touches(at) && told && !endsDescription(sentence, at) ? `${sentence.word(at)} …` : "";
  }

  /* Whether word `at` ends what describes the match, after its article: "a hard to reach addict". */
  function endsDescription(sentence, at) {
    const described = sentence.word(at - 1) === "to" && EASE.includes(sentence.word(at - 2));
    const begins = at - 3 - ["most", "more", "very"].includes(sentence.word(at - 3));
    return described && check.lists("grammar")["before a noun"].has(sentence.word(begins));
  }

  /* Whether a noun follows that the match is put on: "offender and family services". */
  function isHalf(scene) {
    const { sentence } = scene;
    const after = sentence.last;
    if (!sentence.touches(after - 1)) return false;
    if (!["and", "or"].includes(sentence.word(after))) return check.nounAt(scene, after);
    return !check.lists("people").labels.has(sentence.word(after + 1)) || check.nounAt(scene, after + 2);
  }

  const BECOMES = ["went", "goes", "go", "going", "gone", "turned", "turns", "turn", "acted", "looked", "looks"];

  /* Whether word `at` is a verb that acts on what follows: "traces", "we hear", "men find".
     After an article and a noun, a word in s is one too: "the dictionary marks". */
  function actsOn(sentence, at) {
    const grammar = check.lists("grammar");
    const word = sentence.word(at);
    const before = sentence.word(at - 1);
    if (BECOMES.includes(word)) return false; // "he went psycho"
    if (check.acts(word) || grammar["past verbs"].has(word)) { // "a lost dementia sufferer"
      return !grammar["before a noun"].has(before) || grammar.prepositions.has(before);
    }
    const never = grammar["never a noun"];
    const other = check.endsWithAny(word, ["ss", "us", "is"]) || LOVED.includes(word) || never.has(word);
    const verbal = word.endsWith("s") && !other;
    if (verbal && grammar["before a noun"].has(sentence.word(at - 2))) return !never.has(before);
    return (grammar["before a verb"].has(before) || check.isPeople(before)) && grammar["verbs of people"].has(word);
  }

  /* Whether "how" or the like leads up to the match, and it does something: "how scrounger came in". */
  function isSubject(sentence) {
    const word = sentence.word(sentence.last);
    const past = check.lists("grammar")["past verbs"].has(word) || ["is", "was"].includes(word);
    const does = past || word.endsWith("ed") || check.acts(word);
    return does && ["how", "why", "when", "where", "whether"].includes(sentence.word(sentence.first - 1));
  }

  /* Whether word `at` is a preposition that says what talk is about: "use of pensioner". */
  function governs(sentence, at) {
    const speaking = check.lists("speaking");
    const kinds = speaking["of one of a kind"].has(sentence.word(at - 1)); // "what sort of moron"
    return speaking["before a bare noun"].has(sentence.word(at)) && !kinds;
  }

  /* The verb that a verb is the object of: "drop committed suicide", "replace suffers from". */
  function verbAsObject(scene) {
    const { sentence } = scene;
    const at = sentence.first - 1;
    if (!sentence.touches(at)) return "";
    const isObject = ["past", "s"].includes(sentence.feature) &&
      scene.endsWith(at, check.lists("speaking")["before a noun without an article"]);
    const written = sentence.feature === "base" && WRITES.includes(sentence.word(at));
    return isObject || written ? `${sentence.word(at)} …` : "";
  }

  /* Whether it is set against one other word: "not leverage but use". */
  function notBut({ sentence }) {
    const { first, last, end, feature } = sentence;
    if (!["one", "base", ""].includes(feature) || sentence.word(first - 1) !== "not") return "";
    if (sentence.word(last) !== "but") return "";
    const asked = ASKS.includes(sentence.word(first)) && ASKS.includes(sentence.word(last + 1));
    return asked || last + 2 >= end || !sentence.touches(last + 1) ? "not … but" : "";
  }

  /* ---- refusals.py */

  const BLAMED = ["has", "have", "had"];
  const BY_MANY = ["traditionally", "commonly", "popularly", "historically"];
  const CALLED_SO = ["someone", "somebody", "anyone", "anybody", "each"];

  const SAID = 10;
  const THAT = 4;
  const NOT_SAID = ["say", "saying", "write", "writing", "print", "tell", "telling", "report", "claim", "suggest", "imply"];
  const AS_FAR = 7;

  /* The word before those who get the name, and before other names of the same list.
     "Call" in "call disabled people brave or amazing", "described" in "described as rude and demented". */
  function beforeThoseNamed(sentence) {
    const speaking = check.lists("speaking");
    const between = check.union(speaking["stands between"], speaking["people between"]);
    let at = sentence.first - 1;
    while (at > sentence.start) {
      const word = sentence.word(at);
      const beforePeople = check.isPeople(sentence.word(at + 1)) && !speaking["naming somebody"].has(word);
      const lot = ["the lot", "lot of"].includes(`${word} ${sentence.word(at + 1)}`);
      if (between.has(word) || word === "to" || check.isForPeople(word) || lot) at -= 1;
      else if (speaking["lists go on"].has(word)) {
        at -= 2;
        while (sentence.gap(at) === "-") at -= 1; // "a self-harmer or an addict"
      } else if (sentence.gap(at).includes(",") && ["a", "an"].includes(sentence.word(at + 1))) {
        at -= 1; // "call them a drunk, a thief or an addict"
      } else if (beforePeople) at -= 1;
      else if (["on", "in", "with"].includes(sentence.word(at - 1)) && check.isForPeople(sentence.word(at - 2))) {
        at -= 2; // "labelling everyone on benefits as scroungers"
      } else break;
    }
    return at;
  }

  const ORDERS = ["please", "should", "must", "shall"];

  /* Whether word `at` blames those who call people so, and is not what we are told to do ourselves. */
  function blamesWhoNames(sentence, at) {
    const ordered = ORDERS.includes(sentence.word(at - 1)) && sentence.word(at - 2) !== "one"; // "no one should label"
    return check.lists("speaking")["blames who names"].has(sentence.word(at)) && !ordered;
  }

  /* Names for people that are refused, or put on them by others who are blamed for it.
     "Never refer to anyone as an addict", "the paper brands all claimants as scroungers". */
  function notNamed(scene) {
    const speaking = check.lists("speaking");
    const { sentence } = scene;
    if (scene.spoken(sentence.first - 2, sentence.first) === "such as") return ""; // "do not refer groups such as the homeless"
    const at = beforeThoseNamed(sentence);
    if (sentence.word(sentence.first - 1) === "as" && blamesWhoNames(sentence, at)) {
      return about(`${sentence.word(at)} … as`);
    }
    const blamed = farBefore(sentence);
    if (blamed && endsThere(scene)) return about(`${blamed} … as`);
    const summoned = sentence.word(at + 1) === "the" && sentence.word(at + 2) !== "lot"; // "call the junkies in"
    const after = sentence.word(sentence.last);
    const goesOn = speaking["goes on after a name"].has(after) || check.actsAsOne(sentence) || BLAMED.includes(after);
    const ends = endsThere(scene) || goesOn; // "calling somebody a bed blocker hides the cause"
    const soCalled = sentence.word(at - 1) === "so";
    if (!speaking["naming somebody"].has(sentence.word(at)) || summoned || soCalled || !ends) return "";
    // "not a week goes by without a call about substance abuse"
    const noun = ["a", "the", "one", "another"].includes(sentence.word(at - 1));
    if (noun && ["call", "name", "brand"].includes(sentence.word(at))) return "";
    const teller = toldToName(scene, at);
    if (teller) return about(`${teller} to ${sentence.word(at)}`);
    const described = sentence.feature === "" && !["a", "the"].includes(sentence.word(sentence.first));
    const are = sentence.word(at - 1);
    if (described && sentence.word(at) === "called" && ["are", "is"].includes(are)) return about(`${are} called`);
    if (at + 1 < sentence.first && inGeneral(sentence, at)) return about(`${sentence.word(at)} …`);
    const near = check.range(Math.max(at - 4, sentence.start), at).map((each) => sentence.word(each));
    let [refusal = nobodyDoes(sentence, at)] =
      near.filter((word) => speaking.refusals.has(word) || FORMERLY.includes(word)).sort();
    if (sentence.word(at - 2) === "why" && are === "not") return ""; // "so why not call them economic migrants?"
    if (!refusal && sentence.word(at - 1) === "to") { // "it demeans people to describe them as addicts"
      const earlier = check.range(sentence.start, at - 1).map((each) => sentence.word(each));
      [refusal] = earlier.filter((word) => speaking["finds fault with a name"].has(word)).sort();
    }
    return refusal ? about(`${refusal} … ${sentence.word(at)}`) : "";
  }

  /* Who does not do what verb number `verb` says: "no record should call", "nobody's notes call". */
  function nobodyDoes(sentence, verb) {
    const nobody = check.range(Math.max(verb - AS_FAR, sentence.start), verb).find((at) => {
      const opens = at === sentence.start || ["that", "and", "but", "so"].includes(sentence.word(at - 1));
      const no = sentence.word(at) === "no" && sentence.word(at + 1) !== "one"; // "no one wants to be called" uses it
      return sentence.word(at) === "nobody's" || (no && opens);
    });
    return nobody === undefined ? "" : sentence.word(nobody);
  }

  /* What must not be said of anybody: "never write that somebody is an addict". */
  const DID_NOT = ["didn't", "hadn't", "wasn't", "doesn't"];

  function notSaid({ sentence }) {
    const { first, start, feature } = sentence;
    const { be: forms } = check.lists("grammar");
    const { refusals } = check.lists("speaking");
    let be = first - (["a", "an"].includes(sentence.word(first - 1)) ? 2 : 1);
    if (["and", "or"].includes(sentence.word(be))) { // "never say that he is rude or an addict"
      const earlier = check.range(be - 1, Math.max(be - SAID, start), -1).find((at) => forms.has(sentence.word(at)));
      if (earlier !== undefined) be = earlier;
    }
    const somebody = ["he", "she", "they", "somebody", "someone"].includes(sentence.word(first - 1));
    const saidOf = forms.has(sentence.word(be)) || ["past", "s", "base"].includes(feature) || somebody;
    const that = check.range(Math.max(be - SAID, start + 1), be).find((at) => sentence.word(at) === "that");
    if (!saidOf || !that) return "";
    const says = (at) => NOT_SAID.includes(sentence.word(at));
    const verb = check.range(that - 1, Math.max(that - 1 - THAT, start), -1).find(says);
    if (verb === undefined) return "";
    const before = check.range(Math.max(verb - THAT, start), verb).map((at) => sentence.word(at));
    const rules = (word) => word === "no" || (refusals.has(word) && !DID_NOT.includes(word));
    const [told] = before.filter(rules).sort();
    return told ? about(`${told} … ${sentence.word(verb)} that`) : "";
  }

  /* The verb of naming that is refused or blamed, with anything between.
     "Stop describing the weather as crazy", "they rebranded people on probation as offenders". */
  function farBefore(sentence) {
    const speaking = check.lists("speaking");
    const { first, start } = sentence;
    let at = first - (["a", "an"].includes(sentence.word(first - 1)) ? 2 : 1);
    if (at >= start && sentence.gap(at).includes(",")) { // "as the disabled, the blind, etc."
      at = check.range(at, Math.max(at - AS_FAR, start), -1).find((each) => sentence.word(each) === "as") ?? at;
      // not "do not refer groups such as the homeless, the elderly, addicts"
      const people = check.range(at - 4, at).some((each) => check.isPeople(sentence.word(each)));
      if (!people || sentence.word(at - 1) === "such") return "";
    }
    if (sentence.word(at) !== "as") return "";
    const near = check.range(at - 1, Math.max(at - AS_FAR, start), -1);
    const blames = (each) => blamesWhoNames(sentence, each) && sentence.touches(each);
    const verb = near.find((each) => blames(each) || speaking["naming somebody"].has(sentence.word(each)));
    if (verb === undefined) return "";
    if (blames(verb)) return sentence.word(verb);
    if (BY_MANY.includes(sentence.word(verb - 1))) return sentence.word(verb); // "traditionally referred to as the poor"
    const before = check.range(Math.max(verb - 2, start), verb).map((each) => sentence.word(each));
    return before.some((word) => speaking.refusals.has(word)) ? sentence.word(verb) : "";
  }

  /* Whether the verb of naming at word `at` is about speech: "calling people", "if you call someone". */
  function inGeneral(sentence, at) {
    const before = sentence.word(at - 1);
    if (at === sentence.start || ["and", "or"].includes(before)) {
      // "picking on people and calling them scroungers is rude"
      return sentence.word(at).endsWith("ing") && sentence.word(sentence.start).endsWith("ing");
    }
    if (sentence.word(at).endsWith("ing") && CALLED_SO.includes(sentence.word(at + 1))) {
      const each = sentence.word(at + 1) === "each"; // "the boys were calling each other spastics"
      return each || !check.lists("grammar").be.has(before); // "calling someone an epileptic is rude"
    }
    if (["that", "who"].includes(before) || (before === "by" && sentence.word(at).endsWith("ing"))) {
      return true; // "services that call people hard to reach", "by labelling people"
    }
    const people = ["people", "those", "anyone", "somebody", "someone", "women", "men", "patients", "families"];
    if (people.includes(before) && sentence.word(at).endsWith("ed")) {
      return true; // "attitudes that see people described as hard to engage"
    }
    if (before === "to") return at - 1 === sentence.start;
    return before === "you" && ["if", "when", "whenever"].includes(sentence.word(at - 2));
  }

  /* Whether word `at` is a verb of speaking that is ruled out: "do not use addict or junkie". */
  function refused(scene, at) {
    const speaking = check.lists("speaking");
    const { sentence } = scene;
    const verbs = ["say", "saying", "write", "writing", "use", "using"];
    if (!verbs.includes(sentence.word(at))) return false;
    const before = check.range(Math.max(at - 3, sentence.start), at);
    const refusal = before.some((each) => speaking.refusals.has(sentence.word(each)));
    const { last, end } = sentence;
    const after = last + 1 === end && sentence.word(last) === "of" ? end : last; // "we do not say sufferer or victim of"
    const ends = after >= end || !sentence.touches(after - 1) || sentence.word(after) === "in";
    return refusal && (ends || speaking["lists go on"].has(sentence.word(after)));
  }

  /* ---- hearsay.py, with pointed_back.py, fragments.py and glued.py */

  const FRAGMENT = 5;
  const ROW = 2;
  const LATER = 10;
  const THESE = ["these", "those", "such"];
  const SAYS_IT = ["print", "prints", "say", "says", "said", "write", "writes", "wrote", "call", "calls"];
  const POINTED = ["the", "this", "that", "these", "those"];
  const WORDS = ["words", "labels", "phrases", "expressions", "slurs"];
  const NEXT = 200;
  const ASIDE = 12;
  const TALES = ["tale", "tales", "fable", "myth", "stereotype", "caricature", "cliché", "trope"];
  const DESCRIBED = 4;
  const FAULT = 7;
  const ENDS = [...".!?…"];
  const DASHES = ["-", "–", "—", "--"];
  const ARTICLES = ["a", "an", "the"];
  const CALLS = ["call", "calls", "called", "calling"];
  const ANYBODY = [
    "someone", "somebody", "anyone", "people", "person", "they", "patients", "women", "men", "children",
  ];
  const TERMS = ["term", "terms"];
  const TOLD_OF_WORDS = ["origin", "origins", "meaning", "history", "usage"];
  const GLUED = 14;
  const TALK = 6;
  const BOOKS = ["books", "registers", "ledgers", "rolls", "records", "register", "ledger", "census"];
  const WROTE = ["write", "wrote", "written", "typed", "put", "stamped", "scrawled"];
  const OF_TIME = ["of", "during", "over", "after", "before", "until", "for", "at", "in", "this", "next", "last"];

  /* Why the words are only repeated; empty when they may be the writer's own. */
  function hearsay(scene) {
    const { sentence } = scene;
    const told =
      repeated(scene) || pictured(scene) || sayingSo(sentence) || wrongToSay(scene) || pointedBackAt(scene) ||
      pointedBackLater(scene) || namedTwice(scene) || lookedUp(scene) || putOnRecord(sentence);
    if (told) return about(told);
    if (inRowOfQuestions(sentence)) return "it is one of several names in a row of questions";
    const word = isTheWord(sentence);
    if (word) return about(`${word}.`);
    return inRowOfNames(sentence) ? "it is one of several names in a row" : glued(sentence);
  }

  /* Why the match stands in a row of a table that lost its bars: "Demented patient Patient with dementia".
     Where the second cell began a word has a capital letter and the one before it has none. */
  function glued(sentence) {
    const { text, tokens, start, end, first, last } = sentence;
    const breaks = (at, gap) => sentence.capital(at) && !sentence.capital(at - 1) && gap(sentence.gap(at - 1));
    if (start || first > GLUED) return "";
    if (!first && last < end && breaks(last, (gap) => gap === " ")) {
      const kinds = check.lists("speaking")["says what kind of word it is"];
      const judged = check.range(last, Math.min(last + 4, end)).find((at) => kinds.has(sentence.word(at)));
      if (judged) return `it is an entry in a list: “${sentence.word(judged)}”`;
    }
    if (end < tokens.length || end > GLUED || /[.!?:]$/.test(check.rstrip(text))) return "";
    for (const at of check.range(1, end)) {
      if (!breaks(at, (gap) => !check.strip(gap)) || (first < at && at < last)) continue;
      const cells = [text.slice(0, tokens[at - 1].end), text.slice(tokens[at].start)];
      const [own, other] = last <= at ? cells : cells.reverse();
      const saysWho = check.split(other.toLowerCase()).some(check.isPeople);
      if (saysWho && check.split(own).length <= FEW && isReworded(sentence, other, own)) {
        return `the cell beside it says it in other words: “${check.strip(other)}”`;
      }
    }
    return "";
  }

  /* The verb of those who wrote it on a record: "they wrote attention seeking on my chart". */
  function putOnRecord(sentence) {
    // Or what old books call people: "the parish books called them all vagrants, tramps or beggars".
    const named = check.range(Math.max(sentence.first - RECORDED, sentence.start + 1), sentence.first).find((each) =>
      ["called", "named", "styled", "listed", "termed"].includes(sentence.word(each)) &&
      ["them", "him", "her"].includes(sentence.word(each + 1)) && BOOKS.includes(sentence.word(each - 1)));
    if (named && isOfOld(sentence)) return [named - 1, named, named + 1].map((each) => sentence.word(each)).join(" ");
    const at = sentence.last;
    const wrote = sentence.word(sentence.first - 1);
    const on = WROTE.includes(wrote) && ["on", "in", "across", "into"].includes(sentence.word(at));
    const ours = on && ["my", "our"].includes(sentence.word(at + 1));
    return ours && check.lists("speaking").records.has(sentence.word(at + 2)) ? `${wrote} … ${sentence.word(at)}` : "";
  }

  /* Whether a sentence about books names who kept such in old times, or an old year. */
  function isOfOld({ tokens, start, end }) {
    const kept = ["parish", "workhouse", "poorhouse", "asylum", "guardians", "manor", "census"];
    return tokens.slice(start, end).some(({ text }) => kept.includes(text) || isOld(text, OFFICIAL));
  }

  /* What leads up to words that people say: "says something like, ...", "how often I hear that ...". */
  function repeated(scene) {
    const { sentence } = scene;
    const signs = check.lists("speaking")["repeats what people say"];
    if (sentence.word(sentence.start) === "hearing") {
      const near = check.range(sentence.start, sentence.first).map((at) => sentence.word(at));
      return near.find((word) => ["say", "saying"].includes(word)) || "";
    }
    for (let at = sentence.first - 1; at >= sentence.start; at -= 1) {
      const word = sentence.word(at);
      if (["but", "yet"].includes(word)) return "";
      const counts = word === "like" && sentence.touches(at); // "something like forty people came"
      if (scene.endsWith(at, signs) && !counts) return word;
    }
    return "";
  }

  /* What calls it a picture of people: "the lazy stereotype of feckless welfare spongers".
     What people think of "the mentally ill" is not about words. */
  function pictured(scene) {
    const { sentence } = scene;
    const { first, start } = sentence;
    const pictures = check.lists("speaking")["pictures of people"];
    if (sentence.word(first) === "the") return "";
    for (let at = first - 1; at >= Math.max(first - DESCRIBED, start); at -= 1) {
      const { be, prepositions } = check.lists("grammar");
      if (!sentence.touches(at) || be.has(sentence.word(at))) return "";
      if (at < first - 1 && prepositions.has(sentence.word(at + 1))) return "";
      if (scene.endsWith(at, pictures)) return sentence.word(at - 1);
      if (sentence.word(at) === "of" && !sentence.touches(at - 1)) return taleBefore(sentence, at);
    }
    return "";
  }

  /* The tale that an aside parts from word `of`: "the old tale, so dear to many, of the feckless girl". */
  function taleBefore(sentence, of) {
    const near = check.range(of - 2, Math.max(of - 2 - ASIDE, sentence.start), -1);
    const aside = near.find((at) => sentence.gap(at).includes(","));
    const tale = sentence.word(aside === undefined ? of : aside);
    return TALES.includes(tale) ? tale : "";
  }

  /* How a sentence opens that is about saying so: "To say that somebody is an addict ...". */
  function sayingSo(sentence) {
    let at = sentence.start;
    const named = sentence.feature === "several" && sentence.first - at < TALK;
    if (named && sentence.word(at) === "talk" && sentence.word(at + 1) === "of") return "talk of";
    if (["describing", "labelling", "naming"].includes(sentence.word(at))) {
      const made = check.range(at, sentence.first).map((each) => sentence.word(each));
      const makes = made.find((word) => ["makes", "turns", "reduces", "paints"].includes(word));
      return makes ? `${sentence.word(at)} … ${makes}` : "";
    }
    if (sentence.word(at) === "to") at += 1;
    else if (["when", "whenever", "if"].includes(sentence.word(at))) at += 2;
    const opening = sentence.word(at);
    if (!(at > sentence.start ? ["say", "says"] : ["saying"]).includes(opening)) return "";
    const be = beforeArticle(sentence);
    const saidOf = ANYBODY.includes(sentence.word(be - 1));
    return saidOf && check.lists("grammar").be.has(sentence.word(be)) ? `${opening} …` : "";
  }

  function beforeArticle(sentence) {
    return sentence.first - (ARTICLES.includes(sentence.word(sentence.first - 1)) ? 2 : 1);
  }

  /* What finds fault with saying so: "it is hurtful to say that she lost her battle".
     A name for people still counts as used. */
  function wrongToSay(scene) {
    const { sentence } = scene;
    const { start, end, first, last } = sentence;
    const { "finds fault with saying so": faults, "to say so is": signs } = check.lists("speaking");
    if (check.namesSomebody(sentence) || sentence.word(first) === "the") return "";
    const asks = check.range(last, end - 3).some(
      (at) => scene.spoken(at, at + 3) === "not to say" && ["so", "it", "that", "this"].includes(sentence.word(at + 3))
    );
    if (asks) return "not to say";
    for (const at of check.range(start + 1, first)) {
      const before = at - 1;
      if (sentence.word(before) !== "to" || !["say", "claim", "suggest"].includes(sentence.word(at))) continue;
      const near = check.range(Math.max(before - FAULT, start), before).map((each) => sentence.word(each));
      const fault = near.find((word) => faults.has(word));
      const means = before === start && check.range(last, end).some((each) => scene.endsWith(each, signs));
      if (fault || means) return `${fault || "to"} … ${sentence.word(at)}`;
    }
    return "";
  }

  /* The later word for words: "when people speak of problem gamblers, stigma clings to the term".
     So too in a glossary: "Handicapped – This term was used until ...". */
  function pointedBackAt(scene) {
    const { sentence } = scene;
    const { tokens, start, end, first, last } = sentence;
    const speaking = check.lists("speaking");
    // "the word" is then the one in quotation marks
    if (scene.quotations.begunIn(tokens[start].start, tokens[end - 1].end).length) return "";
    const spokenOf = scene.endsWith(first - 1, speaking["speaks of somebody"]);
    const opening = first === start && last < end;
    const beginsAnew = opening && sentence.capital(last) && POINTED.includes(sentence.word(last));
    const explained = beginsAnew || (opening && DASHES.includes(check.strip(sentence.gap(last - 1))));
    const calls = check.range(first - LATER, first).some((at) => CALLS.includes(sentence.word(at)));
    for (const at of check.range(last + 1, end)) {
      const word = sentence.word(at);
      const before = sentence.word(at - 1);
      const season = TERMS.includes(word) && OF_TIME.includes(sentence.word(at - 2));
      const toldOf = sentence.word(at - 2) === "of" && TOLD_OF_WORDS.includes(sentence.word(at - 3));
      const isName = speaking["follows: names for words"].has(word);
      const is = ["a", "the"].includes(before) && scene.spoken(at - 3, at - 1) === "it is";
      if (is && isName && word !== "name") return `it is ${before} ${word}`;
      const taken = calls && before === "the" && ["word", "term"].includes(word);
      const pointed = taken || (POINTED.includes(before) && (explained || (spokenOf && !season) || toldOf));
      const elseMeant = !explained && check.otherSense(scene, at);
      if (pointed && (isName || (beginsAnew && WORDS.includes(word))) && !elseMeant) {
        return `${before} ${word}`;
      }
    }
    return "";
  }

  /* The verb when it is said twice what to call somebody: "calling an offender an offender". */
  function namedTwice(scene) {
    const { sentence } = scene;
    const size = sentence.last - sentence.first;
    const match = scene.spoken(sentence.first, sentence.last);
    const article = (at) => ARTICLES.includes(sentence.word(at));
    const found = [sentence.first, sentence.first - size - 1].find((first) => {
      const second = first + size + 1;
      const twice = [first, second].every((at) => scene.spoken(Math.max(at, 0), at + size) === match);
      return twice && article(first - 1) && article(second - 1) && CALLS.includes(sentence.word(first - 2));
    });
    return found === undefined ? "" : sentence.word(found - 2);
  }

  /* What the next sentence calls them: "They speak of the workshy. You won't hear those words here.". */
  function pointedBackLater({ sentence, around }) {
    const { tokens, end } = sentence;
    const following = tokens.slice(end, end + LATER).map(({ text }) => text);
    if (["these", "those"].includes(following[0]) && ["are", "were"].includes(following[1])) {
      const named = following.find((word) => WORDS.includes(word) || TERMS.includes(word));
      if (named) return `${following[0]} are … ${named}`; // "Scroungers, spongers … These are some of the terms that"
    }
    const blamed = blamedLater(sentence, following);
    if (blamed) return blamed;
    for (const [at, word] of following.slice(0, -1).entries()) {
      const next = following[at + 1];
      if (THESE.includes(word) && WORDS.includes(next)) return `${word} ${next}`;
      const printed = following.slice(at + 2, at + 2 + LATER).filter((each) => SAYS_IT.includes(each)).sort();
      if (around.length && word === "is" && next === "what" && printed.length) return `is what … ${printed[0]}`;
    }
    return "";
  }

  const SEEN = ["seen", "viewed", "regarded", "treated", "described", "portrayed", "labelled", "framed"];

  /* What the next sentence calls such a view: "Drug use is seen as a lifestyle choice. This is unhelpful.". */
  function blamedLater(sentence, following) {
    const at = sentence.first - (["a", "an"].includes(sentence.word(sentence.first - 1)) ? 2 : 1);
    if (sentence.word(at) !== "as" || !SEEN.includes(sentence.word(at - 1))) return "";
    if (!["this is", "that is", "this was"].includes(following.slice(0, 2).join(" "))) return "";
    const faults = check.lists("speaking")["finds fault with saying so"];
    const fault = following.slice(2, 4).find((word) => faults.has(word));
    return fault ? `${following[0]} is … ${fault}` : "";
  }

  /* Whether each of several sentences side by side is one word: "Addict. Junkie. Alcoholic.". */
  function inRowOfNames({ text, tokens, start, end, first, last }) {
    if (start !== first || end !== last) return false;
    const from = tokens[start].start;
    const till = tokens[end - 1].end;
    const before = check.split(text.slice(Math.max(from - NEXT, 0), from)).reverse();
    const after = check.split(text.slice(till, till + NEXT)).slice(1);
    const names = [before, after].map((words) => {
      const other = words.findIndex((word) => !word.endsWith(".") || !check.isUpper(check.charAt(word, 0)));
      return other < 0 ? words.length : other;
    });
    return names[0] + names[1] >= ROW;
  }

  /* The verb of a dictionary or the like: "the style guide lists substance abuse among words to change". */
  function lookedUp(scene) {
    const { sentence } = scene;
    const speaking = check.lists("speaking");
    let at = sentence.first - 1;
    while (!scene.endsWith(at, speaking["looks words up"])) {
      if (at <= sentence.start) return "";
      const listed = at < sentence.first - 1 && (check.mayBeListed(scene, at) || sentence.word(at) === "the");
      if (!listed && !sentence.gap(at).includes(",") && !speaking["lists go on"].has(sentence.word(at))) return "";
      at -= 1;
    }
    if (sentence.feature === "several" && at === sentence.first - 1) return "";
    const near = [...check.range(sentence.start, at), ...check.range(sentence.last, sentence.end)];
    const inBook = near.some((each) => scene.endsWith(each, speaking["books of words"]));
    return inBook ? sentence.word(at) : "";
  }

  /* Whether the sentence is a name and a question mark, beside another such question. */
  function inRowOfQuestions(sentence) {
    const { text, tokens, start, end, first, last } = sentence;
    const opens = start + (ARTICLES.includes(sentence.word(start)) && start < first ? 1 : 0);
    if (opens !== first || end !== last) return false;
    const from = tokens[start].start;
    const till = tokens[end - 1].end;
    const before = text.slice(Math.max(from - NEXT, 0), from);
    const after = check.lstrip(text.slice(till, till + NEXT), "\"'”’");
    if (!after.startsWith("?")) return false;
    return isFragment(firstSentence(after.slice(1))) || asksForNames(lastSentence(before));
  }

  /* How a short sentence ends of which the match is all that follows: "That was the word. Unhousable.". */
  function isTheWord({ text, tokens, start, end, first, last }) {
    if (start !== first || end !== last) return "";
    const from = tokens[start].start;
    const words = check.split(check.rstrip(lastSentence(text.slice(Math.max(from - NEXT, 0), from)).toLowerCase(), ".!:"));
    return words.length <= FRAGMENT && ["word", "phrase", "label"].includes(words.at(-1)) ? words.at(-1) : "";
  }

  /* What comes first in `text`, with its stop. */
  function firstSentence(text) {
    const ends = ENDS.map((sign) => text.indexOf(sign)).filter((at) => at >= 0);
    return ends.length ? text.slice(0, Math.min(...ends) + 1) : "";
  }

  /* What comes last in `text`, with its stop. */
  function lastSentence(text) {
    const stripped = check.rstrip(text, " \n\"'“‘");
    const inner = stripped.slice(0, -1);
    return stripped.slice(Math.max(...ENDS.map((sign) => inner.lastIndexOf(sign))) + 1);
  }

  /* Whether it is a short question without a verb of its own. */
  function isFragment(question) {
    const words = check.split(question.toLowerCase());
    const verbs = check.lists("grammar")["ends a subject"];
    return question.endsWith("?") && words.length <= FRAGMENT && !words.some((word) => verbs.has(word));
  }

  /* Whether a question asks what to call somebody, or is a name itself. */
  function asksForNames(question) {
    const asks = check.split(question.toLowerCase()).some((word) => CALLS.includes(word));
    return (question.endsWith("?") && asks) || isFragment(question);
  }

  /* Whether another name is put on the match: "calling the homeless 'street folk'". */
  function getsAName({ sentence, quotations }) {
    const { tokens, last, end } = sentence;
    const before = beforeArticle(sentence);
    if (sentence.word(last) === "as" && sentence.word(before) === "to") {
      return ["refer", "refers", "referred", "referring"].includes(sentence.word(before - 1));
    }
    if (!CALLS.includes(sentence.word(before)) || last >= end) return false;
    return quotations.begunIn(tokens[last - 1].end, tokens[last].start + 1).length > 0;
  }

  /* Who tells people to use a name with verb number `verb`: "staff were told to call them offenders". */
  function toldToName(scene, verb) {
    const { sentence } = scene;
    const teller = sentence.word(verb - 2);
    const told = sentence.word(verb - 1) === "to" && check.lists("speaking")["told to name"].has(teller);
    return told && endsThere(scene) ? teller : "";
  }

  /* ---- doubted.py, with old_times.py */

  /* Laws from before this year have words of their own time. */
  const OLD = 1930;
  const OFFICIAL = 1960;
  const CHANGED = ["changed", "change", "changes", "changing", "moved", "switched", "altered", "amended", "shifted"];
  const PARTS = ["section", "part", "paragraph", "regulation", "article", "schedule", "clause"];
  const FINDS = ["found", "declared", "certified", "adjudged", "deemed"];
  const LABELLED = ["labelled", "labeled", "branded"];
  const RECORDED = 14;
  const EARLIER = 20;
  const RULED = ["deemed", "held", "adjudged", "taken", "liable", "guilty"];
  const NOW = ["is", "are", "has", "have", "can", "will", "should", "may", "use", "uses", "using", "still", "today", "now"];

  /* What says when words apply: "a patient counts as housebound when", "is deemed to be housebound if". */
  function countsAsWhen(scene) {
    const { sentence } = scene;
    const when = sentence.word(sentence.last);
    if (!["when", "if"].includes(when)) return "";
    let at = sentence.first - 1;
    if (["a", "an", "any", "you"].includes(sentence.word(sentence.start))) {
      if (["a", "an"].includes(sentence.word(at - 1))) at -= 1; // "a child is considered a persistent truant if"
      if (["a", "an"].includes(sentence.word(at))) at -= 1;
    }
    if (scene.spoken(at - 1, at + 1) === "to be") at -= 2;
    const counts = ["counts as", "count as", "classed as", "defined as"].includes(scene.spoken(at - 1, at + 1));
    const somebody = ["someone", "somebody", "anyone", "you"].includes(sentence.word(at)) &&
      ["consider", "considers", "deem", "treat"].includes(sentence.word(at - 1));
    return counts || somebody || ["deemed", "considered"].includes(sentence.word(at)) ? `${sentence.word(at)} … ${when}` : "";
  }

  /* The law whose words these are: "the National Assistance Act 1948 spoke of handicapped persons". */
  function lawSpeaks(scene) {
    const { sentence } = scene;
    const verbs = check.lists("speaking")["what laws do with words"];
    const ruled = check.range(sentence.last, sentence.end - 2).find((each) => {
      return scene.spoken(each, each + 2) === "shall be" && RULED.includes(sentence.word(each + 2));
    });
    if (ruled !== undefined) {
      return `the words are those of a law: “shall be ${sentence.word(ruled + 2)}”`;
    }
    const means = scene.label && ["is", "means", "includes"].includes(sentence.word(scene.label[1]));
    if (means && ["for this purpose", "for these purposes"].includes(scene.spoken(sentence.start, sentence.start + 3))) {
      return "the words are those of a law: “for this purpose”";
    }
    const counted = countsAsWhen(scene);
    if (counted) return `this is when the words apply: “${counted}”`;
    const definition = definedBy(scene) || isOffence(scene) || isQuotedLaw(scene);
    if (definition) return `the words are those of a law: “${definition}”`;
    const old = oldLaw(sentence);
    if (old) return `the words are those of an old law: “${old}”`;
    let at = sentence.first - 1;
    // "called them sturdy beggars"
    while (at > sentence.first - FEW && sentence.touches(at) && !scene.endsWith(at, verbs)) at -= 1;
    const done = [at - 1, at - 2].some((each) => check.lists("grammar").be.has(sentence.word(each)));
    const topic = ["says", "said"].includes(sentence.word(at)) && sentence.word(sentence.first - 1) === "about";
    if (done || topic || !scene.endsWith(at, verbs)) return ""; // "the Act is still used against beggars"
    const near = check.range(at, Math.max(at - FEW - 2, sentence.start - 1), -1);
    const small = scene.endsWith(at, check.lists("speaking")["what even a small law does"]);
    const law = near.find((each) => check.lists("names").laws.has(sentence.word(each)) && (sentence.capital(each) || small));
    return law === undefined ? "" : `the words are those of a law: “${sentence.word(law)} … ${sentence.word(at)}”`;
  }

  /* The part of a law before a quotation: "section 29 of that Act ('persons who are blind')". */
  function isQuotedLaw(scene) {
    if (!scene.around.length) return "";
    const { sentence } = scene;
    const [end] = scene.within(...scene.around.at(-1));
    const part = check.range(sentence.start, end - 1).find((at) => {
      return ["section", "article"].includes(sentence.word(at)) && check.isDigit(sentence.word(at + 1)[0] || "");
    });
    return part === undefined ? "" : `${sentence.word(part)} ${sentence.word(part + 1)}`;
  }

  /* What leads up to a quotation that is the name of an offence: "convicted of 'soliciting'". */
  function isOffence(scene) {
    if (!scene.around.length) return "";
    const { sentence } = scene;
    const [first, after] = scene.within(...scene.around[0]);
    const lead = first - 1;
    if (describes(scene, after)) return ""; // "convictions for 'junkie' crimes"
    const leads = scene.endsWith(lead, check.lists("speaking")["before an offence"]);
    return leads ? `${sentence.word(lead - 1)} ${sentence.word(lead)} …` : "";
  }

  /* The part of a law that says what the match is: "a homeless person, as section 3 defines one". */
  function definedBy(scene) {
    const { sentence } = scene;
    const bracketed = (each) => /^s\p{Nd}+$/u.test(sentence.word(each)) && sentence.gap(each - 1).endsWith("(");
    const at = check.range(sentence.last, sentence.end).find((each) => {
      if (bracketed(each)) return true; // "absconded from custody (s138)"
      const numbered = PARTS.includes(sentence.word(each)) && check.isDigit(sentence.word(each + 1));
      return numbered && ["defines", "defined"].includes(sentence.word(each + 2));
    });
    if (at === undefined) return "";
    return bracketed(at) ? `(${sentence.word(at)}` : scene.spoken(at, at + 3);
  }

  /* Whether word `at`, "as", says how people were put down: "written down in the books as". */
  function isRecorded(scene, at) {
    const verbs = check.lists("speaking")["puts people down as"];
    return check.range(at - 1, at - 7, -1).some((verb) => scene.endsWith(verb, verbs));
  }

  /* The old time whose record has these words: "put down as an imbecile in the census of 1901". */
  function ofOld(scene, label) {
    const { sentence } = scene;
    const quoted = label || scene.around[0];
    const { start, end, first, last } = sentence;
    const speaking = check.lists("speaking");
    const lead = check.range(Math.max(first - RECORDED, start + 1), first);
    const recorded = lead.some((at) => {
      if (sentence.word(at) === "as" && isRecorded(scene, at)) return true;
      if (FINDS.includes(sentence.word(at)) && at === first - 1) return true;
      return ["called", "termed"].includes(sentence.word(at)) && ["was", "were"].includes(sentence.word(at - 1));
    });
    if (!quoted && !recorded) return "";
    const near = check.range(start, end);
    const outside = near.filter((at) => at < first || at >= last);
    if (quoted && outside.some((at) => NOW.includes(sentence.word(at)))) return "";
    const labelled = sentence.tokens.slice(Math.max(first - RECORDED, 0), first).some(({ text }) => LABELLED.includes(text));
    if (!quoted && labelled) return about("labelled … as");
    const told = sentence.tokens.slice(quoted ? start : Math.max(start - EARLIER, 0), end).map(({ text }) => text);
    const dated = near.some((at) => check.isYear(sentence.word(at))); // "the 1981 census"
    const time = dated ? undefined : near.find((at) => scene.reads(at, speaking["old times"]));
    const old = told.find((word) => isOld(word, OFFICIAL)) || sentence.word(time ?? -1);
    return old ? `the words are those of an old time: “${old}”` : "";
  }

  /* The name and year of a law from before 1930 in the sentence: "the Vagrancy Act of 1597". */
  function oldLaw(sentence) {
    const near = check.range(sentence.start, sentence.end);
    const outside = near.filter((at) => at < sentence.first || at >= sentence.last);
    if (outside.some((at) => NOW.includes(sentence.word(at)))) return "";
    if (near.some((at) => check.acts(sentence.word(at)))) return ""; // "it attacks the Poor Law of 1834"
    const { laws } = check.lists("names");
    const year = near.find((at) => isOld(sentence.word(at)));
    const law = near.find((at) => laws.has(sentence.word(at)) && sentence.capital(at));
    return year === undefined || law === undefined ? "" : `${sentence.word(law)} … ${sentence.word(year)}`;
  }

  function isOld(year, before = OLD) {
    return year.length === 4 && check.isDigit(year) && 1000 < Number(year) && Number(year) < before;
  }

  /* What a quoted expression that opens the sentence is said to mean: "'Abuser' suggests a criminal". */
  function explanation(scene) {
    const { sentence } = scene;
    const { start } = sentence.tokens[sentence.start];
    for (const span of scene.quotations.begunIn(start, start + 1).slice(0, 1)) {
      const verb = sentence.word(scene.within(...span)[1]);
      const tells = check.lists("speaking")["says what words mean"].has(verb) && sentence.feature !== "several";
      if (span[1] < sentence.tokens[sentence.first].start && tells) {
        return `it says what “${sentence.text.slice(...span)}” ${verb}`;
      }
    }
    return "";
  }

  /* What sets better words against the match: "a person has epilepsy, rather than suffers from epilepsy".
     The two belong together when they share a word, or when the same noun follows both. */
  function preferred(scene) {
    const { sentence } = scene;
    const { first, last, start } = sentence;
    let at = first - 1;
    while (["the", "a", "an", "as"].includes(sentence.word(at))) at -= 1;
    if (isLikedLess(scene, at)) return `other words are set against it: “prefer … ${sentence.word(at)}”`;
    const against = check.lists("speaking")["sets against"];
    if (!scene.endsWith(at, against)) at -= 1; // "not autism sufferers"
    if (!scene.endsWith(at, against)) return "";
    if (isNewName(scene, at)) return `other words are set against it: “${sentence.word(at)} …”`;
    const after = last + (sentence.touches(last - 1) ? 1 : 0);
    const stems = (places) => places.flatMap((each) => check.stems(sentence.word(each)));
    const own = new Set(stems(check.range(at + 1, after)));
    const never = check.lists("grammar")["never a noun"];
    const better = check.range(start, at).filter((each) => !never.has(sentence.word(each)));
    const shared = stems(better).some((stem) => own.has(stem));
    return shared ? `other words are set against it: “${sentence.word(at)} …”` : "";
  }

  /* Whether other words in quotation marks are preferred: "they preferred 'run away' to abscond". */
  function isLikedLess(scene, at) {
    const { sentence, quotations } = scene;
    if (sentence.word(at) !== "to" || at <= sentence.start + 1 || !endsThere(scene)) return false;
    const begun = quotations.begunIn(sentence.tokens[sentence.start].start, sentence.tokens[at].start);
    const ends = quotations.closedBetween(sentence.tokens[at - 1].end, sentence.tokens[at].start) >= 0;
    const first = ends && begun.length ? scene.within(...begun[0])[0] : 0;
    return first > 0 && ["prefer", "prefers", "preferred"].includes(sentence.word(first - 1));
  }

  /* Whether a new name stands before word `at`: "they are to be called 'residents' rather than inmates". */
  function isNewName(scene, at) {
    const { sentence, quotations } = scene;
    const { tokens, start } = sentence;
    if (at < start + 2 || scene.spoken(at - 1, at + 1) !== "rather than") return false;
    const earlier = quotations.closedBetween(tokens[at - 2].end, tokens[at - 1].start);
    const verb = earlier >= 0 ? scene.within(earlier, earlier)[0] - 1 : -1;
    const named = verb >= 0 && ["call", "called", "as", "named", "termed", "say"].includes(sentence.word(verb));
    return named && endsThere(scene);
  }

  /* What says that other words took the place of the match: "the wording was changed from handicapped". */
  function reworded({ sentence }) {
    const at = sentence.first - 1 - (["the", "a", "an"].includes(sentence.word(sentence.first - 1)) ? 1 : 0);
    const verb = sentence.word(at - 1);
    if (sentence.word(at) !== "from" || !CHANGED.includes(verb)) return "";
    const { "names for words": names, "names for words, in quotation marks": quotedNames } = check.lists("speaking");
    const near = check.range(Math.max(at - 1 - check.BACK, sentence.start), at - 1).map((each) => sentence.word(each));
    const named = near.find((word) => names.has(word) || quotedNames.has(word));
    return named ? `the words are talked about: “${named} … ${verb} from”` : "";
  }

  /* What somebody is told to say instead: "when I said handicapped, she told me to say 'disabled'". */
  function corrected(scene) {
    const { sentence } = scene;
    const { end } = sentence.tokens[sentence.end - 1];
    for (const span of scene.quotations.begunIn(sentence.tokens[sentence.last - 1].end, end)) {
      const verb = scene.within(...span)[0] - 1;
      const told = ["should", "must", "to", "could", "can", "better", "please"].includes(sentence.word(verb - 1));
      const says = check.lists("speaking")["strong instructions"].has(sentence.word(verb));
      if (told && says && verb >= sentence.last) {
        return `other words are told instead: “${sentence.text.slice(...span)}”`;
      }
    }
    return "";
  }

  /* A question that sets words against others, or doubts them: "Addict or person with an addiction?". */
  function choice(scene, quoted) {
    const { sentence } = scene;
    const [first, after] = quoted || [sentence.first, sentence.last];
    const rest = check.lstrip(sentence.text.slice(sentence.tokens[sentence.end - 1].end), "\"'”’");
    if (rest[0] !== "?") return "";
    const may = ["can", "could", "should", "must"].includes(sentence.word(sentence.start));
    if (quoted && may && first === sentence.start + 1 && sentence.word(after) === "be") return "the words are doubted in a question";
    if (choices(scene, first, after)) return "the words are set against others in a question";
    const forWhom = ["for", "to", "by"].includes(sentence.word(after)) && sentence.word(after + 1) === "whom";
    if (first === sentence.start && forWhom && after + 2 === sentence.end) return "the words are doubted in a question";
    if (first === sentence.start && after === sentence.end) {
      return answered(sentence) ? "the words are doubted in a question" : "";
    }
    const asks = sentence.start + (["why", "when"].includes(sentence.word(sentence.start)) ? 1 : 0);
    if (["is", "was", "isn't"].includes(sentence.word(asks)) && first === asks + 1) {
      const plain = (quoted || ["", "one"].includes(sentence.feature)) && sentence.word(first) !== "the";
      const doubted = plain && (endsThere(scene) || asked(sentence, after));
      return doubted ? "the words are doubted in a question" : "";
    }
    if (isSecondName(sentence, first, after)) return "the words are set against others in a question";
    if (sentence.word(after) !== "or") return "";
    const whether = ["are", "is"].includes(sentence.word(sentence.start));
    const governed = check.lists("grammar").prepositions.has(sentence.word(first - 1)); // "for the disabled or staff"
    if (whether && !governed && !["one", "several"].includes(sentence.feature)) return "the words are doubted in a question";
    const short = sentence.end - after <= check.BACK && !sentence.gap(after - 1).includes(",");
    return first === sentence.start && short ? "the words are set against others in a question" : "";
  }

  /* Whether a question asks which words to use: "which is better, disabled or handicapped?". */
  function choices({ sentence }, first, after) {
    const { start, end } = sentence;
    const others = [...check.range(start, sentence.first), ...check.range(sentence.last, end)];
    const words = others.map((at) => sentence.word(at));
    if (!words.includes("or") || first === start) return false;
    const beside = [sentence.word(first - 1), sentence.word(after)].includes("or");
    if (!beside && !sentence.gap(first - 1).includes(":")) return false;
    const asks = check.lists("speaking")["asks which words"];
    if (words.some((word) => asks.has(word))) return words.includes("which");
    const colon = check.range(first - 1, start - 1, -1).find((at) => sentence.gap(at).includes(":"));
    if (colon === undefined) return false;
    const grammar = check.lists("grammar");
    const verb = (at) => grammar.be.has(sentence.word(at)) || grammar["ends a subject"].has(sentence.word(at));
    return !check.range(colon + 1, end).some(verb);
  }

  /* Whether a question is two names and nothing else: "Prisoners or inmates? Papers say ...". */
  function isSecondName(sentence, first, after) {
    const joined = sentence.word(first - 1) === "or" && after === sentence.end;
    if (!joined || first - 1 - sentence.start > 3) return false;
    const grammar = check.lists("grammar");
    const lists = [grammar.be, grammar["ends a subject"], grammar.prepositions, grammar["before a noun"]];
    const says = check.lists("speaking")["when they say"];
    if (!sentence.tokens.slice(sentence.end, sentence.end + 12).some(({ text }) => says.has(text))) return false;
    return check.range(sentence.start, first - 1).every((at) => !lists.some((list) => list.has(sentence.word(at))));
  }

  /* Whether what is asked from word `at` on is asked of words: "is elderly rude?". */
  function asked(sentence, at) {
    const still = ["still", "really", "ever", "too", "so", "now", "always", "actually"];
    const word = sentence.word(still.includes(sentence.word(at)) ? at + 1 : at);
    return check.lists("speaking")["asked of words"].has(word);
  }

  /* Whether a question that is only the match is answered, or is all there is: "Hard to reach? No". */
  function answered({ tokens, end, feature, first }) {
    if (end === tokens.length) return feature === "" && tokens[first].text !== "the";
    const names = ["phrase", "label", "expression", "slur", "insult", "stereotype"];
    const named = tokens.slice(end, end + 5).some(({ text }) => names.includes(text));
    return named || check.lists("speaking")["answers a label"].has(tokens[end].text);
  }

  /* ---- denied.py */

  const PRONOUNS = ["me", "you", "us", "him", "her", "them", "people", "anyone", "anybody", "someone", "somebody"];
  const MAKES_NOT = ["doesn't", "don't", "didn't", "not", "won't", "never"];
  const IS_NOT = ["isn't", "aren't", "wasn't", "weren't"];
  const EVERYBODY = ["everyone", "everybody", "all", "every", "each"];
  const NEAR = 6;
  const CLAIM = 8;
  const VERDICT = 40;
  const REBUTTAL = 5;
  const STOPS = [".", "!", "?"];
  const THEY = ["they", "he", "she", "these", "we"];
  const THEY_ARE = ["they're", "he's", "she's", "we're"];
  const VERDICTS = ["wrong", "nonsense", "rubbish", "untrue"];

  /* Says that people are not like that: "people are not hard to reach", "nobody is 'an addict'". */
  function denial(scene, quoted) {
    const speaking = check.lists("speaking");
    const { sentence } = scene;
    const several = ["one", "several"].includes(sentence.feature);
    const opening = sentence.word(sentence.start);
    const says = sentence.start + (speaking["strong instructions"].has(sentence.word(sentence.start + 1)) ? 1 : 0);
    if (speaking["opens words to avoid"].has(opening) && sentence.gap(says).includes(":")) return about(`${opening}: …`);
    const two = scene.spoken(sentence.start, sentence.start + 2);
    const labelled = sentence.start + 2 <= sentence.first && sentence.gap(sentence.start + 1).includes(":");
    if (labelled && speaking["labels words to avoid"].has(two)) return about(`${two}: …`);
    if ((speaking["opens a false claim"].has(opening) && leadsToClaim(sentence)) || isFalseClaim(scene)) {
      const named = (check.namesSomebody(sentence) && (several || check.plural(sentence))) || sentence.word(sentence.first) === "the";
      const label = named && !check.lists("grammar").be.has(sentence.word(beforeOne(sentence))); // "Myth: they are X"
      return label ? "" : `it says that this is not so: “${opening}: …”`;
    }
    const aside = rebutted(sentence);
    if (aside) return `the question is put aside: “${aside} …”`;
    const verdict = calledFalse(sentence) || (quoted ? "" : noSuchThing(sentence));
    if (verdict) return `it says that this is not so: “${verdict}”`;
    const nobody = quoted ? "" : nobodyIs(sentence);
    if (nobody) return `it says that nobody is like that: “${nobody}”`;
    const truth = quoted ? "" : setRight(sentence);
    if (truth) return `the denial goes on with what they are: “${truth}”`;
    const denied = takenBack(sentence);
    if (denied) return `it says that this is not so: “${denied}”`;
    const whose = quoted ? "" : nobodys(sentence);
    if (whose) return `it says that nobody is like that: “${whose}”`;
    const just = !quoted && endsThere(scene) && notJust(sentence);
    if (just) return `it says that this is not so: “${just}”`;
    if (!quoted && makesNobody(sentence)) return "it says that this makes nobody so";
    if (!quoted && isNotEverybody(sentence)) return "it says that not everybody is like that";
    if (!quoted && (check.plural(sentence) || sentence.feature === "ing") && cleared(scene)) return `it says what ${opening} are not`;
    if (!quoted && (several || !endsThere(scene))) return ""; // "they are not psychos" still uses the name
    return ofNobody(scene, quoted);
  }

  /* The word before the match and its "a". */
  function beforeOne(sentence) {
    return sentence.first - (["a", "an"].includes(sentence.word(sentence.first - 1)) ? 2 : 1);
  }

  /* What says right after a denial what people are: "he is not an addict; he is my brother". */
  function setRight(sentence) {
    const { be } = check.lists("grammar");
    const { tokens, last, feature } = sentence;
    let at = beforeOne(sentence);
    if (["ever", "really"].includes(sentence.word(at))) at -= 1;
    const no = sentence.word(at);
    const denied = (no === "not" && be.has(sentence.word(at - 1))) || no.endsWith("n't") || sentence.word(at - 2) === "nor";
    if (!denied || !["one", "several", ""].includes(feature)) return "";
    for (const each of check.range(last, Math.min(last + NEAR, tokens.length - 1))) {
      const person = tokens[each].text;
      const verb = tokens[each + 1].text;
      const are = THEY.includes(person) && be.has(verb);
      if (check.hasAny(sentence.gap(each - 1), ".:;,!–—") && (are || THEY_ARE.includes(person))) {
        return are ? `${person} ${verb}` : person;
      }
    }
    return "";
  }

  /* The short sentence that takes back what people say: "They say that he is an addict. He isn't.". */
  function takenBack(sentence) {
    const { text, tokens, start, end, first } = sentence;
    const [person, verb] = tokens.slice(end, end + 2).map((word) => word.text);
    if (!IS_NOT.includes(verb) || !THEY.includes(person) || sentence.touches(end - 1)) return "";
    const ends = ["", ".", "!", ",", ";"].includes(check.charAt(text, tokens[end + 1].end));
    const said = check.lists("speaking")["when they say"];
    return ends && tokens.slice(start, first).some((word) => said.has(word.text)) ? `${person} ${verb}` : "";
  }

  /* What says that it is nobody's: "never anybody's victim", "this is nobody's lifestyle choice". */
  function nobodys(sentence) {
    const owner = sentence.word(sentence.first - 1);
    const never = ["anybody's", "anyone's"].includes(owner) && sentence.present.has("never");
    return (never || owner === "nobody's") && ["one", ""].includes(sentence.feature) ? owner : "";
  }

  /* Who is not like that: "people are not hard to reach", "nobody is 'an addict'". */
  function ofNobody({ sentence }, quoted) {
    const speaking = check.lists("speaking");
    let at = (quoted ? quoted[0] : sentence.first) - 1;
    const passed = quoted ? ["a", "an", "too", "ever", "really"] : ["too", "ever", "really"];
    while (passed.includes(sentence.word(at))) at -= 1;
    if (sentence.word(at) === "is") {
      const nobody = sentence.word(at - 1) === "nobody" || sentence.word(at - 2) === "no";
      return nobody ? "it says that nobody is like that" : "";
    }
    if (quoted && thereAreNone(sentence, ...quoted)) return "it says that there are none";
    if (!speaking["no and not"].has(sentence.word(at))) return "";
    if (["is", "are", "was", "were"].includes(sentence.word(at - 1))) at -= 1;
    else if (["not", "never"].includes(sentence.word(at))) return "";
    const subject = sentence.word(at - 1);
    const clause = check.lists("grammar")["starts a clause"];
    const opens = at - 1 === sentence.start || clause.has(sentence.word(at - 2));
    return opens && speaking.nobody.has(subject) ? `it says what ${subject} are not` : "";
  }

  /* Whether a name is denied of people at large: "people who seek asylum are not illegal immigrants". */
  function cleared(scene) {
    const { sentence } = scene;
    const { first, start } = sentence;
    if (!check.lists("speaking")["people at large"].has(sentence.word(start)) || !endsThere(scene)) return false;
    for (const at of check.range(first - 1, Math.max(first - NEAR, start), -1)) {
      const word = sentence.word(at);
      if (word === "aren't" || (word === "not" && sentence.word(at - 1) === "are")) return true;
      const partly = ["all", "only", "just", "merely", "here"].includes(word); // "people here are not all addicts"
      if (partly || !sentence.touches(at - 1)) return false;
    }
    return false;
  }

  /* What says that something is not one: "it was not a cry for help", "abuse is never a lifestyle".
     Who "is not a junkie" is still called by that name. */
  function noSuchThing(sentence) {
    const at = sentence.first - 1;
    const thing = ["one", ""].includes(sentence.feature) && !check.namesSomebody(sentence);
    if (!thing || !["a", "an"].includes(sentence.word(at))) return "";
    const no = sentence.word(at - 1);
    const { be } = check.lists("grammar");
    const said = ["isn't", "wasn't"].includes(no) || (["not", "never"].includes(no) && be.has(sentence.word(at - 2)));
    return said ? `${no} ${sentence.word(at)}` : "";
  }

  /* What says that nobody is one: "no mother is a scrounger", "no such person as an illegal immigrant". */
  function nobodyIs(sentence) {
    const at = sentence.first - 1;
    if (sentence.feature !== "one" || !["a", "an"].includes(sentence.word(at))) return "";
    const before = sentence.word(at - 1);
    const none = sentence.word(at - 3) === "no" && at - 3 === sentence.start;
    if (["is", "was"].includes(before) && none) return `no … ${before}`;
    if (before !== "as") return "";
    const near = check.range(at - 2, Math.max(at - 2 - NEAR, sentence.start), -1);
    const such = near.find((each) => sentence.word(each) === "such");
    return such && sentence.word(such - 1) === "no" ? "no such …" : "";
  }

  /* What says that something is more, or something else: "not just attention seeking". */
  function notJust(sentence) {
    const before = (size) => sentence.word(sentence.first - size);
    if (before(2) !== "not" || check.namesSomebody(sentence) || !["", "ing"].includes(sentence.feature)) return "";
    const { tokens, last } = sentence;
    const as = [tokens[last], tokens[last + 1]].map((word) => word?.text).join(" ") === "but as";
    if (before(1) === "as" && as) return "not as … but as";
    const done = sentence.word(last - 1).endsWith("ing"); // but "he is not just hard to reach"
    const more = done && ["just", "only", "merely", "simply"].includes(before(1)) && ["is", "was"].includes(before(3));
    return more ? `not ${before(1)}` : "";
  }

  /* Whether it is denied that something makes people so: "hearing voices doesn't make me unhinged". */
  function makesNobody(sentence) {
    const before = (size) => sentence.word(sentence.first - size);
    return sentence.feature === "" && PRONOUNS.includes(before(1)) && before(2) === "make" && MAKES_NOT.includes(before(3));
  }

  /* Whether it clears many people of it: "not everyone on benefits is feckless". */
  function isNotEverybody(sentence) {
    const { start, first } = sentence;
    const opens = sentence.word(start) === "not" && EVERYBODY.includes(sentence.word(start + 1));
    const before = check.range(start, first).map((at) => sentence.word(at));
    const be = before.some((word) => ["is", "are", "was", "were"].includes(word));
    const turns = before.includes("so") || before.includes("but");
    return opens && be && !turns && sentence.feature === "" && !check.namesSomebody(sentence);
  }

  /* Whether a colon follows the opening word, perhaps after a number: "Myth 1: ...", "Myth two: ...". */
  function leadsToClaim(sentence) {
    const number = sentence.word(sentence.start + 1);
    const numbered = check.isDigit(number) || check.lists("grammar").numbers.has(number);
    const claim = sentence.start + (numbered ? 2 : 1);
    const begins = numbered && claim < sentence.first && sentence.capital(claim); // "Myth#2 A teenager who ..."
    return begins || sentence.gap(claim - 1).includes(":");
  }

  /* What puts a question aside right after it: "Why don't they leave? If only it were that simple". */
  function rebutted(sentence) {
    const { text, tokens, end } = sentence;
    const rest = check.lstrip(text.slice(tokens[end - 1].end), "\"'”’");
    if (rest[0] !== "?") return "";
    const following = tokens.slice(end, end + REBUTTAL).map((word) => word.text);
    const asides = check.lists("speaking")["puts a question aside"];
    const size = check.range(following.length, 1, -1).find((many) => asides.has(following.slice(0, many).join(" ")));
    return size === undefined ? "" : following.slice(0, size).join(" ");
  }

  /* The verdict that follows as a sentence of its own: "They seek attention. They could stop. Myth!". */
  function calledFalse(sentence) {
    const { text, tokens, end } = sentence;
    const claims = check.lists("speaking")["opens a false claim"];
    const isFalse = (word) => claims.has(word) || VERDICTS.includes(word);
    const at = check.range(end, Math.min(end + VERDICT, tokens.length)).find((each) => {
      const ends = [".", "!"].includes(check.charAt(text, tokens[each].end));
      return ends && isFalse(tokens[each].text) && STOPS.includes(check.strip(sentence.gap(each - 1), " \"'”’"));
    });
    return at === undefined ? "" : tokens[at].text;
  }

  /* Whether it says that a claim is false, or another's: "One common misconception is that ...". */
  function isFalseClaim(scene) {
    const { sentence } = scene;
    const near = check.range(sentence.start + 1, Math.min(sentence.start + CLAIM, sentence.first));
    const { "says that a claim is false": isFalse, "leads to another's view": views } = check.lists("speaking");
    if (near.some((at) => sentence.word(at + 1) === "that" && scene.endsWith(at, isFalse))) return true;
    const isNamed = sentence.word(sentence.first - 2) === "said"; // "it is often said that drug abuse ..."
    return check.range(sentence.start, sentence.first - (isNamed ? 1 : 0)).some((at) => scene.endsWith(at, views));
  }

  /* ---- echoed.py */

  /* Whether the same words stand in the sentence both with and without quotation marks. */
  function echoed(scene, quoted) {
    const { sentence } = scene;
    if (saidBefore(scene)) return "the same words are talked about earlier in this sentence";
    const inside = check.range(sentence.first, sentence.last);
    const stems = new Set(inside.flatMap((at) => check.stems(sentence.word(at))));
    const { start } = sentence.tokens[sentence.start];
    const { end } = sentence.tokens[sentence.end - 1];
    const meant = namesThoseMeant(sentence);
    for (const span of quoted ? [] : scene.quotations.begunIn(start, end)) {
      const [first, after] = scene.within(...span);
      const onMatch = first < sentence.last && sentence.first < after;
      if (first === after || onMatch) continue; // emphasis on the match itself
      if (turns(sentence, after) || (meant && after <= sentence.first)) continue; // "they drop 'addict', but speak of an addict"
      const spoken = check.range(first, after).map((at) => check.stems(sentence.word(at)));
      if (spoken.every((forms) => forms.some((stem) => stems.has(stem)))) {
        return `the same sentence puts “${sentence.text.slice(...span)}” in quotation marks`;
      }
    }
    if (!quoted) return "";
    const match = scene.spoken(sentence.first, sentence.last);
    const size = sentence.last - sentence.first;
    const later = meant ? [] : check.range(quoted[1], sentence.end);
    const outside = [...check.range(sentence.start, Math.min(quoted[0], sentence.first)), ...later];
    const again = outside.some((at) => {
      const inName = sentence.capital(at) && !sentence.capital(sentence.first);
      return scene.spoken(at, at + size) === match && !inName;
    });
    return again ? "the same words stand once more in this sentence" : "";
  }

  /* Whether it is a name for several people, and nothing speaks of words.
     "They talk of 'junkies', and move the junkies on" goes on to speak of people. */
  function namesThoseMeant(sentence) {
    const signs = check.lists("speaking")["signs of talk about words"];
    const { start, first, last, end } = sentence;
    const around = [...check.range(start, first), ...check.range(last, end)];
    return namesSeveral(sentence) && !around.some((at) => signs.has(sentence.word(at)));
  }

  /* Whether the sentence turns round with a "but" between word `after` and the match. */
  function turns(sentence, after) {
    return check.range(after, sentence.first).some((at) => ["but", "yet"].includes(sentence.word(at)));
  }

  /* Whether the same words are talked about earlier: "the word vulnerable ... vulnerable to what". */
  function saidBefore(scene) {
    const { sentence } = scene;
    const names = check.lists("speaking")["names for words"];
    const size = sentence.last - sentence.first;
    const match = scene.spoken(sentence.first, sentence.last);
    return check.range(sentence.start + 1, sentence.first).some((at) => {
      return names.has(sentence.word(at - 1)) && scene.spoken(at, at + size) === match;
    });
  }

  /* ---- headed.py, for the heads of rows and for labels in plain text */

  const FEW_LABELS = 80;
  const LONG = 300;
  const LABEL = 4;
  const LINE = 8;
  const FORBIDS = 5;

  const MOST = 30;

  /* What a passage that is nothing but labels stands under: "Words to avoid", "Never in a record".
     That of led.py, for a paragraph under another one. */
  function underLead(text, above, lines) {
    const labels = text.split(/[,/;]/);
    const few = labels.every((item) => check.split(item).length <= LABEL);
    const isSentence = labels.length < 2 && /[.!?]$/.test(text); // "Junkies come here."
    if (!(few || lines) || isSentence) return "";
    for (const [back, other] of above().slice(-MOST).reverse().entries()) { // others of the list may stand between
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

  /* ---- set_apart.py */

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
    const forbidden = forbidsSaying(sentence);
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
    const before = sentence.word(quoted[0] - 1);
    const asks = quoted[0] - 1;
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

  Object.assign(check, { inTitle, discussed, describes, describesPeople, endsThere, headed, led, quoted });
})((window.checkWords = window.checkWords || {}));
