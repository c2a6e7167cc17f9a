using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <content>The directives but for conditionals, <c>#include</c> and pragmas (C11 §6.10.3 to 6.10.7).</content>
public sealed partial class Preprocessor
{
    /// <summary>The largest line number of a <c>#line</c> (C11 §6.10.4p3).</summary>
    private const int MaximumLine = int.MaxValue;

    /// <summary>The directive that is being read; null outside of directives.</summary>
    private DirectiveState? _directive;

    private bool IsRecorded => !CurrentFile.File.IsSystemHeader && CurrentFile.File.Path != CommandLineName;

    private void CarryOutDirective(Token hash)
    {
        FileFrame frame = CurrentFile;
        IFileTokens tokens = this;
        bool wasCollecting = tokens.IsCollectingArguments;
        tokens.IsCollectingArguments = false;

        Token name = BeginDirective(hash);
        SourceFile? included = null;
        int includedIndex = IncludeResolver.BesideIncluder;
        bool isSkipping = false;
        switch (name.Kind == TokenKind.Identifier ? name.Text : "")
        {
            case "if" or "ifdef" or "ifndef" or "elif" or "elifdef" or "elifndef" or "else" or "endif":
                isSkipping = CarryOutConditional(hash, name);
                break;

            case "include" or "include_next" or "import":
                included = FindIncluded(name, out includedIndex);
                break;

            case "define":
                Define();
                break;

            case "undef":
                Undefine();
                break;

            case "line":
                CarryOutLine(name);
                break;

            case "pragma":
                CarryOutPragma();
                break;

            case "error" or "warning":
                CarryOutMessage(name);
                break;

            case "ident" or "sccs":
                RecordOther(name.Text, ReadRestOfDirective());
                break;

            default:
                CarryOutUnnamed(name);
                break;
        }

        int end = EndDirective();
        tokens.IsCollectingArguments = wasCollecting;
        if (included is not null)
        {
            Enter(included, includedIndex);
        }
        else if (isSkipping)
        {
            SkipGroups(frame, end);
        }
    }

    /// <summary>Begins to read a directive.</summary>
    /// <returns>Its name, or whatever stands there.</returns>
    private Token BeginDirective(Token hash)
    {
        CurrentFile.Lexer.IsInDirective = true;
        _directive = new DirectiveState(hash);
        return ReadDirectiveToken();
    }

    /// <summary>Skips what is left of the directive.</summary>
    /// <returns>The offset behind its line.</returns>
    private int EndDirective()
    {
        ReadRestOfDirective();
        int end = _directive!.End!.End;
        _directive = null;
        return end;
    }

    private Token ReadDirectiveToken() => _directive!.End ?? Note(CurrentFile.Read());

    private Token ReadDirectiveHeaderName() => _directive!.End ?? Note(CurrentFile.Lexer.NextHeaderName());

    private Token PeekDirectiveToken() => _directive!.End ?? CurrentFile.Peek();

    private Token Note(Token token)
    {
        if (token.Kind == TokenKind.EndOfDirective)
        {
            _directive!.End = token;
        }
        else
        {
            _directive!.LastEnd = token.End;
        }

        return token;
    }

    private List<Token> ReadRestOfDirective()
    {
        List<Token> tokens = [];
        for (Token token = ReadDirectiveToken(); token.Kind != TokenKind.EndOfDirective; token = ReadDirectiveToken())
        {
            tokens.Add(token);
        }

        return tokens;
    }

    private void CheckNoMoreTokens(string directive)
    {
        Token token = PeekDirectiveToken();
        if (token.Kind != TokenKind.EndOfDirective)
        {
            _diagnostics.Report(PreprocessorDiagnostics.ExtraTokens, token, directive);
        }
    }

    /// <summary>Notes a directive for the unit; all of it must have been read.</summary>
    private void Record(Func<SourceSpan, Directive> create)
    {
        if (IsRecorded)
        {
            ReadRestOfDirective();
            SourceSpan span = new(CurrentFile.File, _directive!.Hash.Start, _directive.LastEnd);
            _directives.Add(create(span) with { TokenIndex = _output.Count });
        }
    }

    private void RecordOther(string name, IReadOnlyList<Token> tokens) => Record(span => new OtherDirective(span, name, tokens));

    private void CarryOutUnnamed(Token name)
    {
        switch (name.Kind)
        {
            case TokenKind.EndOfDirective:
                RecordOther("", []);
                break;

            case TokenKind.Number:
                SetLine(name, PeekDirectiveToken().Kind == TokenKind.StringLiteral ? ReadDirectiveToken() : null);
                RecordOther("", ReadRestOfDirective());
                break;

            default:
                _diagnostics.Report(PreprocessorDiagnostics.InvalidDirective, name, name.Text);
                break;
        }
    }

