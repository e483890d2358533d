"""Keys that ask for what no stable allocation can promise: each is refused by name, with the way out in its message.

Source: call folder, section 3, "Caps must nest".
"""

import re
from collections.abc import Mapping

_WORDS = (
    ("no_couples", r"couples?|pairs?|partners?|together|joint_\w+"),
    ("no_home_region_caps", r"home_(by_)?(region|province|hub|host)s?|(region|province|hub|host)_(by_)?homes?"),
    ("no_costs", r"costs?|knapsack|prices?|cost_\w+|\w+_costs?|budget_by_\w+|budgets"),
    ("no_minimum_sizes", r"minim(um|a|ums)|min|floors?|lower(_\w+)?|min(imum)?_\w+|\w+_(min|minimum|floor)|at_least"),
)


def unpromised(path: str, key: str) -> str | None:
    """The code of what a key asks for in vain, or None: only in `allocation`, `project` and at the top."""
    section = path.partition(".")[0]
    if section not in {"", "allocation", "project", "places"}:
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
