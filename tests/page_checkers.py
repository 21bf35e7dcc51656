"""What axe, IBM Equal Access and HTML_CodeSniffer say about a page that is open in a browser.

Each is a plain script, which is put into the page as it stands. The programs around them do the same
(HTML_CodeSniffer is what pa11y runs), but here they need no browser of their own, and see the page in any
state. Content rules do not stop them: the browser lets its driver in.

What a checker is sure of is a fault. What it leaves to people is a doubt: a "potential" or "manual" finding
of IBM, a "recommendation", an "incomplete" one of axe. Each kind of doubt has an answer in
`checkers/answers.yml`, which may hold for some elements only, or else it is open.
"""

from collections import Counter
from functools import cache
from typing import NamedTuple

import yaml

from checkers import NAMED, file_of

AXE, IBM, SNIFFER = "axe-core", "IBM Equal Access", "HTML_CodeSniffer"
SCRIPTS = {
    AXE: ("axe-core", "axe.min.js"),
    IBM: ("accessibility-checker-engine", "ace.js"),
    SNIFFER: ("@pa11y/html_codesniffer", "build/HTMLCS.js"),
}

ASK = {
    AXE: """async () => {
      const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      const found = await axe.run({runOnly});
      if (!found.passes.length) throw new Error("axe looked at nothing");
      const listed = (results, sure) => results.flatMap(({id, help, nodes}) => nodes.map((node) => {
        const doubts = [...node.any, ...node.all, ...node.none].map((check) => check.data?.messageKey);
        const kind = sure ? id : [id, ...new Set(doubts.filter(Boolean))].join(" ");
        return {kind, sure, says: help, place: document.querySelector(node.target.at(-1))};
      }));
      return [...listed(found.violations, true), ...listed(found.incomplete, false)];
    }""",
    IBM: """async () => {
      const {results} = await new ace.Checker().check(document, ["IBM_Accessibility", "WCAG_2_2"]);
      if (!results.length) throw new Error("IBM Equal Access looked at nothing");
      return results.filter(({value}) => value[1] !== "PASS").map((result) => ({
        kind: `${result.ruleId} ${result.reasonId}`,
        sure: result.value[0] === "VIOLATION" && result.value[1] === "FAIL",
        says: result.message,
        place: document.evaluate(result.path.dom, document, null, 9, null).singleNodeValue,
      }));
    }""",
    SNIFFER: """() => new Promise((done, failed) => HTMLCS.process("WCAG2AA", document, () => {
      const found = HTMLCS.getMessages();
      if (!found.length) failed("HTML_CodeSniffer looked at nothing");
      done(found.filter(({type}) => type === HTMLCS.ERROR).map(({code, msg, element}) => (
        {kind: code, sure: true, says: msg, place: element})));
    }, failed))""",
}
"""How each is asked. It answers with kinds of findings, whether it is sure, and the elements."""

SORTED = """async (answers) => {
  const found = await (%s)();
  const answered = ({kind, place}) => Object.hasOwn(answers, kind)
    && (!answers[kind].only || place?.matches?.(answers[kind].only));
  const line = ({kind, says, place}) => `${kind}: ${says}: ${place?.outerHTML?.slice(0, 160)}`;
  const doubts = found.filter(({sure}) => !sure);
  return [
    found.filter(({sure}) => sure).map(line),
    doubts.filter((each) => !answered(each)).map(line),
    doubts.filter(answered).map(({kind}) => kind),
  ];
}"""


class Findings(NamedTuple):
    """What a checker says: faults and open doubts, each in a line, and how often each answer was needed."""

    faults: list[str]
    doubts: list[str]
    answered: Counter[str]


@cache
def answers(checker: str) -> dict[str, dict[str, str]]:
    """Why each kind of doubt is no fault (`because`), and at which elements (`only`, a selector)."""
    told = yaml.safe_load((NAMED / "answers.yml").read_text(encoding="utf-8"))
    return told.get(checker) or {}


@cache
def script(checker: str) -> str:
    return file_of(*SCRIPTS[checker]).read_text(encoding="utf-8")


def findings(page, checker: str, source: str = "") -> Findings:
    """What a checker says about the page as it is now; `source` is its script if it is not the installed."""
    page.evaluate(source or script(checker))
    faults, doubts, answered = page.evaluate(SORTED % ASK[checker], answers(checker))
    return Findings(faults, doubts, Counter(answered))
