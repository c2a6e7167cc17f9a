using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CSockTranslate.Analyzers.CodeFixes;

/// <summary>Writes what a program does after a call has failed: say so, give back what is held, and leave.</summary>
internal sealed class FailureHandler(SemanticModel model, RuntimeNames names, ImportedNames imports)
{
    private const string LastError = "System.Runtime.InteropServices.Marshal.GetLastWin32Error()";

    private readonly HeldResources _held = new(model, imports.Api);

    /// <summary>The statements, one per line.</summary>
    /// <param name="call">The call that can fail.</param>
    /// <param name="function">The function's name in C.</param>
    /// <param name="reason">Where the reason can be read.</param>
    /// <param name="result">The expression that holds the result, or null when it is not stored.</param>
    public IReadOnlyList<string> Write(InvocationExpressionSyntax call, string function, FailureReason reason, string? result)
    {
        if (!CallsRuntime(call))
        {
            return IsAccept(call) && IsInLoop(call) ? ["continue;"] : Throw(call, function, reason);
        }

        string message = reason switch
        {
            FailureReason.Errno => $"{names.Name("Stdio", "perror", call.SpanStart)}(\"{function}\"u8);",
            FailureReason.AddressInfoCode when result is not null =>
                $"{Print(call)}, \"{function}: %s\\n\"u8, {names.Name("Netdb", "gai_strerror", call.SpanStart)}({result}));",
            _ => $"{Print(call)}, \"{function} failed\\n\"u8);",
        };
        string leaving = Leave(call);
        return leaving.StartsWith("return", StringComparison.Ordinal) ? [message, .. _held.ReleasesBehind(call, () => names.Name("Unistd", "close", call.SpanStart)), leaving] : [message, leaving];
    }

    private string Print(InvocationExpressionSyntax call) =>
        $"{names.Name("Stdio", "fprintf", call.SpanStart)}({names.Name("Stdio", "stderr", call.SpanStart)}";

    private bool CallsRuntime(InvocationExpressionSyntax call) =>
        RuntimeNames.IsAvailable(model.Compilation)
        && model.GetSymbolInfo(call).Symbol is IMethodSymbol { ContainingNamespace: { } containing }
        && containing.ToDisplayString() == "CSockTranslate.Runtime";

    private IReadOnlyList<string> Throw(InvocationExpressionSyntax call, string function, FailureReason reason)
    {
        IReadOnlyList<string> releases = _held.ReleasesBehind(call, () => imports.Find("close", call.SpanStart));
        return (reason, releases.Count) switch
        {
            (FailureReason.Errno, 0) => [$"throw new System.ComponentModel.Win32Exception({LastError});"],

            // Giving something back may change the reason.
            (FailureReason.Errno, _) => [$"int error = {LastError};", .. releases, "throw new System.ComponentModel.Win32Exception(error);"],
            _ => [.. releases, $"throw new System.IO.IOException(\"{function} failed\");"],
        };
    }

    private string Leave(InvocationExpressionSyntax call)
    {
        if (IsAccept(call) && IsInLoop(call))
        {
            return "continue;";
        }

        SyntaxNode? function = call.FirstAncestorOrSelf<SyntaxNode>(IsFunction);
        IMethodSymbol? method = function is null ? null
            : function is LambdaExpressionSyntax or AnonymousMethodExpressionSyntax ? model.GetSymbolInfo(function).Symbol as IMethodSymbol
            : model.GetDeclaredSymbol(function) as IMethodSymbol;
        bool isMain = method is null || method.ReturnsVoid || IsEntryPoint(method);
        if (!isMain && ErrorValue(method!.ReturnType) is { } value)
        {
            return $"return {value};";
        }

        if (names.Has("Stdlib", "exit"))
        {
            return $"{names.Name("Stdlib", "exit", call.SpanStart)}(1);";
        }

        return method is null || method.ReturnsVoid ? "return;" : "return 1;";
    }

    private bool IsEntryPoint(IMethodSymbol method) =>
        method.Name == SocketApi.EntryPoint || SymbolEqualityComparer.Default.Equals(method, model.Compilation.GetEntryPoint(CancellationToken.None));

    private bool IsAccept(InvocationExpressionSyntax call) => model.GetSymbolInfo(call).Symbol is IMethodSymbol method && imports.Api.Find(method) is { AcceptsPeer: true };

    private static bool IsInLoop(InvocationExpressionSyntax call) => call.FirstAncestorOrSelf<SyntaxNode>(IsLoopOrFunction) is { } loop && !IsFunction(loop);

    private static bool IsLoopOrFunction(SyntaxNode node) =>
        node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax || IsFunction(node);

    private static bool IsFunction(SyntaxNode node) =>
        node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or AccessorDeclarationSyntax;

    private static string? ErrorValue(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer } or { IsReferenceType: true } => "null",
        { SpecialType: SpecialType.System_Boolean } => "false",
        { SpecialType: SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_SByte or SpecialType.System_IntPtr } => "-1",
        _ => null,
    };
}
