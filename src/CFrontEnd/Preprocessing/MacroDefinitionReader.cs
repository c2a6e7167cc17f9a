using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>Reads what stands behind <c>#define</c> (C11 §6.10.3).</summary>
/// <param name="read">Gives the directive's next token, <see cref="TokenKind.EndOfDirective"/> at its end.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
internal sealed class MacroDefinitionReader(Func<Token> read, DiagnosticBag diagnostics)
{
    private const string VaArgs = "__VA_ARGS__";
    private const string VaOpt = "__VA_OPT__";

    /// <summary>Reads a macro's name.</summary>
    /// <param name="directive">The directive that needs it.</param>
    /// <returns>The name; null if there is none that will do, which is reported.</returns>
    public Token? ReadName(string directive)
    {
        Token name = read();
        if (name.Kind == TokenKind.EndOfDirective)
        {
            diagnostics.Report(PreprocessorDiagnostics.MacroNameMissing, name, directive);
            return null;
        }

        if (name.Kind != TokenKind.Identifier)
        {
            diagnostics.Report(PreprocessorDiagnostics.MacroNameNotIdentifier, name);
            return null;
        }

        if (name.Text == "defined")
        {
            diagnostics.Report(PreprocessorDiagnostics.ReservedMacroName, name, name.Text);
            return null;
        }

        WarnOfVariadicName(name);
        return name;
    }

    /// <summary>Reads a definition.</summary>
    /// <param name="directive">The directive.</param>
    /// <returns>The macro; null if something is wrong with it, which is reported.</returns>
    public MacroDefinition? Read(DirectiveState directive)
    {
        if (ReadName("define") is not { } name)
        {
            return null;
        }

        List<string>? parameters = null;
        string? variadic = null;
        Token token = read();
        if (token is { Kind: TokenKind.LeftParen, HasLeadingSpace: false })
        {
            parameters = [];
            if (!TryReadParameters(parameters, out variadic))
            {
                return null;
            }

            token = read();
        }
        else if (token.Kind != TokenKind.EndOfDirective && !token.HasLeadingSpace)
        {
            diagnostics.Report(PreprocessorDiagnostics.MissingSpaceAfterMacroName, token);
        }

        List<Token> body = [];
        for (; token.Kind != TokenKind.EndOfDirective; token = read())
        {
            body.Add(token);
        }

        MacroDefinition macro = new()
        {
            Name = name.Text,
            File = name.File,
            NameStart = name.Start,
            DirectiveStart = directive.Hash.Start,
            DirectiveEnd = directive.LastEnd,
            Parameters = parameters,
            VariadicParameter = variadic,
            Body = body,
            IsBuiltin = name.File.IsSystemHeader && name.File.Path == PredefinedMacros.FileName,
        };
        return IsBodyValid(macro) ? macro : null;
    }

    private void WarnOfVariadicName(Token name)
    {
        if (name.Text is VaArgs or VaOpt)
        {
            diagnostics.Report(PreprocessorDiagnostics.VariadicNameMisused, name, name.Text);
        }
    }

    private bool TryReadParameters(List<string> parameters, out string? variadic)
    {
        variadic = null;
        Token token = read();
        if (token.Kind == TokenKind.RightParen)
        {
            return true;
        }

        while (true)
        {
            if (token.Kind == TokenKind.Ellipsis)
            {
                variadic = VaArgs;
                return Expect(read(), TokenKind.RightParen, "')' after '...'");
            }

            if (!Expect(token, TokenKind.Identifier, "a parameter name"))
            {
                return false;
            }

            if (parameters.Contains(token.Text, StringComparer.Ordinal))
            {
                diagnostics.Report(PreprocessorDiagnostics.DuplicateParameter, token, token.Text);
                return false;
            }

            WarnOfVariadicName(token);
            string name = token.Text;
            token = read();
            if (token.Kind == TokenKind.Ellipsis)
            {
                variadic = name;
                return Expect(read(), TokenKind.RightParen, "')' after '...'");
            }

            parameters.Add(name);
            if (token.Kind == TokenKind.RightParen)
            {
                return true;
            }

            if (!Expect(token, TokenKind.Comma, "',' or ')'"))
            {
                return false;
            }

            token = read();
        }
    }

    private bool Expect(Token token, TokenKind kind, string description)
    {
        if (token.Kind == kind)
        {
            return true;
        }

        diagnostics.Report(PreprocessorDiagnostics.MalformedParameters, token, description);
        return false;
    }

    private bool IsBodyValid(MacroDefinition macro)
    {
        IReadOnlyList<Token> body = macro.Body;
        if (body.Count > 0 && (FindPasteAtEnd(body, 0, body.Count) is { } paste))
        {
            diagnostics.Report(PreprocessorDiagnostics.PasteAtEitherEnd, paste);
            return false;
        }

        for (int i = 0; i < body.Count; i++)
        {
            Token token = body[i];
            if (token.Kind == TokenKind.Hash && macro.IsFunctionLike && !IsStringizable(macro, i + 1))
            {
                diagnostics.Report(PreprocessorDiagnostics.HashWithoutParameter, token);
                return false;
            }

            if (token.Kind != TokenKind.Identifier)
            {
                continue;
            }

            if (macro.VariadicParameter is null || (token.Text == VaArgs && macro.VariadicParameter != VaArgs))
            {
                WarnOfVariadicName(token);
            }
            else if (token.Text == VaOpt && !IsVaOptValid(body, i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsStringizable(MacroDefinition macro, int index) =>
        index < macro.Body.Count
        && (macro.FindParameter(macro.Body[index]) >= 0 || (macro.VariadicParameter is not null && macro.Body[index].Text == VaOpt));

    private bool IsVaOptValid(IReadOnlyList<Token> body, int index)
    {
        int depth = 0;
        for (int i = index + 1; i < body.Count; i++)
        {
            if (body[i].Kind == TokenKind.LeftParen)
            {
                depth++;
            }
            else if (body[i].Kind == TokenKind.RightParen)
            {
                depth--;
            }
            else if (i > index + 1 && body[i] is { Kind: TokenKind.Identifier, Text: VaOpt })
            {
                break;
            }

            if (depth == 0)
            {
                if (i == index + 1)
                {
                    break;
                }

                if (FindPasteAtEnd(body, index + 2, i) is { } paste)
                {
                    diagnostics.Report(PreprocessorDiagnostics.PasteAtEitherEnd, paste);
                    return false;
                }

                return true;
            }
        }

        diagnostics.Report(PreprocessorDiagnostics.UnterminatedVaOpt, body[index]);
        return false;
    }

    /// <summary>A <c>##</c> that has nothing to its left or right; null if there is none.</summary>
    private static Token? FindPasteAtEnd(IReadOnlyList<Token> tokens, int from, int to) =>
        from == to ? null
        : tokens[from].Kind == TokenKind.HashHash ? tokens[from]
        : tokens[to - 1].Kind == TokenKind.HashHash ? tokens[to - 1]
        : null;
}
