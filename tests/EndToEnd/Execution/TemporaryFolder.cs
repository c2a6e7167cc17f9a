namespace CSockTranslate.EndToEnd.Execution;

/// <summary>A folder that is deleted with everything in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Its path; short, because the path of a UNIX-domain socket has to fit into 108 bytes.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("cst").FullName;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
