"""How the time for some work grows with its size, told fairly on a machine that is busy with other things."""

import gc
import time
from collections.abc import Callable

BLINK = 0.005  # seconds; less than that cannot be told from nothing
Work = Callable[[int], Callable[[], object]]


def seconds(work: Work, size: int) -> float:
    """Processor time, the best of three, each prepared anew.

    Without the collector, whose work grows with all that other tests have made.
    """
    gc.collect()
    gc.disable()
    try:
        return min(_once(work(size)) for _ in range(3))
    finally:
        gc.enable()


def _once(task: Callable[[], object]) -> float:
    start = time.process_time()
    task()
    return time.process_time() - start


def is_in_proportion(work: Work, small: int, large: int, most: float) -> bool:
    """Whether the work for the size `large` takes less than `most` times as long as for `small`.

    `work` prepares, untimed, and gives back what is timed. A busy machine may spoil one comparison.
    What grows faster than it may fails each of them.
    """
    _once(work(small))
    return any(seconds(work, large) < most * max(seconds(work, small), BLINK) for _ in range(4))
