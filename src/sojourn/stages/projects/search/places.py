"""Provinces by their postal codes, whatever spelling a catalogue has."""

from functools import lru_cache

from sojourn.stages.projects.search.tokens import fold

# Postal code: other ways of writing it. Source: Canada Post; the spellings of the shipped programmes.
PROVINCES: dict[str, tuple[str, ...]] = {
    "AB": ("Alberta", "Alta."),
    "BC": ("British Columbia", "Colombie-Britannique", "B.C."),
    "MB": ("Manitoba", "Man."),
    "NB": ("New Brunswick", "Nouveau-Brunswick", "N.B."),
    "NL": ("Newfoundland and Labrador", "Terre-Neuve-et-Labrador", "Newfoundland", "Newfoundland & Labrador", "N.L."),
    "NS": ("Nova Scotia", "Nouvelle-Écosse", "N.S."),
    "NT": ("Northwest Territories", "Territoires du Nord-Ouest", "N.W.T."),
    "NU": ("Nunavut",),
    "ON": ("Ontario", "Ont."),
    "PE": ("Prince Edward Island", "Île-du-Prince-Édouard", "PEI", "P.E.I."),
    "QC": ("Québec", "PQ", "P.Q."),
    "SK": ("Saskatchewan", "Sask."),
    "YT": ("Yukon", "Y.T."),
}


@lru_cache(maxsize=1024)
def province_code(text: str) -> str:
    """The postal code of a Canadian province, else the text as it is."""
    return _known().get(fold(text).strip(), text.strip())


@lru_cache(maxsize=1)
def _known() -> dict[str, str]:
    return {fold(name): code for code, names in PROVINCES.items() for name in (code, *names)}
