namespace CSockTranslate.Translator.Naming;

/// <summary>
/// Names for the classes and C# files of a program of several C files and headers. Files of the same name in different folders are told apart by their
/// folders (<c>client_main.cs</c>, <c>ClientMain</c>), a header beside a C file of its name by the word <c>header</c>.
/// </summary>
internal static class ProgramFileNames
{
    // Beyond that many folders, numbers tell more than names.
    private const int MaximumFolders = 8;

    /// <summary>Names files.</summary>
    /// <param name="files">The paths; whether each is a header.</param>
    /// <param name="taken">The names of everything that the program declares: no class can be called as a type or member that it meets.</param>
    /// <returns>For each file the class and the C# file's stem.</returns>
    public static IReadOnlyList<(string Class, string Stem)> Create(IReadOnlyList<(string Path, bool IsHeader)> files, IReadOnlySet<string> taken)
    {
        int[] folders = new int[files.Count];
        bool[] marked = new bool[files.Count];
        string[] stems = [.. files.Select((file, i) => GetStem(file.Path, folders[i], marked[i]))];
        for (int round = 0; round < MaximumFolders && FindClashes(stems) is { Count: > 0 } clashes; round++)
        {
            foreach (List<int> clash in clashes)
            {
                bool hasUnit = clash.Exists(i => !files[i].IsHeader);
                foreach (int i in clash)
                {
                    bool isMarkedNow = hasUnit && files[i].IsHeader && !marked[i];
                    marked[i] |= isMarkedNow;
                    folders[i] += isMarkedNow || (hasUnit && clash.Count(other => !files[other].IsHeader) == 1) ? 0 : 1;
                }
            }

            stems = [.. files.Select((file, i) => GetStem(file.Path, folders[i], marked[i]))];
        }

        HashSet<string> used = new(StringComparer.OrdinalIgnoreCase);
        List<(string, string)> names = [];
        foreach (string stem in stems)
        {
            string unique = MakeUnique(stem, used.Contains);
            used.Add(unique);
            names.Add(("", unique));
        }

        HashSet<string> classes = new(StringComparer.Ordinal);
        for (int i = 0; i < names.Count; i++)
        {
            string name = ClassNames.FromPath(names[i].Item2 + ".c");
            name = taken.Contains(name) ? name + "File" : name;
            name = MakeUnique(name, candidate => classes.Contains(candidate) || taken.Contains(candidate));
            classes.Add(name);
            names[i] = (name, names[i].Item2);
        }

        return names;
    }

    // Two file systems of three take names for the same that differ in case only.
    private static List<List<int>> FindClashes(string[] stems) =>
        [.. Enumerable.Range(0, stems.Length).GroupBy(i => stems[i], StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.ToList())];

    private static string GetStem(string path, int folders, bool isMarked)
    {
        string stem = Path.GetFileNameWithoutExtension(path) + (isMarked ? "_header" : "");
        string? folder = Path.GetDirectoryName(Path.GetFullPath(path));
        for (int i = 0; i < folders && !string.IsNullOrEmpty(folder); i++)
        {
            string name = Path.GetFileName(folder);
            stem = name.Length > 0 ? $"{name}_{stem}" : stem;
            folder = Path.GetDirectoryName(folder);
        }

        return stem;
    }

    private static string MakeUnique(string name, Func<string, bool> isTaken)
    {
        string unique = name;
        for (int number = 2; isTaken(unique); number++)
        {
            unique = $"{name}{number}";
        }

        return unique;
    }
}
