"""Settings of the portal's tests: those of a real installation, with a secret, a folder and a database of their own."""

import atexit
import os
import shutil
import tempfile

os.environ.setdefault("SOJOURN_SECRET_KEY", "only-for-tests")
if "SOJOURN_DATA" not in os.environ:
    # The processes of a parallel run take the folder of the first one over from the environment.
    os.environ["SOJOURN_DATA"] = tempfile.mkdtemp(prefix="sojourn-tests-")
    atexit.register(shutil.rmtree, os.environ["SOJOURN_DATA"], ignore_errors=True)

from sojourn.config.settings import *  # noqa: F403  the environment comes first
from sojourn.config.settings import DATA, DATABASES

(DATA / "static").mkdir(parents=True, exist_ok=True)  # asked for by what serves static files
# A static file is looked for when it is asked for: otherwise each client of a test would read all of them first.
WHITENOISE_AUTOREFRESH = True
if "sqlite3" in str(DATABASES["default"]["ENGINE"]):
    # A file, not memory: threads of a race have a connection each. Nobody needs it after a loss of power.
    DATABASES["default"]["TEST"] = {"NAME": str(DATA / "test.sqlite3")}
    DATABASES["default"]["OPTIONS"]["init_command"] += " PRAGMA synchronous=OFF;"  # type: ignore[index]  # a mapping
