using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>
/// Puts the arguments of one macro use into its replacement list and carries out <c>#</c> and <c>##</c> (C11 §6.10.3.1 to 3), with GNU's
/// <c>, ## __VA_ARGS__</c> and C23's <c>__VA_OPT__</c>. The result is not rescanned here.
/// </summary>
internal sealed class MacroSubstitution
{
    /// <summary>Stands for an argument without tokens beside <c>##</c> (C11 §6.10.3.3p2).</summary>
    private static readonly Token s_placemarker = new()
    {
        Kind = TokenKind.Unknown,
        Text = "",
        File = new Text.SourceFile("<placemarker>", ""),
        Start = 0,
        End = 0,
    };

    private readonly MacroDefinition _macro;
    private readonly MacroArguments? _arguments;
    private readonly MacroExpansion _expansion;
    private readonly LanguageStandard _standard;
    private readonly DiagnosticBag _diagnostics;

    private MacroSubstitution(
        MacroDefinition macro, MacroArguments? arguments, MacroExpansion expansion, LanguageStandard standard, DiagnosticBag diagnostics)
    {
        _macro = macro;
        _arguments = arguments;
        _expansion = expansion;
        _standard = standard;
        _diagnostics = diagnostics;
    }

    /// <summary>The replacement of one use.</summary>
    /// <param name="macro">The macro.</param>
    /// <param name="arguments">Its arguments; null for an object-like macro.</param>
    /// <param name="expansion">The use.</param>
    /// <param name="standard">The dialect.</param>
    /// <param name="diagnostics">Takes what is wrong with pastes.</param>
    public static List<Token> Substitute(
        MacroDefinition macro, MacroArguments? arguments, MacroExpansion expansion, LanguageStandard standard, DiagnosticBag diagnostics)
    {
        MacroSubstitution substitution = new(macro, arguments, expansion, standard, diagnostics);
        return substitution.Substitute(0, macro.Body.Count);
    }

    private List<Token> Substitute(int from, int to)
    {
        IReadOnlyList<Token> body = _macro.Body;
        List<Token> result = new(to - from);
        Token? paste = null;
        int i = from;
        while (i < to)
        {
            Token token = body[i];
            if (token.Kind == TokenKind.HashHash)
            {
                paste = token;
                i++;
                continue;
            }

            bool isOperand = paste is not null;
            if (isOperand && TakesAwayComma(token, result, out bool isOmitted))
            {
                paste = null;
                if (isOmitted)
                {
                    result.RemoveAt(result.Count - 1);
                    i++;
                    continue;
                }
            }

            bool isLeftOfPaste = IsBeforePaste(i, to, out int next);
            IReadOnlyList<Token> piece = GetPiece(i, next, isOperand || isLeftOfPaste);
            i = next;
            if (paste is null)
            {
                result.AddRange(piece);
            }
            else
            {
                Paste(result, piece, paste);
                paste = null;
            }
        }

        result.RemoveAll(token => ReferenceEquals(token, s_placemarker));
        return result;
    }

    /// <summary>Whether <c>##</c> stands behind the element that begins at an index.</summary>
    private bool IsBeforePaste(int index, int to, out int next)
    {
        IReadOnlyList<Token> body = _macro.Body;
        next = index + 1;
        if (_arguments is not null)
        {
            if (body[index].Kind == TokenKind.Hash && next < to && (FindParameter(body[next]) >= 0 || IsVaOpt(body[next])))
            {
                next++;
            }

            if (IsVaOpt(body[next - 1]))
            {
                next = FindVaOptEnd(next) + 1;
            }
        }

        return next < to && body[next].Kind == TokenKind.HashHash;
    }

    /// <summary>What an element of the replacement list becomes.</summary>
    private IReadOnlyList<Token> GetPiece(int index, int next, bool isOperand)
    {
        IReadOnlyList<Token> body = _macro.Body;
        Token token = body[index];
        if (_arguments is null)
        {
            return [Copy(token)];
        }

        if (token.Kind == TokenKind.Hash && next > index + 1)
        {
            int stringized = FindParameter(body[index + 1]);
            IReadOnlyList<Token> argument = stringized >= 0 ? _arguments.GetRaw(stringized) : GetVaOpt(index + 1, next);
            return [Stringizer.Stringize(token, argument, _expansion, _diagnostics)];
        }

        if (IsVaOpt(token))
        {
            return OrPlacemarker(GetVaOpt(index, next), token);
        }

        int parameter = FindParameter(token);
        if (parameter < 0)
        {
            return [Copy(token)];
        }

        return OrPlacemarker(isOperand ? _arguments.GetRaw(parameter) : _arguments.GetExpanded(parameter), token);
    }

    private IReadOnlyList<Token> GetVaOpt(int index, int next) =>
        _arguments!.GetExpanded(VariadicIndex).Count > 0 ? Substitute(index + 2, next - 1) : [];

    /// <summary>The tokens, the first one with the white space of what they replace; a placemarker for none.</summary>
    private static IReadOnlyList<Token> OrPlacemarker(IReadOnlyList<Token> tokens, Token replaced)
    {
        if (tokens.Count == 0)
        {
            return [s_placemarker];
        }

        Token first = tokens[0];
        if (first.HasLeadingSpace == replaced.HasLeadingSpace && first.AtStartOfLine == replaced.AtStartOfLine)
        {
            return tokens;
        }

        return [first.Derive(first.Expansion, replaced.AtStartOfLine, replaced.HasLeadingSpace), .. tokens.Skip(1)];
    }

    private void Paste(List<Token> result, IReadOnlyList<Token> piece, Token @operator)
    {
        Token left = result[^1];
        Token right = piece[0];
        if (ReferenceEquals(left, s_placemarker))
        {
            result[^1] = right;
        }
        else if (!ReferenceEquals(right, s_placemarker))
        {
            if (TokenPaster.TryPaste(left, right, @operator, _expansion, _standard) is { } joined)
            {
                result[^1] = joined;
            }
            else
            {
                _diagnostics.Report(PreprocessorDiagnostics.InvalidPaste, Copy(@operator), left.Text, right.Text);
                result.Add(right);
            }
        }

        result.AddRange(piece.Skip(1));
    }

    /// <summary>GNU's <c>, ## __VA_ARGS__</c>: the comma goes when the variable arguments are left out, and nothing is pasted otherwise.</summary>
    private bool TakesAwayComma(Token token, List<Token> result, out bool isOmitted)
    {
        isOmitted = false;
        if (_arguments is null || _macro.VariadicParameter is null || FindParameter(token) != VariadicIndex
            || result.Count == 0 || result[^1].Kind != TokenKind.Comma)
        {
            return false;
        }

        isOmitted = _arguments.IsVariadicOmitted;
        return true;
    }

    private Token Copy(Token token) => token.Derive(_expansion, token.AtStartOfLine, token.HasLeadingSpace);

    private int VariadicIndex => _macro.Parameters!.Count;

    private bool IsVaOpt(Token token) => _macro.VariadicParameter is not null && token is { Kind: TokenKind.Identifier, Text: "__VA_OPT__" };

    private int FindParameter(Token token) => _macro.FindParameter(token);

    /// <summary>The index of the parenthesis that closes a <c>__VA_OPT__</c>; the definition has been checked.</summary>
    private int FindVaOptEnd(int openParen)
    {
        int depth = 0;
        for (int i = openParen; ; i++)
        {
            if (_macro.Body[i].Kind == TokenKind.LeftParen)
            {
                depth++;
            }
            else if (_macro.Body[i].Kind == TokenKind.RightParen && --depth == 0)
            {
                return i;
            }
        }
    }
}
