#!/usr/bin/env bash
# Starts Redis and three silos of the ledger on the loopback address, until Ctrl+C. Needs the .NET SDK and redis-server.
#
#   samples/PlanLedger/cluster.sh [FOLDER]     what is recorded is kept in FOLDER; without it, for this run only
#
# The boards are at http://127.0.0.1:5312, :5313 and :5314. OCOP_KEY is the key that writes need; one is made where it is not set.
set -euo pipefail
cd "$(dirname "$0")"
command -v redis-server >/dev/null || { echo "redis-server is not installed; on Debian: apt-get install redis-server" >&2; exit 2; }

folder=${1:-$(mktemp -d)}
mkdir -p "$folder"
key=${OCOP_KEY:-$(head -c 16 /dev/urandom | od -An -tx1 | tr -d ' \n')}
redis_port=6312
dotnet build -nologo -v quiet

pids=()
stop() { kill "${pids[@]}" 2>/dev/null || true; wait; [ -n "${1:-}" ] || rm -rf "$folder"; }
trap 'stop "${1:-}"' EXIT

redis-server --bind 127.0.0.1 --port $redis_port --dir "$folder" --appendonly yes --appendfsync always --save '' --loglevel warning &
pids+=($!)
for silo in 0 1 2; do
  dotnet bin/Debug/net10.0/PlanLedger.dll --urls "http://127.0.0.1:$((5312 + silo))" \
    --Ledger:Redis=127.0.0.1:$redis_port --Ledger:SiloPort=$((11312 + silo)) --Ledger:GatewayPort=$((30312 + silo)) \
    --Ledger:Agencies:0:Name=local --Ledger:Agencies:0:Key="$key" &
  pids+=($!)
done
echo "Write with the header X-Api-Key: $key"
wait
