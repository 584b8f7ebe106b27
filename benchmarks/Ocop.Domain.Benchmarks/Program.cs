using BenchmarkDotNet.Running;
using Ocop.Domain.Benchmarks;

string[] forBenchmarks = [.. args.Where(argument => argument != RunMode.QuickArgument)];
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(forBenchmarks, BenchmarkSettings.Create());
