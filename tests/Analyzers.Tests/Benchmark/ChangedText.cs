using Microsoft.CodeAnalysis.Text;

namespace CSockTranslate.Analyzers.Tests.Benchmark;

/// <summary>Where the places of a text are after a change.</summary>
/// <param name="before">The text as it was.</param>
/// <param name="after">The changed text, which remembers what it was made of.</param>
internal sealed class ChangedText(SourceText before, SourceText after)
{
    private readonly IReadOnlyList<TextChangeRange> _changes = after.GetChangeRanges(before);

    /// <summary>The places where something that began at a position may begin now: one, or where the text is new there, any within the new text.</summary>
    public TextSpan Find(int position)
    {
        int moved = 0;
        foreach (TextChangeRange change in _changes)
        {
            if (change.Span.Start > position)
            {
                break;
            }

            if (change.Span.End >= position)
            {
                return TextSpan.FromBounds(change.Span.Start + moved, position + moved + change.NewLength - change.Span.Length + (change.Span.End - position));
            }

            moved += change.NewLength - change.Span.Length;
        }

        return new TextSpan(position + moved, 0);
    }
}
