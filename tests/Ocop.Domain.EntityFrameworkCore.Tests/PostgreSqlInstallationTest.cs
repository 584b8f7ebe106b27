using Xunit.Sdk;

namespace Ocop.Domain.EntityFrameworkCore.Tests;

/// <summary>That the tests of PostgreSQL are never skipped in silence.</summary>
public class PostgreSqlInstallationTest
{
    [Theory]
    [InlineData(null)]
    [InlineData("false")]
    public void Without_it_a_test_is_skipped_and_says_what_to_install(string? ci) =>
        Assert.Contains("Install it, on Debian by the package postgresql", Assert.IsType<SkipException>(OutcomeOf(null, ci)).Message, StringComparison.Ordinal);

    [Fact]
    public void Without_it_a_test_fails_on_a_build_server() =>
        Assert.IsType<InvalidOperationException>(OutcomeOf(null, "true"));

    [Fact]
    public void With_it_a_test_runs() => Assert.Null(OutcomeOf("/usr/bin", "true"));

    // Assertions on exceptions let the one that skips pass through.
    private static Exception? OutcomeOf(string? folder, string? ci)
    {
        try
        {
            PostgreSqlInstallation.Require(folder, ci);
            return null;
        }
        catch (Exception outcome) when (outcome is SkipException or InvalidOperationException)
        {
            return outcome;
        }
    }
}
