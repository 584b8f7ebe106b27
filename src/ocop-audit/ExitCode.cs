namespace OcopAudit;

/// <summary>What the program tells its caller when it ends.</summary>
internal static class ExitCode
{
    /// <summary>Assessed without a breach of a mandatory quota; or what was asked is printed; or the record holds.</summary>
    public const int NoBreach = 0;

    /// <summary>Assessed, and there is at least one breach of a mandatory quota.</summary>
    public const int Breach = 1;

    /// <summary>Verified, and the record does not hold.</summary>
    public const int DoesNotHold = 1;

    /// <summary>Bad input or usage: nothing was assessed or verified.</summary>
    public const int BadInput = 2;
}
