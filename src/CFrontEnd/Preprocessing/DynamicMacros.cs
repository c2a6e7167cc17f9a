using System.Globalization;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>The macros whose value the compiler computes at each use (C11 §6.10.8.1, GNU's and C23's additions).</summary>
internal enum DynamicMacro
{
    /// <summary>None: the macro has a replacement list.</summary>
    None,

    /// <summary><c>__LINE__</c>.</summary>
    Line,

    /// <summary><c>__FILE__</c>.</summary>
    File,

    /// <summary><c>__FILE_NAME__</c>: without the folder.</summary>
    FileName,

    /// <summary><c>__BASE_FILE__</c>: the main file.</summary>
    BaseFile,

    /// <summary><c>__DATE__</c>.</summary>
    Date,

    /// <summary><c>__TIME__</c>.</summary>
    Time,

    /// <summary><c>__TIMESTAMP__</c>: when the current file was changed.</summary>
    Timestamp,

    /// <summary><c>__COUNTER__</c>.</summary>
    Counter,

    /// <summary><c>__INCLUDE_LEVEL__</c>.</summary>
    IncludeLevel,

    /// <summary><c>__has_include</c>.</summary>
    HasInclude,

    /// <summary><c>__has_include_next</c>.</summary>
    HasIncludeNext,

    /// <summary><c>__has_attribute</c>.</summary>
    HasAttribute,

    /// <summary><c>__has_c_attribute</c> and <c>__has_cpp_attribute</c>.</summary>
    HasStandardAttribute,

    /// <summary><c>__has_builtin</c>.</summary>
    HasBuiltin,
}

/// <summary>Computes them.</summary>
/// <param name="state">Where the preprocessor is.</param>
/// <param name="time">The moment that <c>__DATE__</c> and <c>__TIME__</c> tell.</param>
/// <param name="diagnostics">Takes what is wrong with operands.</param>
internal sealed class DynamicMacros(ITranslationState state, DateTime time, DiagnosticBag diagnostics)
{
    private static readonly (string Name, DynamicMacro Kind)[] s_names =
    [
        ("__LINE__", DynamicMacro.Line),
        ("__FILE__", DynamicMacro.File),
        ("__FILE_NAME__", DynamicMacro.FileName),
        ("__BASE_FILE__", DynamicMacro.BaseFile),
        ("__DATE__", DynamicMacro.Date),
        ("__TIME__", DynamicMacro.Time),
        ("__TIMESTAMP__", DynamicMacro.Timestamp),
        ("__COUNTER__", DynamicMacro.Counter),
        ("__INCLUDE_LEVEL__", DynamicMacro.IncludeLevel),
        ("__has_include", DynamicMacro.HasInclude),
        ("__has_include_next", DynamicMacro.HasIncludeNext),
        ("__has_attribute", DynamicMacro.HasAttribute),
        ("__has_c_attribute", DynamicMacro.HasStandardAttribute),
        ("__has_cpp_attribute", DynamicMacro.HasStandardAttribute),
        ("__has_builtin", DynamicMacro.HasBuiltin),
    ];

    private int _counter;

    /// <summary>Defines them.</summary>
    /// <param name="macros">Takes the definitions.</param>
    /// <param name="file">The file that stands for the compiler's own definitions.</param>
    public static void Define(MacroTable macros, SourceFile file)
    {
        foreach ((string name, DynamicMacro kind) in s_names)
        {
            macros.Define(new MacroDefinition
            {
                Name = name,
                File = file,
                NameStart = 0,
                DirectiveStart = 0,
                DirectiveEnd = 0,
                Body = [],
                IsBuiltin = true,
                Dynamic = kind,
            });
        }
    }

    /// <summary>The token that a use becomes.</summary>
    /// <param name="macro">Which macro.</param>
    /// <param name="name">Its name, as used.</param>
    /// <param name="use">The use.</param>
    /// <param name="expander">Where the operand is read from, if it has one.</param>
    public Token Expand(DynamicMacro macro, Token name, MacroExpansion use, MacroExpander expander)
    {
        return macro switch
        {
            DynamicMacro.Line => Number(name, use, GetLine(name)),
            DynamicMacro.File => Literal(name, use, GetPlace(name).File.GetPresumedPath(GetPlace(name).Start)),
            DynamicMacro.FileName => Literal(name, use, GetFileName(GetPlace(name))),
            DynamicMacro.BaseFile => Literal(name, use, state.MainFile.Path),
            DynamicMacro.Date => Literal(name, use, FormatDate()),
            DynamicMacro.Time => Literal(name, use, time.ToString("HH:mm:ss", CultureInfo.InvariantCulture)),
            DynamicMacro.Timestamp => Literal(name, use, FormatTimestamp()),
            DynamicMacro.Counter => Number(name, use, _counter++),
            DynamicMacro.IncludeLevel => Number(name, use, state.IncludeDepth),
            DynamicMacro.HasInclude => Number(name, use, HasInclude(name, expander, isNext: false)),
            DynamicMacro.HasIncludeNext => Number(name, use, HasInclude(name, expander, isNext: true)),
            DynamicMacro.HasAttribute => Number(name, use, HasAttribute(name, expander, CompilerFeatures.GetAttributeVersion)),
            DynamicMacro.HasStandardAttribute => Number(name, use, HasAttribute(name, expander, CompilerFeatures.GetStandardAttributeVersion)),
            DynamicMacro.HasBuiltin => Number(name, use, HasAttribute(name, expander, CompilerFeatures.GetBuiltinVersion)),
            _ => throw new ArgumentOutOfRangeException(nameof(macro)),
        };
    }

