"""What the rows of a catalogue are matched with: universities, hubs, professors, tracks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sojourn.base import clock
from sojourn.base.people.models import Membership, Organisation, Person
from sojourn.tables.catalogue.headings import plain
from sojourn.tables.catalogue.places import plain_university
from sojourn.tables.nearest import nearest

HOSTS = ("host_university", "institute")


@dataclass(frozen=True)
class Known:
    """Organisations by every spelling, professors by their university and name or by address."""

    hosts: Mapping[str, Organisation]
    hubs: Mapping[str, Organisation]
    professors: Mapping[tuple[int, str], Person | None]
    addresses: Mapping[str, Person]
    tracks: frozenset[str]

    def host(self, row: Mapping[str, str]) -> Organisation | None:
        """The university that a row names: by its ROR id, its code, or its name in any language."""
        ror = row["host_ror"].rstrip("/").rpartition("/")[2]
        for key in (f"ror:{ror}" if ror else "", row["host"], row["host_name"]):
            found = self.hosts.get(key) or self.hosts.get(plain_university(key)) if key else None
            if found is not None:
                return found
        return None

    def nearest_host(self, name: str) -> str:
        """The known university whose name is nearest, or an empty text."""
        names = {found.name for found in self.hosts.values()}
        return nearest(name, sorted(names)) or ""

    def professor(self, row: Mapping[str, str], host: Organisation) -> Person | None:
        """The professor whom a row names, where exactly one fits."""
        address = row.get("supervisor_email", "").casefold()
        return self.addresses.get(address) or self.professors.get((host.pk, plain(row["supervisor"])))


def known_of(tracks: Iterable[str]) -> Known:
    """All that is known now: three queries, whatever the size of the catalogue."""
    organisations = Organisation.objects.filter(kind__in=(*HOSTS, "hub"), merged_into__isnull=True)
    hosts: dict[str, Organisation] = {}
    hubs: dict[str, Organisation] = {}
    for organisation in organisations:
        target = hubs if organisation.kind == "hub" else hosts
        names = {organisation.code, *(plain_university(name) for name in organisation.names.values())}
        if organisation.ror_id:
            names.add(f"ror:{organisation.ror_id.rstrip('/').rpartition('/')[2]}")
        target |= dict.fromkeys(names, organisation)
    at = clock.now()
    rows = Membership.objects.filter(role="host_professor", begins_at__lte=at).exclude(ends_at__lte=at)
    professors: dict[tuple[int, str], Person | None] = {}
    addresses: dict[str, Person] = {}
    for row in rows.select_related("person"):
        addresses[row.person.email.casefold()] = row.person
        for name in {plain(row.person.full_name), plain(row.person.roman_name)} - {""}:
            same = professors.get((row.organisation_id, name), row.person)
            # Two of one name at one university are nobody in particular.
            professors[(row.organisation_id, name)] = row.person if same == row.person else None
    return Known(hosts, hubs, professors, addresses, frozenset(tracks))
