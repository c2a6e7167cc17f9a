using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CSockTranslate.Analyzers.CodeFixes;

/// <summary>How a document can name members of the runtime's static classes, and the using directives that it needs for that.</summary>
internal sealed class RuntimeNames(SemanticModel model, CompilationUnitSyntax root, string lineBreak)
{
    private const string RuntimeNamespace = "CSockTranslate.Runtime";

    private readonly SortedSet<string> _missing = new(StringComparer.Ordinal);

    /// <summary>Whether the program can use the runtime at all.</summary>
    public static bool IsAvailable(Compilation compilation) => compilation.GetTypeByMetadataName($"{RuntimeNamespace}.Stdio") is not null;

    /// <summary>Whether a function is the runtime's.</summary>
    public static bool IsRuntime(IMethodSymbol method) => method.ContainingNamespace?.ToDisplayString() == RuntimeNamespace;

    /// <summary>Whether the runtime has a member.</summary>
    public bool Has(string header, string member) =>
        model.Compilation.GetTypeByMetadataName($"{RuntimeNamespace}.{header}") is { } type && !type.GetMembers(member).IsEmpty;

    /// <summary>The name under which <paramref name="member"/> of the header's class can be used at a position; asks for a using directive if it has to.</summary>
    public string Name(string header, string member, int position)
    {
        string type = $"{RuntimeNamespace}.{header}";
        ISymbol[] visible = [.. model.LookupSymbols(position, name: member)];
        if (visible.Any(symbol => symbol.ContainingType?.ToDisplayString() == type))
        {
            return member;
        }

        if (visible.Length > 0)
        {
            return $"{type}.{member}";
        }

        _missing.Add(type);
        return member;
    }

    /// <summary>The change that adds the using directives that were asked for, or null when there is none.</summary>
    public TextChange? MissingUsings()
    {
        if (_missing.Count == 0)
        {
            return null;
        }

        IEnumerable<string> lines = _missing.Select(type => $"using static {type};{lineBreak}");
        UsingDirectiveSyntax? last = root.Usings.LastOrDefault(directive => directive.Alias is null);
        if (last is not null)
        {
            return new(new TextSpan(last.FullSpan.End, 0), string.Concat(lines));
        }

        int start = root.Externs.Count > 0 ? root.Externs.Last().FullSpan.End
            : root.Usings.Count > 0 ? root.Usings[0].SpanStart
            : root.GetFirstToken(includeZeroWidth: true).SpanStart;
        return new(new TextSpan(start, 0), string.Concat(lines) + (root.Usings.Count > 0 ? string.Empty : lineBreak));
    }
}
