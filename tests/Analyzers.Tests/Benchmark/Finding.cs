namespace CSockTranslate.Analyzers.Tests.Benchmark;

/// <summary>What a rule has found.</summary>
/// <param name="File">The C file, below the folder of programs.</param>
/// <param name="Line">The line from 1.</param>
/// <param name="Rule">The rule's name.</param>
public readonly record struct Finding(string File, int Line, string Rule);
