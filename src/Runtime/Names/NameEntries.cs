using System;
using System.Collections.Generic;

namespace CSockTranslate.Runtime.Names;

/// <summary>A process's place in one of the tables of names, for functions that give entry by entry. The table is read with the first one.</summary>
internal sealed class NameEntries<T>(Func<IReadOnlyList<T>> read)
    where T : class
{
    private IReadOnlyList<T>? _entries;
    private int _next;

    /// <summary>The memory of the entry given last.</summary>
    internal NameBuffer Buffer { get; } = new();

    /// <summary>Begins with the first entry again, of the table as it is then.</summary>
    internal void Rewind()
    {
        _entries = null;
        _next = 0;
    }

    /// <summary>Gives the last entry again next time, because the caller had no room for it.</summary>
    internal void StepBack() => _next--;

    /// <summary>The next entry; null behind the last one.</summary>
    internal T? Next()
    {
        _entries ??= read();
        return _next < _entries.Count ? _entries[_next++] : null;
    }
}
