/* Tells when words are talked about and not used: "the term addict", "do not say addict".
   Mirrors discussed.py, called.py, leading.py, works_of_art.py, followed.py, asked.py, told.py,
   openings.py, entries.py, headlines.py and bare.py in plugins/wordcare/judgement/talk and
   plugins/wordcare/judgement/shown. Change both together. */
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
  const LEADS = ["instead", "language", "old", "wrong", "bad", "called", "labelled", "headings", "entries"];
  const WHO_HAVE = ["with", "who", "have", "has", "having", "live", "lives", "living"];

  /* Why the words are only talked about; empty when they may be used. */
  function discussed(scene) {
    const quoted = scene.label;
    if (quoted ? check.putOnSomebody(scene, quoted) : check.getsAName(scene)) return "";
    const sign = leadsUp(scene, quoted) || follows(scene, quoted) || (quoted ? called(scene, quoted) : "");
    if (sign) return talkedAbout(sign);
    return (
      onlyQuotedLabels(scene) ||
      (quoted
        ? check.setApart(scene, quoted) || entry(scene, quoted[1]) || beforeColon(scene) || check.ofOthers(scene, quoted)
        : instruction(scene) || bareWord(scene) || namedSo(scene) || describedAs(scene) || namedWithAdjective(scene) ||
          check.notNamed(scene) || check.notSaid(scene) || check.explanation(scene) ||
          check.preferred(scene) || check.reworded(scene) || check.corrected(scene) || check.asWords(scene) || check.reported(scene)) ||
      check.choice(scene, quoted) ||
      check.ofDraft(scene, quoted) ||
      check.hearsay(scene) ||
      check.lawSpeaks(scene) ||
      check.ofStatute(scene.sentence) ||
      check.ofOld(scene, quoted) ||
      check.denial(scene, quoted) ||
      check.echoed(scene, quoted)
    );
  }

  function talkedAbout(sign) {
    return sign && `the words are talked about: “${sign}”`;
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
      const putOn = check.describes(scene, quoted[1]);
      const several = check.lists("grammar")["before several people"];
      // but "she said the 'hard to reach' tenants would get a text"
      if (!putOn || !several.has(scene.sentence.word(quoted[0] - 1))) {
        signs.push("names for words, in quotation marks", "verbs of naming, in quotation marks");
        between.push(speaking["people between"]);
      }
      if (!putOn) {
        signs.push("verbs about words, in quotation marks");
        const many = check.namesSeveral(scene.sentence) || scene.sentence.word(quoted[0] - 1) === "the";
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
        if (quoted) return check.actsInMarks(scene, quoted) ? "" : word;
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
      if (!quoted && check.refused(scene, at)) return `not … ${word}`;
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
    if (check.describes(scene, quoted[1])) return "";
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

  /* ---- works_of_art.py */

  /* The kind of work that a match with capitals is said to be: "The Drunkard is an oil painting". */
  function isAWork(scene, at) {
    const { sentence } = scene;
    const works = check.lists("speaking")["follows: works of art"];
    const opens = sentence.first === sentence.start || sentence.word(sentence.first - 1) === "the";
    if (!opens || !sentence.capital(sentence.last - 1)) return "";
    while (at < sentence.end && !["is", "was"].includes(sentence.word(at)) && check.inTitle(sentence, at)) at += 1;
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
    return opens && verb ? talkedAbout(`${sentence.word(sentence.start)} … as`) : "";
  }

  /* The verb that names somebody, with one more word: "she describes herself as a proud cripple". */
  function namedWithAdjective(scene) {
    const { sentence } = scene;
    const at = sentence.first - 2;
    const described = sentence.feature === "one" && sentence.touches(sentence.first - 1);
    if (!described || !["a", "an"].includes(sentence.word(at))) return "";
    const told = scene.endsWith(at - 1, check.lists("speaking")["puts a name on somebody"]);
    return told ? talkedAbout(`${sentence.word(at - 2)} ${sentence.word(at - 1)} …`) : "";
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
    if (remain) return talkedAbout(remain);
    const verb = sentence.first - (["a", "an"].includes(sentence.word(sentence.first - 1)) ? 2 : 1);
    const persons = ["he", "she", "who", "it", "that", "this", "there"];
    const words = ["words", "terms", "labels", "phrases", "expressions"].includes(sentence.word(verb - 1));
    const several = words && ["are", "were"].includes(sentence.word(verb));
    if (!["is", "was"].includes(sentence.word(verb)) && !several) return "";
    if (several && (sentence.last >= sentence.end || sentence.gap(sentence.last - 1).includes(","))) {
      return talkedAbout(`${sentence.word(verb - 1)} ${sentence.word(verb)}`);
    }
    if (persons.includes(sentence.word(verb - 1))) return "";
    for (const at of check.range(verb - 1, Math.max(verb - 1 - NAMED, sentence.start), -1)) {
      const word = sentence.word(at);
      if (!sentence.touches(at) || ["that", "because", "if"].includes(word)) return "";
      const pointing = ["the", "one", "another", "their", "his", "her", "my", "only"];
      const the = check.range(Math.max(at - 4, sentence.start), at).some((each) => sentence.word(each) === "the");
      const known = (the && ["word", "term", "phrase"].includes(word)) || [at - 1, at - 2].some((each) => pointing.includes(sentence.word(each)));
      if (word !== "name" && names.has(word) && known && !check.otherSense(scene, at)) {
        return talkedAbout(`${word} … ${sentence.word(verb)}`);
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
    const ended = check.range(at, at + scene.reads(at, check.lists("speaking")["ends a list of words"]));
    return ended.find((each) => sentence.word(each) === "are") ?? at;
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

  /* With one of these, "over" sets words against others. */
  const CHOICES = [
    "prefer", "prefers", "preferred", "choose", "chooses", "chosen", "chose", "pick", "favour", "favoured", "use",
  ];
  const SIGNS = ":–—-(";
  const ENTRY = 200;
  const FEW = 4;
  const BETWEEN = ["himself", "herself", "themselves", "myself", "the", "a", "an"];
  const PERSONS = ["person", "people", "someone", "somebody", "child", "adult"];

  /* An order to writers that the match is part of: "do not say addict", "say carers, not addicts". */
  function instruction(scene) {
    const speaking = check.lists("speaking");
    const { sentence } = scene;
    const { first, last, start, end } = sentence;
    const before = sentence.word(first - 1);
    const ends = endsThere(scene);
    const strong = speaking["strong instructions"].has(before);
    if (strong && ends && ordered(scene, first - 1)) return talkedAbout(before);
    const wrong = wrongExample(sentence) || notPut(sentence) || refusedInList(scene);
    if (wrong) return talkedAbout(wrong);
    if (strong && !sentence.touches(last - 1) && viewsDiffer(sentence)) {
      return talkedAbout(`${sentence.word(first - 2)} ${before}`);
    }
    if (speaking["asks for a swap"].has(before) && ["with", "by", "for"].includes(sentence.word(last))) {
      return talkedAbout(`${before} … ${sentence.word(last)}`);
    }
    const opening = sentence.word(sentence.word(start) === "please" ? start + 1 : start);
    const contrast = first - 1 - (before === "the" ? 1 : 0);
    const over = sentence.word(contrast) === "over" && !isChosen(sentence);
    const contrasted = (ends && !over && scene.endsWith(contrast, speaking.contrasts)) ||
      inListOfOthers(scene) || notTalkedAbout(sentence);
    if (contrasted && (speaking.instructions.has(opening) || orderedLater(scene))) {
      return talkedAbout(`${opening} … ${before}`);
    }
    if (ends && opening === "prefer" && sentence.word(contrast) === "to") return talkedAbout("prefer … to");
    if (saysOfWhom(sentence)) return talkedAbout("used …");
    const alone = end - start <= 6 + last - first;
    const there = saysWhereTheyAre(sentence);
    if (ends && alone && !there && opening === "avoid" && first === start + 1) return talkedAbout("avoid");
    const plain = !["one", "several"].includes(sentence.feature) && sentence.word(first) !== "the";
    const ruledOut = plain && ["avoid", "stop"].includes(opening); // "avoid saying that someone suffers from it"
    const told = ruledOut || ["instead", "rather"].includes(opening) ? saidInstead(scene) : "";
    if (told) return talkedAbout(`${opening} … ${told}`);
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
    if (after < sentence.end && scene.spoken(sentence.end - 2, sentence.end) === "of these") return talkedAbout(": … these");
    const later = check.range(after, Math.min(after + 5 * FEW, sentence.end));
    const saidOf = later.find((at) => scene.endsWith(at, speaking["said of a list of words"]));
    if (saidOf !== undefined) return talkedAbout(`: … ${sentence.word(saidOf)}`);
    const used = theseAreUsed(sentence, after) || betterInQuotes(scene, after);
    if (used) return talkedAbout(`: … ${used}`);
    const told = check.range(after, Math.min(after + 2 * FEW, sentence.end)).map((at) => sentence.word(at));
    if (told.join(" ").includes("which is which")) return talkedAbout("which is which");
    if (scene.reads(after, speaking.entries)) return talkedAbout(`: ${sentence.word(after)}`);
    const how = ["how", "why"].includes(sentence.word(after));
    const name = told.find((word, number) => {
      if (word === "term" && check.otherSense(scene, after + number)) return false;
      return check.listed(word, speaking["follows: names for words"]) ||
        (how && check.listed(word, speaking["spreads words"]));
    });
    return name ? talkedAbout(`: … ${name}`) : "";
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
      const between = goesOn.has(sentence.word(at)) || BETWEEN.includes(sentence.word(at));
      if (!between && !check.mayBeListed(scene, at)) break;
    }
    return false;
  }

  /* Whether word `at` begins what to use for people: "instead of addict, use person who uses drugs". */
  function usesOfPeople(sentence, at) {
    if (sentence.word(at) !== "use" || at + 1 >= sentence.end || !sentence.gap(at - 1).includes(",")) return false;
    if (/^['"‘“]/.test(check.lstrip(sentence.gap(at)))) return true;
    if (check.plural(sentence) || sentence.word(sentence.first) === "the") return false; // "instead of addicts, use people"
    return check.range(at + 1, Math.min(at + FEW, sentence.end)).some((each) => PERSONS.includes(sentence.word(each)));
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
    return refusal && ofWords && standsInList(scene) ? talkedAbout(`${opening.join(" ")} …`) : "";
  }

  const WORDS_DO = ["hints", "hurts", "sounds", "suggests", "implies", "makes", "turns", "lumps", "reduces"];

  /* Whether it asks why not to say so, and answers: "Deaf and dumb. Why not? It hurts.". */
  function asksWhyNot(sentence, after) {
    const [why, not, answer, does] = sentence.texts(after, after + 4);
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
    const before = check.rstrip(sentence.text.slice(Math.max(from - 4, 0), from), " (\"'“‘\ufe0f");
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
      if (usesOfPeople(sentence, at)) return true;
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
    if (headline) return talkedAbout(`${headline}:`);
    const beforeColon = sentence.text.slice(start, start + colon).toLowerCase();
    if (speaking["leads to other names"].has(check.split(beforeColon).join(" "))) return talkedAbout(`${beforeColon}:`);
    if (!standsInList(scene)) return "";
    const signs = check.union(speaking["names for words"], speaking.instructions, LEADS);
    for (const at of check.range(sentence.start, sentence.first)) {
      if (sentence.tokens[at].start > start + colon) return "";
      const common = ["public", "popular", "common", "usual", "tabloid", "media"].includes(sentence.word(at - 1));
      const view = ["view", "image", "picture", "stereotype"].includes(sentence.word(at));
      const held = common && view && sentence.word(at + 1) === "of";
      if (held || (signs.has(sentence.word(at)) && !check.otherSense(scene, at))) return talkedAbout(`${sentence.word(at)}:`);
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
    return talkedAbout(sign);
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

  Object.assign(check, { discussed, talkedAbout, forbidsSaying, endsThere, describesPeople });
})((window.checkWords = window.checkWords || {}));
