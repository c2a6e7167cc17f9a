using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Parsing;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Symbols;

namespace CSockTranslate.CFrontEnd.Binding;

// What a macro's body means, and names that were meant when an unknown one is used.
public sealed partial class Binder
{
    private string[]? _finalTypedefNames;

    /// <summary>
    /// Binds the body of an object-like macro, fully expanded, in the file scope at the end of the unit.
    /// </summary>
    /// <returns>The expression if it is an arithmetic constant expression or a string literal, else null. Nothing is reported.</returns>
    private BoundExpression? BindMacro(MacroDefinition macro)
    {
        if (macro.IsFunctionLike || macro.Body.Count == 0)
        {
            return null;
        }

        IReadOnlyList<Token> tokens = _preprocessed.ExpandBody(macro);
        if (tokens.Count < 2 || Parser.TryParseExpression(tokens, _finalTypedefNames ??= [.. _fileScope.GetTypedefNames()]) is not { } syntax)
        {
            return null;
        }

        DiagnosticBag diagnostics = _diagnostics;
        List<Symbol> declaredTypes = _declaredTypes;
        _diagnostics = new DiagnosticBag();
        _declaredTypes = [];
        _isSpeculative = true;
        BoundExpression expression = BindExpression(syntax);
        bool hasErrors = _diagnostics.HasErrors || _declaredTypes.Count > 0;
        _isSpeculative = false;
        _diagnostics = diagnostics;
        _declaredTypes = declaredTypes;
        return !hasErrors && (expression.Constant is not null || expression is BoundStringLiteral) ? expression : null;
    }

    /// <summary>The declared name that is nearest to one that is not declared; null if none is near.</summary>
    private Symbol? FindSimilarName(string name)
    {
        int limit = name.Length switch
        {
            < 3 => 0,
            < 6 => 1,
            _ => 2,
        };
        Symbol? best = null;
        int bestDistance = limit + 1;
        foreach (Symbol candidate in _scope.GetVisibleNames())
        {
            if (candidate is TypedefSymbol || Math.Abs(candidate.Name.Length - name.Length) >= bestDistance)
            {
                continue;
            }

            int distance = GetDistance(name, candidate.Name);
            if (distance < bestDistance)
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    // Edits that make one name of the other (Levenshtein).
    private static int GetDistance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[right.Length];
    }
}
