/* Tells when a sentence says no to words, or says whose they are: a myth, a question, old times, others.
   Mirrors refusals.py, hearsay.py, pointed_back.py, fragments.py, glued.py, doubted.py, old_times.py,
   asked.py, denied.py and echoed.py in plugins/wordcare/judgement/talk. Change both together. */
(function (check) {
  "use strict";

  /* ---- refusals.py */

  const BLAMED = ["has", "have", "had"];
  const BY_MANY = ["traditionally", "commonly", "popularly", "historically"];
  const CALLED_SO = ["someone", "somebody", "anyone", "anybody", "each"];
  const FEW = 4;
  const FORMERLY = ["once", "formerly"];
  const SAID = 10;
  const THAT = 4;
  const NOT_SAID = ["say", "saying", "write", "writing", "print", "tell", "telling", "report", "claim", "suggest", "imply"];
  const SAID_OF = ["he", "she", "they", "people", "somebody", "someone", "anybody", "anyone"];
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
      return check.talkedAbout(`${sentence.word(at)} … as`);
    }
    const blamed = farBefore(sentence);
    if (blamed && check.endsThere(scene)) return check.talkedAbout(`${blamed} … as`);
    const summoned = sentence.word(at + 1) === "the" && sentence.word(at + 2) !== "lot"; // "call the junkies in"
    const after = sentence.word(sentence.last);
    const goesOn = speaking["goes on after a name"].has(after) || check.actsAsOne(sentence) || BLAMED.includes(after);
    const ends = check.endsThere(scene) || goesOn; // "calling somebody a bed blocker hides the cause"
    const soCalled = sentence.word(at - 1) === "so";
    if (!speaking["naming somebody"].has(sentence.word(at)) || summoned || soCalled || !ends) return "";
    // "not a week goes by without a call about substance abuse"
    const noun = ["a", "the", "one", "another"].includes(sentence.word(at - 1));
    if (noun && ["call", "name", "brand"].includes(sentence.word(at))) return "";
    const teller = toldToName(scene, at);
    if (teller) return check.talkedAbout(`${teller} to ${sentence.word(at)}`);
    const described = sentence.feature === "" && !["a", "the"].includes(sentence.word(sentence.first));
    const are = sentence.word(at - 1);
    if (described && sentence.word(at) === "called" && ["are", "is"].includes(are)) return check.talkedAbout(`${are} called`);
    if (at + 1 < sentence.first && inGeneral(sentence, at)) return check.talkedAbout(`${sentence.word(at)} …`);
    const near = check.range(Math.max(at - 4, sentence.start), at).map((each) => sentence.word(each));
    let [refusal = nobodyDoes(sentence, at)] =
      near.filter((word) => speaking.refusals.has(word) || FORMERLY.includes(word)).sort();
    if (sentence.word(at - 2) === "why" && are === "not") return ""; // "so why not call them economic migrants?"
    if (!refusal && sentence.word(at - 1) === "to") { // "it demeans people to describe them as addicts"
      const earlier = check.range(sentence.start, at - 1).map((each) => sentence.word(each));
      [refusal] = earlier.filter((word) => speaking["finds fault with a name"].has(word)).sort();
    }
    return refusal ? check.talkedAbout(`${refusal} … ${sentence.word(at)}`) : "";
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
  const DID = ["did", "had", "was", "does"];
  const NO_REFUSAL = ["forget", "fail", "omit", "hesitate", "many", "too", "only"];

  function notSaid({ sentence }) {
    const { first, start, feature } = sentence;
    const { be: forms } = check.lists("grammar");
    const { refusals } = check.lists("speaking");
    let be = first - (["a", "an"].includes(sentence.word(first - 1)) ? 2 : 1);
    if (["and", "or"].includes(sentence.word(be))) { // "never say that he is rude or an addict"
      const earlier = check.range(be - 1, Math.max(be - SAID, start), -1).find((at) => forms.has(sentence.word(at)));
      if (earlier !== undefined) be = earlier;
    }
    const somebody = SAID_OF.includes(sentence.word(first - 1));
    const saidOf = forms.has(sentence.word(be)) || ["past", "s", "base"].includes(feature) || somebody;
    const says = (at) => NOT_SAID.includes(sentence.word(at));
    const that = check.range(Math.max(be - SAID, start + 1), be).find((at) => {
      // "please do not say he is an addict"
      const word = sentence.word(at);
      if (word === "that") return true;
      const said = at + 1 === be && SAID_OF.includes(word) && says(at - 1);
      return said && !check.range(Math.max(at - 1 - THAT, start), at - 1).some((each) => sentence.word(each) === word);
    });
    if (!saidOf || !that) return "";
    const verb = check.range(that - 1, Math.max(that - 1 - THAT, start), -1).find(says);
    if (verb === undefined) return "";
    const refuses = (at) => {
      const word = sentence.word(at);
      if (check.range(at + 1, verb).some((each) => NO_REFUSAL.includes(sentence.word(each)))) return false;
      if (word === "no") return !sentence.gap(at).includes(",");
      return refusals.has(word) && !DID_NOT.includes(word) && !(word === "not" && DID.includes(sentence.word(at - 1)));
    };
    const near = check.range(Math.max(verb - THAT, start), verb);
    const [told] = near.filter(refuses).map((at) => sentence.word(at)).sort();
    return told ? check.talkedAbout(`${told} … ${sentence.word(verb)} that`) : "";
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
    if (told) return check.talkedAbout(told);
    if (inRowOfQuestions(sentence)) return "it is one of several names in a row of questions";
    const word = isTheWord(sentence);
    if (word) return check.talkedAbout(`${word}.`);
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
      if (saysWho && check.split(own).length <= FEW && check.isReworded(sentence, other, own)) {
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
    const myth = ["myth", "myths", "false"].includes(sentence.word(end - 1)) && end - 1 >= last;
    if (myth && [":", ...DASHES].includes(check.strip(sentence.gap(end - 2)))) {
      return `: ${sentence.word(end - 1)}`; // "People who self-harm are manipulative: myth."
    }
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
    return told && check.endsThere(scene) ? teller : "";
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
    if (check.describes(scene, after)) return ""; // "convictions for 'junkie' crimes"
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
    if (!quoted && labelled) return check.talkedAbout("labelled … as");
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
    if (sentence.word(at) !== "to" || at <= sentence.start + 1 || !check.endsThere(scene)) return false;
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
    return named && check.endsThere(scene);
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

  /* ---- asked.py, on */

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
      const doubted = plain && (check.endsThere(scene) || asked(sentence, after));
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
    if (speaking["opens words to avoid"].has(opening) && sentence.gap(says).includes(":")) return check.talkedAbout(`${opening}: …`);
    const two = scene.spoken(sentence.start, sentence.start + 2);
    const labelled = sentence.start + 2 <= sentence.first && sentence.gap(sentence.start + 1).includes(":");
    if (labelled && speaking["labels words to avoid"].has(two)) return check.talkedAbout(`${two}: …`);
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
    const just = !quoted && check.endsThere(scene) && notJust(sentence);
    if (just) return `it says that this is not so: “${just}”`;
    if (!quoted && makesNobody(sentence)) return "it says that this makes nobody so";
    if (!quoted && isNotEverybody(sentence)) return "it says that not everybody is like that";
    if (!quoted && (check.plural(sentence) || sentence.feature === "ing") && cleared(scene)) return `it says what ${opening} are not`;
    if (!quoted && (several || !check.endsThere(scene))) return ""; // "they are not psychos" still uses the name
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
    if (!feature && ["and", "or"].includes(sentence.word(at))) at -= 2;
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
    if (quoted && check.thereAreNone(sentence, ...quoted)) return "it says that there are none";
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
    if (!check.lists("speaking")["people at large"].has(sentence.word(start)) || !check.endsThere(scene)) return false;
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
    return check.namesSeveral(sentence) && !around.some((at) => signs.has(sentence.word(at)));
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

  Object.assign(check, { notNamed, notSaid, refused, hearsay, getsAName, lawSpeaks, ofOld, explanation, preferred, reworded, corrected, choice, denial, echoed });
})((window.checkWords = window.checkWords || {}));
