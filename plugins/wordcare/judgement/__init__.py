"""Whether an expression that was met matters where it stands, and why.

- `judging` asks for each match in a file, always in one order. `meaning` is that order: why one match is
  let pass, if it is. `fine` asks what its own page declares.
- `beside` finds the passages around a passage.
- The packages below know one kind of reason each: `senses`, `shown`, `talk`, `naming` and `own_words`.
  `talk` asks `senses` and `shown`, and the last two ask all three. `matching` is below all of them.
"""
