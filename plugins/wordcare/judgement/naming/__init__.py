"""Whether words are part of a name or a title.

`names` knows people, places and organisations, with `named_after` for what is called after them and
`runs` for where a name begins and ends. `titles` knows works in quotation marks, italics or capitals, and
`cited` those in a list of sources, both with `published` for what stands beside a work.
"""
