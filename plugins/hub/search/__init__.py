"""Search that understands people: everyday words, slips of spelling, word forms, words that hurt.

At build time the pages become small files (`index`, `files`). In the browser, `search.js` reads
only those that a question needs, so nothing is fetched before somebody searches, and little
after. Nothing leaves the reader's machine.
"""
