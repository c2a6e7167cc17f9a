namespace CSockTranslate.CFrontEnd.Tests;

/// <summary>A folder that is there for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Its path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("cfrontend-").FullName;

    /// <summary>Writes a file into it.</summary>
    /// <returns>The file's path, with forward slashes.</returns>
    public string Write(string name, string text)
    {
        string path = $"{Path}/{name}";
        File.WriteAllText(path, text);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
