"""The terms of an agreement as a form: rows that grow without scripts, every fault beside its field."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict

from sojourn.core.errors import BadInput, Problem, Refused
from sojourn.core.moves.agreement import MANAGING
from sojourn.core.terms import MOST_PROJECT_SEATS, read_terms
from sojourn.core.written_money import major_of, minor_of
from sojourn.stages.agreements.models import Party
from sojourn.stages.agreements.wording import track_words
from sojourn.tables.problems_text import say_sentence
from sojourn.texts import speaker
from sojourn.texts.speak import LANGUAGES
from sojourn.ui.forms import CivilDateField, TextsFormField, spoken
from sojourn.ui.templatetags.saying import page_speaker
from sojourn.ui.words import sentences

CURRENCIES = ("CAD", "KRW", "USD", "EUR")
TRACKS = ("energy", "healthcare", "automotive", "ai-core")
MOST_ROWS = 30
SHARES = "shares"


@dataclass(frozen=True)
class HomeRows:
    """The fields of one home university: its quota, and a row for each track."""

    code: str
    name: str
    seats: str
    rows: tuple[tuple[str, str, str], ...]


class TermsForm(forms.Form):
    """All terms of a draft. The rows of home universities are those of its parties."""

    begins_on = CivilDateField(label=spoken("terms-begins-on"))
    ends_on = CivilDateField(label=spoken("terms-ends-on"))
    renewal_notice_days = forms.IntegerField(
        label=spoken("terms-renewal-notice"), help_text=spoken("terms-renewal-notice-help")
    )
    programmes = forms.CharField(
        required=False, max_length=400, label=spoken("terms-programmes"), help_text=spoken("terms-programmes-help")
    )
    ceiling = forms.CharField(max_length=24, label=spoken("terms-ceiling"), help_text=spoken("terms-ceiling-help"))
    currency = forms.ChoiceField(choices=[(code, code) for code in CURRENCIES], label=spoken("terms-currency"))
    weeks_max = forms.IntegerField(label=spoken("terms-weeks"), help_text=spoken("terms-weeks-help"))
    project_seats_max = forms.ChoiceField(
        choices=[(str(seats), str(seats)) for seats in range(1, MOST_PROJECT_SEATS + 1)],
        label=spoken("terms-project-seats"),
        help_text=spoken("terms-project-seats-help"),
    )
    texts = TextsFormField(required=False, rows=4, label=spoken("terms-texts"), help_text=spoken("terms-texts-help"))

    def __init__(
        self, data: QueryDict | None, *, terms: Mapping[str, Any], parties: Sequence[Party], more: str = ""
    ) -> None:
        self.parties = parties
        self.at_home = [party for party in parties if party.role == "home_university"]
        self.paths: dict[str, str] = {}
        self.counts = {
            name: self._count(data, name, len(rows), more) for name, rows in self._written_rows(terms).items()
        }
        super().__init__(data, initial=self._initial(terms))
        for home in self.at_home:
            self._add_home(home)
        self._add_shares()

    # Rows: as many as are written, one empty one to write in, one more where it is asked for.

    def _written_rows(self, terms: Mapping[str, Any]) -> dict[str, list[tuple[str, bool, str]]]:
        """For each home the rows of track, whether it is the university's own, seats set aside; and those of shares."""
        rows: dict[str, list[tuple[str, bool, str]]] = {}
        quotas = {quota["home"]: quota for quota in terms.get("quotas", ())}
        for party in self.at_home:
            code = party.organisation.code
            own = [one["track"] for one in terms.get("tracks", ()) if one["home"] == code]
            reserved = {one["track"]: str(one["seats"]) for one in quotas.get(code, {}).get("reserves", ())}
            rows[code] = [(track, track in own, reserved.get(track, "")) for track in dict.fromkeys([*own, *reserved])]
        rows[SHARES] = [(one["organisation"], True, one["share"]) for one in terms.get("shares", ())]
        return rows

    def _count(self, data: QueryDict | None, name: str, written: int, more: str) -> int:
        sent = "" if data is None else str(data.get(f"rows-{name}", ""))
        count = int(sent) if sent.isascii() and sent.isdigit() and len(sent) < 4 else written + 1
        return min(MOST_ROWS, count + (1 if more == name else 0))

    def _initial(self, terms: Mapping[str, Any]) -> dict[str, Any]:
        currency = terms.get("currency", "CAD")
        initial: dict[str, Any] = {
            "begins_on": terms.get("begins_on"),
            "ends_on": terms.get("ends_on"),
            "renewal_notice_days": terms.get("renewal_notice_days", 180),
            "programmes": ", ".join(code.upper() for code in terms.get("programmes", ())),
            "currency": currency,
            "weeks_max": terms.get("weeks_max"),
            "project_seats_max": terms.get("project_seats_max", MOST_PROJECT_SEATS),
            "texts": terms.get("texts"),
        }
        if "ceiling_minor" in terms:
            initial["ceiling"] = page_speaker().number(float(major_of(terms["ceiling_minor"], currency)))
        for quota in terms.get("quotas", ()):
            initial[f"seats-{quota['home']}"] = quota["seats"]
        for name, rows in self._written_rows(terms).items():
            for number, (first, is_own, last) in enumerate(rows):
                known = first if name == SHARES else track_words(first)
                initial |= {f"a-{name}-{number}": known, f"b-{name}-{number}": is_own, f"c-{name}-{number}": last}
        return initial

    def _add_home(self, party: Party) -> None:
        code, name = party.organisation.code, party.organisation.name
        self.fields[f"seats-{code}"] = forms.IntegerField(
            required=False, label=spoken("terms-quota-of", organisation=name), help_text=spoken("terms-quota-help")
        )
        for number in range(self.counts[code]):
            figures = {"organisation": name, "number": number + 1}
            self.fields[f"a-{code}-{number}"] = forms.CharField(
                required=False, max_length=60, label=spoken("terms-track-of", **figures)
            )
            self.fields[f"b-{code}-{number}"] = forms.BooleanField(
                required=False, label=spoken("terms-own-of", **figures)
            )
            self.fields[f"c-{code}-{number}"] = forms.IntegerField(
                required=False, label=spoken("terms-reserve-of", **figures)
            )

    def _add_shares(self) -> None:
        choices = [("", ""), *((party.organisation.code, party.organisation.name) for party in self._payers())]
        for number in range(self.counts[SHARES]):
            self.fields[f"a-{SHARES}-{number}"] = forms.ChoiceField(
                choices=choices, required=False, label=spoken("terms-funder-of", number=number + 1)
            )
            self.fields[f"c-{SHARES}-{number}"] = forms.CharField(
                required=False, max_length=12, label=spoken("terms-share-of", number=number + 1)
            )

    def _payers(self) -> list[Party]:
        """Whoever may bear a share: agencies and funders first, nobody left out."""
        return sorted(self.parties, key=lambda party: party.role not in MANAGING)

    def drawn_homes(self) -> list[dict[str, Any]]:
        """Each home university with its fields, for the page."""
        return [
            {
                "code": home.code,
                "name": home.name,
                "seats": self[home.seats],
                "rows": [[self[name] for name in row] for row in home.rows],
            }
            for home in self.homes
        ]

    def drawn_shares(self) -> list[list[Any]]:
        """The fields of each share, for the page."""
        return [[self[who], None, self[share]] for who, _, share in self.share_rows]

    @property
    def homes(self) -> list[HomeRows]:
        """The names of the fields of each home university."""
        return [
            HomeRows(
                party.organisation.code,
                party.organisation.name,
                f"seats-{party.organisation.code}",
                self._row_names(party.organisation.code),
            )
            for party in self.at_home
        ]

    @property
    def share_rows(self) -> tuple[tuple[str, str, str], ...]:
        """The names of the fields of each share."""
        return self._row_names(SHARES)

    def _row_names(self, name: str) -> tuple[tuple[str, str, str], ...]:
        return tuple((f"a-{name}-{row}", f"b-{name}-{row}", f"c-{name}-{row}") for row in range(self.counts[name]))

    def plain(self) -> dict[str, Any]:
        """What was typed as plain terms; `paths` says afterwards which field each key came from."""
        data = self.cleaned_data
        currency = data.get("currency", "CAD")
        ceiling = minor_of(data.get("ceiling", ""), currency)
        plain: dict[str, Any] = {
            "begins_on": _iso(data.get("begins_on")),
            "ends_on": _iso(data.get("ends_on")),
            "renewal_notice_days": data.get("renewal_notice_days"),
            "programmes": [code.lower() for code in _parted(data.get("programmes", ""))],
            "currency": currency,
            "ceiling_minor": data.get("ceiling", "") if ceiling is None else ceiling,
            "weeks_max": data.get("weeks_max"),
            "project_seats_max": int(data.get("project_seats_max") or 0),
        }
        self.paths = {name: name for name in plain} | {"ceiling_minor": "ceiling"}
        return {**plain, **self._plain_homes(), "shares": self._plain_shares()}

    def _plain_homes(self) -> dict[str, list[dict[str, Any]]]:
        tracks: list[dict[str, Any]] = []
        quotas: list[dict[str, Any]] = []
        for home in self.homes:
            reserves: list[dict[str, Any]] = []
            for track_field, own_field, seats_field in home.rows:
                track = track_code(self.cleaned_data.get(track_field) or "")
                seats = self.cleaned_data.get(seats_field)
                if track and self.cleaned_data.get(own_field):
                    self.paths[f"tracks.{len(tracks)}.track"] = track_field
                    tracks.append({"home": home.code, "track": track})
                if bool(track) != (seats is not None) and not (track and self.cleaned_data.get(own_field)):
                    code = "terms_track_idle" if track else "terms_row_half"
                    self.add_error(track_field, ValidationError(code, code=code))
                if seats is not None:
                    for key, field in (("", seats_field), (".seats", seats_field), (".track", track_field)):
                        self.paths[f"quotas.{len(quotas)}.reserves.{len(reserves)}{key}"] = field
                    reserves.append({"track": track, "seats": seats})
            quota = self.cleaned_data.get(home.seats)
            if quota is not None or reserves:
                self.paths[f"quotas.{len(quotas)}.seats"] = home.seats
                quotas.append({"home": home.code, "seats": quota, "reserves": reserves})
        return {"tracks": tracks, "quotas": quotas}

    def _plain_shares(self) -> list[dict[str, Any]]:
        shares: list[dict[str, Any]] = []
        for who_field, _, share_field in self.share_rows:
            who, share = self.cleaned_data.get(who_field) or "", (self.cleaned_data.get(share_field) or "").strip()
            if who or share:
                self.paths[f"shares.{len(shares)}.organisation"] = who_field
                self.paths[f"shares.{len(shares)}.share"] = share_field
                shares.append({"organisation": who, "share": share.replace(" ", "")})
        self.paths["shares"] = self.share_rows[0][2] if self.share_rows else ""
        return shares

    def saves(self, save: Callable[[dict[str, Any], dict[str, str]], object]) -> bool:
        """Whether what was typed could be saved; where it could not, every fault stands beside its field."""
        self.full_clean()
        plain = self.plain()
        try:
            if self.errors:
                read_terms(plain)
                return False
            save(plain, self.cleaned_data["texts"])
        except BadInput as bad:
            self.show_faults(bad)
            return False
        except Refused as refused:
            for sentence in sentences(refused):
                self.add_error(None, sentence)
            return False
        return True

    def counted(self, name: str) -> str:
        """The rows of that name, if there are such."""
        return name if name in self.counts else ""

    def show_faults(self, bad: BadInput) -> None:
        """Set each problem beside the field that it came from."""
        for problem in bad.problems:
            field = self._field_of(problem)
            if field is None or field not in self.errors:
                self.add_error(field, say_sentence(page_speaker(), problem))

    def _field_of(self, problem: Problem) -> str | None:
        path = problem.column or ""
        while path:
            if self.paths.get(path):
                return self.paths[path]
            path = path.rpartition(".")[0]
        return None


def track_code(written: str) -> str:
    """The code of a track by its name in any language, else what was written as a code of its own."""
    text = " ".join(written.split())
    for track in TRACKS:
        if text.casefold() in {track, *(speaker(language)(f"track-{track}").casefold() for language in LANGUAGES)}:
            return track
    return text.lower().replace(" ", "-")


def _parted(written: str) -> list[str]:
    """What stands between commas of any script, semicolons and ends of lines."""
    return [" ".join(part.split()) for part in re.split(r"[,;，；、\n]", written) if part.strip()]


def _iso(day: Any) -> str | None:
    return None if day is None else str(day.isoformat())
