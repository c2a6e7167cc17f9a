using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>
/// The preprocessor: translation phase 4 (C11 §6.10), and the recognition of keywords behind it. This part runs a unit and draws tokens
/// from its files; the others carry out the directives.
/// </summary>
public sealed partial class Preprocessor : IFileTokens, ITranslationState
{
    private const string CommandLineName = "<command-line>";

    private readonly SourceFile _mainFile;
    private readonly PreprocessorOptions _options;
    private readonly DiagnosticBag _diagnostics;
    private readonly LanguageStandard _standard;
    private readonly FrozenDictionary<string, TokenKind> _keywords;
    private readonly MacroTable _macros = new();
    private readonly IncludeResolver _resolver;
    private readonly MacroExpander _expander;
    private readonly MacroDefinitionReader _definitionReader;
    private readonly Stack<FileFrame> _files = new();
    private readonly HashSet<SourceFile> _onceFiles = new(ReferenceEqualityComparer.Instance);
    private readonly List<Token> _output = [];
    private readonly List<Directive> _directives = [];
    private readonly List<SourceSpan> _skippedRegions = [];
    private readonly CancellationToken _cancellationToken;

    private Preprocessor(
        SourceFile mainFile, PreprocessorOptions options, LanguageStandard standard, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        _mainFile = mainFile;
        _options = options;
        _standard = standard;
        _keywords = Keywords.For(standard);
        _diagnostics = diagnostics;
        _resolver = new IncludeResolver(options, diagnostics);
        DynamicMacros dynamicMacros = new(this, options.TranslationTime, diagnostics);
        _expander = new MacroExpander(_macros, this, dynamicMacros, standard, options.MaximumExpandedTokens, diagnostics);
        _definitionReader = new MacroDefinitionReader(ReadDirectiveToken, diagnostics);
    }

    /// <summary>Preprocesses a translation unit.</summary>
    /// <param name="main">The main file.</param>
    /// <param name="options">What the command line says.</param>
    /// <param name="diagnostics">Takes what there is to report.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The unit; after an error that ends the work (a header that is missing) it is not complete and has no tokens.</returns>
    /// <exception cref="ArgumentException">The options name a standard that there isn't.</exception>
    public static PreprocessedUnit Run(
        SourceFile main, PreprocessorOptions options, DiagnosticBag diagnostics, CancellationToken cancellationToken = default)
    {
        LanguageStandard standard = LanguageStandard.Find(options.Standard)
            ?? throw new ArgumentException($"'{options.Standard}' is not a known standard.", nameof(options));
        return new Preprocessor(main, options, standard, diagnostics, cancellationToken).Run();
    }

    SourceFile ITranslationState.MainFile => _mainFile;

    int ITranslationState.IncludeDepth => _files.Count - 1;

    bool ITranslationState.IsInDirective => _directive is not null;

    SourceSpan ITranslationState.CurrentPlace => new(CurrentFile.File, 0, 0);

    IFileTokens ITranslationState.Tokens => this;

    bool IFileTokens.IsCollectingArguments { get; set; }

    private FileFrame CurrentFile => _files.Peek();

    private PreprocessedUnit Run()
    {
        _resolver.Add(_mainFile);
        Token end;
        bool isComplete = true;
        try
        {
            SourceFile predefined = PredefinedMacros.Open(_standard);
            ReadUnit(predefined);
            DynamicMacros.Define(_macros, predefined);
            ReadUnit(GetCommandLine());
            end = ReadUnit(_mainFile);
        }
        catch (TranslationStoppedException)
        {
            isComplete = false;
            _output.Clear();
            end = MakeEnd();
        }

        _output.Add(end);
        return new PreprocessedUnit
        {
            MainFile = _mainFile,
            Tokens = _output,
            Directives = _directives,
            Macros = _macros.All,
            Files = _resolver.Files,
            SkippedRegions = _skippedRegions,
            IsComplete = isComplete,
            ExpandBody = ExpandBody,
        };
    }

    private Token MakeEnd() => new()
    {
        Kind = TokenKind.EndOfFile,
        Text = "",
        File = _mainFile,
        Start = _mainFile.Text.Length,
        End = _mainFile.Text.Length,
        AtStartOfLine = true,
    };

