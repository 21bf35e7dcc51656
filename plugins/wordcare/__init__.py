"""Care for words: finds language that hurts, at its exact place, and says what to write instead.

The engine reads a file as its reader does (`reading`), looks for the expressions of a
rulebook (`rulebook`, `matching`), weighs what stands around them (`judgement`) and gives findings
(`checking`). Commands and site generators are callers: the engine never imports them.
"""

__version__ = "0.1.0"
