"""A coordinator endorses until the places run out: one over the limit is refused with the reason."""

from collections.abc import Callable

import pytest
from live_site import Visit
from turns import mainly

WAITING = "university/endorsements/applicants/?call=gri-2027&word=waiting"
DESK = "university/endorsements/calls/gri-2027/chosun/"
FULL = {
    "en": "aside for other tracks|All places of your university are taken",
    "ko": "다른 분야 몫입니다|추천 인원이 모두 찼습니다",
    "fr": "réservées à d’autres filières|Toutes les places de votre établissement sont prises",
}
MOST = 20


def endorsed(visit: Visit) -> list[str]:
    """The endorsed in their order."""
    visit.go(DESK)
    return [str(each.get_attribute("data-code")) for each in visit.page.locator("main .ranked li[data-code]").all()]


# In French nobody's browser runs scripts.
@pytest.mark.parametrize(("language", "scripts"), mainly(("ko", True), ("en", True), ("fr", False)))
def test_a_coordinator_endorses_to_the_limit_and_one_over_it_is_refused_with_the_reason(
    visit: Callable[..., Visit], language: str, scripts: bool
) -> None:
    coordinator = visit(language, java_script_enabled=scripts)
    coordinator.enter("home_coordinator", "chosun")
    before = endorsed(coordinator)

    # Whoever waits is endorsed, one after the other, until the software says no.
    refused, made = "", 0
    for _ in range(MOST):
        coordinator.go(WAITING)
        coordinator.press("main tbody th a")
        coordinator.press('main form[action$="/move/endorse/"] button')
        wrong = coordinator.page.locator(".notice-bad")
        if wrong.count():
            refused = wrong.first.inner_text()
            break
        made += 1
    after = endorsed(coordinator)

    assert [words for words in FULL[language].split("|") if words in refused], refused
    assert len(after) == len(before) + made
    assert after[: len(before)] == before

    # Somebody is taken out of the list: the place can be given again.
    coordinator.press(f'main button[value="out:{after[0]}"]')
    assert endorsed(coordinator) == after[1:]
    coordinator.go(f"university/endorsements/applicants/{after[0]}/")
    coordinator.press('main form[action$="/move/endorse/"] button')
    assert endorsed(coordinator) == [*after[1:], after[0]]
