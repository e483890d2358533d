"""A passkey, with an authenticator inside the browser: added, signed in with, asked for and of no use once lost."""

from collections.abc import Callable
from typing import Any

from live_site import Visit

ADDRESS = "passkey.journey@example.org"
PASSWORD = "larch saule cedar orme"  # noqa: S105  of a person who does not exist
# A device with a screen lock that keeps its keys and agrees to everything.
DEVICE = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}
SIGN_IN = "main form button.button-act"


def device_of(visitor: Visit) -> tuple[Any, str]:
    """The line to the browser, and the authenticator that it has from now on."""
    line = visitor.context.new_cdp_session(visitor.page)
    line.send("WebAuthn.enable")
    return line, line.send("WebAuthn.addVirtualAuthenticator", {"options": DEVICE})["authenticatorId"]


def joined(visitor: Visit) -> None:
    """An account of one's own, confirmed by the link of the mail, and signed in."""
    visitor.go("account/signup/")
    for name, text in (("full_name", "Sam Cedar"), ("email", ADDRESS), ("password1", PASSWORD)):
        visitor.page.fill(f"[name={name}]", text)
    visitor.press(SIGN_IN)
    visitor.go(f"mail/?q={ADDRESS}")
    visitor.press('main a[href*="/mail/"]')
    visitor.page.goto(str(visitor.page.locator('main a[href*="/confirm-email/"]').first.get_attribute("href")))
    visitor.press("main button.button-act")
    with_password(visitor)


def with_password(visitor: Visit) -> None:
    """Sign in with address and password."""
    visitor.go("account/login/")
    visitor.page.fill("[name=login]", ADDRESS)
    visitor.page.fill("[name=password]", PASSWORD)
    visitor.press(SIGN_IN)


def test_a_passkey_is_added_signs_in_alone_and_is_asked_for_after_the_password(visit: Callable[..., Visit]) -> None:
    visitor = visit("en")
    line, device = device_of(visitor)
    joined(visitor)

    visitor.go("account/2fa/webauthn/add/")
    if visitor.page.locator("[name=password]").count():  # who they are is asked once more before that
        visitor.page.fill("[name=password]", PASSWORD)
        visitor.press(SIGN_IN)
    visitor.page.check("[name=passwordless]")
    visitor.press("#mfa_webauthn_add")
    visitor.go("account/2fa/webauthn/")
    kept = visitor.page.locator("main ul.list li").count()
    visitor.context.clear_cookies()
    visitor.go("account/login/")
    visitor.press("#passkey_login")
    visitor.go("profile/")
    alone = visitor.page.locator("[name=full_name]").input_value()
    visitor.context.clear_cookies()
    line.send("WebAuthn.removeVirtualAuthenticator", {"authenticatorId": device})
    with_password(visitor)

    assert (kept, alone) == (1, "Sam Cedar")
    assert visitor.page.url.endswith("/account/2fa/authenticate/")
    assert visitor.page.locator("#mfa_webauthn_authenticate").count() == 1
    assert visitor.page.locator('main a[href$="/way-back/"], aside a[href$="/way-back/"]').count() == 1
