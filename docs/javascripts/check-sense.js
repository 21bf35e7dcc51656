/* Tells senses apart by grammar: what noun follows, whom or what words are about, noun or verb.
   Mirrors sense.py, addresses.py, topics.py, parts_of_speech.py, about.py, kinds.py, subjects.py,
   receiving.py and said_of.py in plugins/wordcare/judgement/senses and plugins/wordcare/matching. Change
   both together. */
(function (check) {
  "use strict";

  /* ---- sense.py */

  const HYPHENS = ["-", "\u2010", "\u2011"];
  const ADJECTIVES = ["ful", "ous", "ive", "less", "able", "ible"];
  const LONG = 9;
  const OWNERS = ["your", "its", "their", "our", "my", "his", "her"];
  const OWNED = 4;
  const TWICE = 2;
  const ADDRESS = 80;
  const MORE_ADJECTIVES = 4; // ADJECTIVES in about.py
  const OF_FILES = [
    ".pdf", ".docx", ".doc", ".xlsx", ".xls", ".csv", ".pptx", ".txt", ".html", ".png", ".jpg", ".zip", ".json",
  ];
  const OF_SITES = [".org", ".com", ".net", ".info", ".co.uk", ".org.uk", ".gov.uk", ".nhs.uk", ".scot", ".wales"];

  /* Why the match is no such word at all: half of a compound, or a word of another language. */
  function elsewhere(scene) {
    const { sentence } = scene;
    const { end } = sentence.tokens[sentence.last - 1];
    if (inAddress(sentence.text, sentence.tokens[sentence.first].start, end)) return "it is part of an address";
    if (HYPHENS.includes(sentence.text.slice(end, end + 1)) && check.isSpace(sentence.text.slice(end + 1, end + 2))) {
      return "it is the first half of a longer word";
    }
    if (isAnOrder(sentence)) return "it is a verb here, for what is done to a thing";
    return inAnotherLanguage(sentence) ? "the sentence is not in English" : "";
  }

  /* Whether a noun for one person opens the sentence as a verb on a thing: "cripple your budget". */
  function isAnOrder(sentence) {
    const { first, last } = sentence;
    const opens = first === sentence.start && last - first === 1 && sentence.feature === "one";
    if (!opens || !sentence.touches(last - 1) || !OWNERS.includes(sentence.word(last))) return false;
    return check.range(last + 1, last + OWNED).every((at) => kindOf(sentence.word(at)) !== PEOPLE);
  }

  /* ---- addresses.py */

  /* Whether `start:end` stands in an address: "https://example.org/addicts", "addicts.pdf". */
  function inAddress(text, start, end) {
    const before = text.slice(Math.max(start - ADDRESS, 0), start).split(" ").at(-1);
    const [after] = text.slice(end, end + ADDRESS).split(" ");
    const around = before + after;
    if (check.hasAny(around, ["://", "www.", "@"])) return true;
    return around.includes(".") && (namesSite(around) || namesFile(around));
  }

  function namesFile(around) {
    return check.endsWithAny(check.rstrip(around, ".,;:!?)\"'”’").toLowerCase(), OF_FILES);
  }

  /* Whether it has the name of a site: "example.org/addicts", but not "to addicts.Comfort came". */
  function namesSite(around) {
    return OF_SITES.some((ending) => {
      const at = around.indexOf(ending);
      return at >= 0 && !check.isAlnum(check.charAt(around, at + ending.length));
    });
  }

  /* ---- sense.py */

  /* Whether a long sentence has common words of another language, and none or few of English. */
  function inAnotherLanguage(sentence) {
    const around = [
      ...check.range(sentence.start, sentence.first), ...check.range(sentence.last, sentence.end),
    ];
    if (around.length < LONG) return false;
    const found = new Set(around.map((at) => sentence.word(at)));
    const grammar = check.lists("grammar");
    const other = [...found].filter((word) => grammar["signs of other languages"].has(word)).length;
    const english = [...found].filter((word) => grammar["signs of English"].has(word)).length;
    return other > 1 && other > TWICE * english;
  }

  /* What a page declares about grammar and is so, in words for people; empty when nothing is. */
  function meant(declared, scene) {
    for (const [key, judged] of Object.entries(JUDGED)) {
      const found = key in declared ? judged(scene) : "";
      const fits = found && (declared[key].includes(found) || (found === "a thing" && declared[key].includes("a noun")));
      if (fits) return IN_WORDS[`${key} ${found}`];
    }
    const topic = (declared.topic || []).find((name) => onTopic(scene, name));
    return topic ? `the sentence is about ${topic}` : "";
  }

  /* ---- topics.py */

  const ENOUGH = 2;

  /* Whether the sentence around the match is about `topic`. */
  function onTopic(scene, topic) {
    const { sentence } = scene;
    const name = ["one", "several", "possessive"].includes(sentence.feature);
    if (onPeople(sentence) || (!name && about(scene) === PEOPLE)) return false;
    const topics = check.lists("topics");
    const [sure, likely] = [topics[topic], topics[`${topic}, two of these`]];
    const outside = [
      ...check.range(sentence.start, sentence.first), ...check.range(sentence.last, sentence.end),
    ];
    const found = new Set();
    for (const at of outside) {
      const forms = check.stems(sentence.word(at));
      const next = sentence.word(at + 1);
      if (forms.some((form) => sure.has(form) || sure.has(`${form} ${next}`))) return true;
      const signs = likely.has(forms[0]) ? [forms[0]] : forms.filter((form) => likely.has(form));
      signs.forEach((form) => found.add(form));
    }
    return found.size >= ENOUGH;
  }

  /* ---- sense.py, on, with parts_of_speech.py */

  function followedBy(scene) {
    if (!followedByNoun(scene)) return "no noun";
    return putsOnSomebody(scene) ? "a noun" : "a thing";
  }

  /* Whether the noun right after is for a person: "an anorexic girl", not "an invalid client certificate". */
  function putsOnSomebody(scene) {
    const at = scene.sentence.last;
    const person = check.listed(scene.sentence.word(at), check.lists("people").anybody);
    return person && !(scene.sentence.touches(at) && nounAt(scene, at + 1));
  }


  /* Whether the match describes a noun right after it: "the homeless charity". */
  function followedByNoun(scene) {
    const { sentence } = scene;
    if (sentence.last >= sentence.end || plural(sentence)) return false;
    if (sharesOnePerson(sentence)) return true;
    if (!sentence.touches(sentence.last - 1)) return false;
    if (HYPHENS.includes(sentence.gap(sentence.last - 1))) return true; // "the disabled-led charity"
    if (check.actsAsOne(sentence) || arePeople(sentence) || sentence.feature === "possessive") return false;
    return nounAt(scene, sentence.last) || nounAfterOne(sentence);
  }

  /* Whether a word that may be a verb is a noun, as in "an invalid value": of one, it would end in s. */
  function nounAfterOne(sentence) {
    const grammar = check.lists("grammar");
    const articles = ["a", "an"];
    const article = articles.includes(sentence.word(sentence.first)) ? sentence.first : sentence.first - 1;
    if (!articles.includes(sentence.word(article))) return false;
    if (grammar["before what one does"].has(sentence.word(article - 1))) return false;
    const word = sentence.word(sentence.last);
    return grammar["verbs of people"].has(word) || grammar["may be a noun too"].has(word);
  }

  /* Whether the match is a name for several people, which describes no noun: "addicts", "diabetics". */
  function plural(sentence) {
    if (sentence.feature || sentence.word(sentence.first) === "the") return sentence.feature === "several";
    const last = sentence.word(sentence.last - 1);
    return last.endsWith("s") && !check.endsWithAny(last, ["ss", "ous"]);
  }

  /* Whether a hyphen ties a small word on, which makes a noun of a verb: "the homeless drop-in". */
  function endsInParticle(sentence, at) {
    const hyphen = at + 1 < sentence.end && HYPHENS.includes(sentence.gap(at));
    return hyphen && ["in", "up", "out", "off", "on", "over", "down", "by"].includes(sentence.word(at + 1));
  }

  const BUILDINGS = ["shelter", "hostel", "centre", "service", "ward"];

  /* Whether word `at` can only be a verb of the past: "the homeless shelter reopened after the flood". */
  function pastAlone(sentence, at) {
    const next = sentence.word(at + 1);
    const when = ["after", "before", "when", "again"].includes(next) || check.lists("grammar").prepositions.has(next);
    const past = ["opened", "reopened", "closed", "moved", "flooded"].includes(sentence.word(at));
    return past && (at + 1 >= sentence.end || when);
  }

  /* Whether word `at` is a noun, or leads to one, after a name for people in the plural. */
  function nounAt(scene, at) {
    const grammar = check.lists("grammar");
    const word = scene.sentence.word(at);
    if (!word || grammar["never a noun"].has(word) || grammar.be.has(word)) return false;
    if (check.saysNextDoor(scene.sentence, at)) return false;
    if (endsInParticle(scene.sentence, at)) return true;
    if (BUILDINGS.includes(word) && pastAlone(scene.sentence, at + 1)) return true;
    if (grammar["may be a noun too"].has(word)) return nounByWhatFollows(scene, at + 1);
    if (grammar["verbs of people"].has(word) || grammar["past verbs"].has(word)) return false;
    if (check.endsWithAny(word, ["n't", "ly", "ed", "ing"]) && !grammar["nouns in -ing"].has(word)) {
      return word.endsWith("ed") && onePerson(scene, at + 1);
    }
    if (check.endsWithAny(word, ADJECTIVES) && !kindOf(word)) {
      return scene.sentence.touches(at) && nounAt(scene, at + 1);
    }
    if (check.isDigit(check.charAt(word, 0))) { // "the homeless 30-year-old"
      const { tokens } = scene.sentence;
      return tokens.slice(at + 1, at + 3).map((each) => each.text).join(" ") === "year old";
    }
    return !takesObject(scene, at);
  }

  /* Whether word `at` is one person, which a verb would need an article before: "the poor wronged man". */
  function onePerson(scene, at) {
    const word = scene.sentence.word(at);
    const people = check.lists("people");
    return scene.sentence.touches(at - 1) && people.people.has(word) && !people["more than one"].has(word);
  }

  /* Whether a word can only be what one person or thing does: "brings", "keeps". */
  function acts(word) {
    const grammar = check.lists("grammar");
    const verb = check.removeSuffix(word, "s");
    return word !== verb && grammar["verbs of people"].has(verb) && !grammar["may be a noun too"].has(verb);
  }

  /* Whether the word before `at` was a noun: a verb or a stop follows it, or a plain noun. */
  function nounByWhatFollows(scene, at) {
    const grammar = check.lists("grammar");
    const { sentence } = scene;
    const word = sentence.word(at);
    if (!word || !sentence.touches(at - 1) || grammar["after a noun"].has(word)) return true;
    if (isSubject(sentence, at)) return true;
    const several = word.endsWith("s") && !grammar["never a noun"].has(word);
    const actsOnIt = grammar["verbs before several things"].has(sentence.word(at - 1));
    return several && !actsOnIt && !check.listed(word, check.lists("people").people);
  }

  /* Whether the words from number `at` on run straight into a verb: "the disabled access route is". */
  function isSubject(sentence, at) {
    const grammar = check.lists("grammar");
    for (const each of [at, at + 1]) {
      if (grammar["never a noun"].has(sentence.word(each)) || !sentence.touches(each)) return false;
      if (grammar["ends a subject"].has(sentence.word(each + 1))) return true;
    }
    return false;
  }

  /* Whether word `at` acts on what follows it, as in "language about the poor frames people". */
  function takesObject(scene, at) {
    const { sentence } = scene;
    const following = sentence.word(at + 1);
    // "half of the homeless cheat the scheme"
    if (["the", "a", "an", "their", "our"].includes(following) && sentence.touches(at)) return true;
    const moves = ["off", "out", "up"].includes(following); // "a van for the homeless sets off at nine"
    return sentence.word(at).endsWith("s") && (moves || check.lists("grammar").objects.has(following));
  }

  const AFTER_VERB = [
    "the", "a", "an", "our", "your", "their", "his", "her", "my", "its", "them", "him", "it",
  ];

  /* Whether the match is used as "a verb" or as "a noun"; "" when its neighbours do not tell. */
  function usedAs(scene) {
    const grammar = check.lists("grammar");
    const { sentence } = scene;
    const before = sentence.word(sentence.first - 1);
    const after = sentence.word(sentence.last);
    const touching = sentence.touches(sentence.first - 1);
    if (sentence.feature === "possessive" || goesOnFromPeople(sentence)) return "a noun";
    if (touching && grammar["before a noun"].has(before)) return "a noun";
    if (touching && before === "to" && sentence.feature === "several") return "a noun"; // "closed to felons"
    const how = ["and", "or"].includes(before) && grammar.be.has(sentence.word(sentence.first - 3)); // "deaf and retarded"
    if (touching && grammar["before a verb"].has(before) && !how) return "a verb";
    if (sentence.touches(sentence.last - 1) && AFTER_VERB.includes(after)) return "a verb";
    return ["past", "ing", "base", "s"].includes(sentence.feature) ? "a verb" : "";
  }

  /* Whether it goes on from another name for people: "substance misusers and convicts". */
  function goesOnFromPeople(sentence) {
    const joined = sentence.feature === "several" && ["and", "or"].includes(sentence.word(sentence.first - 1));
    const other = sentence.word(sentence.first - 2);
    return joined && (check.isPeople(other) || check.listed(other, check.lists("people").labels));
  }

  /* ---- about.py, with kinds.py and subjects.py */

  const PEOPLE = "people";
  const THINGS = "things";
  const FAR = 6;
  const BACK = 16;
  const TELLING = ["verbs that report", "verbs of thought", "verbs that tell of somebody"];
  const MODIFIERS = 4; // ADJECTIVES in subjects.py
  const PARTS = ",;:.!?|(–—";
  const OF_THINGS = [
    "tion", "sion", "ment", "ness", "ware", "logy", "graphy", "ism", "ance", "ence", "ency", "ture",
    "age", "ity", "ship",
  ];
  const OF_PEOPLE = ["er", "or", "ist", "ee", "ant", "ent", "man", "woman", "ian", "eer", "ing", "s"];
  const OF_SEVERAL_PEOPLE = ["ers", "ors", "ists", "ees", "ants", "ents", "ians"];
  const THOUGH = ["although", "though", "while", "if", "when", "once"];
  const BEFORE_WHOM = ["to", "for", "with", "from", "by"];
  const BE = ["is", "are", "was", "were", "be", "been", "being"];
  const COMES = ["arrive", "arrives", "arrived", "came", "comes"];
  const OF_VERBS = ["base", "s", "past", "ing"];
  const WHOM = ["him", "them", "us", "me"];
  const TITLES = ["mr", "mrs", "ms", "miss", "mx", "dr"];

  /* Whom or what the words are about: `PEOPLE`, `THINGS`, or "" when that cannot be told. */
  function about(scene) {
    const grammar = check.lists("grammar");
    const { sentence } = scene;
    if (["several", "possessive"].includes(sentence.feature)) return ""; // a noun of its own
    const oneOf = ["kind", "sort", "type"].includes(sentence.word(sentence.first - 2));
    if (oneOf && sentence.word(sentence.first - 1) === "of") return ""; // "what kind of moron parks across a kerb?"
    if (doneToPeople(sentence)) return PEOPLE;
    if (doneToFoes(sentence)) return THINGS; // "she crippled the ransomware gang"
    const toBe = scene.spoken(Math.max(sentence.first - 3, 0), sentence.first - 1) === "to be";
    if (sentence.feature === "one" && toBe) return ""; // "it is not easy to be an alcoholic"
    if (sentence.word(sentence.first) === "the") return arePeople(sentence) ? "" : nounAfter(scene);
    if (OF_VERBS.includes(sentence.feature) || grammar.prepositions.has(sentence.word(sentence.last - 1))) {
      return doer(scene); // what follows is acted on
    }
    if (BE.includes(sentence.word(sentence.first - 1))) {
      const found = subject(scene);
      if (found === PEOPLE || ["that", "which"].includes(sentence.word(sentence.first - 2))) {
        return found; // "those who are hard to house end up in hotels"
      }
    }
    if (THOUGH.includes(sentence.word(sentence.first - 1))) {
      const later = subjectLater(sentence);
      if (later) return later;
    }
    const kind = plural(sentence) ? "" : nounAfter(scene); // "too many maniacs end up here"
    const one = sentence.feature === "one" && ["a", "an"].includes(sentence.word(sentence.first - 1));
    if (one && !grammar.be.has(sentence.word(sentence.first - 2))) return kind; // "report a benefit cheat"
    const governed = BEFORE_WHOM.includes(sentence.word(sentence.first - 1));
    return kind || governed ? kind : subject(scene); // "care to elderly and infirm Anglicans"
  }

  /* Whether a verb in -ed acts on those who are fought, such as a gang, and not on a person. */
  function doneToFoes(sentence) {
    const grammar = check.lists("grammar");
    let at = sentence.last;
    if (!sentence.word(at - 1).endsWith("ed") || !grammar.objects.has(sentence.word(at))) return false;
    const end = Math.min(sentence.end, at + FAR);
    while (at + 1 < end && sentence.touches(at) && !grammar["never a noun"].has(sentence.word(at + 1))) at += 1;
    return check.lists("people").foes.has(sentence.word(at));
  }

  /* Whether it is done to somebody: "polio crippled him". */
  function doneToPeople(sentence) {
    return sentence.word(sentence.last - 1).endsWith("ed") && WHOM.includes(sentence.word(sentence.last));
  }

  /* What the noun is after the comma: "although hard to reach, the grime must go". */
  function subjectLater(sentence) {
    const at = sentence.last;
    if (sentence.first - 1 !== sentence.start || at + 1 >= sentence.end) return "";
    if (!sentence.gap(at - 1).includes(",")) return "";
    const single = sentence.word(at) === "the" && plainThing(sentence, at + 1);
    return firstKind(sentence, at) || (single ? THINGS : "");
  }

  function isPeople(word) {
    return kindOf(word) === PEOPLE;
  }

  /* Whether the match ends in a noun for people, or in one that labels them: "heavy drinkers", "junkie". */
  function namesSomebody(sentence) {
    return isForPeople(sentence.word(sentence.last - 1));
  }

  /* Whether a noun is for people, or labels them. */
  function isForPeople(word) {
    return isPeople(word) || check.listed(word, check.lists("people").labels);
  }

  /* Whether the words are put right on somebody: "handicapped people", "a coloured man". */
  function onPeople(sentence) {
    if (!["", "one"].includes(sentence.feature)) return false;
    const { anybody, "more than one": crowd } = check.lists("people");
    const own = sentence.last - 1;
    const several = crowd.has(sentence.word(own)); // "swarms of people" says what it means itself
    if (sentence.last - sentence.first > 1 && !several && check.listed(sentence.word(own), anybody)) {
      return !sentence.capital(own);
    }
    if (doneToPeople(sentence)) return true;
    return sentence.touches(own) && check.listed(sentence.word(sentence.last), anybody);
  }

  /* Whether a noun is for `PEOPLE` or `THINGS`; "" when no list has it. */
  function kindOf(word) {
    if (check.listed(word, check.lists("people").people)) return PEOPLE;
    const formed = check.endsWithAny(check.removeSuffix(word, "s"), OF_THINGS) && !word.endsWith("aware");
    return formed || check.listed(word, check.lists("things").things) ? THINGS : "";
  }

  /* What the last noun is that the match stands in front of: "hard-to-reach young men". */
  function nounAfter(scene) {
    const grammar = check.lists("grammar");
    const { sentence } = scene;
    if (check.actsAsOne(sentence) || actsOnSomebody(sentence)) return ""; // "an alcoholic drinks alone"
    let kind = "";
    let at = sentence.last;
    while (at < Math.min(sentence.end, sentence.last + FAR) && !parted(sentence, at)) {
      const word = sentence.word(at);
      if (grammar.be.has(word) || (kind && beginsVerb(sentence, at)) || check.saysNextDoor(sentence, at)) break;
      if (grammar["never a noun"].has(word) && !(word === "home" && kind)) {
        break; // but "elderly care home residents"
      }
      kind = kindOf(word) || kind;
      at += 1;
    }
    const had = check.lists("people")["what people have"];
    const owned = sentence.word(at) === "of" && check.listed(sentence.word(at - 1), had);
    if (!kind && sentence.last < sentence.end && sentence.gap(sentence.last - 1).includes(",")) {
      return nounAfterList(sentence);
    }
    return owned ? firstKind(sentence, at + 1) || kind : kind;
  }

  /* Whether something parts word `at` from the one before; three dots go on. */
  function parted(sentence, at) {
    const gap = sentence.gap(at - 1);
    return check.hasAny(gap, PARTS) && !["...", "…"].includes(check.strip(gap));
  }

  /* What adjectives in a list stand before: "a meal for vulnerable, elderly and lonely people". */
  function nounAfterList(sentence) {
    for (const at of check.range(sentence.last + 1, Math.min(sentence.last + FAR, sentence.end))) {
      if (["and", "or"].includes(sentence.word(at))) return kindOf(sentence.word(at + 2));
      if (sentence.gap(at - 1).trim() !== ",") break;
    }
    return "";
  }

  /* Whether another adjective comes before one person: "the homeless but cheerful man". */
  function sharesOnePerson(sentence) {
    const at = sentence.last + (["and", "or", "but", "yet"].includes(sentence.word(sentence.last)) ? 1 : 0);
    if (at === sentence.last && ![",", "("].includes(check.strip(sentence.gap(at - 1)))) return false;
    const { people, "more than one": several } = check.lists("people");
    for (const person of check.range(at + 1, Math.min(at + MORE_ADJECTIVES, sentence.end))) {
      const before = sentence.word(person - 1);
      const word = sentence.word(person);
      if (isApart(before) || kindOf(before) === PEOPLE) return false;
      if (people.has(word) && (sentence.word(sentence.first) === "our" || !several.has(word))) {
        return !sentence.touches(person) || goesOn(sentence.word(person + 1));
      }
    }
    return false;
  }

  /* Whether a word can be no adjective between "the homeless but" and the noun. */
  function isApart(word) {
    const grammar = check.lists("grammar");
    const never = grammar["never a noun"].has(word) && !grammar["says how people are"].has(word);
    return grammar["before a noun"].has(word) || never;
  }

  /* Whether a word goes on after a noun, as no other noun does: "the homeless but cheerful man waved". */
  function goesOn(word) {
    const grammar = check.lists("grammar");
    const sections = ["past verbs", "be", "never a noun", "ends a subject"];
    return word.endsWith("ed") || sections.some((name) => grammar[name].has(word));
  }

  /* What the first noun from word `start` on is that a list has: "the nature of these young families". */
  function firstKind(sentence, start) {
    const near = check.range(start, Math.min(sentence.end, start + FAR));
    return near.map((at) => kindOf(sentence.word(at))).find(Boolean) || "";
  }

  /* Whether word `at`, which comes after a noun, ends it: "families need homes", "the man next door". */
  function beginsVerb(sentence, at) {
    const word = sentence.word(at);
    const before = sentence.word(at - 1);
    const several = before.endsWith("s") || check.lists("people").several.has(before);
    return several || word === "next" || check.lists("grammar")["past verbs"].has(word);
  }

  /* What the subject is, or the object that the match is said of: "the shelf is hard to reach". */
  function subject(scene) {
    const grammar = check.lists("grammar");
    const { sentence } = scene;
    const essence = ["definition", "nature"].includes(sentence.word(sentence.first - 1)) &&
      sentence.word(sentence.first - 2) === "by";
    let from = sentence.first - (essence ? 3 : 1);
    if (sentence.word(from) === "as") { // "Mum is described all through the file as hard to reach"
      const near = check.range(from - 1, Math.max(from - 2 * FAR, sentence.start), -1);
      const verb = near.find((each) => [...BE.slice(0, 4), ...COMES].includes(sentence.word(each))) ?? from;
      const before = sentence.word(verb - 1);
      if (kindOf(before) || shortSubject(before) === PEOPLE) from = verb;
    }
    let verbal = beforeAdverbs(sentence, from);
    if (sentence.word(verbal).endsWith("ly") && BE.includes(sentence.word(verbal - 1))) verbal -= 1; // "is gloriously"
    let at = overAdjectives(sentence, verbal);
    if (sentence.word(at) === "the" && sentence.word(sentence.first).endsWith("est")) at -= 1;
    const word = sentence.word(at);
    if (grammar.be.has(word)) {
      if (isBed(sentence, at - 1)) return "";
      return shortSubject(word) || nounBefore(scene, at - 1) || unknownThing(sentence, at);
    }
    if (check.range(at + 1, sentence.first).some((each) => ["be", "been"].includes(sentence.word(each)))) {
      return nounBefore(scene, at) || unknownThing(sentence, at + 1); // "parents can be hard to reach"
    }
    // "found the shelf hard to reach", "those hard to reach", but "not that hard to reach"
    if (grammar["how much"].has(word)) return "";
    const own = sentence.word(sentence.last - 1);
    const person = sentence.feature === "one" && (isPeople(own) || check.lists("people").labels.has(own));
    if (person && at === sentence.first - 1 && !grammar["never a noun"].has(word)) {
      return ""; // "Disability benefit cheat took £9,000" puts it on no subject
    }
    if (grammar["before a verb"].has(sentence.word(at - 1))) return ""; // "we will engage hard to reach"
    const kind = kindOf(word) || shortSubject(word);
    return kind === THINGS ? nounBefore(scene, at) : kind; // "are the people in this street hard to reach?"
  }

  /* Whether the number `at` stands for who lies there: "bed 4 is non-compliant", not "the tap in flat 4". */
  function isBed(sentence, at) {
    const places = ["bed", "room", "bay", "cell", "flat"];
    return check.isDigit(sentence.word(at)) && places.includes(sentence.word(at - 1)) &&
      !(sentence.word(at - 2) === "in" && check.listed(sentence.word(at - 3), check.lists("things").things));
  }

  /* The word before the match, and before those that may stand between a subject and its verb. */
  function beforeAdverbs(sentence, from = sentence.first - 1) {
    const between = check.lists("grammar")["between subject and be"];
    let at = from;
    while (at > sentence.start && between.has(sentence.word(at))) at -= 1;
    return at;
  }

  /* The verb before an adjective that the match is joined to: "the shelf is high and hard to reach". */
  function overAdjectives(sentence, at) {
    const { be } = check.lists("grammar");
    if (!["and", "or", "but"].includes(sentence.word(at))) return at;
    const near = check.range(at - 1, Math.max(at - FAR, sentence.start), -1);
    const verb = near.find((each) => be.has(sentence.word(each)));
    return verb === undefined ? at : verb;
  }

  /* Who or what does it, when the match is a verb: "the town suffers from noise". */
  function doer(scene) {
    const grammar = check.lists("grammar");
    const { sentence } = scene;
    let at = beforeAdverbs(sentence);
    if (grammar.be.has(sentence.word(at))) {
      at -= 1;
    } else if (["ing", ""].includes(sentence.feature)) { // "a charity for people suffering from", "a man afflicted by"
      const whose = kindOf(sentence.word(at)) || shortSubject(sentence.word(at));
      if (whose || sentence.feature) return whose;
    }
    if (at - 1 > sentence.start && sentence.capital(at) && check.isDigit(sentence.word(at - 1))) {
      return ""; // "by the age of 18 Daniel was suffering from it"
    }
    const isOne = (place) => ["the", "a", "an", "this", "that"].includes(sentence.word(place));
    const first = at - (!isOne(at - 1) && plainThing(sentence, at - 1) ? 2 : 1);
    const single = isOne(first) && plainThing(sentence, at);
    return nounBefore(scene, at) || (single ? THINGS : ""); // "the old winch failed to engage"
  }

  /* Whom "they're" or "it's" is about. */
  function shortSubject(word) {
    const grammar = check.lists("grammar");
    if (grammar["people, for sure"].has(word)) return PEOPLE;
    return grammar["things, for sure"].has(word) ? THINGS : "";
  }

  /* `THINGS` when one thing of a kind that no list has "is" so: "bindweed is hard to reach". */
  function unknownThing(sentence, verb) {
    const before = verb - 1;
    const verbs = ["is", "was", "isn't", "wasn't", "can", "could", "may", "might", "will", "must"];
    const single = verbs.includes(sentence.word(verb)) && !sentence.word(before).endsWith("s");
    const plain = plainThing(sentence, before) || check.isDigit(sentence.word(before));
    return single && plain && sentence.touches(before) ? THINGS : "";
  }

  /* Whether word `at` looks like a noun for a thing: no name, and not formed as words for people are. */
  function plainThing(sentence, at) {
    const word = sentence.word(at);
    const plain = check.isAlpha(word) && word !== "old" && !sentence.capital(at) && !check.endsWithAny(word, OF_PEOPLE);
    return plain && !check.lists("grammar")["never a noun"].has(word);
  }

  /* Whether a letter stands for somebody's name and opens its clause: "Panel: R is not ready to change". */
  function isInitial(sentence, at) {
    const opens = at === sentence.start || !sentence.touches(at - 1);
    const word = sentence.word(at);
    return [...word].length === 1 && !["a", "i"].includes(word) && opens && sentence.capital(at);
  }

  /* Whether the sentence opens with what is no subject: "if it rains, the men stay in". */
  function leadsIn(sentence) {
    const { prepositions, "leads in": leads } = check.lists("grammar");
    return [prepositions, leads].some((section) => section.has(sentence.word(sentence.start)));
  }

  /* Whether word `at` may begin a subject: "the family", "Dad", but not "built by men". */
  function beginsNoun(sentence, at) {
    const { prepositions, "before a noun": opening } = check.lists("grammar");
    const word = sentence.word(at);
    return (opening.has(word) && !prepositions.has(word)) || isPeople(word) || isPeople(sentence.word(at + 1)) ||
      (sentence.capital(at) && isFirstComma(sentence, at - 1));
  }

  /* Whether word `at` is as a name, with nothing to do with the word before: "since it closed Mum has". */
  function isNewName(sentence, at) {
    const { prepositions, "before a noun": opening, "starts a clause": clause } = check.lists("grammar");
    const own = [prepositions, opening, clause].some((section) => section.has(sentence.word(at - 1)));
    const alone = sentence.capital(at) && !sentence.capital(at - 1) && at - 1 > sentence.start;
    return isPeople(sentence.word(at)) && alone && !own && sentence.gap(at - 1) === " ";
  }

  const OBJECTS = ["me", "us", "him", "her", "them"];

  /* What the subject is that ends at word `last`, or a little before. */
  function nounBefore(scene, last) {
    const grammar = check.lists("grammar");
    const { sentence } = scene;
    const joined = ["and", "or", "but"].includes(sentence.word(last)) || isFirstComma(sentence, last);
    if (joined && grammar.be.has(sentence.word(last + 1))) {
      // "the bell is high up and is hard to reach", "he has had a bad year, is hard to house, and ..."
      return nounBefore(scene, beforeVerb(sentence, last));
    }
    if (last >= 0 && last < sentence.end - 1 && sentence.gap(last).includes(":")) {
      return ""; // "Ward notes: remains non-compliant"
    }
    if (areToldOf(sentence, last)) return PEOPLE;
    let kinds = [];
    let first = last + 1;
    for (const at of check.range(last, Math.max(sentence.start, last - BACK) - 1, -1)) {
      const word = sentence.word(at);
      if (at === last && TITLES.includes(sentence.word(at - 1)) && sentence.capital(at)) {
        return PEOPLE; // "the panel thinks Mr Doyle is"
      }
      if (at === last && isInitial(sentence, at)) return PEOPLE;
      const apart = at < last ? sentence.gap(at) : "";
      if (check.hasAny(apart, ";:|")) break; // "we run a café; my cook is"
      if (apart.includes(",") && leadsIn(sentence) && beginsNoun(sentence, at + 1)) break; // "for a year, Dad could not"
      if (at === last && leadsIn(sentence) && isNewName(sentence, at)) {
        return PEOPLE; // "Since the shop closed Mum has been"
      }
      if (at === last && word === "it" && ["are", "were"].includes(sentence.word(at + 1))) {
        kinds.unshift(""); // "the men who use it are hard to reach"
        first = at;
        continue;
      }
      const points = ["this", "these"].includes(word) && at < last; // "these three are hard to house"
      const short = points || ["that", "which"].includes(word) ? "" : shortSubject(word);
      if (["who", "whoever"].includes(word) || (short && !kinds.some(Boolean))) return short;
      if (short && grammar.prepositions.has(sentence.word(at + 1))) {
        if (grammar.whose.has(word) && kinds.some(Boolean)) break; // "some of the bolts"
        const relative = ["that", "which"].includes(sentence.word(last));
        if (relative && OBJECTS.includes(word) && kinds.some(Boolean)) break; // "them in places that are hard to reach"
        return short; // "everyone on the bus"
      }
      if (short && kinds.some(Boolean) && hasObjectBefore(sentence, at, last)) {
        kinds = []; // "the young men we support"
        first = at;
        continue;
      }
      if (grammar.be.has(word) || (short && !grammar.whose.has(word))) break;
      const before = sentence.word(at - 1);
      if (["that", "which"].includes(word) && kinds.some(Boolean) && !grammar.prepositions.has(before)) {
        if (!kindOf(before) || reports(sentence, at - 1) || beginsClause(sentence, at + 1, last)) break;
        kinds = []; // "the group that uses the hall"
        first = at;
        continue;
      }
      if (grammar["starts a clause"].has(word) && word !== "that") break;
      const named = at > sentence.start && sentence.capital(at) && kindOf(word) === THINGS; // Mr Hall is no hall
      const kind = isForPeople(word) ? PEOPLE : kindOf(word); // "the junkies on our stair"
      kinds.unshift(named || owns(sentence, at) ? "" : kind);
      first = at;
    }
    return head(scene, first, kinds);
  }

  /* Whether word `at` is a verb before "that", and no noun: "the report notes that", not "the notes that". */
  function reports(sentence, at) {
    const tells = check.joinedLists("speaking", TELLING);
    const word = sentence.word(at);
    const verb = tells.has(word);
    return verb && at > sentence.start && !check.lists("grammar")["before a noun"].has(sentence.word(at - 1));
  }

  /* Whether words `at` to `last` are a subject and no more: "a letter that their daughter suffers". */
  function beginsClause(sentence, at, last) {
    const grammar = check.lists("grammar");
    const short = [1, 2].includes(last - at) && isPeople(sentence.word(last));
    return short && grammar["before a noun"].has(sentence.word(at)) && !grammar.prepositions.has(sentence.word(at));
  }

  /* Whether what ends at word `last` names people of whom a verb tells: "the file notes the mother is". */
  function areToldOf(sentence, last) {
    if (!isPeople(sentence.word(last))) return false;
    const { prepositions, "starts a clause": clause, "before a noun": opening } = check.lists("grammar");
    const tells = check.joinedLists("speaking", TELLING);
    const small = (word) => prepositions.has(word) || clause.has(word) || ["and", "or", "but", "nor"].includes(word);
    for (const at of check.range(last - 1, Math.max(last - MODIFIERS, sentence.start), -1)) {
      const word = sentence.word(at);
      if (tells.has(word)) return true;
      if (small(word) || sentence.gap(at) !== " ") return false;
      if (opening.has(word)) return sentence.gap(at - 1) === " " && tells.has(sentence.word(at - 1));
    }
    return false;
  }

  /* Whether a comma after word `at` is the first, so that it ends no aside. */
  function isFirstComma(sentence, at) {
    const near = check.range(sentence.start, Math.min(at + 1, sentence.end - 1));
    return near.find((each) => sentence.gap(each).includes(",")) === at;
  }

  /* The last word of the subject of the verb that stands before word `at`, or one before the sentence. */
  function beforeVerb(sentence, at) {
    const { be, "ends a subject": verbs } = check.lists("grammar");
    const near = check.range(at - 1, Math.max(at - BACK, sentence.start), -1).map((each) => sentence.word(each));
    const back = near.findIndex((word) => be.has(word) || verbs.has(word) || word === "can't");
    return back < 0 ? sentence.start - 1 : at - 2 - back;
  }

  /* Whether word `at` is a pronoun that acts on the people named right before it: "the men we support". */
  function hasObjectBefore(sentence, at, last) {
    const pronoun = ["we", "they", "you", "i", "he", "she", "it"].includes(sentence.word(at));
    const verb = sentence.word(at + 1).replace(/s$/, "");
    const actsAlone = check.lists("grammar")["may be a noun too"].has(verb) || sentence.word(at + 2) === "to";
    const acts = actsAlone || at + 1 === last; // "the men we house are"
    return pronoun && acts && at > sentence.start && kindOf(sentence.word(at - 1)) === PEOPLE;
  }

  /* What the first noun is that no preposition governs. Of nouns side by side, the last one counts,
     and "a number of" says nothing of what there is a number of. */
  function head(scene, first, kinds) {
    const { sentence } = scene;
    const { prepositions } = check.lists("grammar");
    let governed = false;
    const others = [""];
    for (const [number, kind] of kinds.entries()) {
      const at = first + number;
      if (prepositions.has(sentence.word(at))) {
        governed = !counts(sentence, at - 1);
      } else if (kind && !kinds.slice(number + 1, endOfNoun(sentence, at, first + kinds.length) - first).some(Boolean)) {
        const counting = counts(sentence, at) && ["of", "are", "were"].includes(sentence.word(at + 1));
        if (!governed && !counting) return kind;
        if (governed) others.push(kind);
        governed = false;
      }
    }
    if (others.includes(PEOPLE)) return PEOPLE;
    // "renters over shops": a noun that no list has, but formed as those for several people are
    const unknown = check.endsWithAny(sentence.word(first), OF_SEVERAL_PEOPLE);
    return unknown && prepositions.has(sentence.word(first + 1)) ? "" : others.at(-1);
  }

  /* Whether word `at` only says whose something is: "the residents' association". */
  function owns(sentence, at) {
    const gap = at + 1 < sentence.end ? sentence.gap(at) : "";
    const word = sentence.word(at);
    return word.endsWith("'s") || (word.endsWith("s") && ["' ", "’ "].includes(gap));
  }

  /* Whether word `at` only says how many or which part: "a number of men", "parts of the roof". */
  function counts(sentence, at) {
    return check.listed(sentence.word(at), check.lists("people")["how many"]);
  }

  /* The word after nouns side by side that begin at word `at`: "care home residents". */
  function endOfNoun(sentence, at, after) {
    const grammar = check.lists("grammar");
    let end = at + 1;
    while (end < Math.min(after, at + 3) && sentence.touches(end - 1) && !beginsVerb(sentence, end)) {
      const word = sentence.word(end);
      if (["ing", "ed", "ly"].some((ending) => word.endsWith(ending))) break;
      if (grammar["never a noun"].has(word) && word !== "home") break;
      end += 1;
    }
    return end;
  }

  /* ---- receiving.py */

  const OPENING = 3;
  const ASKING = [
    "do", "did", "can", "could", "will", "would", "should", "must", "may", "might", "don't", "didn't", "can't",
  ];

  /* Whether the match begins with "the", and what follows is theirs to get or to do. */
  function arePeople(sentence) {
    if (sentence.word(sentence.first) !== "the") return false;
    if (actsOnSomebody(sentence)) return true;
    if (sentence.first === sentence.start) return doSomething(sentence);
    if (!sentence.touches(sentence.first - 1)) return false;
    const grammar = check.lists("grammar");
    const before = sentence.word(sentence.first - 1);
    if (grammar.gives.has(before)) return getThings(sentence);
    if (grammar.lets.has(before)) {
      const verb = sentence.word(sentence.last);
      return (grammar["verbs of people"].has(verb) || grammar["may be a noun too"].has(verb)) && endsAfter(sentence);
    }
    if (grammar["needs a verb"].has(before)) {
      const verb = grammar["may be a noun too"].has(sentence.word(sentence.last));
      return verb && endsAfter(sentence) && !verbLater(sentence);
    }
    const rest = check.charAt(sentence.text, sentence.tokens[sentence.end - 1].end);
    if (sentence.first - sentence.start <= OPENING && rest === "?") return areAskedAbout(sentence, before);
    const among = ["among", "amongst"].includes(before);
    if (among && !sentence.word(sentence.last).endsWith("s") && endsAfter(sentence)) {
      return true; // "deaths among the homeless rise": among one rise nobody can be
    }
    return grammar.prepositions.has(before) && helpActs(sentence);
  }

  /* Whether a question asks what they do, or how they are: "Where do the homeless sleep?". */
  function areAskedAbout(sentence, before) {
    const word = sentence.word(sentence.last);
    const grammar = check.lists("grammar");
    if (["are", "were", "aren't", "weren't"].includes(before)) {
      return sentence.last + 1 === sentence.end && !word.endsWith("s"); // "Are the homeless welcome?"
    }
    const verb = grammar["verbs of people"].has(word) || grammar["may be a noun too"].has(word);
    return ASKING.includes(before) && verb;
  }

  /* Whether what follows is a verb that acts on something: "we hear that the elderly cost the country". */
  function actsOnSomebody(sentence) {
    const grammar = check.lists("grammar");
    const verb = sentence.word(sentence.last);
    if (!sentence.touches(sentence.last) || !grammar.objects.has(sentence.word(sentence.last + 1))) return false;
    return grammar["may be a noun too"].has(verb) || grammar["verbs of people"].has(verb);
  }

  /* Whether the word after them is the only verb: "The homeless shelter in doorways.". */
  function doSomething(sentence) {
    const grammar = check.lists("grammar");
    const { last, end, text, tokens } = sentence;
    const where = grammar.prepositions.has(sentence.word(last + 1));
    const stop = check.charAt(text, tokens[end - 1].end) === ".";
    if (!grammar["may be a noun too"].has(sentence.word(last)) || !where || !stop) return false;
    const sections = ["ends a subject", "past verbs", "be", "verbs of people"];
    const verb = (word) => sections.some((name) => grammar[name].has(word));
    return !check.range(last + 2, end).some((at) => {
      const word = sentence.word(at);
      return verb(word) || verb(word.replace(/s$/, "")) || word.endsWith("ed");
    });
  }

  /* Whether things follow that are given, and end the clause: "homes", "food parcels for a week". */
  function getThings(sentence) {
    const grammar = check.lists("grammar");
    let at = sentence.last;
    while (sentence.word(at) && sentence.touches(at - 1) && !grammar["never a noun"].has(sentence.word(at))) at += 1;
    const thing = sentence.word(at - 1);
    const several = thing.endsWith("s") && !thing.endsWith("ss");
    const stops = !sentence.touches(at - 1) || !grammar.objects.has(sentence.word(at));
    return at > sentence.last && stops && (several || grammar["given without an article"].has(thing));
  }

  /* Whether what is for them does something, and no other verb follows: "stops in March". */
  function helpActs(sentence) {
    const grammar = check.lists("grammar");
    const word = sentence.word(sentence.last);
    const verb = word.endsWith("s") && grammar["what help does"].has(word.slice(0, -1));
    return verb && endsAfter(sentence) && !verbLater(sentence);
  }

  /* Whether a verb comes after the word that follows the match, so that this word may be a noun. */
  function verbLater(sentence) {
    const verbs = check.lists("grammar")["ends a subject"];
    return check.range(sentence.last + 1, sentence.end).some((at) => verbs.has(sentence.word(at)));
  }

  /* Whether no noun or verb comes after the word that follows the match. */
  function endsAfter(sentence) {
    const at = sentence.last + 1;
    if (at >= sentence.end || !sentence.touches(at - 1)) return true;
    return check.lists("grammar")["never a noun"].has(sentence.word(at));
  }

  /* ---- said_of.py */

  const NOT_DONE = [
    "bring", "sing", "ring", "during", "nothing", "something", "everything", "anything", "according",
  ];

  /* Gives `THINGS` when the subject of "is a" or "are", with the match after it, is one; else "". */
  function saidOf(scene) {
    const { sentence } = scene;
    const at = verbBefore(sentence);
    if (at < sentence.start || !check.lists("grammar").be.has(sentence.word(at))) return "";
    if (check.lists("grammar")["people, for sure"].has(sentence.word(at))) return ""; // "you're"
    if (opensWithWhatIsDone(sentence, at)) return THINGS;
    const before = check.range(Math.max(at - FAR, sentence.start), at);
    if (before.some((each) => pointsToSomebody(sentence, each))) return "";
    return nounBefore(scene, at - 1) === THINGS ? THINGS : "";
  }

  /* Whether what somebody does is the subject: "sorting the post is a time-waster". */
  function opensWithWhatIsDone(sentence, verb) {
    const opening = sentence.word(sentence.start);
    const who = ["people", "men", "women"].includes(sentence.word(sentence.start + 1));
    if (!opening.endsWith("ing") || NOT_DONE.includes(opening) || who) return false;
    return check.range(sentence.start, verb).every((at) => !sentence.gap(at).includes(","));
  }

  /* Gives "pastimes" when what somebody loves stands right before the match: "a crossword addict". */
  function fondOf(scene) {
    const { sentence } = scene;
    const before = sentence.first - 1;
    const loved = sentence.touches(before) && scene.endsWith(before, check.lists("things").pastimes);
    const earlier = sentence.word(before - 1);
    const word = earlier === "the" && sentence.word(before) === "word"; // "avoid the word addict"
    const acts = earlier !== "and" && check.lists("grammar")["before a verb"].has(earlier);
    const done = sentence.feature === "several" && acts; // "we train addicts", but "tea and cake addicts"
    return loved && !word && !done ? "pastimes" : "";
  }

  /* Where the verb before "a beggar", "the worst offenders" or "beggars" must stand; -1 for none. */
  function verbBefore(sentence) {
    const { first, last, end, feature } = sentence;
    const grammar = check.lists("grammar");
    let at = first - 1;
    while (check.lists("things")["says how a thing is"].has(sentence.word(at))) at -= 1;
    const described = at < first - 1;
    const article = sentence.word(at);
    let fits;
    if (["a", "an"].includes(article)) {
      const loose = sentence.word(at - 2) === "bit" && sentence.word(at - 1) === "of";
      const alone = last >= end || !sentence.touches(last - 1) || grammar["never a noun"].has(sentence.word(last));
      fits = feature === "one" || (feature === "" && alone);
      at -= loose ? 4 : 1; // "is a bit of a"
    } else {
      const verb = ["are", "were"].includes(article) || (described && article === "the");
      fits = ["one", "several"].includes(feature) && verb;
      at -= article === "the" ? 1 : 0;
    }
    while (grammar["between subject and be"].has(sentence.word(at))) at -= 1;
    return fits ? at : -1;
  }

  /* Whether word `at` may be about somebody: "the problem is an addict", "most of the ward are". */
  function pointsToSomebody(sentence, at) {
    const word = sentence.word(at);
    const part = counts(sentence, at) || check.lists("grammar").whose.has(word);
    if (part && sentence.word(at + 1) === "of") return true;
    return check.listed(word, check.lists("things")["points to somebody"]);
  }

  const JUDGED = {
    followed_by: followedBy, about, said_of: saidOf, fond_of: fondOf, used_as: usedAs,
    quoted: (scene) => check.quoted(scene), // it stands in a later script
  };
  const IN_WORDS = {
    "followed_by a noun": "it describes the noun that follows",
    "followed_by a thing": "it describes the noun that follows",
    "followed_by no noun": "no noun follows",
    "about people": "it is about people",
    "about things": "it is about things, not people",
    "said_of things": "it is said of a thing, not of people",
    "fond_of pastimes": "it is about what somebody loves to do",
    "used_as a noun": "it is a noun here",
    "used_as a verb": "it is a verb here",
    "quoted words of others": "it is in quotation marks, as words of others",
  };

  Object.assign(check, {
    about, elsewhere, isForPeople, isPeople, kindOf, namesSomebody, onPeople, meant, plural, nounAt, acts,
  });
})((window.checkWords = window.checkWords || {}));
