namespace CSockTranslate.Differential;

/// <summary>Random C programs by csmith (https://github.com/csmith-project/csmith), which have no undefined behaviour and print a checksum.</summary>
internal sealed class CsmithGenerator(string folder, IReadOnlyList<string> options)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>What the generated programs have to be compiled with.</summary>
    public static IReadOnlyList<string> CompilerOptions { get; } =
        [$"-I{Environment.GetEnvironmentVariable("CSMITH_INCLUDE") ?? "/usr/include/csmith"}"];

    /// <summary>Generates the program of a seed.</summary>
    /// <returns>The C file; null if csmith did not come to an end.</returns>
    public async Task<string?> GenerateAsync(int seed)
    {
        string path = Path.Combine(folder, $"seed{seed}.c");
        ChildResult result = await ChildProcess.RunAsync("csmith", ["--seed", $"{seed}", "--output", path, .. options], Patience, folder);
        return result.Status == 0 ? path : null;
    }
}
