namespace PlanAudit;

/// <summary>What the program tells its caller when it ends.</summary>
internal static class ExitCode
{
    /// <summary>Assessed, and no mandatory quota is missed or lapsed.</summary>
    public const int NoBreach = 0;

    /// <summary>Assessed, and at least one mandatory quota is missed or lapsed.</summary>
    public const int Breach = 1;

    /// <summary>Bad input or usage: nothing was assessed.</summary>
    public const int BadInput = 2;
}
