using CSockTranslate.CFrontEnd.BoundTree;

namespace CSockTranslate.Translator.Lowering.Jumps;

/// <summary>
/// What encloses a label in C#, which can be named from its own block and the blocks inside of it only (C# standard §13.10.4). A branch of an
/// <c>if</c> and the body of a loop are scopes even where no block stands there.
/// </summary>
/// <param name="owner">The statement.</param>
/// <param name="isElse">Whether it is the second branch of an <c>if</c>.</param>
/// <param name="parent">The scope around it; null for a function's body.</param>
internal sealed class JumpScope(BoundStatement owner, bool isElse, JumpScope? parent)
{
    /// <summary>What tells the scope from others.</summary>
    public (BoundStatement Owner, bool IsElse) Key { get; } = (owner, isElse);

    /// <summary>The scope around it; null for a function's body.</summary>
    public JumpScope? Parent { get; } = parent;

    /// <summary>This scope and those around it, inside out.</summary>
    public IEnumerable<JumpScope> Chain()
    {
        for (JumpScope? scope = this; scope is not null; scope = scope.Parent)
        {
            yield return scope;
        }
    }
}
