"""Words that a page only shows or explains, by where they stand: under a heading, in a list, in a row.

`led` asks what leads up to a passage, and `lines` what stands on the lines of plain text. For that
`headed` knows headings, `rows` the cells of a table, `glued` two things in one line, `entries` an entry
in a list, `openings` and `headlines` how lists and lines begin, and `quote_boxes` boxes. `explained` finds
what a page has spelt out, and `asides` what a writer adds in passing.
"""
