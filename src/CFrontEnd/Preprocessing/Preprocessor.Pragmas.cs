using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <content>Pragmas (C11 §6.10.6 and 6.10.9, with GNU's). Those that don't concern the preprocessor are left to whoever reads the unit's directives.</content>
public sealed partial class Preprocessor
{
    private void CarryOutPragma()
    {
        List<Token> tokens = ReadRestOfDirective();
        if (tokens is [{ Text: "pack" }, ..])
        {
            // As gcc does for this pragma: its operands may be macros.
            tokens = [.. _expander.ExpandAlone(tokens)];
        }

        ApplyPragma(tokens, _directive!.Hash);
        RecordOther("pragma", tokens);
    }

    /// <summary>Carries out <c>_Pragma("…")</c>; a use that is not well formed is reported and dropped.</summary>
    private void CarryOutPragmaOperator(Token name)
    {
        if (_expander.PeekRaw().Kind == TokenKind.LeftParen)
        {
            _expander.NextRaw();
            Token text = _expander.Next();
            if (text is { Kind: TokenKind.StringLiteral, IsUnterminated: false } && _expander.PeekRaw().Kind == TokenKind.RightParen)
            {
                SourceSpan end = _expander.NextRaw().ExpansionSpan;
                List<Token> tokens = Lex(StringContents.Unescape(text.Text), name);
                ApplyPragma(tokens, name);
                if (IsRecorded)
                {
                    SourceSpan start = name.ExpansionSpan;
                    SourceSpan span = ReferenceEquals(start.File, end.File) ? start with { End = Math.Max(start.End, end.End) } : start;
                    _directives.Add(new OtherDirective(span, "pragma", tokens) { TokenIndex = _output.Count });
                }

                return;
            }
        }

        _diagnostics.Report(PreprocessorDiagnostics.MalformedPragmaOperator, name);
    }

    /// <summary>The tokens of a text, all at the place of one that is in a file.</summary>
    private List<Token> Lex(string text, Token place)
    {
        Lexer lexer = new(new SourceFile("<pragma>", text), _standard, _diagnostics);
        List<Token> tokens = [];
        for (Token token = lexer.Next(); token.Kind != TokenKind.EndOfFile; token = lexer.Next())
        {
            tokens.Add(new Token
            {
                Kind = token.Kind,
                Text = token.Text,
                File = place.File,
                Start = place.Start,
                End = place.End,
                HasLeadingSpace = token.HasLeadingSpace,
                Expansion = place.Expansion,
            });
        }

        return tokens;
    }

    private void ApplyPragma(IReadOnlyList<Token> tokens, Token place)
    {
        switch (tokens)
        {
            case [{ Text: "once" }, ..]:
                _onceFiles.Add(CurrentFile.File);
                break;

            case [{ Text: "push_macro" or "pop_macro" }, ..]:
                PushOrPopMacro(tokens);
                break;

            case [{ Text: "GCC" }, { Text: "poison" }, ..]:
                Poison(tokens.Skip(2));
                break;

            case [{ Text: "GCC" }, { Text: "error" or "warning" } kind, ..]:
                ReportPragmaMessage(tokens, kind);
                break;

            case [{ Text: "csocktranslate" }, ..] when CurrentFile.File.IsSystemHeader:
                SetRuntimeClass(tokens, place);
                break;

            case [{ Text: "scalar_storage_order" }, ..]:
                _diagnostics.Report(PreprocessorDiagnostics.UnsupportedPragma, tokens[0], tokens[0].Text);
                break;
        }
    }

    private void PushOrPopMacro(IReadOnlyList<Token> tokens)
    {
        string pragma = tokens[0].Text;
        if (tokens is not [_, { Kind: TokenKind.LeftParen }, { Kind: TokenKind.StringLiteral, IsUnterminated: false } name, { Kind: TokenKind.RightParen }])
        {
            _diagnostics.Report(PreprocessorDiagnostics.MalformedPragma, tokens[0], pragma);
        }
        else if (pragma == "push_macro")
        {
            _macros.Push(StringContents.Unescape(name.Text));
        }
        else
        {
            _macros.Pop(StringContents.Unescape(name.Text));
        }
    }

    private void Poison(IEnumerable<Token> names)
    {
        foreach (Token name in names)
        {
            if (name.Kind != TokenKind.Identifier)
            {
                _diagnostics.Report(PreprocessorDiagnostics.MalformedPragma, name, "GCC poison");
                return;
            }

            _macros.Poison(name.Text);
        }
    }

    private void ReportPragmaMessage(IReadOnlyList<Token> tokens, Token kind)
    {
        if (tokens.Count < 3 || !tokens.Skip(2).All(token => token is { Kind: TokenKind.StringLiteral, IsUnterminated: false }))
        {
            _diagnostics.Report(PreprocessorDiagnostics.MalformedPragma, kind, "GCC " + kind.Text);
            return;
        }

        string message = string.Concat(tokens.Skip(2).Select(token => StringContents.Unescape(token.Text)));
        _diagnostics.Report(
            kind.Text == "error" ? PreprocessorDiagnostics.ErrorDirective : PreprocessorDiagnostics.WarningDirective, kind, message);
    }

    private void SetRuntimeClass(IReadOnlyList<Token> tokens, Token place)
    {
        if (tokens is [_, { Text: "class" }, { Kind: TokenKind.LeftParen }, { Kind: TokenKind.Identifier } name, { Kind: TokenKind.RightParen }])
        {
            CurrentFile.File.RuntimeClass = name.Text;
        }
        else
        {
            throw new InvalidOperationException($"{place.File.Path}: expected '#pragma csocktranslate class(NAME)'.");
        }
    }
}
