namespace CSockTranslate.Differential;

/// <summary>How a program compares with what gcc makes of it.</summary>
internal enum Verdict
{
    /// <summary>The same output and status.</summary>
    Equal,

    /// <summary>Another output or status.</summary>
    Different,

    /// <summary>The translator did not build it.</summary>
    Refused,

    /// <summary>gcc's program did not end in time.</summary>
    Endless,

    /// <summary>gcc did not build it.</summary>
    NotC,
}

/// <summary>A program's comparison.</summary>
/// <param name="Path">The C file.</param>
/// <param name="Verdict">How it came out.</param>
/// <param name="Details">What a reader wants to know about anything but equality.</param>
internal sealed record Comparison(string Path, Verdict Verdict, string Details);

/// <summary>Builds programs both ways and compares what they do.</summary>
internal sealed class Comparer(string folder, IReadOnlyList<string> compilerOptions)
{
    private static readonly TimeSpan NativePatience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan TranslatedPatience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan BuildPatience = TimeSpan.FromMinutes(20);

    private readonly string _native = Directory.CreateDirectory(System.IO.Path.Combine(folder, "native")).FullName;
    private readonly string _translated = System.IO.Path.Combine(folder, "translated");

    /// <summary>Compares programs of one file each; their stems differ.</summary>
    public async Task<IReadOnlyList<Comparison>> CompareAsync(IReadOnlyList<string> paths)
    {
        Comparison?[] results = new Comparison?[paths.Count];
        ChildResult[] expected = new ChildResult[paths.Count];
        await Parallel.ForAsync(0, paths.Count, async (i, _) =>
        {
            string program = System.IO.Path.Combine(_native, Stem(paths[i]));
            ChildResult build = await ChildProcess.RunAsync("gcc", ["-w", "-O0", .. compilerOptions, paths[i], "-o", program, "-lm", "-lpthread"], BuildPatience);
            if (build.Status != 0)
            {
                results[i] = new Comparison(paths[i], Verdict.NotC, FirstLines(build.Error, 2));
                return;
            }

            expected[i] = await ChildProcess.RunAsync(program, [], NativePatience, folder);
            if (expected[i].Status is null)
            {
                results[i] = new Comparison(paths[i], Verdict.Endless, "");
            }
        });

        int[] comparable = [.. Enumerable.Range(0, paths.Count).Where(i => results[i] is null)];
        string messages = await TranslateAsync([.. comparable.Select(i => paths[i])]);
        await Parallel.ForEachAsync(comparable, async (i, _) => results[i] = await CompareAsync(paths[i], expected[i], messages));
        return results!;
    }

    private static string Stem(string path) => System.IO.Path.GetFileNameWithoutExtension(path);

    private static string FirstLines(string text, int count) => string.Join('\n', text.Split('\n').Take(count));

    private async Task<string> TranslateAsync(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0)
        {
            return "";
        }

        string product = System.IO.Path.Combine(AppContext.BaseDirectory, "csocktranslate");
        ChildResult build = await ChildProcess.RunAsync(product, ["build", "--each", .. compilerOptions, .. paths, "-o", _translated], BuildPatience);
        return build.Output + build.Error;
    }

    private async Task<Comparison> CompareAsync(string path, ChildResult expected, string messages)
    {
        string program = System.IO.Path.Combine(_translated, Stem(path));
        if (!File.Exists(program))
        {
            IEnumerable<string> concerned = messages.Split('\n').Where(line => line.Contains(Stem(path), StringComparison.Ordinal) && line.Contains("error"));
            return new Comparison(path, Verdict.Refused, string.Join('\n', concerned.Take(2)));
        }

        ChildResult actual = await ChildProcess.RunAsync(program, [], TranslatedPatience, folder);
        if (actual.Status == expected.Status && actual.Output == expected.Output)
        {
            return new Comparison(path, Verdict.Equal, "");
        }

        string[] expectedLines = expected.Output.Split('\n'), actualLines = actual.Output.Split('\n');
        int line = Enumerable.Range(0, Math.Max(expectedLines.Length, actualLines.Length))
            .FirstOrDefault(i => expectedLines.ElementAtOrDefault(i) != actualLines.ElementAtOrDefault(i), -1);
        string where = line < 0 ? "" : $", line {line + 1}: '{expectedLines.ElementAtOrDefault(line)}' / '{actualLines.ElementAtOrDefault(line)}'";
        return new Comparison(
            path,
            Verdict.Different,
            $"status {expected.Status} / {(actual.Status is { } status ? status : "does not end")}{where}\n{FirstLines(actual.Error, 4)}".TrimEnd());
    }
}
