using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.Translator.Linking;
using CSockTranslate.Translator.Lowering;
using CSockTranslate.Translator.Macros;
using CSockTranslate.Translator.Naming;
using CSockTranslate.Translator.Trivia;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CSockTranslate.Translator.Emission;

/// <summary>What the emitters of a translation unit share.</summary>
internal sealed class UnitContext
{
    private readonly Dictionary<SourceFile, CommentCursor> _comments = [];
    private readonly SortedSet<string> _usedNamespaces = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _usedClasses = new(StringComparer.Ordinal);

    public required LoweredUnit Lowered { get; init; }

    public required TranslationOptions Options { get; init; }

    public required DiagnosticBag Diagnostics { get; init; }

    public required string ClassName { get; init; }

    public required MacroConstants Macros { get; init; }

    public required MacroMethods MacroMethods { get; init; }

    public required MemberNames Names { get; init; }

    public required TypeMapper Types { get; init; }

    /// <summary>The methods that stand for functions where their addresses are taken.</summary>
    public FunctionAdapters Adapters { get; } = new();

    /// <summary>The members that stand for functions and variables that nobody defines.</summary>
    public MissingSymbols Missing { get; } = new();

    /// <summary>The runtime classes that names of this unit come from, whether the program includes their headers itself or not.</summary>
    public IReadOnlySet<string> UsedClasses => _usedClasses;

    /// <summary>The namespaces of .NET that the file names types of, beside those below.</summary>
    public IReadOnlySet<string> UsedNamespaces => _usedNamespaces;

    /// <summary>Whether the file names types of <c>System.Runtime.InteropServices</c>.</summary>
    public bool UsesInteropServices { get; set; }

    /// <summary>Whether the file names types of <c>System</c>, such as the span of a string constant.</summary>
    public bool UsesSystem { get; set; }

    /// <summary>The depth of the blocks around what is emitted now.</summary>
    public int Level { get; set; }

    /// <summary>The white space at the beginning of the current line.</summary>
    public string Indentation => Layout.Indentation(Level);

    /// <summary>The white space at the beginning of a line that goes on with what the line before began.</summary>
    public string ContinuationIndentation => Layout.Indentation(Level + 1);

    /// <summary>
    /// Whether comments stay where they are: set while something is emitted before its turn, such as a static variable of a function, whose
    /// comments come out where the function's statements stand.
    /// </summary>
    public bool AreCommentsHeld { get; set; }

    /// <summary>Stops the emission.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>How the class sees the program that it is a part of; null if it is the whole program.</summary>
    public ProgramView? Program { get; init; }

    /// <summary>Whether the program makes copies of its process (POSIX <c>fork</c>).</summary>
    public bool Forks { get; init; }

    /// <summary>The handlers of signals that the program has.</summary>
    public required HandlerUses Handlers { get; init; }

    /// <summary>The file that the class is made of: the main file, or a header that has a class of its own.</summary>
    public required SourceFile Source { get; init; }

    /// <summary>The modifiers of a member: what other classes use is <c>internal</c>.</summary>
    public SyntaxToken[] Modifiers(object symbol, params ReadOnlySpan<SyntaxKind> own)
    {
        List<SyntaxToken> modifiers = Names.IsExported(symbol) ? [Layout.Followed(SyntaxKind.InternalKeyword)] : [];
        foreach (SyntaxKind modifier in own)
        {
            modifiers.Add(Layout.Followed(modifier));
        }

        return [.. modifiers];
    }

    /// <summary>The comments of a file; the hermetic headers' own are not the program's, and those of a shared header stand in one class only.</summary>
    public CommentCursor Comments(SourceFile file)
    {
        if (AreCommentsHeld)
        {
            return new CommentCursor(file, isSilent: true);
        }

        if (!_comments.TryGetValue(file, out CommentCursor? cursor))
        {
            _comments.Add(file, cursor = new CommentCursor(file, file.IsSystemHeader || Program?.IsHome(file) == false));
        }

        return cursor;
    }

    /// <summary>The comments before a token in the middle of an expression.</summary>
    public Microsoft.CodeAnalysis.SyntaxTriviaList TakeInline(Token token)
    {
        SourceSpan span = token.ExpansionSpan;
        return Comments(span.File).TakeInline(span.Start, ContinuationIndentation);
    }

    /// <summary>Whether a token begins a line in its file, seen from the token before it.</summary>
    public static bool StartsLine(CSyntax.TokenRange range, int index)
    {
        if (index == 0)
        {
            return false;
        }

        SourceSpan span = range.Tokens[index].ExpansionSpan;
        SourceSpan previous = range.Tokens[index - 1].ExpansionSpan;
        return ReferenceEquals(span.File, previous.File) && span.Line > span.File.GetLine(Math.Max(previous.End - 1, 0)) && span.Start >= previous.End;
    }

    /// <summary>Notes that a type of a namespace is named.</summary>
    public void UseNamespace(string name) => _usedNamespaces.Add(name);

    /// <summary>Notes that a name of a header's runtime class is used.</summary>
    public void Use(SourceFile header)
    {
        if (header.RuntimeClass is { } name)
        {
            _usedClasses.Add(name);
        }
    }

    /// <summary>Notes that a name of a runtime class is used.</summary>
    public void Use(string runtimeClass) => _usedClasses.Add(runtimeClass);
}
