"""A built site, whichever generator made it: what readers get of it that was in no source.

Sources are checked before a build. What reaches readers by another road (a macro, a theme, a
generated page, another plugin) is only in what was built. `site` checks it all, and `folder` says
what that is. `look` looks at one page, first with a quick `glance`, which takes tags out crudely
(`bare`, `tags`, `unseen`). `titles` knows what pages repeat of each other. `search` judges a search index,
and `others` judges feeds, style sheets and the like. `ahead` looks at pages while others are still
being written.
"""
