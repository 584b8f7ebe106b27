#!/usr/bin/env bash
# Starts Redis and three silos of the ledger on the loopback address, until Ctrl+C. Needs the .NET SDK and redis-server.
#
#   samples/LiveLedger/cluster.sh [FOLDER]     what is recorded is kept in FOLDER; without it, for this run only
#
# The boards are at http://127.0.0.1:5312, :5313 and :5314. OCOP_KEY is the key that writes need; one is made where it is not set.
set -euo pipefail
command -v redis-server >/dev/null || { echo "redis-server is not installed; on Debian: apt-get install redis-server" >&2; exit 2; }
folder=${1:+$(realpath -m "$1")}
cd "$(dirname "$0")"
dotnet build -nologo -v quiet

redis_port=6312
silos=()
redis=
temporary=

# The silos first: while Redis is there they take their leave of each other. Ctrl+C does not reach it, in a session of its own.
stop() {
  trap - EXIT
  kill "${silos[@]}" 2>/dev/null || true
  wait "${silos[@]}" 2>/dev/null || true
  kill "$redis" 2>/dev/null || true
  wait "$redis" 2>/dev/null || true
  [ -z "$temporary" ] || rm -rf "$temporary"
}
trap stop EXIT
trap 'exit 130' INT TERM

[ -n "$folder" ] || folder=$(mktemp -d) temporary=$folder
mkdir -p "$folder"
setsid redis-server --bind 127.0.0.1 --port $redis_port --dir "$folder" --appendonly yes --appendfsync always --save '' --loglevel warning &
redis=$!
until redis-cli -p $redis_port ping 2>/dev/null | grep -q PONG; do
  kill -0 "$redis" 2>/dev/null || { echo "Redis has ended; is port $redis_port taken?" >&2; exit 1; }
  sleep 0.2
done
kill -0 "$redis" 2>/dev/null || { echo "Port $redis_port is another Redis's." >&2; exit 1; }

# By the environment: the arguments of a program are for all to see.
export Ledger__Redis=127.0.0.1:$redis_port
export Ledger__Agencies__0__Name=local Ledger__Agencies__0__Districts=city
export Ledger__Agencies__0__Key=${OCOP_KEY:-$(head -c 16 /dev/urandom | od -An -tx1 | tr -d ' \n')}
for silo in 0 1 2; do
  dotnet bin/Debug/net10.0/LiveLedger.dll --urls "http://127.0.0.1:$((5312 + silo))" --Ledger:SiloPort=$((11312 + silo)) &
  silos+=($!)
done
echo "Write with the header X-Api-Key: $Ledger__Agencies__0__Key"
wait
