using System.Globalization;
using System.Text.Json;
using LiveLedger.Ledger;
using StackExchange.Redis;

namespace LiveLedger.Storage;

/// <summary>
/// Keeps the ledger in Redis: a list for each district, and a counter of the entries of all. What is acknowledged outlives a crash of
/// the server where that writes each command to its append-only file (<c>appendonly yes</c>, <c>appendfsync always</c>).
/// </summary>
/// <param name="connection">The connection, shared by the process.</param>
public sealed class RedisLedgerStore(IConnectionMultiplexer connection) : ILedgerStore
{
    // One hash tag, so that all keys lie on one node of a cluster, where a script may touch them together.
    private static readonly RedisKey PositionKey = "{ocop-ledger}:position";
    private static readonly RedisKey[] LogKeys = [.. District.All.Select(district => (RedisKey)$"{{ocop-ledger}}:{district.Code}")];
    private static readonly RedisKey[] AllKeys = [PositionKey, .. LogKeys];

    // A script is carried out whole or not at all, with no other command in between.
    private const string AppendScript = """
        if redis.call('LLEN', KEYS[1]) ~= tonumber(ARGV[1]) then return false end
        local position = redis.call('INCR', KEYS[2])
        redis.call('RPUSH', KEYS[1], position .. ' ' .. ARGV[2])
        return position
        """;

    private const string HeadScript = """
        local head = { tonumber(redis.call('GET', KEYS[1]) or '0') }
        for i = 2, #KEYS do head[i] = redis.call('LLEN', KEYS[i]) end
        return head
        """;

    // A part is read in far less time than a command may take, and keeps others from Redis no longer than that.
    private const int MostAtOnce = 2_000;

    private IDatabase Database => connection.GetDatabase();

    public string Promise => "The ledger is kept in Redis; what is acknowledged is kept as well as its append-only file is.";

    public async Task<LedgerHead> Head()
    {
        long[] head = (long[])(await Database.ScriptEvaluateAsync(HeadScript, AllKeys))!;
        return new LedgerHead(head[0], [.. head.Skip(1).Select(length => (int)length)]);
    }

    public async IAsyncEnumerable<LedgerEntry> Read(District district, int from)
    {
        RedisValue[] part;
        do
        {
            part = await Database.ListRangeAsync(KeyOf(district), from, from + MostAtOnce - 1);
            foreach (RedisValue stored in part)
                yield return Entry(stored);
            from += part.Length;
        }
        while (part.Length == MostAtOnce);
    }

    public async Task<long?> TryAppend(District district, int length, LedgerEntry entry) =>
        (long?)await Database.ScriptEvaluateAsync(AppendScript, [KeyOf(district), PositionKey], [length, JsonSerializer.SerializeToUtf8Bytes(entry, LedgerJson.Options)]);

    private static RedisKey KeyOf(District district) => LogKeys[DistrictOrder.PlaceOf(district)];

    private static LedgerEntry Entry(RedisValue stored)
    {
        ReadOnlySpan<byte> text = ((ReadOnlyMemory<byte>)stored).Span;
        int space = text.IndexOf((byte)' ');
        return JsonSerializer.Deserialize<LedgerEntry>(text[(space + 1)..], LedgerJson.Options)! with
        {
            Position = long.Parse(text[..space], NumberStyles.None, CultureInfo.InvariantCulture),
        };
    }
}
