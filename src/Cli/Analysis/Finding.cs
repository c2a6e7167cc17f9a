using System.Collections.Immutable;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.Cli.Analysis;

/// <summary>How bad a finding is, in rising order.</summary>
internal enum FindingSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably a mistake.</summary>
    Warning,

    /// <summary>A mistake.</summary>
    Error,
}

/// <summary>What a rule has found, at its place in C.</summary>
/// <param name="Id">The diagnostic's id, <c>SOCK1001</c>.</param>
/// <param name="Rule">The rule's stable name, <c>unchecked-socket</c>.</param>
/// <param name="Severity">The severity.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Span">Where.</param>
/// <param name="Related">Places that belong to it, such as the exit on which something leaks.</param>
internal sealed record Finding(
    string Id, string Rule, FindingSeverity Severity, string Message, SourceSpan Span, IReadOnlyList<SourceSpan> Related)
{
    /// <summary>What the rule says to fixes, by name.</summary>
    internal IReadOnlyDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    /// <summary>The argument of the call at <see cref="Span"/> that the finding is about, from 0; -1 if it is about all of it.</summary>
    internal int Argument { get; init; } = -1;

    /// <summary>The conditions on the way from what is acquired to where it leaks, and whether each of them holds.</summary>
    internal IReadOnlyList<(SourceSpan Place, bool Holds)> Conditions { get; init; } = [];

    /// <summary><see cref="Steps"/> with the conditions between them.</summary>
    internal IEnumerable<(SourceSpan Place, string Text)> Way =>
    [
        .. Steps.Take(1),
        .. Conditions.Select(condition => (condition.Place, condition.Holds ? "the condition holds" : "the condition does not hold")),
        .. Steps.Skip(1),
    ];

    /// <summary>
    /// The way that the program takes, as far as the rule knows it: what is acquired or done first, the places in between, and where that goes
    /// wrong. Empty if the finding is about one place.
    /// </summary>
    internal IEnumerable<(SourceSpan Place, string Text)> Steps
    {
        get
        {
            if (Related.Count == 0)
            {
                yield break;
            }

            bool beginsHere = Rule.Contains("-leak", StringComparison.Ordinal);
            if (beginsHere)
            {
                yield return (Span, "acquired here");
            }

            foreach ((int index, SourceSpan place) in Related.Index())
            {
                yield return (place, beginsHere && index == Related.Count - 1 ? "leaks here" : "the path comes by here");
            }

            if (!beginsHere)
            {
                yield return (Span, Message);
            }
        }
    }

    /// <summary>The file, as <c>#line</c> directives have it.</summary>
    internal string Path => Span.File.GetPresumedPath(Span.Start);

    /// <summary>The line from 1, as <c>#line</c> directives have it.</summary>
    internal int Line => Span.File.GetPresumedLine(Span.Start);

    /// <summary>The column from 1.</summary>
    internal int Column => Span.Column;

    /// <summary>The severity's word in reports.</summary>
    internal string SeverityName => Severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "info",
    };
}
