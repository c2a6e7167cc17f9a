using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CSockTranslate.Analyzers.CodeFixes;

/// <summary>How a program that declares the socket API itself, by platform invocation, names functions and constants of C.</summary>
internal sealed class ImportedNames
{
    private const string LastError = "System.Runtime.InteropServices.Marshal.GetLastWin32Error()";

    // The same numbers on Linux, macOS and the BSDs.
    private static readonly Dictionary<string, string> s_numbers = new()
    {
        ["EINTR"] = "4",
        ["F_GETFL"] = "3",
        ["AF_INET"] = "2",
        ["INET_ADDRSTRLEN"] = "16",
        ["INET6_ADDRSTRLEN"] = "46",
        ["SOMAXCONN"] = "128",
    };

    private readonly SemanticModel _model;
    private readonly Lazy<ApiModel> _api;
    private readonly Lazy<ILookup<string, IMethodSymbol>> _functions;
    private readonly Lazy<ILookup<string, IFieldSymbol>> _constants;

    public ImportedNames(SemanticModel model)
    {
        _model = model;
        _api = new(() => new ApiModel(model.Compilation, UserFunctions.None));
        Lazy<INamedTypeSymbol[]> types = new(() => [.. TypesIn(model.Compilation.SourceModule.GlobalNamespace)]);
        _functions = new(() => types.Value.SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
            .Where(_api.Value.IsPlatformInvocation).ToLookup(method => _api.Value.LibraryName(method) ?? string.Empty));
        _constants = new(() => types.Value.SelectMany(type => type.GetMembers().OfType<IFieldSymbol>())
            .Where(field => field.IsConst).ToLookup(field => NetworkFields.Plain(field.Name)));
    }

    /// <summary>What the model knows about calls.</summary>
    public ApiModel Api => _api.Value;

    /// <summary>Whether the code around a place calls functions that the program has imported, and none of the runtime.</summary>
    public bool AreUsedAt(SyntaxNode node)
    {
        SyntaxNode scope = node.AncestorsAndSelf().LastOrDefault(outer => outer is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax) ?? node.SyntaxTree.GetRoot();
        IMethodSymbol[] called = [.. scope.DescendantNodes().OfType<InvocationExpressionSyntax>().Select(call => _model.GetSymbolInfo(call).Symbol).OfType<IMethodSymbol>()];
        return called.Any(_api.Value.IsPlatformInvocation) && !called.Any(method => _api.Value.IsLibraryFunction(method) && method.ContainingType.IsStatic && RuntimeNames.IsRuntime(method));
    }

    /// <summary>The program's name for a function or a constant at a position; null when it has none.</summary>
    public string? Find(string member, int position)
    {
        if (member == "errno")
        {
            return FindMethod(SocketApi.WinsockError, position) is { } last ? NameOf(last, position) + "()" : LastError;
        }

        if ((FindMethod(member, position) ?? (member == "close" ? FindMethod("closesocket", position) : null)) is { } method)
        {
            return NameOf(method, position);
        }

        return _constants.Value[NetworkFields.Plain(member)].FirstOrDefault(field => _model.IsAccessible(position, field)) is { } constant ? NameOf(constant, position)
            : FindMethod(SocketApi.WinsockError, position) is null && s_numbers.TryGetValue(member, out string? number) ? number
            : null;
    }

    /// <summary>The function that the program has imported under a name of C, or null.</summary>
    public IMethodSymbol? FindMethod(string name, int position) => _functions.Value[name].FirstOrDefault(method => _model.IsAccessible(position, method));

    /// <summary>How a variable is passed for a parameter that is a pointer in C; null when that is not allowed here.</summary>
    public static string? Reference(IParameterSymbol parameter, string variable, SyntaxNode place) => parameter switch
    {
        { RefKind: RefKind.Ref } => "ref " + variable,
        { RefKind: RefKind.In } => "in " + variable,
        { Type: IPointerTypeSymbol } when place.AncestorsAndSelf().Any(IsUnsafe) => "&" + variable,
        _ => null,
    };

    private string NameOf(ISymbol symbol, int position) =>
        _model.LookupSymbols(position, name: symbol.Name).Any(visible => SymbolEqualityComparer.Default.Equals(visible.OriginalDefinition, symbol))
            ? symbol.Name
            : symbol.ContainingType.ToMinimalDisplayString(_model, position) + "." + symbol.Name;

    private static bool IsUnsafe(SyntaxNode node) => node switch
    {
        UnsafeStatementSyntax => true,
        MemberDeclarationSyntax member => member.Modifiers.Any(modifier => modifier.Text == "unsafe"),
        LocalFunctionStatementSyntax local => local.Modifiers.Any(modifier => modifier.Text == "unsafe"),
        _ => false,
    };

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => member is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(member));
}
