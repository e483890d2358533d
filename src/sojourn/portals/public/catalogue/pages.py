"""Numbers of pages as they stand under a list."""

from dataclasses import dataclass

from sojourn.portals.public.catalogue.address import Address

SIZE = 20


@dataclass(frozen=True)
class PageLink:
    """A page to go to; without an address, a gap."""

    number: int
    url: str
    is_here: bool = False


@dataclass(frozen=True)
class Pages:
    """Which part of a list is shown, and the ways to the others. `first` and `last` count from 1."""

    here: int
    first: int
    last: int
    links: tuple[PageLink, ...]
    before: str
    after: str

    @classmethod
    def of(cls, total: int, address: Address) -> "Pages":
        """The page that the address asks for, or the last one."""
        count = max(1, -(-total // SIZE))
        here = min(address.page, count)
        near = sorted({1, count, *range(max(1, here - 1), min(count, here + 1) + 1)})
        links: list[PageLink] = []
        for number in near:
            if links and number > links[-1].number + 1:
                links.append(PageLink(number - 1, ""))
            links.append(PageLink(number, address.at(number), number == here))
        return cls(
            here,
            min((here - 1) * SIZE + 1, total),
            min(here * SIZE, total),
            tuple(links) if count > 1 else (),
            address.at(here - 1) if here > 1 else "",
            address.at(here + 1) if here < count else "",
        )
