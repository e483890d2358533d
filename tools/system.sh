#!/bin/sh
# Installs what the tests use beside Python, where that is possible and needed: a browser, a PostgreSQL server.
# Without them the tests that need them are skipped and named.
set -u
missing=""
command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null 2>&1 || missing="$missing postgresql"
[ -n "$missing" ] || exit 0
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then
    echo "Not installed:$missing. The tests that need it are skipped."
    exit 0
fi
# The tests start servers of their own: the package need not start one.
if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
    mkdir -p /etc/postgresql-common
    echo "create_main_cluster = false" > /etc/postgresql-common/createcluster.conf
fi
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086  # a list of names
{ apt-get update -qq && apt-get install -qq -y --no-install-recommends $missing; } >/dev/null 2>&1 ||
    echo "Could not install:$missing. The tests that need it are skipped."
exit 0
