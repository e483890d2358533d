"""The portal as a WSGI application."""

import os

from django.core.wsgi import get_wsgi_application

from sojourn.config.turns import InTurn

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sojourn.config.settings")
application = InTurn(get_wsgi_application())