    private static string GetFileName(SourceSpan place)
    {
        string path = place.File.GetPresumedPath(place.Start);
        return path[(path.LastIndexOf('/') + 1)..];
    }

    /// <summary>The place in a file that a use belongs to.</summary>
    private static SourceSpan GetPlace(Token name) => name.FileSpan;

    private static int GetLine(Token name)
    {
        SourceSpan place = GetPlace(name);
        return place.File.GetPresumedLine(place.Start);
    }

    private string FormatDate() => time.ToString("MMM ", CultureInfo.InvariantCulture) + FormatDay(time) + time.ToString(" yyyy", CultureInfo.InvariantCulture);

    private static string FormatDay(DateTime date) => date.Day.ToString(CultureInfo.InvariantCulture).PadLeft(2);

    private string FormatTimestamp()
    {
        string path = state.CurrentPlace.File.Path;
        if (!File.Exists(path))
        {
            return "??? ??? ?? ??:??:?? ????";
        }

        DateTime changed = File.GetLastWriteTime(path);
        return changed.ToString("ddd MMM ", CultureInfo.InvariantCulture) + FormatDay(changed)
            + changed.ToString(" HH:mm:ss yyyy", CultureInfo.InvariantCulture);
    }

    private int HasInclude(Token name, MacroExpander expander, bool isNext)
    {
        if (!state.IsInDirective)
        {
            diagnostics.Report(PreprocessorDiagnostics.OperatorOutsideDirective, name, name.Text);
            return 0;
        }

        HeaderReference? header = null;
        if (expander.PeekRaw().Kind == TokenKind.LeftParen)
        {
            expander.NextRaw();
            header = HeaderNameReader.Read(state.Tokens, expander, out _);
        }

        if (header is null)
        {
            diagnostics.Report(PreprocessorDiagnostics.MalformedFeatureOperand, name, name.Text, "a header name");
            return 0;
        }

        SkipRightParen(name, expander);
        return state.HeaderExists(header, isNext) ? 1 : 0;
    }

    private int HasAttribute(Token name, MacroExpander expander, Func<string, int> getVersion)
    {
        if (expander.PeekRaw().Kind == TokenKind.LeftParen)
        {
            expander.NextRaw();
            Token operand = expander.Next();
            if (operand.Kind == TokenKind.Identifier)
            {
                string? scoped = ReadScopedName(expander);
                SkipRightParen(name, expander);
                return scoped is null ? getVersion(operand.Text)
                    : operand.Text is "gnu" or "__gnu__" ? CompilerFeatures.GetGnuAttributeVersion(scoped) : 0;
            }
        }

        diagnostics.Report(PreprocessorDiagnostics.MalformedFeatureOperand, name, name.Text, "an identifier");
        return 0;
    }

    /// <summary>Reads <c>::name</c> behind a scope; null when there is none.</summary>
    private static string? ReadScopedName(MacroExpander expander)
    {
        for (int i = 0; i < 2; i++)
        {
            if (expander.PeekRaw().Kind != TokenKind.Colon)
            {
                return null;
            }

            expander.NextRaw();
        }

        return expander.PeekRaw().Kind == TokenKind.Identifier ? expander.NextRaw().Text : null;
    }

    private void SkipRightParen(Token name, MacroExpander expander)
    {
        if (expander.PeekRaw().Kind == TokenKind.RightParen)
        {
            expander.NextRaw();
        }
        else
        {
            diagnostics.Report(PreprocessorDiagnostics.MissingRightParenAfterOperator, name, name.Text);
        }
    }

    private static Token Number(Token name, MacroExpansion use, int value) =>
        Make(name, use, TokenKind.Number, value.ToString(CultureInfo.InvariantCulture));

    private static Token Literal(Token name, MacroExpansion use, string value) =>
        Make(name, use, TokenKind.StringLiteral, $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"");

    private static Token Make(Token name, MacroExpansion use, TokenKind kind, string text) => new()
    {
        Kind = kind,
        Text = text,
        File = name.File,
        Start = name.Start,
        End = name.End,
        AtStartOfLine = name.AtStartOfLine,
        HasLeadingSpace = name.HasLeadingSpace,
        Expansion = use,
    };
}
