"""The page: three languages in one file, which loads nothing and works without scripts."""

from base64 import b64encode
from functools import lru_cache
from hashlib import sha256
from html import escape
from importlib.resources import files

from sojourn.desk.report.figures import Figures, figures_of
from sojourn.desk.report.pictures import (
    choices_section,
    flow_section,
    funnel_section,
    reasons_section,
    rules_section,
)
from sojourn.desk.report.seats import seats_section
from sojourn.desk.report.trust import guarantees_section, privacy_section, verify_section
from sojourn.tables.call import Call
from sojourn.tables.outcome import Outcome
from sojourn.texts import LANGUAGES, Language, Speaker, speaker

FIRST: Language = "en"
LOGO = (
    '<svg width="30" height="14" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.5">'
    '<path d="M0 7h9M21 7h9"/><circle cx="15" cy="7" r="5"/></svg>'
)
HATCH = (
    '<svg class=defs aria-hidden="true" width="1" height="1"><defs><pattern id="hatch" width="6" height="6" '
    'patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" '
    'style="stroke:var(--d3)" stroke-width="2"/></pattern></defs></svg>'
)


def render_report(call: Call, outcome: Outcome, figures: Figures | None = None) -> str:
    """The public report of an outcome as one HTML file: the same call and outcome give the same bytes.

    `figures` are those of `figures_of`, where the caller has counted them.
    """
    figures = figures or figures_of(call, outcome)
    first = speaker(FIRST)
    inputs = "".join(
        f"<input class=choose type=radio name=language value={code} id=choose-{code}"
        f' aria-label="{escape(speaker(code)("report-language"))}"{" checked" if code == FIRST else ""}>'
        for code in LANGUAGES
    )
    pages = "".join(_page(speaker(code), call, outcome, figures) for code in LANGUAGES)
    style, script = _style(), _resource("report.js")
    return (
        f"<!doctype html>\n<html lang={FIRST}>\n<head>\n<meta charset=utf-8>\n"
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(script)}">\n'
        '<meta name=viewport content="width=device-width,initial-scale=1">\n<meta name=referrer content=no-referrer>\n'
        f"<title>{escape(_title(first, call))}</title>\n<style>{style}</style>\n</head>\n<body>\n"
        f"{HATCH}\n{inputs}\n{pages}\n"
        f"<script>{script}</script>\n</body>\n</html>\n"
    )


def _policy(script: str) -> str:
    digest = b64encode(sha256(script.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'unsafe-inline'; font-src data:; script-src 'sha256-{digest}'"


@lru_cache(maxsize=1)
def _style() -> str:
    font = files("sojourn.desk").joinpath("fonts", "SojournSans.woff2").read_bytes()
    return _resource("report.css").replace("@FONT@", b64encode(font).decode())


def _resource(name: str) -> str:
    return files("sojourn.desk.report").joinpath(name).read_text(encoding="utf-8")


def _title(say: Speaker, call: Call) -> str:
    return say("report-page-title", programme=_programme(say, call), round=call.programme.allocation.round)


def _programme(say: Speaker, call: Call) -> str:
    return str(getattr(call.programme.name, say.language))


def _page(say: Speaker, call: Call, outcome: Outcome, figures: Figures) -> str:
    rules = _asked(say, call, figures)
    certificate = outcome.certificate
    sections = [
        ("funnel", funnel_section(say, figures)),
        ("choices", choices_section(say, figures)),
        ("seats", seats_section(say, figures)),
        ("flow", flow_section(say, figures)),
        ("reasons", reasons_section(say, figures)),
        ("rules", rules_section(say, figures, rules)),
        ("guarantees", guarantees_section(say, certificate, call.programme.choices.max)),
        ("verify", verify_section(say, certificate)),
        ("privacy", privacy_section(say)),
    ]
    body = "".join(_section(say, code, inner) for code, inner in sections)
    version = certificate["software"]["version"]
    title = escape(_title(say, call))
    return (
        f'<div class="page {say.language}" lang={say.language} data-title="{title}">'
        f"{_head(say, call, outcome, figures)}"
        f"{body}</main><footer>{escape(say('report-footer', version=version))}</footer></div>"
    )


def _section(say: Speaker, code: str, inner: str) -> str:
    name = f"{say.language}-{code}"
    help_code = f"report-{code}-help"
    note = f"<p class=help>{escape(say(help_code))}</p>" if say.has(help_code) else ""
    return (
        f"<section id={name} aria-labelledby={name}-head><div><h2 id={name}-head>{escape(say(f'report-{code}'))}</h2>"
        f"{note}</div><div>{inner}</div></section>"
    )


def _head(say: Speaker, call: Call, outcome: Outcome, figures: Figures) -> str:
    programme = call.programme
    languages = "".join(
        f"<label for=choose-{code} lang={code}>{escape(speaker(code)('report-language'))}</label>" for code in LANGUAGES
    )
    title = say("report-title", placed=say.number(figures.placed), students=say.number(figures.students))
    under = say("report-subtitle", programme=_programme(say, call), round=programme.allocation.round)
    around = say("report-round", round=programme.allocation.round)
    facts = {
        "programme": programme.id,
        "round": str(programme.allocation.round),
        "seed": programme.allocation.seed,
        "rules": outcome.certificate["inputs"]["programme"],
    }
    listed = "".join(
        f"<div><dt>{escape(say(f'report-fact-{code}'))}</dt><dd>{escape(value)}</dd></div>"
        for code, value in facts.items()
    )
    at = say.language
    return (
        f"<a class=skip href=#{at}-report>{escape(say('report-skip'))}</a>"
        f"<header class=bar><span class=logo>{LOGO}Sojourn</span><div class=languages>{languages}</div></header>"
        f"<main id={at}-report><p class=crumb>{escape(programme.id)}<i>/</i>{escape(say('report-crumb'))}<i>/</i>"
        f"{escape(around)}</p><h1>{escape(title)}</h1><p class=under>{escape(under)}</p>"
        f"<div class=lead><div><p class=label>{escape(say('report-next'))}</p>"
        f"<p class=act>{escape(say('report-next-act'))}</p><p class=why>{escape(say('report-next-why'))}</p>"
        f"<a class=button href=#{at}-verify>{escape(say('report-next-button'))}</a>"
        f"<a class=quiet href=#{at}-guarantees>{escape(say('report-next-quiet'))}</a></div>"
        f"<div><p class=label>{escape(say('report-facts'))}</p>"
        f"<dl class=facts>{listed}</dl></div></div>"
    )


def _asked(say: Speaker, call: Call, figures: Figures) -> dict[str, str]:
    """What each broken rule asks, in words where there are words."""
    kinds = {rule.id: rule.kind for rule in call.programme.eligibility}
    asked = {}
    for rule in figures.rules:
        codes = (f"rule-{kinds.get(rule, 'none')}", f"report-rule-{rule}")
        asked[rule] = next((say(code) for code in codes if say.has(code)), "")
    return asked
