using System.Runtime.CompilerServices;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>
/// Replaces macros (C11 §6.10.3). Replacement lists are pushed on a stack and read from there; a macro is disabled while its list is
/// on the stack, and a name that is met meanwhile is painted, so that it is never replaced again. That is how gcc reads §6.10.3.4,
/// down to the cases that the standard leaves open.
/// </summary>
internal sealed class MacroExpander
{
    private readonly MacroTable _macros;
    private readonly IFileTokens _files;
    private readonly DynamicMacros _dynamicMacros;
    private readonly LanguageStandard _standard;
    private readonly DiagnosticBag _diagnostics;
    private readonly int _maximumTokens;
    private readonly Stack<Frame> _frames = new();
    private readonly HashSet<MacroDefinition> _disabled = new(ReferenceEqualityComparer.Instance);
    private long _tokenCount;

    public MacroExpander(
        MacroTable macros, IFileTokens files, DynamicMacros dynamicMacros, LanguageStandard standard, int maximumTokens, DiagnosticBag diagnostics)
    {
        _macros = macros;
        _files = files;
        _dynamicMacros = dynamicMacros;
        _standard = standard;
        _maximumTokens = maximumTokens;
        _diagnostics = diagnostics;
    }

    /// <summary>Whether the next token comes from a file, not out of a replacement list.</summary>
    public bool IsAtFile
    {
        get
        {
            PopFinished();
            return _frames.Count == 0;
        }
    }

    /// <summary>The next token with macros replaced.</summary>
    public Token Next()
    {
        while (true)
        {
            Token token = NextRaw();
            if (token.Kind != TokenKind.Identifier || token.IsPainted || !_macros.TryGet(token.Text, out MacroDefinition? macro))
            {
                return token;
            }

            if (_disabled.Contains(macro))
            {
                return token.Paint();
            }

            if (macro.Dynamic != DynamicMacro.None)
            {
                MacroExpansion use = new(macro, token.SpellingSpan, token.Expansion);
                return _dynamicMacros.Expand(macro.Dynamic, token, use, this);
            }

            if (!macro.IsFunctionLike)
            {
                MacroExpansion expansion = new(macro, token.SpellingSpan, token.Expansion);
                Push(macro, token, MacroSubstitution.Substitute(macro, null, expansion, _standard, _diagnostics));
            }
            else if (PeekRaw().Kind != TokenKind.LeftParen || !TryExpandFunctionLike(macro, token))
            {
                return token;
            }
        }
    }

    /// <summary>The next token as it stands.</summary>
    public Token NextRaw()
    {
        PopFinished();
        if (!_frames.TryPeek(out Frame? frame))
        {
            return _files.Read();
        }

        return frame.IsFinished ? frame.End! : frame.Tokens[frame.Position++];
    }

    /// <summary>The token that <see cref="NextRaw"/> gives next.</summary>
    public Token PeekRaw()
    {
        PopFinished();
        if (!_frames.TryPeek(out Frame? frame))
        {
            return _files.Peek();
        }

        return frame.IsFinished ? frame.End! : frame.Tokens[frame.Position];
    }

    /// <summary>Replaces the macros in tokens on their own, as if the file ended behind them.</summary>
    public IReadOnlyList<Token> ExpandAlone(IReadOnlyList<Token> tokens)
    {
        EnsureStack(tokens[0]);
        Token last = tokens[^1];
        Token end = new() { Kind = TokenKind.EndOfFile, Text = "", File = last.File, Start = last.End, End = last.End };
        _frames.Push(new Frame(null, tokens, end));

        List<Token> result = [];
        for (Token token = Next(); token.Kind != TokenKind.EndOfFile; token = Next())
        {
            result.Add(token);
        }

        _frames.Pop();
        return result;
    }

    private static bool IsEnd(Token token) => token.Kind is TokenKind.EndOfFile or TokenKind.EndOfDirective;

