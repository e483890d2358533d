"""The people of the demonstration world as whom the matrix asks."""

from django.test import Client
from matrix_table import CAST, VISITOR

from sojourn.base.people.acting import ROLE_KEY
from sojourn.base.people.models import Membership


def client_of(role: str) -> Client:
    """A browser in which the first person of a role is signed in and works in that role; for a visitor nobody is."""
    client = Client()
    if role != VISITOR:
        membership = (
            Membership.objects.filter(role=role, organisation__code=CAST[role])
            .select_related("person")
            .order_by("pk")[0]
        )
        client.force_login(membership.person, "allauth.account.auth_backends.AuthenticationBackend")
        session = client.session
        session[ROLE_KEY] = membership.pk
        session.save()
    return client
