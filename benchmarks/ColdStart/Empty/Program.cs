// The floor: what any program of .NET takes to say the same without working it out.
Console.WriteLine("annual-minimum 2023 met 1");
Console.WriteLine("annual-minimum 2024 not-started 0");
Console.WriteLine("annual-minimum 2025 not-started 0");
Console.WriteLine("pilot-center 2023 missed 0");
