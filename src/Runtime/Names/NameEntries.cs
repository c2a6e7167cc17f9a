using System.Collections.Generic;

namespace CSockTranslate.Runtime.Names;

/// <summary>A process's place in one of the tables of names, for functions that give entry by entry.</summary>
internal sealed class NameEntries
{
    private int _next;

    /// <summary>The memory of the entry given last.</summary>
    internal NameBuffer Buffer { get; } = new();

    /// <summary>Begins with the first entry again.</summary>
    internal void Rewind() => _next = 0;

    /// <summary>Gives the last entry again next time, because the caller had no room for it.</summary>
    internal void StepBack() => _next--;

    /// <summary>The next entry; null behind the last one.</summary>
    internal T? Next<T>(IReadOnlyList<T> entries)
        where T : class => _next < entries.Count ? entries[_next++] : null;
}
