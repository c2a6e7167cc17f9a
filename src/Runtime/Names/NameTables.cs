namespace CSockTranslate.Runtime.Names;

/// <summary>How far a process has read each table of names.</summary>
internal sealed class NameTables
{
    /// <summary>hosts(5).</summary>
    internal NameEntries Hosts { get; } = new();

    /// <summary>services(5).</summary>
    internal NameEntries Services { get; } = new();

    /// <summary>protocols(5).</summary>
    internal NameEntries Protocols { get; } = new();

    /// <summary>networks(5).</summary>
    internal NameEntries Networks { get; } = new();
}
