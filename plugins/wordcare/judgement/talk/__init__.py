"""Whether a sentence talks about words and does not use them. `discussed` asks all the others in turn.

- Orders and advice: `told`, `asked`, `leading`, `followed`, `bare`.
- No to a word: `refusals`, `denied`, `doubted`, `contrasted`, `echoed`.
- What others say: `hearsay` with `pointed_back` and `fragments`, `reported`, `old_times`, `statutes`.
- Quotation marks: `set_apart`, `put_on`, `called`, `of_others`. Names without marks: `as_words`, `printed`.
- Remarks on a text: `drafts`. What a sentence says of a picture or a pub: `works_of_art`.
- `softly` is for advice, and for what is in doubt.
"""
