"""Keys that ask for what no stable allocation can promise: each is refused by name, with the way out in its message.

Source: call folder, section 3, "Caps must nest".
"""

import re
from collections.abc import Mapping

_PLACE = r"(region|province|hub|host)"
_WORDS = (
    ("no_couples", r".*couples?|pairs?|partners?|together|joint(_\w+)?"),
    ("no_home_region_caps", rf".*home\w*_{_PLACE}.*|.*{_PLACE}\w*_home.*"),
    ("no_costs", r"(.*_)?costs?(_.*)?|knapsack|prices?|budgets|budget_(by|per)_.*"),
    ("no_minimum_sizes", r"(.*_)?(min|minim(um|a|ums)|floors?|lower|at_least)(_.*)?"),
)


def unpromised(path: str, key: str) -> str | None:
    """The code of what a key asks for in vain, or None: only in `allocation`, `project` and at the top."""
    section = path.partition(".")[0]
    if section not in {"", "allocation", "project"}:
        return None
    word = re.sub(r"[^a-z]+", "_", key.lower()).strip("_")
    return next((code for code, pattern in _WORDS if re.fullmatch(pattern, word)), None)


def unpromised_cap(path: str, value: Mapping[str, object]) -> str | None:
    """The code of what a table asks for where one number of seats belongs: `{ min = 2, max = 5 }`, seats by region."""
    if not path.startswith("allocation.caps."):
        return None
    asked = (unpromised("allocation", key) for key in value)
    found = next((code for code in asked if code is not None), None)
    if found is None and path.startswith("allocation.caps.home.") and "max" not in value:
        return "no_home_region_caps"
    return found
