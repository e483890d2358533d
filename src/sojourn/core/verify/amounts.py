"""The award arithmetic of the check: written again, so that a slip in the other is seen."""

from fractions import Fraction

from sojourn.core.programme.award import Award


def full_amount(award: Award, weeks: int, country: str | None) -> int:
    """The award of a stay before the ceiling of the person. Units: minor units; weeks of 7 days.

    Source: call folder, section 3, "Award"; mission, rule 5 for units: as few as hold the weeks.
    """
    if award.units is not None:
        fitting = [
            count
            for count in range(1, award.units.units_max + 1)
            if count * award.units.weeks_min <= weeks <= count * award.units.weeks_max
        ]
        return award.units.amount_minor * fitting[0] if fitting else 0
    total = 0
    for line in award.components:
        counted = weeks if line.cap_weeks is None or weeks < line.cap_weeks else line.cap_weeks
        rate = line.amount_minor
        if country is not None and country in line.rates:
            rate = line.rates[country]
        amount = rate if line.per == "once" else rate * counted * (7 if line.per == "day" else 1)
        if line.cap_minor is not None and amount > line.cap_minor:
            amount = line.cap_minor
        total += amount
    return total


def parts(award: Award, amount_minor: int) -> list[tuple[int, int, str]]:
    """Number, amount and release of each instalment: rounded down, the last takes the rest."""
    rows = []
    left = amount_minor
    for number, term in enumerate(award.instalments, start=1):
        is_last = number == len(award.instalments)
        amount = left if is_last else int(Fraction(term.share) * amount_minor // 1)
        left -= amount
        rows.append((number, amount, term.release))
    return rows
