using System.ComponentModel;
using CSockTranslate.Differential;

// Programs are taken in batches, so that the translator works on many in one process and results come out on the way.
const int BatchSize = 50;

try
{
    switch (args)
    {
        case ["csmith", var from, var count, .. var rest] when int.TryParse(from, out int first) && int.TryParse(count, out int number):
            string? keep = rest is ["--keep", var folder, ..] ? folder : null;
            return await CompareRandomProgramsAsync(first, number, keep, keep is null ? rest : rest[2..]);
        case ["files", .. var rest]:
            return await CompareFilesAsync(rest);
        default:
            await Console.Error.WriteLineAsync("usage: csmith FROM COUNT [--keep DIR] [CSMITH-OPTION...] | files [-IDIR | -DNAME]... FILE...");
            return 2;
    }
}
catch (Win32Exception missing)
{
    await Console.Error.WriteLineAsync($"{missing.Message}: gcc and csmith have to be installed");
    return 2;
}

static async Task<int> CompareRandomProgramsAsync(int first, int count, string? keep, string[] options)
{
    string folder = keep is null ? Directory.CreateTempSubdirectory("csmith").FullName : Directory.CreateDirectory(keep).FullName;
    Tally tally = new();
    for (int start = first; start < first + count; start += BatchSize)
    {
        CsmithGenerator generator = new(folder, options);
        List<string> paths = [];
        foreach (int seed in Enumerable.Range(start, Math.Min(BatchSize, first + count - start)))
        {
            if (await generator.GenerateAsync(seed) is { } path)
            {
                paths.Add(path);
            }
            else
            {
                tally.CountUngenerated();
            }
        }

        foreach (Comparison comparison in await new Comparer(folder, CsmithGenerator.CompilerOptions).CompareAsync(paths))
        {
            tally.Add(comparison);
            if (comparison.Verdict is not (Verdict.Different or Verdict.Refused))
            {
                File.Delete(comparison.Path);
            }
        }

        Directory.Delete(Path.Combine(folder, "native"), recursive: true);
        Directory.Delete(Path.Combine(folder, "translated"), recursive: true);
        tally.Print();
    }

    if (keep is null && tally.IsClean)
    {
        Directory.Delete(folder, recursive: true);
    }
    else
    {
        Console.WriteLine($"programs in {folder}");
    }

    return tally.IsClean ? 0 : 1;
}

static async Task<int> CompareFilesAsync(string[] arguments)
{
    string folder = Directory.CreateTempSubdirectory("differential").FullName;
    Tally tally = new();
    string[] options = [.. arguments.Where(argument => argument.StartsWith('-'))];
    foreach (string[] batch in arguments.Where(argument => !argument.StartsWith('-')).Select(Path.GetFullPath).Chunk(BatchSize))
    {
        foreach (Comparison comparison in await new Comparer(folder, options).CompareAsync(batch))
        {
            tally.Add(comparison);
        }
    }

    tally.Print();
    Directory.Delete(folder, recursive: true);
    return tally.IsClean ? 0 : 1;
}
