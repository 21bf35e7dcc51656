"""The benchmark: how fast the checker is and how much memory it needs, as ratios in one run."""
