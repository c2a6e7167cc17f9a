using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Headers;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>Finds and reads the files that <c>#include</c> names. Each file is read once in a run.</summary>
/// <param name="options">The folders to search.</param>
/// <param name="diagnostics">Takes the report about a file that can't be read.</param>
internal sealed class IncludeResolver(PreprocessorOptions options, DiagnosticBag diagnostics)
{
    /// <summary>The place in the search of a file that was found beside its includer, and of the main file: before the folders of <c>-I</c>.</summary>
    public const int BesideIncluder = -1;

    private readonly IReadOnlyList<string> _directories = [.. options.IncludeDirectories, .. options.SystemDirectories];
    private readonly Dictionary<string, SourceFile> _files = new(StringComparer.Ordinal);
    private readonly List<SourceFile> _inOrder = [];

    /// <summary>The files that were read, in order.</summary>
    public IReadOnlyList<SourceFile> Files => _inOrder;

    /// <summary>Finds the file of an <c>#include</c>.</summary>
    /// <param name="header">The name.</param>
    /// <param name="includer">The file with the directive.</param>
    /// <returns>The place to open; null if there is none.</returns>
    public IncludeTarget? Find(HeaderReference header, SourceFile includer) =>
        Find(header, header.IsAngled ? null : GetDirectory(includer), firstDirectory: 0);

    /// <summary>Finds the file of an <c>#include_next</c>: the search goes on behind the place where the file with the directive was found.</summary>
    /// <param name="header">The name.</param>
    /// <param name="searchIndex">That place.</param>
    public IncludeTarget? FindNext(HeaderReference header, int searchIndex) => Find(header, besideDirectory: null, searchIndex + 1);

    /// <summary>Reads a file that was found, or gives it again.</summary>
    /// <param name="target">The file.</param>
    /// <param name="place">The directive, for the report.</param>
    /// <exception cref="TranslationStoppedException">It can't be read; reported.</exception>
    public SourceFile Open(IncludeTarget target, SourceSpan place)
    {
        if (_files.TryGetValue(target.Key, out SourceFile? known))
        {
            return known;
        }

        SourceFile file;
        if (target.IsHermetic)
        {
            file = HermeticHeaders.Open(target.Path)!;
        }
        else
        {
            try
            {
                file = SourceFileReader.Read(target.Path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                diagnostics.Report(PreprocessorDiagnostics.FileNotReadable, place, target.Path, e.Message);
                throw new TranslationStoppedException();
            }
        }

        _files.Add(target.Key, file);
        _inOrder.Add(file);
        return file;
    }

    /// <summary>Notes a file that is at hand: the main file.</summary>
    public void Add(SourceFile file)
    {
        _files.TryAdd(GetKey(file.Path), file);
        _inOrder.Add(file);
    }

    private IncludeTarget? Find(HeaderReference header, string? besideDirectory, int firstDirectory)
    {
        if (header.Name.Length == 0)
        {
            return null;
        }

        if (Path.IsPathRooted(header.Name))
        {
            return TryFile(header.Name, BesideIncluder);
        }

        if (besideDirectory is not null && TryFile(Join(besideDirectory, header.Name), BesideIncluder) is { } beside)
        {
            return beside;
        }

        if (besideDirectory is not null)
        {
            foreach (string directory in options.QuoteDirectories)
            {
                if (TryFile(Join(directory, header.Name), BesideIncluder) is { } quoted)
                {
                    return quoted;
                }
            }
        }

        for (int i = firstDirectory; i < _directories.Count; i++)
        {
            if (TryFile(Join(_directories[i], header.Name), i) is { } found)
            {
                return found;
            }
        }

        if (firstDirectory <= _directories.Count && HermeticHeaders.Names.Contains(header.Name))
        {
            return new IncludeTarget(header.Name, $"<{header.Name}>", _directories.Count, IsHermetic: true);
        }

        int beforeLast = _directories.Count + 1;
        for (int i = Math.Max(firstDirectory - beforeLast, 0); i < options.LastDirectories.Count; i++)
        {
            if (TryFile(Join(options.LastDirectories[i], header.Name), beforeLast + i) is { } last)
            {
                return last;
            }
        }

        return null;
    }

    private static IncludeTarget? TryFile(string path, int index) =>
        File.Exists(path) ? new IncludeTarget(path, GetKey(path), index, IsHermetic: false) : null;

    private static string GetKey(string path) => path.Contains('\0', StringComparison.Ordinal) ? path : Path.GetFullPath(path);

    /// <summary>The folder of a file as its path spells it: empty for a file in the working folder, null for one that is in no folder.</summary>
    private static string? GetDirectory(SourceFile file)
    {
        if (file.IsSystemHeader)
        {
            return null;
        }

        int separator = file.Path.LastIndexOfAny(['/', Path.DirectorySeparatorChar]);
        return separator < 0 ? "" : file.Path[..(separator + 1)];
    }

    private static string Join(string directory, string name) =>
        directory.Length == 0 || directory[^1] == '/' || directory[^1] == Path.DirectorySeparatorChar ? directory + name : $"{directory}/{name}";
}

/// <summary>A file that an <c>#include</c> found.</summary>
/// <param name="Path">Its path, or the name of a hermetic header.</param>
/// <param name="Key">What identifies it.</param>
/// <param name="SearchIndex">Where in the search it was found; <c>#include_next</c> goes on behind.</param>
/// <param name="IsHermetic">Whether it is a hermetic header.</param>
internal sealed record IncludeTarget(string Path, string Key, int SearchIndex, bool IsHermetic);
