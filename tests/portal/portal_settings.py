"""Settings of the portal's tests: those of a real installation, with a secret and a folder of their own."""

import os
import tempfile

os.environ.setdefault("SOJOURN_SECRET_KEY", "only-for-tests")
os.environ.setdefault("SOJOURN_DATA", tempfile.mkdtemp(prefix="sojourn-tests-"))

from sojourn.config.settings import *  # noqa: F403  the environment comes first
