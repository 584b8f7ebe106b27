namespace PlanAudit;

/// <summary>What the program tells its caller when it ends.</summary>
internal static class ExitCode
{
    /// <summary>Assessed, and there is no breach of a mandatory quota.</summary>
    public const int NoBreach = 0;

    /// <summary>Assessed, and there is at least one breach of a mandatory quota.</summary>
    public const int Breach = 1;

    /// <summary>Bad input or usage: nothing was assessed.</summary>
    public const int BadInput = 2;
}
