"""The conversion tables from grade scales to percent: each is data with its source named.

No country agrees with another on what a grade is worth, and universities of one country differ too, so a table is a
decision: a programme replaces any of these by its own `[[grades]]`.
"""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from sojourn.core.countries import Country
from sojourn.core.grade_scales import SCALES, ScaleName
from sojourn.core.part import Part

AS_IT_IS = "as_it_is"
Method = Literal["steps", "interpolated", "identity"]


class GradeLine(Part):
    """One grade of a conversion table and what it is worth."""

    grade: float = Field(description="A grade as a transcript writes it.")
    percent: float = Field(ge=0, le=100, description="What it is worth in percent.")


class GradeTable(Part):
    """How grades of one scale, perhaps of one country, become percent."""

    scale: ScaleName = Field(description="The scale that the table converts from: " + ", ".join(SCALES) + ".")
    country: Country | None = Field(
        default=None,
        description="ISO 3166-1 alpha-2 code where the table holds for one country; it wins over a general one.",
    )
    lines: Annotated[tuple[GradeLine, ...], Field(min_length=2)] = Field(
        description="Grades with their percent, from the worst grade to the best."
    )
    method: Method = Field(
        default="interpolated",
        description=(
            "`steps`: a grade has the percent of the best listed grade that it reaches. `interpolated`: between two "
            "listed grades the percent lies on the straight line between theirs. `identity`: the grade is the percent."
        ),
    )
    source: str = Field(min_length=1, description="Who published the table. Verdicts quote it.")

    @model_validator(mode="after")
    def _rises(self) -> Self:
        scale = SCALES[self.scale]
        grades, percents = zip(*self.points, strict=True)
        for grade in grades:
            if not scale.low <= grade <= scale.high:
                figures = {"figure": f"{grade:g}", "scale": self.scale}
                raise PydanticCustomError("grade_off_scale", "{figure} is not on the scale {scale}", figures)
        merits = [self.merit(grade) for grade in grades]
        if merits != sorted(set(merits)) or list(percents) != sorted(percents):
            raise PydanticCustomError("grade_lines_fall", "lines go from the worst to the best, and percent with them")
        if self.method == "interpolated" and grades[-1] != scale.best:
            figures = {"figure": f"{scale.best:g}"}
            raise PydanticCustomError("grade_lines_end_early", "the last line is not the best grade, {figure}", figures)
        if self.method == "identity" and (scale.low, scale.high) != (0, 100):
            raise PydanticCustomError("grade_no_identity", "the scale does not go from 0 to 100")
        return self

    @property
    def points(self) -> tuple[tuple[float, float], ...]:
        """The lines as pairs of grade and percent."""
        return tuple((line.grade, line.percent) for line in self.lines)

    def merit(self, grade: float) -> float:
        """The grade as a figure that rises with quality."""
        return -grade if SCALES[self.scale].best_is_low else grade

    @property
    def reaches_down(self) -> bool:
        """Whether the table says what the worst grade of the scale is worth."""
        return self.points[0][0] == SCALES[self.scale].worst


# Sources of the shipped tables are codes; `sojourn.texts` says them in three languages (`grade-table-<code>`).
#
# gks: NIIED (National Institute for International Education, Republic of Korea), application guidelines of the Global
#   Korea Scholarship, appendix A. Bands of cumulative grades for 80 to 100 points; it ends at 80.
#   Read in the copy at studysunbae.com/gks-gpa-conversion-table, not in the guidelines themselves.
# aicte: All India Council for Technical Education, grade points 6.25, 6.75, 7.25, 7.75, 8.25 as 55, 60, 65, 70, 75
#   percent. Outside of these it is continued on the same line (10 x grade - 7.5), as Indian universities do.
#   Read in answers at collegedunia.com, not in the council's handbook.
# german_bands: German equivalents of Canadian percentages that thembaprograms.com gives for orientation (Grading system
#   in Canada); the lower end of each band stands here.
# convention_*: nobody published them; they are a convention of this software that a programme must confirm or replace.
#   Of scale 20, 12 stands beside 80 percent in the grade minima of the Globalink Research Internship of 2017.

# The lowest grade of each band, from 80 to 100 points.
_GKS_BANDS = {
    "4.0": "2.64 2.72 2.81 2.90 2.98 3.07 3.15 3.24 3.32 3.41 3.49 3.58 3.62 3.67 3.71 3.75 3.80 3.84 3.88 3.92 3.97",
    "4.3": "2.80 2.90 2.99 3.09 3.18 3.27 3.37 3.46 3.56 3.65 3.75 3.84 3.89 3.93 3.98 4.03 4.08 4.12 4.17 4.22 4.26",
    "4.5": "2.91 3.01 3.11 3.21 3.31 3.41 3.51 3.61 3.71 3.81 3.91 4.01 4.06 4.11 4.16 4.21 4.26 4.31 4.36 4.41 4.46",
    "5": "3.23 3.34 3.45 3.57 3.68 3.79 3.90 4.01 4.12 4.23 4.34 4.45 4.51 4.57 4.62 4.68 4.73 4.79 4.84 4.90 4.95",
}


def _lines(*points: tuple[float, float]) -> tuple[GradeLine, ...]:
    return tuple(GradeLine(grade=grade, percent=percent) for grade, percent in points)


TABLES: tuple[GradeTable, ...] = (
    *(
        GradeTable(
            scale=scale,
            method="steps",
            lines=_lines(*zip(map(float, bands.split()), map(float, range(80, 101)), strict=True)),
            source="gks",
        )
        for scale, bands in _GKS_BANDS.items()
    ),
    GradeTable(scale="percent", method="identity", lines=_lines((0, 0), (100, 100)), source=AS_IT_IS),
    GradeTable(scale="100", method="identity", lines=_lines((0, 0), (100, 100)), source=AS_IT_IS),
    GradeTable(
        scale="10",
        country="IN",
        lines=_lines((0.75, 0), (6.25, 55), (6.75, 60), (7.25, 65), (7.75, 70), (8.25, 75), (10, 92.5)),
        source="aicte",
    ),
    GradeTable(scale="10", lines=_lines((0, 0), (5, 50), (8, 80), (10, 100)), source="convention_10"),
    GradeTable(
        scale="20",
        lines=_lines((0, 0), (8, 50), (10, 65), (12, 80), (14, 87), (16, 94), (20, 100)),
        source="convention_20",
    ),
    GradeTable(
        scale="6",
        lines=_lines((1, 0), (4, 50), (5, 80), (6, 100)),
        source="convention_6",
    ),
    GradeTable(
        scale="1-best-5",
        method="steps",
        lines=_lines((5, 0), (4, 50), (3.3, 60), (2.3, 70), (2, 73), (1.7, 77), (1.3, 80), (1, 85)),
        source="german_bands",
    ),
    GradeTable(
        scale="1-best-6",
        lines=_lines((6, 0), (4, 50), (3, 65), (2, 80), (1, 100)),
        source="convention_1_best_6",
    ),
)
