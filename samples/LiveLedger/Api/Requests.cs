using System.Text.Json.Serialization;

namespace LiveLedger.Api;

/// <summary>A new establishment.</summary>
/// <param name="Record">The establishment.</param>
/// <param name="ExpectedVersion">0, or the version of an establishment that was withdrawn and is recorded anew.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record NewEstablishment([property: JsonConverter(typeof(AddressableRecordConverter))] Establishment Record, [property: JsonConverter(typeof(SeenVersionConverter))] int ExpectedVersion = 0);

/// <summary>An establishment as it should have been recorded.</summary>
/// <param name="ExpectedVersion">The version that is corrected.</param>
/// <param name="Record">The establishment, whole.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Correction([property: JsonConverter(typeof(SeenVersionConverter))] int ExpectedVersion, Establishment Record);

/// <summary>That an establishment has closed.</summary>
/// <param name="ExpectedVersion">The version that is known.</param>
/// <param name="ClosedOn">The first day on which it is no longer open.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Closing([property: JsonConverter(typeof(SeenVersionConverter))] int ExpectedVersion, LocalDate ClosedOn);

/// <summary>That an establishment should not have been recorded.</summary>
/// <param name="ExpectedVersion">The version that is known.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Withdrawal([property: JsonConverter(typeof(SeenVersionConverter))] int ExpectedVersion);
