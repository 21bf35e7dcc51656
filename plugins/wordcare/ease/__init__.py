"""Reading ease: how easy the words of a page are to read, measured fairly.

A page's prose (`prose`) is cut into `sentences` and words, and `syllables` are counted. The counts
(`counting`) go into published `formulas`. `findings` says what a writer may want to look
at, each at its place; `limits` says how much of what is too much, and for which page.
Scores describe a text. They say nothing about a reader, and nothing fails because of them by default.
"""
