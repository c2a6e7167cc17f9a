using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Preprocessing;

namespace CSockTranslate.CFrontEnd.Binding;

/// <summary>
/// What <c>#pragma pack</c> says at a place in the unit: <c>pack(n)</c>, <c>pack()</c>, <c>pack(push[, name][, n])</c>,
/// <c>pack(pop[, name])</c>, as gcc reads them.
/// </summary>
internal sealed class PragmaPacking
{
    private readonly List<(int TokenIndex, int Packing)> _changes = [];

    public PragmaPacking(IReadOnlyList<Directive> directives)
    {
        Stack<(string? Name, int Packing)> stack = new();
        int current = 0;
        foreach (Directive directive in directives)
        {
            if (directive is OtherDirective { Keyword: "pragma", Tokens: [{ Text: "pack" }, ..] } pragma)
            {
                current = Apply(pragma.Tokens, current, stack);
                _changes.Add((directive.TokenIndex, current));
            }
        }
    }

    /// <summary>The packing in force at a token of the unit, in bytes; 0 for none.</summary>
    public int GetPacking(int tokenIndex) => _changes.FindLast(change => change.TokenIndex <= tokenIndex).Packing;

    private static int Apply(IReadOnlyList<Token> tokens, int current, Stack<(string? Name, int Packing)> stack)
    {
        string? action = null;
        string? name = null;
        int? value = null;
        foreach (Token token in tokens.Skip(1))
        {
            if (token.Kind == TokenKind.Number && int.TryParse(token.Text, out int number) && number is 0 or 1 or 2 or 4 or 8 or 16)
            {
                value = number;
            }
            else if (token.Text is "push" or "pop" && action is null)
            {
                action = token.Text;
            }
            else if (token.Kind == TokenKind.Identifier)
            {
                name = token.Text;
            }
        }

        switch (action)
        {
            case "push":
                stack.Push((name, current));
                return value ?? current;
            case "pop":
                return Pop(name, current, stack);
            default:
                return value ?? 0;
        }
    }

    private static int Pop(string? name, int current, Stack<(string? Name, int Packing)> stack)
    {
        if (stack.Count == 0 || (name is not null && !stack.Any(entry => entry.Name == name)))
        {
            return current;
        }

        while (true)
        {
            (string? entryName, int packing) = stack.Pop();
            if (name is null || entryName == name)
            {
                return packing;
            }
        }
    }
}
