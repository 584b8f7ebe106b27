using System.Text.Json.Serialization;

namespace Ocop.Domain.Plans;

/// <summary>What a clause is to the software.</summary>
[JsonConverter(typeof(EnumToken.Converter<ClauseKind>))]
public enum ClauseKind
{
    /// <summary>Asks for a number within a time: judged by a rule.</summary>
    Quota,

    /// <summary>Says what the plan serves: kept as information.</summary>
    Context,

    /// <summary>Asks for something that a register can count but the plan puts no number on.</summary>
    Indicator,

    /// <summary>Orders something that no register of points and centers can show.</summary>
    Directive,

    /// <summary>States an aim; where a register can count something towards it, the clause names an indicator too.</summary>
    Objective,
}
