"""The province, city and hub of each project: certain repairs are made and flagged, doubtful ones only flagged."""

import re

from sojourn.tables.catalogue.flags import Flags
from sojourn.tables.catalogue.headings import plain
from sojourn.tables.catalogue.places import Found, Gazetteer, plain_university, universities

Row = dict[str, str]
NO_PLACE = {"", "canada"}


def city_of(row: Row) -> str:
    """The city that a row writes: in its own column, or first in a place such as `Toronto; Ontario`."""
    parts = _parts(row["location"])
    return row["city"] or (parts[0] if parts else "")


def _parts(location: str) -> list[str]:
    parts = [part.strip() for part in re.split(r"[;,|/]", location)]
    return [part for part in parts if plain(part) not in NO_PLACE]


class Settler:
    """Settles the places of rows against what is known."""

    def __init__(self, known: Gazetteer, flags: Flags) -> None:
        self._known = known
        self._flags = flags

    def settle(self, row: Row) -> None:
        """Fills region, city and hub of a row in place."""
        written = _parts(row["location"])
        row["region"] = self._region(row, written)
        campus = self._campus(row)
        place = self._place(row, written, campus)
        row["city"] = campus or place
        hub = self._known.hub(row["city"], row["region"])
        if not row["hub"]:
            row["hub"] = hub or ""
        if not row["hub"] and (self._known.hub_of_region or self._known.hub_of_city):
            self._flags.add("hub_unknown", row["region"] or row["project_id"])

    def _say(self, code: str, row: Row, example: str) -> None:
        self._flags.add(code, example, row=int(row["#row"]))

    def _region(self, row: Row, written: list[str]) -> str:
        """The province of the host: as written, else from the place, else where the university or the city is."""
        if not row["region"]:
            return self._guessed_region(row, written)
        found = self._known.region(row["region"])
        if found.how == "unknown":
            parts = [self._known.region(part) for part in _parts(row["region"])]
            certain = {part.name for part in parts if part.how != "unknown"}
            cities = self._known.lies_in.get(plain(self._known.city(row["region"]).name), set())
            certain = certain or (cities if len(cities) == 1 else set())
            if len(certain) == 1:
                name = certain.pop()
                self._say("region_repaired", row, f"{row['region']} → {name}")
                return name
            self._say("region_unknown", row, row["region"])
        elif found.how == "typed":
            self._say("region_repaired", row, f"{row['region']} → {found.name}")
        university = universities().get(plain_university(row["host"]))
        if found.how != "unknown" and university and self._known.region(university.region).name != found.name:
            self._say("region_other", row, f"{university.name}: {found.name} ≠ {university.region}")
        return found.name

    def _guessed_region(self, row: Row, written: list[str]) -> str:
        named = {
            found.name for part in written if (found := self._known.region(part)).how == "known" and self._known.regions
        }
        university = universities().get(plain_university(row["host"]))
        city = self._known.lies_in.get(plain(self._known.city(city_of(row)).name), set())
        for certain in (named, {self._known.region(university.region).name} if university else set(), city):
            if len(certain) == 1:
                name = next(iter(certain))
                self._say("region_guessed", row, f"{row['host_name']} → {name}")
                return name
        self._say("region_missing", row, row["project_id"])
        return ""

    def _campus(self, row: Row) -> str:
        if not row["city"]:
            return ""
        found = self._known.city(row["city"])
        if found.how == "typed":
            self._say("place_repaired", row, f"{row['city']} → {found.name}")
        return found.name

    def _place(self, row: Row, written: list[str], campus: str) -> str:
        """The city of the place of work, with what is odd about it flagged."""
        if not row["location"]:
            return ""
        regions = [part for part in written if self._known.regions and self._known.region(part).how == "known"]
        names = [part for part in written if part not in regions]
        # Québec is a city and a province: the first of two equal names is the city.
        if not names and len(regions) > 1 and self._known.city(regions[0]).how == "known":
            names = regions[:1]
        if not names:
            self._say("place_missing", row, row["location"])
            return ""
        found = self._known.city(names[0])
        region = self._known.region(regions[-1]).name if regions else ""
        if found.how == "typed" and self._known.lies_in.get(plain(found.name), set()).isdisjoint(
            {region, row["region"]}
        ):
            # A name one letter from a city of another province is a city that nobody here knows.
            found = Found(names[0], "unknown")
        self._flag_spelling(row, names, found.how, found.name)
        self._flag_region(row, found.name, region, campus)
        return found.name

    def _flag_spelling(self, row: Row, names: list[str], how: str, name: str) -> None:
        if how == "unknown":
            self._say("place_unknown", row, row["location"])
        elif how == "typed":
            self._say("place_repaired", row, f"{names[0]} → {name}")
        elif names[0] != name or len(names) > 1 or row["location"].lstrip().startswith(";"):
            self._say("place_respelled", row, f"{row['location']} → {name}")

    def _flag_region(self, row: Row, city: str, region: str, campus: str) -> None:
        if not region or region == row["region"]:
            home = self._known.lies_in.get(plain(city), set())
            if region and home and region not in home:
                self._say("place_contradicts", row, row["location"])
            return
        home = self._known.lies_in.get(plain(city), set())
        if home == {row["region"]} and plain(campus or city) == plain(city):
            # The host's own province and campus agree with the city: the province beside it is the slip.
            self._say("place_region_repaired", row, f"{row['location']} → {city}; {row['region']}")
        else:
            self._say("place_elsewhere", row, f"{row['location']} ≠ {row['region']}")