    private void CarryOutMessage(Token name)
    {
        List<Token> tokens = ReadRestOfDirective();
        string message = tokens.Count == 0 ? $"#{name.Text}" : $"#{name.Text} {Stringizer.Spell(tokens)}";
        _diagnostics.Report(
            name.Text == "error" ? PreprocessorDiagnostics.ErrorDirective : PreprocessorDiagnostics.WarningDirective, name, message);
        RecordOther(name.Text, tokens);
    }

    private void Define()
    {
        if (_definitionReader.Read(_directive!) is not { } macro)
        {
            return;
        }

        if (_macros.TryGet(macro.Name, out MacroDefinition? previous) && !AreSame(previous, macro))
        {
            IReadOnlyList<DiagnosticNote> notes = previous.Dynamic != DynamicMacro.None
                ? [] : [new DiagnosticNote(previous.NameSpan, "this is the location of the previous definition")];
            _diagnostics.Add(new Diagnostic(PreprocessorDiagnostics.MacroRedefined, macro.NameSpan, [macro.Name], notes));
        }

        foreach (Token token in macro.Body)
        {
            WarnOfUnusedLiteral(token);
        }

        _macros.Define(macro);
        Record(span => new DefineDirective(span, macro));
    }

    private void Undefine()
    {
        if (_definitionReader.ReadName("undef") is not { } name)
        {
            return;
        }

        CheckNoMoreTokens("undef");
        if (!_macros.Undefine(name.Text, out MacroDefinition? macro))
        {
            return;
        }

        if (macro.Dynamic != DynamicMacro.None)
        {
            _diagnostics.Report(PreprocessorDiagnostics.BuiltinUndefined, name, name.Text);
        }

        Record(span => new UndefDirective(span, macro));
    }

    /// <summary>Whether a second definition says the same as the first (C11 §6.10.3p1 and 2).</summary>
    private static bool AreSame(MacroDefinition first, MacroDefinition second)
    {
        if (first.Dynamic != second.Dynamic || first.IsFunctionLike != second.IsFunctionLike || first.VariadicParameter != second.VariadicParameter
            || first.Body.Count != second.Body.Count
            || (first.Parameters is not null && !first.Parameters.SequenceEqual(second.Parameters!, StringComparer.Ordinal)))
        {
            return false;
        }

        for (int i = 0; i < first.Body.Count; i++)
        {
            Token one = first.Body[i];
            Token other = second.Body[i];
            if (one.Kind != other.Kind || one.Text != other.Text || (i > 0 && one.HasLeadingSpace != other.HasLeadingSpace))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Like gcc: a literal that is never closed is worth a warning even where it does no harm, such as an apostrophe in <c>#if 0</c>.</summary>
    private void WarnOfUnusedLiteral(Token token)
    {
        if (token.IsUnterminated)
        {
            _diagnostics.Report(LexicalDiagnostics.UnterminatedLiteralUnused, token, token.Text[^1]);
        }
    }

    private void CarryOutLine(Token name)
    {
        Token line = _expander.Next();
        if (line.Kind == TokenKind.EndOfDirective)
        {
            _diagnostics.Report(PreprocessorDiagnostics.MissingLineNumber, name);
            return;
        }

        Token file = _expander.Next();
        List<Token> tokens = [line];
        if (file.Kind == TokenKind.EndOfDirective)
        {
            SetLine(line, null);
        }
        else
        {
            tokens.Add(file);
            CheckNoMoreTokens("line");
            SetLine(line, file);
        }

        RecordOther(name.Text, tokens);
    }

    /// <summary>Says that the next line has another number, and maybe file name (C11 §6.10.4).</summary>
    private void SetLine(Token line, Token? file)
    {
        if (line.Kind != TokenKind.Number || !line.Text.All(char.IsAsciiDigit)
            || !long.TryParse(line.Text, out long number) || number > MaximumLine)
        {
            _diagnostics.Report(PreprocessorDiagnostics.InvalidLineNumber, line, line.Text);
            return;
        }

        string? path = null;
        if (file is not null)
        {
            if (file.Kind != TokenKind.StringLiteral || file.IsUnterminated || file.Text[0] != '"')
            {
                _diagnostics.Report(PreprocessorDiagnostics.InvalidLineFileName, file, file.Text);
                return;
            }

            path = StringContents.Unescape(file.Text);
        }

        ReadRestOfDirective();
        CurrentFile.File.AddPresumedLine(_directive!.End!.Start, (int)number, path);
    }
}
