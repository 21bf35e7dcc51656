"""What to say about one pull request (or merge request): a report as data, and words made from it.

A pull request may come from anyone, so two steps are kept apart. The first runs where nothing can be
harmed and writes a `report`. The second runs with our own code and rulebook, takes the report as data
that nobody vouches for, and writes a `comment` and `suggesting` changes. Nothing here uses a network.
"""
