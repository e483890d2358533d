"""An independent check of an allocation, at any size; shares no code with what computes it."""

from sojourn.core.verify.faults import Fault
from sojourn.core.verify.instance import HomeSide, Instance, Level
from sojourn.core.verify.lottery import lottery_places
from sojourn.core.verify.market import check_market

__all__ = ["Fault", "HomeSide", "Instance", "Level", "check_market", "lottery_places"]
