/* What shows that words are only words: grammar, where they are printed, a text that is mended, a law.
   Mirrors as_words.py, printed.py, drafts.py, statutes.py, softly.py and reported.py in
   plugins/wordcare/judgement/talk. Change both together. */
(function (check) {
  "use strict";

  /* The words of numbers `first` to `after`, wherever the sentence ends. */
  function texts(sentence, first, after) {
    return sentence.tokens.slice(Math.max(first, 0), Math.max(after, 0)).map(({ text }) => text);
  }

  /* Whether the words from number `at` on are those of one of `phrases`, wherever the sentence ends. */
  function read(sentence, at, ...phrases) {
    return phrases.some((phrase) => phrase.split(" ").every((word, number) => sentence.tokens[at + number]?.text === word));
  }

  /* The entries of a set that are not among `others`. */
  function without(entries, others) {
    return new Set([...entries].filter((entry) => !others.includes(entry)));
  }

  /* ---- as_words.py */

  const FEW = 4;
  const LATER = 8;
  const IS_ONE = ["is", "isn't", "was", "wasn't", "has", "hasn't", "does", "doesn't"];
  const OPENS = ["that", "how", "why", "because", "when", "if", "as", "and", "but", "so", "where", "whether"];
  const ANYBODY = ["someone", "somebody", "people", "you", "us", "a", "an", "nothing", "the"];
  const PLAIN = ["makes", "made", "tells", "stands", "turns", "describes", "hurts", "measures", "means", "meant"];
  const PEOPLE_DO = ["indicated", "indicates", "suggested", "suggests", "implied", "signified"];
  const SOME_WORDS = ["words", "terms", "labels", "phrases", "expressions"];
  const RULED_ON = ["circled", "underlined", "highlighted", "replaced", "coined", "deleted", "crossed", "spelt"];
  const RULES = ["avoid", "use", "say", "write", "drop", "prefer"];
  const WHO_RULES = ["we", "not", "don't", "never", "you", "please"];
  const GOVERNS = ["with", "of", "for", "than", "on", "against", "about", "from"];

  /* Why words without quotation marks are only words; empty when they may be a use. */
  function asWords(scene) {
    const { sentence } = scene;
    return check.talkedAbout(
      agreesAsOne(sentence) || isASubject(sentence) || printed(sentence) || verbAfterPreposition(sentence) ||
      calledIt(scene) || isOneOfThoseWords(sentence) || isKnownAs(sentence) || isAWordNext(sentence) || forInstance(scene) || ruledAfterColon(scene) || isRuledOn(sentence) ||
      isOfLanguage(scene),
    );
  }

  /* The verb for one thing after a name for several people that opens its clause: "addicts is outdated". */
  function agreesAsOne(sentence) {
    const { first, last, start, end, feature } = sentence;
    const speaking = check.lists("speaking");
    const verb = sentence.word(last);
    if (!check.plural(sentence) || feature === "possessive" || !sentence.touches(last - 1)) return "";
    const opens = first - 1 < start || OPENS.includes(sentence.word(first - 1)) || sentence.gap(first - 1).includes(":");
    if (sentence.word(first) === "the" || !opens) return "";
    const means = speaking["says what words mean"].has(verb) && verb.endsWith("s");
    const near = texts(sentence, last + 1, Math.min(last + 1 + FEW, end));
    return means || (IS_ONE.includes(verb) && near.some((word) => speaking["said of words"].has(word))) ? `… ${verb}` : "";
  }

  /* The verb after what can be no subject but as a word: "Hard to reach tells you nothing". */
  function isASubject(sentence) {
    const { first, last, feature } = sentence;
    const speaking = check.lists("speaking");
    const verb = sentence.word(last);
    const means = speaking["says what words mean"].has(verb);
    const opens = first === sentence.start || sentence.gap(first - 1).includes(";");
    if (!opens || !sentence.touches(last - 1)) return "";
    const isOne = IS_ONE.includes(verb);
    let told;
    if (check.describesPeople(sentence)) {
      told = means || check.acts(verb) || (isOne && sentence.hasOther(speaking["names words and writing"]));
    } else if (["past", "s"].includes(feature)) {
      told = isOne || check.acts(verb) || means;
    } else {
      const somebody = ANYBODY.includes(sentence.word(last + 1));
      told = ["one", ""].includes(feature) && means && !PLAIN.includes(verb);
      const sure = speaking["says what words mean, for sure"].has(verb);
      told &&= somebody || (sure && !(check.namesSomebody(sentence) && PEOPLE_DO.includes(verb)));
    }
    return told ? `… ${verb}` : "";
  }

  /* What no verb can stand after: "the code for committed suicide", "wrong with suffers from". */
  function verbAfterPreposition(sentence) {
    const { first, last, feature } = sentence;
    const before = sentence.word(first - 1);
    const verb = feature === "s" || (feature === "past" && last - first > 1);
    return verb && GOVERNS.includes(before) && sentence.touches(first - 1) ? `${before} …` : "";
  }

  const ABOUT = ["verbs about words, in quotation marks", "names for words", "dislikes words"];

  /* The pronoun for one thing that takes up a name for several: "addicts because it makes a crowd". */
  function calledIt(scene) {
    const { sentence } = scene;
    const { first, last, start, end } = sentence;
    if (!check.plural(sentence) || sentence.word(first) === "the" || !isBare(sentence)) return "";
    if (first > start && !scene.endsWith(first - 1, check.joinedLists("speaking", ABOUT))) return ""; // "feeds addicts, and it makes"
    const verbs = check.lists("speaking")["says what words mean"];
    const at = check.range(last, end - 1).find((each) => {
      const opens = each === last || !sentence.touches(each - 1) || OPENS.includes(sentence.word(each - 1));
      const verb = sentence.word(each + 1);
      return opens && sentence.word(each) === "it" && verbs.has(verb) && !["means", "meant"].includes(verb);
    });
    if (at === undefined || check.range(last, at).some((each) => check.kindOf(sentence.word(each)))) return "";
    return `${sentence.word(at)} ${sentence.word(at + 1)}`;
  }

  /* The word for words in the sentence before, of which the match is one: "Junkie was the first to go". */
  function isOneOfThoseWords(sentence) {
    const { first, last: at, start } = sentence;
    const opens = first === start && start > 0 && ["is", "was", "are", "were"].includes(sentence.word(at));
    const one = sentence.word(at + 1) === "one" && sentence.word(at + 2) !== "of";
    if (!opens || !(one || read(sentence, at + 1, "the first to go"))) return "";
    const word = texts(sentence, start - LATER, start).find((each) => SOME_WORDS.includes(each));
    return word ? `${word} … ${sentence.word(at)}` : "";
  }

  /* The verb that gives a name to those who are described: "A child who is in care is known as a ...". */
  function isKnownAs(sentence) {
    const { first, last, start, end } = sentence;
    const at = first - (["a", "an"].includes(sentence.word(first - 1)) ? 2 : 1);
    const known = ["is", "are"].includes(sentence.word(at - 2)) && sentence.word(at - 1) === "known" && sentence.word(at) === "as";
    const opens = ["a", "an", "any", "anyone", "someone", "children", "people"].includes(sentence.word(start));
    const who = check.range(start, at).some((each) => ["who", "whose"].includes(sentence.word(each)));
    return known && opens && who && last >= end ? "known as" : "";
  }

  /* What the next sentence says of it: "You may hear hard to reach. It's not a phrase we use.". */
  function isAWordNext(sentence) {
    const { end } = sentence;
    const speaking = check.lists("speaking");
    const [opening, be] = texts(sentence, end, end + 2);
    const putOn = check.lists("grammar").be.has(sentence.word(sentence.first - 1)); // "Half are bed blockers."
    if (!opening || putOn || !isBare(sentence)) return "";
    const at = ["it's", "that's"].includes(opening) ? 1 : 2;
    const pointed = ["it", "this", "that", "these", "those"].includes(opening);
    if (at === 2 && !(pointed && ["is", "was", "isn't", "are"].includes(be))) return "";
    const rest = texts(sentence, end + at, Math.min(end + at + FEW + 1, end + LATER));
    if (!["a", "an", "not", "the", "never"].includes(rest[0])) return "";
    const names = without(speaking["follows: names for words"], ["name", "description", "myth", "insult"]);
    const named = rest.findIndex((word) => check.listed(word, names));
    const plain = named > 0 && rest.slice(0, named).every((word) => speaking["before a word for words"].has(word));
    return plain ? `${opening} … ${rest[named]}` : "";
  }

  /* The word for words that the match is an instance of: "some of the language, addicts for instance,". */
  function forInstance(scene) {
    const { sentence } = scene;
    const { first, last: at, start } = sentence;
    if (!read(sentence, at, "for instance", "for example", "among them") || sentence.touches(first - 1)) return "";
    const names = check.union(check.lists("speaking")["names for words"], LANGUAGE);
    const named = check.range(start, first).find((each) => isForWords(scene, each) && names.has(sentence.word(each)));
    return named === undefined ? "" : `${sentence.word(named)} … ${sentence.word(at)} ${sentence.word(at + 1)}`;
  }

  const LANGUAGE = new Set(["language", "wording", "vocabulary"]);

  /* The rule after a colon that words lead to: "About our words: we avoid addicts". */
  function ruledAfterColon(scene) {
    const { sentence } = scene;
    const { first, start } = sentence;
    const speaking = check.lists("speaking");
    const colon = check.range(start, first).find((at) => sentence.gap(at).includes(":"));
    if (colon === undefined) return "";
    const lead = check.range(start, colon + 1).filter((at) => isForWords(scene, at));
    const named = lead.find((at) => speaking["names for words"].has(sentence.word(at)));
    const rule = check.range(colon + 2, first).find((at) => RULES.includes(sentence.word(at)));
    if (named === undefined || rule === undefined || !WHO_RULES.includes(sentence.word(rule - 1))) return "";
    const listing = sentence.gap(first - 1).includes(",") || speaking["lists go on"].has(sentence.word(first - 1));
    const plain = check.range(colon + 1, first).every((at) => !check.isPeople(sentence.word(at)));
    return plain && (rule === first - 1 || listing) ? `${sentence.word(named)}: … ${sentence.word(rule)}` : "";
  }

  /* What is done to a noun for one that lacks its article: "Clinician was circled by seven readers". */
  function isRuledOn(sentence) {
    const [verb, after] = [sentence.word(sentence.last), sentence.word(sentence.last + 1)];
    const told = ["is", "was"].includes(verb) && (RULED_ON.includes(after) || after === "how");
    return told && opensWithoutArticle(sentence) ? `${verb} ${after}` : "";
  }

  const LANGUAGE_ITSELF = ["noun", "adjective", "wording", "spelling", "phrase"];

  /* The word for language after a noun without its article: "Perpetrator is police language". */
  function isOfLanguage(scene) {
    const { sentence } = scene;
    const { last, end } = sentence;
    if (!opensWithoutArticle(sentence) || !check.namesSomebody(sentence)) return "";
    if (["is", "was"].includes(sentence.word(last)) && sentence.word(last + 2) === "language") return "language";
    const named = check.range(last, end).find((at) => LANGUAGE_ITSELF.includes(sentence.word(at)) && isForWords(scene, at));
    return named === undefined ? "" : sentence.word(named);
  }

  /* Whether a noun for one opens its sentence without the article that it needs when it is used. */
  function opensWithoutArticle(sentence) {
    const opens = sentence.first === sentence.start && sentence.touches(sentence.last - 1);
    return opens && sentence.feature === "one" && !["a", "an", "the"].includes(sentence.word(sentence.first));
  }

  /* Whether word `at` may be a name for words, and no other sense of it: not "the terms of the grant". */
  function isForWords(scene, at) {
    const { sentence } = scene;
    const terms = sentence.word(at).startsWith("term") && sentence.word(at + 1) === "of";
    return !terms && !check.otherSense(scene, at);
  }

  /* ---- printed.py */

  const NEAR = 5;
  const SAID = 4;
  const SAYS = ["say", "says", "said", "saying", "read", "reads"];
  const GOES_ON = ["again", "anymore", "instead"];
  const ANEW = ["answer", "quote", "use", "so", "but", "which", "we", "you", "i", "please", "not"];
  const OF_PEOPLE = ["survey", "plan", "story", "record", "document", "agenda", "programme", "menu"];
  const KEPT = new Set(["note", "file", "record", "chart", "letter", "report", "referral", "certificate", "minutes",
    "text", "email"]);
  const SAYS_TOO = new Set(["label", "law", "draft"]);
  const FILES = new Set(["note", "notes", "file", "record", "records"]);
  const MENDS = ["ban", "drop", "remov", "delet", "strik", "struck", "scrap", "replac", "contain"];
  const CONTAINS = ["contain", "contains", "contained", "containing"];
  const TEXTS = new Set(["sentence", "abstract", "post", "tweet", "paper"]);
  const APPEARS = ["appear", "appears", "appeared", "recurs", "recurred"];
  const TOGETHER = ["collocated", "collocates", "collocate"];

  /* What says that the words are printed somewhere, or all that is said; empty when nothing does. */
  function printed(sentence) {
    return isBare(sentence) ? isAllThatIsSaid(sentence) || edited(sentence) || contained(sentence) || appears(sentence) : "";
  }

  /* Whether no article, number or adjective stands before the match that would say who is meant. */
  function isBare(sentence) {
    const grammar = check.lists("grammar");
    const before = sentence.word(sentence.first - 1);
    const small = grammar["before a noun"].has(before) && !grammar.prepositions.has(before);
    return !small && !grammar["how much"].has(before) && !["a", "an"].includes(sentence.word(sentence.first));
  }

  /* The verb of speech that has nothing but the match after it: "your draft says addicts.". */
  function isAllThatIsSaid(sentence) {
    const { first, last, start, end } = sentence;
    const verb = sentence.word(first - 1);
    const after = sentence.word(last);
    if (!SAYS.includes(verb) || !sentence.touches(first - 1)) return "";
    const ends = last >= end || GOES_ON.includes(after);
    if (verb === "saying") {
      const done = ["for", "without"].includes(sentence.word(first - 2)) && after === "and";
      const cut = saysNoName(sentence) && !sentence.touches(last - 1);
      return ends || done || cut ? `${verb} …` : "";
    }
    const near = texts(sentence, Math.max(first - 1 - SAID, start), first - 1);
    const kept = near.some((word) => check.listed(word, KEPT)); // "the note says superficial self-harm"
    if (ends && !kept && saysNoName(sentence) && ["say", "says", "said"].includes(verb)) return `${verb} …`;
    const apart = !ends && !sentence.touches(last - 1) && ANEW.includes(after);
    if (!ends && !apart) return "";
    const places = check.union(check.lists("speaking")["where words are printed"], SAYS_TOO);
    return !kept && near.some((word) => check.listed(word, places)) ? `${verb} …` : ""; // not "my nan says"
  }

  /* Whether the match is a noun that names nobody, and so is no claim about people by itself. */
  function saysNoName(sentence) {
    return sentence.feature === "" && !check.namesSomebody(sentence) && !check.describesPeople(sentence);
  }

  /* Where words stand that somebody edits, reads or hears: "bans addicts from committee papers". */
  function edited(sentence) {
    const { first, last, end } = sentence;
    const speaking = check.lists("speaking");
    const verb = sentence.word(first - 1);
    if (!speaking["edits or reads"].has(verb) || !sentence.touches(first - 1)) return "";
    if (!speaking["before where words are printed"].has(sentence.word(last))) return "";
    if (check.namesSomebody(sentence) && !MENDS.some((part) => verb.startsWith(part))) return ""; // "we keep schizophrenics on the form"
    const all = speaking["where words are printed"];
    let places = without(all, OF_PEOPLE);
    if (check.describesPeople(sentence)) places = new Set([...places, ...FILES]);
    const never = check.lists("grammar")["never a noun"];
    const place = check.range(last + 1, Math.min(last + 1 + NEAR, end)).find((at) => {
      const two = `${sentence.word(at - 1)} ${sentence.word(at)}`;
      const after = sentence.word(at + 1);
      const endsNoun = !after || !sentence.touches(at) || never.has(after); // "letters", not "the letter box"
      return endsNoun && (check.listed(sentence.word(at), places) || all.has(two));
    });
    return place ? `${verb} … ${sentence.word(place)}` : "";
  }

  /* What holds the words: "any sentence containing addicts", "adverts must not contain addicts". */
  function contained(sentence) {
    const { first, start } = sentence;
    const last = first - 1;
    const back = ["or", "and"].includes(sentence.word(last)) ? 2 * SAID : 0;
    const near = check.range(Math.max(last - back, start), last + 1).reverse();
    const verb = near.find((at) => CONTAINS.includes(sentence.word(at)));
    const ends = sentence.last < sentence.tokens.length ? sentence.gap(sentence.last - 1).slice(0, 1) : "";
    if (verb === undefined || sentence.feature === "possessive" || (ends && "'’".includes(ends))) return "";
    const { prepositions } = check.lists("grammar");
    if (texts(sentence, verb + 1, first).some((word) => prepositions.has(word))) return ""; // "contains rules for alcoholics and addicts"
    const places = new Set([...without(check.lists("speaking")["where words are printed"], OF_PEOPLE), ...TEXTS]);
    const word = texts(sentence, Math.max(verb - SAID, start), verb).find((each) => check.listed(each, places));
    return word ? `${word} … ${sentence.word(verb)}` : "";
  }

  /* The verb that says where words are found: "addicts would no longer appear in reports". */
  function appears(sentence) {
    const { last, end } = sentence;
    const near = check.range(last, Math.min(last + NEAR, end));
    const verb = near.find((at) => [...APPEARS, ...TOGETHER].includes(sentence.word(at)));
    if (verb === undefined) return "";
    const found = texts(sentence, verb + 2, Math.min(verb + 2 + NEAR, end));
    if (TOGETHER.includes(sentence.word(verb))) return found.includes("words") || found.includes("terms") ? sentence.word(verb) : "";
    const refused = texts(sentence, last, verb).some((word) => ["longer", "never", "should", "must"].includes(word));
    if (!["in", "on", "under"].includes(sentence.word(verb + 1)) || (check.namesSomebody(sentence) && !refused)) return "";
    const places = check.union(check.lists("speaking")["where words are printed"], FILES);
    return found.some((word) => check.listed(word, places)) ? sentence.word(verb) : "";
  }

  /* Whether the document that a sentence begins with says what begins at word `first`. */
  function inPrint(sentence, first) {
    const { start } = sentence;
    const opens = ["the", "a", "one", "another", "his", "her", "their"].includes(sentence.word(start));
    if (!opens || first - start > LONG_AGO) return false;
    const named = check.range(start + 1, start + 4).find((at) => isDocument(sentence, at)) ?? first;
    const says = check.lists("speaking")["documents say"];
    return check.range(named + 1, first).some((at) => says.has(sentence.tokens[at].text));
  }

  function isDocument(sentence, at) {
    return check.lists("speaking").documents.has(sentence.word(at));
  }

  /* ---- drafts.py */

  const SIGNED = 3;
  const FAR = 8;
  const LONG_AGO = 20; // FAR in printed.py
  const RECENT = 2000;
  const OFFENDS = ["offensive", "derogatory", "demeaning", "stigmatising", "insulting", "outdated", "patronising"];
  const FINDS = ["find", "finds", "found", "consider", "considers"];
  const ASKS = ["whose", "who"];
  const THEY = ["they", "them", "their", "we", "us"];
  const MAY = ["will", "can", "may", "shall", "is", "are", "be"];
  const WORDS = ["word", "words", "term", "terms", "phrase", "phrases", "label", "labels"];
  const PERSON = ["person", "people", "somebody", "someone", "who", "user", "users"];
  const SPEAKS = new Set(["asks", "asked", "says", "said", "speaks", "spoke", "uses", "used", "calls", "called"]);
  const BETTER = ["preferred", "better", "instead", "say", "use", "kinder"];

  /* Why words are talked about as those of a text that is mended; empty when they may be used. */
  function ofDraft(scene, quoted) {
    const { sentence } = scene;
    const sign = remark(sentence, quoted) || putBetterNext(sentence) || likedLess(sentence);
    return check.talkedAbout(sign || (quoted ? (
      foundAndReplaced(sentence, quoted) || noSuchNames(scene, quoted) || foundOffensive(sentence, quoted) ||
      askedAfterColon(sentence, quoted) || answers(sentence, quoted) || betweenTwo(scene, quoted) || ofOldPrint(sentence)
    ) : ""));
  }

  /* A few letters after the sentence: `rest` of sentence.py. */
  function restOf({ text, tokens, end }) {
    return text.slice(tokens[end - 1].end, tokens[end - 1].end + 8);
  }

  /* The opening of a remark beside a draft: "Comment [HM4]: you've got 'addicts' here again.". */
  function remark(sentence, quoted) {
    const { first, last, start, end } = sentence;
    if (sentence.word(start) !== "comment") return "";
    const colon = check.range(start, Math.min(start + SIGNED, first)).find((at) => sentence.gap(at).includes(":"));
    if (colon === undefined) return "";
    const asked = first === colon + 1 && last === end && restOf(sentence).startsWith("?");
    const yours = quoted && [undefined, "here", "again", "in"].includes(sentence.tokens[quoted[1]]?.text);
    return asked || yours ? "comment:" : "";
  }

  /* What people like less to read or hear: "would rather read specific needs than special needs". */
  function likedLess(sentence) {
    const { first, start } = sentence;
    const than = first - (["a", "an"].includes(sentence.word(first - 1)) ? 2 : 1);
    if (sentence.word(than) !== "than") return "";
    const rather = check.range(Math.max(than - FAR - SIGNED, start), than).find((at) => sentence.word(at) === "rather");
    const verb = rather === undefined ? "" : sentence.word(rather + 1);
    if (check.isPeople(sentence.word(than - 1))) return ""; // "rather hear from neighbours than addicts"
    return ["read", "hear", "say", "write"].includes(verb) ? `rather ${verb} … than` : "";
  }

  /* What opens the next sentence with better words: "IV Drug Abuser. Preferred: IV drug user.". */
  function putBetterNext(sentence) {
    const { first, last, start, end, tokens } = sentence;
    if (start !== 0 || last !== end || first > SIGNED || end + 1 >= tokens.length) return "";
    const person = texts(sentence, end + 1, end + FAR).some((word) => PERSON.includes(word));
    return person && BETTER.includes(tokens[end].text) && sentence.gap(end).startsWith(":") ? `${tokens[end].text}:` : "";
  }

  /* The order to look for words: "find 'addicts' and replace it", "search the text for 'addicts'". */
  function foundAndReplaced(sentence, [first, after]) {
    const start = sentence.start + (["please", "then"].includes(sentence.word(sentence.start)) ? 1 : 0);
    const order = sentence.word(start);
    if (order === "find" && start === first - 1) {
      const [verb, next] = [sentence.word(after + 1), sentence.word(after + 2)];
      return verb === "replace" && ["", "it", "with"].includes(next) ? `${order} … replace` : "";
    }
    if (!["search", "check"].includes(order) || sentence.word(first - 1) !== "for") return "";
    const place = sentence.word(first - 2);
    if (!["", "and", "or"].includes(sentence.word(after))) return ""; // "check the minutes for 'bed blockers' discharged"
    const places = without([...check.lists("speaking")["where words are printed"], "draft"], OF_PEOPLE);
    return check.listed(place, places) ? `${order} … ${place}` : "";
  }

  /* Whether names for one are ruled out in a row: "no 'junkie', no 'bed blocker'". */
  function noSuchNames(scene, [first, after]) {
    const { sentence } = scene;
    const { start, end, tokens } = sentence;
    if (sentence.word(first - 1) !== "no" || !["one", ""].includes(sentence.feature)) return "";
    if (texts(sentence, after, end).some((word) => MAY.includes(word))) return ""; // "no 'addict' will be considered"
    const begun = scene.quotations.begunIn(tokens[start].start, tokens[end - 1].end);
    return begun.filter((span) => sentence.word(scene.within(...span)[0] - 1) === "no").length > 1 ? "no …, no …" : "";
  }

  /* What people find words to be: "many find 'addicts' offensive". */
  function foundOffensive(sentence, [first, at]) {
    const finds = FINDS.includes(sentence.word(first - 1)) && OFFENDS.includes(sentence.word(at));
    const ends = at + 1 >= sentence.end || !sentence.touches(at);
    return finds && ends ? `${sentence.word(first - 1)} … ${sentence.word(at)}` : "";
  }

  /* The question about words after a colon: "'Hard to reach': whose problem is it?". */
  function askedAfterColon(sentence, [, after]) {
    const { end } = sentence;
    if (after >= end || !sentence.gap(after - 1).includes(":")) return "";
    const they = texts(sentence, after, end).some((word) => THEY.includes(word));
    if (ASKS.includes(sentence.word(after)) && restOf(sentence).includes("?") && !they) return `: ${sentence.word(after)} …`;
    const told = check.range(after + 1, end).find((at) => {
      const so = ["so", "please", "instead", "just", "better"].includes(sentence.word(at - 1));
      return so && ["say", "write"].includes(sentence.word(at));
    });
    return told === undefined ? "" : `: … ${sentence.word(told)}`;
  }

  /* Whether it answers a question about words: "Which word labels someone? Answer: 'addicts'.". */
  function answers(sentence, [first]) {
    const { start } = sentence;
    if (first - 1 !== start || !["answer", "answers"].includes(sentence.word(start))) return "";
    const before = texts(sentence, start - FAR, start);
    const asked = before.some((word, at) => ["which", "what"].includes(word) && WORDS.includes(before[at + 1]));
    return asked ? "answer:" : "";
  }

  /* The word for how two expressions differ: "a world of difference between 'addicts' and 'people'". */
  function betweenTwo({ sentence, quotations }, [first, after]) {
    const { end, tokens } = sentence;
    const differ = sentence.word(first - 2);
    if (sentence.word(first - 1) !== "between" || !["difference", "distinction"].includes(differ)) return "";
    if (sentence.word(after) !== "and" || after + 1 >= end) return "";
    return quotations.begunIn(tokens[after].end, tokens[after + 1].start + 1).length ? `${differ} between` : "";
  }

  /* What was printed long ago with these words: "the leaflet from 1983 asks to help 'the handicapped'". */
  function ofOldPrint(sentence) {
    const { start, end } = sentence;
    if (!sentence.hasOther(SPEAKS)) return "";
    const places = without(check.lists("speaking")["where words are printed"], OF_PEOPLE);
    const at = check.range(start, end - 2).find((each) => {
      const year = sentence.word(each + 2);
      const dated = ["from", "of", "in"].includes(sentence.word(each + 1)) && check.isYear(year) && Number(year) < RECENT;
      return dated && check.listed(sentence.word(each), places);
    });
    return at === undefined ? "" : check.range(at, at + 3).map((each) => sentence.word(each)).join(" ");
  }

  /* ---- statutes.py */

  const OURS = ["we", "our", "us", "i", "my", "tenant", "tenants", "flat", "landlord", "bid"];

  /* Why words are those of a law, by the sentence that they stand in; empty when they may not be. */
  function ofStatute(sentence) {
    const speaking = check.lists("speaking");
    const words = texts(sentence, sentence.start, sentence.end);
    const held = new Set([...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)]);
    const [law, rule] = ["laws", "rules"].map((kind) => {
      return [...speaking[`turns of phrase of ${kind}`]].filter((phrase) => held.has(phrase)).sort();
    });
    const told = [...law, ...rule].slice(0, 2);
    if (!law.length || told.length < 2 || words.some((word) => OURS.includes(word))) return "";
    return `the words are those of a law: “${told.join(" … ")}”`;
  }

  /* ---- softly.py */

  const LAWS = ["act", "regulations", "code", "directive", "convention"];
  const OF_A_THING = ["word", "term", "terms", "expression", "expressions"];

  /* Why an expression that does not stop a page is let pass; empty when nothing in the sentence says so. */
  function softly(scene, level) {
    const { sentence } = scene;
    const { first, start } = sentence;
    const spoken = level === "advise" && spokenOfLaw(sentence);
    if (spoken) return `advice keeps quiet where the sentence is about a law: “${spoken}”`;
    if (check.namesSomebody(sentence) || [sentence.word(first), sentence.word(first - 1)].includes("the")) return "";
    const sign = signIn(scene, "signs of talk about words, for advice");
    if (sign) return `advice keeps quiet where the sentence talks about words: “${sign}”`;
    const law = check.range(start + 1, first)
      .find((at) => LAWS.includes(sentence.word(at)) && sentence.capital(at) && sentence.capital(at - 1));
    return law ? `advice keeps quiet where the sentence is about a law: “${sentence.word(law - 1)} ${sentence.word(law)}”` : "";
  }

  /* What says that a sentence is about what a law says: "the 1996 Act", "by law", "under Part 7". */
  function spokenOfLaw(sentence) {
    for (const at of check.range(sentence.start + 1, sentence.end)) {
      const [word, before] = [sentence.word(at), sentence.word(at - 1)];
      const inLaw = word === "law" && ["in", "by"].includes(before) && sentence.gap(at - 1) === " "; // no "in-law"
      const named = LAWS.includes(word) && sentence.capital(at) && (before === "the" || check.isDigit(before));
      if (named || inLaw) return `${before} ${word}`;
      const part = ["part", "schedule", "article", "regulation"].includes(before) && check.isDigit(word);
      if (part && sentence.word(at - 2) === "under") return `under ${before} ${word}`;
    }
    return "";
  }

  /* Why words that stop a page elsewhere may be no use of them here; empty when nothing says so. */
  function doubt(scene) {
    const { sentence } = scene;
    const others = scene.label ? ["signs of what others say, for doubt"] : [];
    const sign = signIn(scene, "signs of talk about words, for doubt", ...others);
    if (sign) return `it may be used or only talked about: “${sign}”`;
    let at = sentence.first - 1;
    while (check.lists("speaking")["between signs and a name"].has(sentence.word(at))) at -= 1;
    const denied = deniedAt(sentence, at);
    if (denied) return `it may be denied of somebody: “${denied}”`;
    const own = ownAt(sentence, at);
    return own && `it may be the writer’s own story: “${own}”`;
  }

  /* What denies a name that it leads to, at word `at`: "is not a junkie", but not "is not a junkie den". */
  function deniedAt(sentence, at) {
    const grammar = check.lists("grammar");
    const after = sentence.word(sentence.last);
    if (after && sentence.touches(sentence.last - 1) && !grammar["never a noun"].has(after)) return "";
    const word = sentence.word(at);
    const before = sentence.word(at - 1);
    if (["not", "never"].includes(word) && grammar.be.has(before)) return `${before} ${word}`;
    return ["isn't", "aren't", "wasn't", "weren't"].includes(word) ? word : "";
  }

  /* What says that a name may be the writer's own; word `at` leads to the name. */
  function ownAt(sentence, at) {
    const word = sentence.word(at);
    const before = sentence.word(at - 1);
    if (word === "i" && ["am", "was"].includes(before)) return `${before} I`; // "was I an addict at all?"
    if (["like", "becoming"].includes(word) && sentence.word(sentence.last) === "i") {
      return `${word} … I`; // "like any addict I had my plans"
    }
    const kin = kinAt(sentence, at);
    if (kin) return kin;
    if (before === "life" && word === "as" && ["", "my"].includes(sentence.word(at - 2))) return "life as";
    const shared = ["other", "fellow"].includes(word) && ["of", "with", "like", "among"].includes(before);
    const speaks = shared && check.range(sentence.start, sentence.end).some((each) => sentence.word(each) === "i");
    return speaks ? `${before} ${word} … I` : "";
  }

  /* The writer's own people, of whom it is said: "my dad was an alcoholic", "our son took his life". */
  function kinAt(sentence, at) {
    if (["base", "s", "past", "ing"].includes(sentence.feature)) {
      if (["has", "had"].includes(sentence.word(at))) at -= 1;
    } else {
      const said = check.lists("people")["said of kin"].has(sentence.word(sentence.last - 1));
      if (!said || !check.lists("grammar").be.has(sentence.word(at))) return "";
      at -= 1;
    }
    if (sentence.word(at) === "who") at -= 1;
    const whose = sentence.word(at - 1);
    return ["my", "our"].includes(whose) && check.lists("people").kin.has(sentence.word(at)) ? `${whose} ${sentence.word(at)}` : "";
  }

  /* The word of the sentence that is one of the signs in these lists; empty when none is. */
  function signIn(scene, ...names) {
    const { sentence } = scene;
    const { first, last, start, end } = sentence;
    const signs = check.joinedLists("speaking", names);
    const at = [...check.range(start, first), ...check.range(last, end)].find((number) =>
      signs.has(sentence.word(number)) && !meansElse(sentence, number) && !check.otherSense(scene, number));
    return sentence.word(at);
  }

  /* Whether a sign is part of an address or a turn of phrase: "words/addict.md", "terms of reference". */
  function meansElse(sentence, at) {
    const after = sentence.word(at + 1);
    return after && (sentence.gap(at) === "/" || (after === "of" && OF_A_THING.includes(sentence.word(at))));
  }

  /* ---- reported.py */

  const ARTICLES = ["a", "an", "the"];
  const CALLED = ["called", "dubbed", "nicknamed", "branded", "labelled"];
  const OURSELVES = ["to", "i", "we", "is", "are", "was", "were", "be", "been", "being", "get", "got"];
  const WHOM = ["him", "her", "them", "me", "us", "it", "somebody", "someone", "anyone", "anybody", "yourself"];
  const OF_WHOM = ["my", "your", "his", "her", "their", "our", "he", "she", "they", "somebody", "someone"];
  const GIVES_NAMES = ["call", "calling", "label", "labelling", "labeling", "brand", "branding", "name", "naming"];
  const RIGHT = ["right", "ok", "okay", "fair", "wrong", "rude", "kind", "acceptable", "offensive", "fine"];
  const STOP = ["stop", "don't", "never", "not"];

  /* The verb of others who give the name; empty when the writer may give it. */
  function reported({ sentence }) {
    return check.talkedAbout(
      whatOthersCall(sentence) || isItRight(sentence) || doesHarm(sentence) || stopCalling(sentence) || notToBeSaid(sentence),
    );
  }

  function beforeArticle(sentence) {
    return sentence.first - (ARTICLES.includes(sentence.word(sentence.first - 1)) ? 2 : 1);
  }

  function ends(sentence) {
    return sentence.last >= sentence.end || !sentence.touches(sentence.last - 1);
  }

  /* The verb after "what" and those who speak so: "in what the papers called a broken home". */
  function whatOthersCall(sentence) {
    const verb = beforeArticle(sentence);
    if (!CALLED.includes(sentence.word(verb)) || !sentence.touches(verb) || !ends(sentence)) return "";
    const near = check.range(verb - 1, Math.max(verb - 5, sentence.start - 1), -1);
    const what = near.find((at) => sentence.word(at) === "what");
    const others = !OURSELVES.includes(sentence.word(verb - 1));
    return what !== undefined && what < verb - 1 && others ? `what … ${sentence.word(verb)}` : "";
  }

  /* Whether somebody stands between the verb of naming and the match: "call somebody a", "refer to us as". */
  function namesSomebodySo(sentence, verb) {
    const last = beforeArticle(sentence);
    const byAs = sentence.word(last) === "as";
    if (!byAs && !GIVES_NAMES.includes(sentence.word(verb))) return false; // "describe how we deal with addicts"
    const between = check.range(verb + 1, byAs ? last : last + 1).map((at) => sentence.word(at));
    const straight = check.range(verb, sentence.last - 1).every((at) => sentence.touches(at));
    const small = check.lists("grammar").prepositions;
    return straight && between.some((word) => check.isPeople(word) || WHOM.includes(word)) &&
      !between.some((word) => word !== "to" && small.has(word));
  }

  /* The verb in a question of how to speak: "Is it ever right to call somebody a schizophrenic?". */
  function isItRight(sentence) {
    const { first, last, start, end, tokens, text } = sentence;
    const asks = ["is", "was", "isn't"].includes(sentence.word(start)) && sentence.word(start + 1) === "it";
    const right = texts(sentence, start + 2, start + 4).some((word) => RIGHT.includes(word));
    const we = ["you", "we", "i", "one"];
    const may = ["can", "could", "should", "may"].includes(sentence.word(start)) && we.includes(sentence.word(start + 1));
    if (!((asks && right) || may) || last !== end || check.lstrip(text.slice(tokens[end - 1].end), "\"'”’")[0] !== "?") return "";
    const naming = check.lists("speaking")["naming somebody"];
    const before = may ? we : ["to"];
    const verb = check.range(start + 2, first).find((at) => naming.has(sentence.word(at)) && before.includes(sentence.word(at - 1)));
    return verb && namesSomebodySo(sentence, verb) ? `${sentence.word(start)} … ${sentence.word(verb)}` : "";
  }

  /* What naming people so does: "Calling people addicts depersonalises them". */
  function doesHarm(sentence) {
    const { last, start } = sentence;
    const opening = sentence.word(start);
    if (!check.lists("speaking")["naming somebody"].has(opening) || !opening.endsWith("ing")) return "";
    const how = ["often", "only", "always", "just", "also", "never", "rarely", "usually"];
    const at = last + (sentence.word(last).endsWith("ly") || how.includes(sentence.word(last)) ? 1 : 0);
    const verb = sentence.word(at);
    const third = /(?<![suia])s$/.test(verb) && sentence.touches(at - 1);
    const named = sentence.word(beforeArticle(sentence)) === "as" || check.plural(sentence) || check.acts(verb) ||
      WHOM.includes(sentence.word(start + 1)); // "calling it a drug habit denies that"
    return third && named && namesSomebodySo(sentence, start) ? `${opening} … ${verb}` : "";
  }

  /* The order not to describe something so: "Please stop calling the weather schizophrenic". */
  function stopCalling(sentence) {
    const { first, last, start, feature } = sentence;
    const { prepositions, "before a noun": articles } = check.lists("grammar");
    if (!["", "one"].includes(feature) || articles.has(sentence.word(first - 1))) return "";
    for (const at of check.range(first - 2, Math.max(first - 9, start), -1)) {
      if (!sentence.touches(at) || prepositions.has(sentence.word(at))) return "";
      if (["calling", "call"].includes(sentence.word(at))) {
        const refused = STOP.includes(sentence.word(at - 1)) && at - 2 <= start;
        const whom = articles.has(sentence.word(at + 1)) || WHOM.includes(sentence.word(at + 1));
        const over = ends(sentence) || ["and", "or", "when", "if", "because"].includes(sentence.word(last));
        return refused && whom && over ? `${sentence.word(at - 1)} ${sentence.word(at)}` : "";
      }
    }
    return "";
  }

  /* The order not to say what somebody did: "Please don't say my mum lost her battle". */
  function notToBeSaid(sentence) {
    const { first, start, feature } = sentence;
    let at = start + (sentence.word(start) === "please" ? 1 : 0);
    if (read(sentence, at, "do not")) at += 1;
    const refused = STOP.includes(sentence.word(at)) && ["say", "write", "saying", "writing"].includes(sentence.word(at + 1));
    const told = refused && OF_WHOM.includes(sentence.word(at + 2)) && ["past", "s", ""].includes(feature);
    const near = told && first - at - 2 > 0 && first - at - 2 <= 3;
    const straight = near && ends(sentence) && check.range(at, first).every((each) => sentence.touches(each));
    return straight ? `${sentence.word(at)} ${sentence.word(at + 1)}` : "";
  }

  /* Who speaks to the public, and how, before a quotation of it: "tabloids warn of 'yobs'". */
  function ofMedia({ sentence }, [first]) {
    const { start } = sentence;
    const { "speaks to the public": speakers, "speaks in public": verbs } = check.lists("speaking");
    const ours = check.range(start, first).some((at) => ["our", "my", "we", "us"].includes(sentence.word(at)));
    const subject = check.range(start, Math.min(start + 4, first)).find((at) => speakers.has(sentence.word(at)));
    if (subject === undefined || ours || check.lists("grammar").prepositions.has(sentence.word(subject - 1))) return "";
    const verb = texts(sentence, subject + 1, first).find((word) => verbs.has(word));
    return verb ? `${sentence.word(subject)} … ${verb}` : "";
  }

  Object.assign(check, { asWords, calledIt, ofDraft, ofStatute, softly, doubt, reported, ofMedia, inPrint, isDocument });
})((window.checkWords = window.checkWords || {}));