    /// <summary>The command line's <c>-D</c>, <c>-U</c> and <c>-include</c> as a file of directives.</summary>
    private SourceFile GetCommandLine()
    {
        StringBuilder text = new();
        foreach (CommandLineMacro macro in _options.Macros)
        {
            if (macro.IsUndefinition)
            {
                text.Append("#undef ").Append(macro.Text).Append('\n');
                continue;
            }

            int equal = macro.Text.IndexOf('=', StringComparison.Ordinal);
            text.Append("#define ");
            text.Append(equal < 0 ? macro.Text + " 1" : $"{macro.Text[..equal]} {macro.Text[(equal + 1)..]}");
            text.Append('\n');
        }

        foreach (string file in _options.ForcedIncludes)
        {
            text.Append("#include \"").Append(file).Append("\"\n");
        }

        return new SourceFile(CommandLineName, text.ToString());
    }

    /// <summary>Reads a file and all that it includes, and passes the tokens on.</summary>
    /// <returns>The token at its end.</returns>
    private Token ReadUnit(SourceFile file)
    {
        Enter(file, IncludeResolver.BesideIncluder);
        while (true)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            Token token = _expander.Next();
            switch (token.Kind)
            {
                case TokenKind.EndOfFile:
                    _files.Pop();
                    return token;

                case TokenKind.Identifier when token is { Text: "_Pragma", IsPainted: false }:
                    CarryOutPragmaOperator(token);
                    break;

                case TokenKind.Identifier:
                    _output.Add(ToParserToken(token));
                    break;

                case TokenKind.Unknown or TokenKind.Hash or TokenKind.HashHash:
                    _diagnostics.Report(LexicalDiagnostics.StrayCharacter, token, DescribeCharacter(token.Text));
                    break;

                default:
                    if (token.IsUnterminated)
                    {
                        _diagnostics.Report(LexicalDiagnostics.UnterminatedLiteral, token, token.Text[^1]);
                    }

                    _output.Add(token);
                    break;
            }
        }
    }

    private static string DescribeCharacter(string text)
    {
        if (Rune.DecodeFromUtf16(text, out Rune character, out _) != OperationStatus.Done)
        {
            // Half of a surrogate pair; only a text that was made in memory has such.
            return $"U+{(int)text[0]:X4}";
        }

        bool isVisible = !Rune.IsControl(character) && !Rune.IsWhiteSpace(character) && Rune.GetUnicodeCategory(character) != UnicodeCategory.Format;
        return character.IsAscii && isVisible ? $"'{text}'"
            : isVisible ? $"'{text}' (U+{character.Value:X4})" : $"U+{character.Value:X4}";
    }

    private void Enter(SourceFile file, int searchIndex)
    {
        Lexer lexer = new(file, _standard, _diagnostics);
        if (lexer.HasBinaryContent)
        {
            throw new TranslationStoppedException();
        }

        _files.Push(new FileFrame(lexer, searchIndex));
    }

    Token IFileTokens.Read()
    {
        if (_directive is not null)
        {
            return ReadDirectiveToken();
        }

        while (true)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            FileFrame frame = CurrentFile;
            Token token = frame.Read();
            if (token is { Kind: TokenKind.Hash, AtStartOfLine: true })
            {
                CarryOutDirective(token);
            }
            else if (token.Kind != TokenKind.EndOfFile)
            {
                if (token.Kind == TokenKind.Identifier && _macros.IsPoisoned(token.Text))
                {
                    _diagnostics.Report(PreprocessorDiagnostics.PoisonedIdentifier, token, token.Text);
                }

                return token;
            }
            else if (((IFileTokens)this).IsCollectingArguments)
            {
                return token;
            }
            else
            {
                ReportOpenConditionals(frame);
                if (_files.Count == 1)
                {
                    return token;
                }

                _files.Pop();
            }
        }
    }

    Token IFileTokens.Peek() => _directive is null ? CurrentFile.Peek() : PeekDirectiveToken();

    void IFileTokens.PushBack(Token token) => CurrentFile.Lookahead = token;

    Token IFileTokens.ReadHeaderName() => ReadDirectiveHeaderName();
}
