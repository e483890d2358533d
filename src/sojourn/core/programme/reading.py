"""A programme file, read and judged: every fault at once, each as a Problem with the dotted path of its key."""

import json
import re
import tomllib
from decimal import Decimal
from functools import cache
from typing import Any, get_args

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails
from pydantic_core.core_schema import ErrorType

from sojourn.core.errors import BadInput, Problem
from sojourn.core.part import Part
from sojourn.core.programme.checks import contradictions
from sojourn.core.programme.keys import KeyCheck, joined, shown
from sojourn.core.programme.models import Programme
from sojourn.core.programme.shapes import Items, Kinds, Table, shape_of

ROOT = Table(Programme)
BUILT_IN = frozenset(get_args(ErrorType))
LIMITS = {
    "greater_than_equal": "too_small",
    "greater_than": "too_small",
    "less_than_equal": "too_large",
    "less_than": "too_large",
}
# How the reader of TOML words that a key or a table is there already.
TWICE = re.compile(r"Cannot overwrite a value|Cannot declare .* twice|Duplicate inline table key")
PLAIN = {"missing": "missing_key", "string_too_short": "empty_value", "too_short": "empty_list"}


def read_programme(text: str) -> Programme:
    """The programme that a TOML text states.

    Errors: BadInput with every problem found: `toml_syntax`, `toml_twice` (row is the line), `unknown_key`,
    `missing_key`, `wrong_value`, `not_an_option`, `too_small`, `too_large`, `empty_value`, `empty_list`, `key_twice`,
    the `no_...` codes of `promises`, the codes of `checks`.
    Source: call folder, section 2 and section 3, "Caps must nest".
    """
    raw = parsed_toml(text)
    check = KeyCheck(ROOT)
    clean = check.table(raw, ROOT, "")
    faults = list(check.problems)
    parts: dict[str, Any] = {}
    for name in Programme.model_fields:
        part, found = _section(name, clean)
        faults += found
        parts[name] = part
    faults = told_once(faults)
    unsure = {_top(problem) for problem in faults if problem.code != "unknown_key"}
    faults += contradictions({name: part for name, part in parts.items() if name not in unsure})
    if faults:
        order = {name: number for number, name in enumerate(raw)}
        raise BadInput(sorted(faults, key=lambda problem: order.get(_top(problem), len(order))))
    return Programme.model_validate(clean)


def canonical(programme: Programme) -> str:
    """The programme as one stable JSON text: what two files that state the same programme have in common."""
    return json.dumps(programme.model_dump(mode="json"), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def parsed_toml(text: str) -> dict[str, Any]:
    """What a TOML text holds, numbers with a point as decimals. Errors: BadInput with `toml_syntax`, `toml_twice`."""
    try:
        return tomllib.loads(text.removeprefix("\ufeff"), parse_float=Decimal)
    except tomllib.TOMLDecodeError as fault:
        place = re.search(r"at line (\d+), column (\d+)", str(fault))
        line = int(place[1]) if place else len(text.splitlines())
        source = text.splitlines()[line - 1].strip() if 0 < line <= len(text.splitlines()) else ""
        figures = {"line": line, "place": int(place[2]) if place else 1}
        code = "toml_twice" if TWICE.search(str(fault)) else "toml_syntax"
        raise BadInput([Problem(code, "programme", line, None, shown(source), figures)]) from None
    except (RecursionError, ValueError):  # thousands of brackets, or a number of thousands of digits
        raise BadInput([Problem("toml_syntax", "programme", 1, None, None, {"line": 1, "place": 1})]) from None


def _section(name: str, clean: dict[str, Any]) -> tuple[Any, list[Problem]]:
    """One key of the top level, validated alone, so that a fault in one section hides none in another."""
    field = Programme.model_fields[name]
    if name not in clean:
        missing = [Problem("missing_key", "programme", None, name)] if field.is_required() else []
        return (None if missing else field.get_default(call_default_factory=True)), missing
    if name == "eligibility":
        return _rules(clean[name])
    return validated(_adapter(name), clean[name], name)


@cache
def _adapter(name: str) -> TypeAdapter[Any]:
    return TypeAdapter(Programme.model_fields[name].rebuild_annotation())


@cache
def _rule_adapter(model: type[Part]) -> TypeAdapter[Any]:
    return TypeAdapter(model)


def _rules(items: list[Any]) -> tuple[Any, list[Problem]]:
    """Each rule by the model of its kind, so that a path names keys of the file and nothing else."""
    shape = shape_of(Programme.model_fields["eligibility"].annotation)
    assert isinstance(shape, Items)
    assert isinstance(shape.item, Kinds)
    rules, faults = [], list[Problem]()
    for number, item in enumerate(items):
        if item is None:
            continue
        model = shape.item.parts[item["kind"]]
        rule, found = validated(_rule_adapter(model), item, f"eligibility[{number}]")
        rules.append(rule)
        faults += found
    return tuple(rules), faults


def validated(adapter: TypeAdapter[Any], value: Any, path: str) -> tuple[Any, list[Problem]]:
    """A value as the model makes it, or None and every fault with its dotted path."""
    try:
        return adapter.validate_python(value), []
    except ValidationError as fault:
        # TOML has no null: None marks an item that the check of keys has already told of
        told = [error for error in fault.errors(include_url=False) if error["input"] is not None]
        return None, [_problem(error, path) for error in told]


def _problem(error: ErrorDetails, path: str) -> Problem:
    for step in error["loc"]:
        if step == "[key]":
            continue
        path = f"{path}[{step}]" if isinstance(step, int) else joined(path, step)
    code, figures = _cause(error)
    value = None if isinstance(error["input"], dict | list) else shown(error["input"])
    return Problem(code, "programme", None, path, value, figures)


def _cause(error: ErrorDetails) -> tuple[str, dict[str, object]]:
    """The code and the figures that stand for one finding of the validator."""
    kind, context = error["type"], error.get("ctx", {})
    if kind not in BUILT_IN:
        return kind, dict(context)
    if kind in LIMITS:
        return LIMITS[kind], {"limit": next(iter(context.values()))}
    if kind == "value_error" and isinstance(error["input"], dict):
        return "keys_do_not_fit", {}
    return PLAIN.get(kind, "wrong_value"), {} if kind in PLAIN else {"expected": "documented_value"}


def told_once(problems: list[Problem]) -> list[Problem]:
    """The problems without what only follows from another: a wrong value that was left out is missing, and then the
    table that holds it does not fit together.
    """
    told = {problem.column or "" for problem in problems if problem.code not in {"missing_key", "unknown_key"}}
    return [
        problem
        for problem in problems
        if (problem.code != "missing_key" or problem.column not in told)
        and not any(_inside(other, problem.column) for other in told if problem.value is None)
    ]


def _inside(path: str, table: str | None) -> bool:
    return path.startswith((f"{table}.", f"{table}["))


def _top(problem: Problem) -> str:
    return re.split(r"[.\[]", problem.column or "")[0]
