using CSockTranslate.CFrontEnd.BoundTree;

namespace CSockTranslate.Translator.Lowering.Jumps;

/// <summary>Looks for what needs another form although no jump enters it: a <c>switch</c> whose body C# does not take as it is, and the labels behind calls of <c>setjmp</c>.</summary>
internal sealed class SwitchFinder : BoundTreeWalker
{
    private bool _found;

    private SwitchFinder()
    {
    }

    /// <summary>Whether there is such a thing: a <c>switch</c> whose body is no block that begins with a case, in which a case stands behind another label, or is a range.</summary>
    public static bool HasUnfitting(BoundBlock body)
    {
        SwitchFinder finder = new();
        finder.Visit(body);
        return finder._found;
    }

    /// <inheritdoc/>
    protected override bool EnterStatement(BoundStatement statement)
    {
        _found |= statement is BoundResumable;
        if (statement is BoundSwitch selection)
        {
            int count = selection.Cases.Count + (selection.Default is null ? 0 : 1);
            bool isFitting = selection.Body is BoundBlock { Statements: [BoundCase or BoundDefault, ..] } block
                && SwitchSections.Split(block).Sum(section => section.Labels.Count) == count
                && selection.Cases.All(label => label.Last is null);
            _found |= !isFitting;
        }

        return !_found;
    }

    /// <inheritdoc/>
    protected override bool EnterExpression(BoundExpression expression) => false;
}
