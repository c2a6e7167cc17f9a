using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>
/// The way that a path has taken, its last step first: the conditions that it has passed and the calls that acquired something. It explains findings and decides
/// nothing, so worlds that differ in nothing else are the same.
/// </summary>
/// <param name="place">The condition, or the call.</param>
/// <param name="holds">Whether the condition held; null for a call.</param>
/// <param name="before">The way until there.</param>
internal sealed class Trail(IOperation place, bool? holds, Trail? before)
{
    // The way of a path through many loops says no more than its beginning.
    private const int MaximumConditions = 16;

    private readonly IOperation _place = place;
    private readonly bool? _holds = holds;
    private readonly Trail? _before = before;

    /// <summary>The conditions passed since a call, in the order of the path, each once. Empty if the way does not come by the call, as where paths were joined.</summary>
    /// <param name="trail">The way.</param>
    /// <param name="call">The call.</param>
    /// <param name="isRepeated">Whether the way ends with the same call, so that the one before is meant.</param>
    public static ImmutableArray<(IOperation Condition, bool Holds)> Since(Trail? trail, IOperation call, bool isRepeated = false)
    {
        List<(IOperation Condition, bool Holds)> conditions = [];
        for (Trail? step = trail; step is not null; step = step._before)
        {
            if (step._holds is { } held)
            {
                conditions.Add((step._place, held));
            }
            else if (ReferenceEquals(step._place, call) && isRepeated)
            {
                isRepeated = false;
                conditions.Clear();
            }
            else if (ReferenceEquals(step._place, call))
            {
                conditions.Reverse();
                return [.. conditions.Distinct().Take(MaximumConditions)];
            }
        }

        return [];
    }

    /// <summary>Conditions as a diagnostic's property: the spans in its file, each with whether the condition holds.</summary>
    public static string Write(ImmutableArray<(IOperation Condition, bool Holds)> conditions) => string.Join(
        ";",
        conditions.Select(step => string.Format(
            CultureInfo.InvariantCulture, "{0},{1},{2}", step.Condition.Syntax.SpanStart, step.Condition.Syntax.Span.Length, step.Holds ? 1 : 0)));

    /// <summary>What <see cref="Write"/> has written.</summary>
    public static IEnumerable<(TextSpan Condition, bool Holds)> Read(string text)
    {
        foreach (string step in text.Split([';'], StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = step.Split(',');
            yield return (
                new TextSpan(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture)), parts[2] == "1");
        }
    }
}
