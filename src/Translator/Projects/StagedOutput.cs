namespace CSockTranslate.Translator.Projects;

/// <summary>
/// Files that belong together: each is written in full under a temporary name in its folder, and all move into place at the end.
/// Until then, and if anything fails, what was there before is untouched.
/// </summary>
internal sealed class StagedOutput : IDisposable
{
    private readonly List<(string Temporary, string Final)> _files = [];
    private readonly Stack<string> _createdFolders = [];
    private bool _isCommitted;

    /// <summary>Makes sure that a folder is there.</summary>
    /// <exception cref="OutputException">It can't be made.</exception>
    internal void AddFolder(string folder)
    {
        string path = Path.GetFullPath(folder);
        Guard(folder, () =>
        {
            Stack<string> missing = [];
            for (string? current = path; current is not null && !Directory.Exists(current); current = Path.GetDirectoryName(current))
            {
                missing.Push(current);
            }

            foreach (string current in missing)
            {
                Directory.CreateDirectory(current);
                _createdFolders.Push(current);
            }
        });
    }

    /// <summary>Adds a file.</summary>
    /// <param name="path">Where it is to be; its folder exists.</param>
    /// <param name="content">What is in it.</param>
    /// <param name="isExecutable">Whether people may run it, as far as the umask lets them.</param>
    /// <exception cref="OutputException">It can't be written.</exception>
    internal void Add(string path, ReadOnlyMemory<byte> content, bool isExecutable = false)
    {
        string final = RequireReplaceable(path);
        string temporary = TemporaryNameFor(final);
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (isExecutable && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = (UnixFileMode)0b111_111_111;
        }

        Guard(path, () =>
        {
            using FileStream stream = new(temporary, options);
            _files.Add((temporary, final));
            stream.Write(content.Span);
        });
    }

    /// <summary>Adds a file that was made elsewhere; it is copied.</summary>
    /// <exception cref="OutputException">It can't be written.</exception>
    internal void AddCopy(string path, string original)
    {
        string final = RequireReplaceable(path);
        string temporary = TemporaryNameFor(final);
        Guard(path, () =>
        {
            _files.Add((temporary, final));
            File.Copy(original, temporary);
        });
    }

    /// <summary>Moves everything into place.</summary>
    /// <exception cref="OutputException">A file can't be put where it is to be.</exception>
    internal void Commit()
    {
        foreach ((string temporary, string final) in _files)
        {
            Guard(final, () => File.Move(temporary, final, overwrite: true));
        }

        _isCommitted = true;
    }

    /// <summary>Removes what is not in place, unless everything is.</summary>
    public void Dispose()
    {
        if (_isCommitted)
        {
            return;
        }

        foreach ((string temporary, _) in _files)
        {
            File.Delete(temporary);
        }

        foreach (string folder in _createdFolders)
        {
            if (!Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }
    }

    private static string RequireReplaceable(string path)
    {
        if (Directory.Exists(path))
        {
            throw new OutputException($"cannot write '{path}': it is a directory");
        }

        string final = Path.GetFullPath(path);
        if (!OperatingSystem.IsWindows() && final.StartsWith("/dev/", StringComparison.Ordinal))
        {
            // Moving a file there would take the device's place.
            throw new OutputException($"cannot write '{path}': it is not a place for files");
        }

        return final;
    }

    private static string TemporaryNameFor(string path) =>
        Path.Combine(Path.GetDirectoryName(path)!, $".{Guid.NewGuid():N}.tmp");

    private static void Guard(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"cannot write '{path}': {FileErrors.Describe(cause)}", cause);
        }
    }
}
