namespace CSockTranslate.Cli.Fixes;

/// <summary>A change of a text.</summary>
/// <param name="Start">Where what is replaced begins.</param>
/// <param name="End">Where it ends; the same place for an insertion.</param>
/// <param name="Text">What stands there then.</param>
internal readonly record struct SourceEdit(int Start, int End, string Text)
{
    /// <summary>An insertion.</summary>
    internal static SourceEdit Insert(int position, string text) => new(position, position, text);

    /// <summary>Whether both can't be made: they overlap, or it can't be told which of two insertions comes first.</summary>
    internal bool ConflictsWith(SourceEdit other) => Start <= other.End && other.Start <= End;
}

/// <summary>A fix of a finding in the C text.</summary>
/// <param name="Edits">The changes, which don't overlap; of those at one place the first comes first.</param>
/// <param name="Headers">Headers of the C library that declare what the new text names.</param>
internal sealed record SourceFix(IReadOnlyList<SourceEdit> Edits, IReadOnlyList<string> Headers)
{
    /// <summary>A fix that needs no header.</summary>
    internal SourceFix(params SourceEdit[] edits)
        : this(edits, [])
    {
    }
}