    private void EnsureStack(Token place)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            _diagnostics.Report(PreprocessorDiagnostics.NestedTooDeeply, place.ExpansionSpan);
            throw new TranslationStoppedException();
        }
    }

    private void PopFinished()
    {
        while (_frames.TryPeek(out Frame? frame) && frame.IsFinished && frame.End is null)
        {
            _frames.Pop();
            _disabled.Remove(frame.Macro!);
        }
    }

    /// <summary>Counts tokens that a macro makes, so that a few lines can't fill the memory.</summary>
    private void Count(int tokens, Token name)
    {
        _tokenCount += tokens;
        if (_tokenCount > _maximumTokens)
        {
            _diagnostics.Report(PreprocessorDiagnostics.ExpansionTooLarge, name.ExpansionSpan, _maximumTokens);
            throw new TranslationStoppedException();
        }
    }

    private void Push(MacroDefinition macro, Token name, List<Token> replacement)
    {
        Count(replacement.Count, name);
        if (replacement.Count > 0)
        {
            Token first = replacement[0];
            replacement[0] = first.Derive(first.Expansion, name.AtStartOfLine, name.HasLeadingSpace);
        }

        _disabled.Add(macro);
        _frames.Push(new Frame(macro, replacement, null));
    }

    private bool TryExpandFunctionLike(MacroDefinition macro, Token name)
    {
        List<IReadOnlyList<Token>>? raw = CollectArguments(macro, name, out Token closingParen);
        if (raw is null || !CheckArgumentCount(macro, name, raw))
        {
            return false;
        }

        bool isVariadicOmitted = false;
        if (macro.VariadicParameter is not null)
        {
            int named = macro.Parameters!.Count;
            isVariadicOmitted = raw.Count <= named || (named == 0 && raw[0].Count == 0 && !_standard.IsStrict);
            if (raw.Count == named)
            {
                raw.Add([]);
            }
        }

        MacroExpansion expansion = new(macro, GetUseSpan(name, closingParen), name.Expansion);
        Count(raw.Sum(argument => argument.Count), name);
        Rebase(raw, expansion);
        MacroArguments arguments = new(raw, isVariadicOmitted, ExpandAlone);
        Push(macro, name, MacroSubstitution.Substitute(macro, arguments, expansion, _standard, _diagnostics));
        return true;
    }

    /// <summary>From the name to the closing parenthesis; the name alone where the two are not spelled side by side.</summary>
    private static SourceSpan GetUseSpan(Token name, Token closingParen)
    {
        bool areTogether = closingParen.File == name.File && closingParen.Start > name.Start
            && ReferenceEquals(closingParen.Expansion, name.Expansion);
        return new SourceSpan(name.File, name.Start, areTogether ? closingParen.End : name.End);
    }

    /// <summary>Reads from the opening to the closing parenthesis.</summary>
    /// <returns>The arguments as they stand; null when there is no closing parenthesis, which is reported.</returns>
    private List<IReadOnlyList<Token>>? CollectArguments(MacroDefinition macro, Token name, out Token closingParen)
    {
        bool wasCollecting = _files.IsCollectingArguments;
        _files.IsCollectingArguments = true;
        try
        {
            NextRaw();
            List<IReadOnlyList<Token>> arguments = [];
            List<Token> current = [];
            int depth = 0;
            while (true)
            {
                Token token = NextRaw();
                if (IsEnd(token))
                {
                    _diagnostics.Report(PreprocessorDiagnostics.UnterminatedArguments, name, macro.Name);
                    closingParen = token;
                    return null;
                }

                switch (token.Kind)
                {
                    case TokenKind.LeftParen:
                        depth++;
                        break;

                    case TokenKind.RightParen when depth-- == 0:
                        arguments.Add(current);
                        closingParen = token;
                        return arguments;

                    case TokenKind.Comma when depth == 0 && !IsInVariadicPart(macro, arguments.Count):
                        arguments.Add(current);
                        current = [];
                        continue;

                    case TokenKind.Identifier when !token.IsPainted && _macros.TryGet(token.Text, out MacroDefinition? named) && _disabled.Contains(named):
                        token = token.Paint();
                        break;
                }

                current.Add(token);
            }
        }
        finally
        {
            _files.IsCollectingArguments = wasCollecting;
        }
    }

    private static bool IsInVariadicPart(MacroDefinition macro, int index) => macro.VariadicParameter is not null && index >= macro.Parameters!.Count;

    private bool CheckArgumentCount(MacroDefinition macro, Token name, List<IReadOnlyList<Token>> arguments)
    {
        int expected = macro.Parameters!.Count;
        int given = arguments.Count;
        if (given == 1 && expected == 0 && arguments[0].Count == 0)
        {
            return true;
        }

        if (given < expected)
        {
            _diagnostics.Report(PreprocessorDiagnostics.TooFewArguments, name, macro.Name, expected, given);
            return false;
        }

        if (given > expected && macro.VariadicParameter is null)
        {
            _diagnostics.Report(PreprocessorDiagnostics.TooManyArguments, name, macro.Name, given, expected);
            return false;
        }

        return true;
    }

    /// <summary>
    /// Hangs the arguments' tokens below the macro's use: what an argument's tokens went through before now happened inside of it.
    /// </summary>
    private static void Rebase(List<IReadOnlyList<Token>> arguments, MacroExpansion expansion)
    {
        Dictionary<MacroExpansion, MacroExpansion> moved = new(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < arguments.Count; i++)
        {
            arguments[i] =
            [
                .. arguments[i].Select(token =>
                    token.Derive(RebaseChain(token.Expansion, expansion, moved), token.AtStartOfLine, token.HasLeadingSpace)),
            ];
        }
    }

    private static MacroExpansion RebaseChain(MacroExpansion? chain, MacroExpansion expansion, Dictionary<MacroExpansion, MacroExpansion> moved)
    {
        List<MacroExpansion> links = [];
        MacroExpansion result = expansion;
        for (MacroExpansion? link = chain; link is not null && !ReferenceEquals(link, expansion.Parent); link = link.Parent)
        {
            if (moved.TryGetValue(link, out MacroExpansion? known))
            {
                result = known;
                break;
            }

            links.Add(link);
        }

        for (int i = links.Count - 1; i >= 0; i--)
        {
            result = links[i] with { Parent = result };
            moved.Add(links[i], result);
        }

        return result;
    }

    /// <summary>Tokens that are being read.</summary>
    /// <param name="macro">The macro whose replacement they are; null for an argument that is expanded on its own.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="end">What comes at their end; null to go on with what is below on the stack.</param>
    private sealed class Frame(MacroDefinition? macro, IReadOnlyList<Token> tokens, Token? end)
    {
        public MacroDefinition? Macro { get; } = macro;

        public IReadOnlyList<Token> Tokens { get; } = tokens;

        public Token? End { get; } = end;

        public int Position { get; set; }

        public bool IsFinished => Position >= Tokens.Count;
    }
}
