using CSockTranslate.CFrontEnd.BoundTree;

namespace CSockTranslate.Translator.Lowering;

/// <summary>The labels and statements between one group of cases and the next.</summary>
/// <param name="Labels">The <see cref="BoundCase"/> and <see cref="BoundDefault"/> labels in order.</param>
/// <param name="Statements">The statements behind them.</param>
internal sealed record SwitchSection(IReadOnlyList<BoundStatement> Labels, IReadOnlyList<BoundStatement> Statements);

/// <summary>Cuts the body of a switch into sections. In C a label belongs to one statement and the rest follows; in C# a section holds them all.</summary>
internal static class SwitchSections
{
    /// <summary>The sections of a body whose cases stand directly in it; statements before the first case can't be reached and are left out.</summary>
    public static IReadOnlyList<SwitchSection> Split(BoundBlock body)
    {
        List<SwitchSection> sections = [];
        List<BoundStatement>? statements = null;
        foreach (BoundStatement statement in body.Statements)
        {
            BoundStatement current = statement;
            List<BoundStatement> labels = [];
            while (current is BoundCase or BoundDefault)
            {
                labels.Add(current);
                current = current is BoundCase { Statement: var behindCase } ? behindCase : ((BoundDefault)current).Statement;
            }

            if (labels.Count > 0)
            {
                statements = [];
                sections.Add(new SwitchSection(labels, statements));
            }

            bool isEmpty = labels.Count > 0 && current is BoundExpressionStatement { Expression: null };
            if (!isEmpty)
            {
                statements?.Add(current);
            }
        }

        return sections;
    }
}
