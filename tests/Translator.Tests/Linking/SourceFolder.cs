namespace CSockTranslate.Translator.Tests.Linking;

/// <summary>A folder with the files of a program, gone when the test is done.</summary>
internal sealed class SourceFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("translator-test-");
    private readonly List<string> _sources = [];

    /// <summary>Writes files; names that end in <c>.c</c> are those of translation units.</summary>
    public SourceFolder(params (string Name, string Text)[] files)
    {
        foreach ((string name, string text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
            File.WriteAllText(this[name], text);
            if (name.EndsWith(".c", StringComparison.Ordinal))
            {
                _sources.Add(this[name]);
            }
        }
    }

    /// <summary>The C files in their order.</summary>
    public IReadOnlyList<string> Sources => _sources;

    /// <summary>The full name of a file.</summary>
    public string this[string name] => Path.Combine(_folder.FullName, name);

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
