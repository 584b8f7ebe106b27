namespace Repository.Tests;

/// <summary>Tests that take the console over: none of them runs beside another test.</summary>
[CollectionDefinition(nameof(TheConsole), DisableParallelization = true)]
public sealed class TheConsole;
