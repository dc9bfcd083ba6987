#!/bin/sh
# The users' file is written at each start, in memory, from the secret: no password stays in the image.
set -eu
umask 077
password=$(sed 's/"/""/g' /run/secrets/app_password)
printf '"jalon_app" "%s"\n' "$password" >/run/pgbouncer/users.txt
exec pgbouncer /etc/pgbouncer/pgbouncer.ini
