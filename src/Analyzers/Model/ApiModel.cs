using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CSockTranslate.Analyzers.Model;

/// <summary>
/// The API model of one compilation: resolves the symbols that a program calls to what <see cref="SocketApi"/> says about them.
/// A function of the C library is a method of the runtime's static classes, or a platform invocation of the same name from a
/// library that exports it.
/// </summary>
internal sealed class ApiModel(Compilation compilation, UserFunctions users)
{
    private const string RuntimeNamespace = "CSockTranslate.Runtime";

    private readonly ConcurrentDictionary<IMethodSymbol, Resolution> _resolutions = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IPropertySymbol, bool> _errorProperties = new(SymbolEqualityComparer.Default);
    private readonly IMethodSymbol? _entryPoint = compilation.GetEntryPoint(CancellationToken.None);

    /// <summary>What is known about <paramref name="method"/>, or null.</summary>
    public ApiFunction? Find(IMethodSymbol method) => Resolve(method).Function;

    /// <summary>Whether <paramref name="method"/> belongs to the C library, known to the model or not.</summary>
    public bool IsLibraryFunction(IMethodSymbol method) => Resolve(method).IsLibrary;

    /// <summary>Whether a property is the runtime's <c>errno</c>, or one that the program has made of what tells why a call has failed.</summary>
    public bool IsErrno(IPropertySymbol property) =>
        (property is { IsStatic: true, Name: SocketApi.ErrnoName } && IsRuntimeNamespace(property.ContainingType.ContainingNamespace))
        || (property is { SetMethod: null, DeclaringSyntaxReferences: { Length: 1 } references }
            && references[0].GetSyntax() is PropertyDeclarationSyntax { ExpressionBody.Expression: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call }
            && (call.Expression is MemberAccessExpressionSyntax member ? member.Name : call.Expression) is IdentifierNameSyntax { Identifier.ValueText: { } name }
            && (name == SocketApi.WinsockError || FrameworkFunctions.IsErrorReader(name)));

    /// <summary>Whether the program's own code for a property looks at why a call has failed.</summary>
    public bool LooksAtError(IPropertySymbol property) =>
        property is { GetMethod: not null, DeclaringSyntaxReferences: { Length: 1 } references } && _errorProperties.GetOrAdd(property, _ =>
            references[0].GetSyntax().DescendantNodes().OfType<InvocationExpressionSyntax>()
                .Select(call => call.Expression is MemberAccessExpressionSyntax member ? member.Name : call.Expression).OfType<IdentifierNameSyntax>()
                .Any(name => name.Identifier.ValueText == SocketApi.WinsockError || FrameworkFunctions.IsErrorReader(name.Identifier.ValueText)));

    /// <summary>The C name of a function of the C library, or the name of a method of .NET that the model knows; or null.</summary>
    public string? LibraryName(IMethodSymbol method) => Resolve(method).Name;

    /// <summary>What the arguments of such a function are, or null.</summary>
    public CallShape? ShapeOf(IMethodSymbol method) => Resolve(method).Shape;

    /// <summary>Whether <paramref name="method"/> tells why the last call has failed.</summary>
    public bool ReadsError(IMethodSymbol method) => Resolve(method) is { IsLibrary: true, Name: SocketApi.WinsockError } || FrameworkFunctions.ReadsError(method);

    /// <summary>Whether a failure of <paramref name="method"/>, or its success, leaves the reason that the program can ask for as it is.</summary>
    public bool KeepsError(IMethodSymbol method) => Resolve(method).KeepsError;

    /// <summary>Whether a method is a platform invocation, so that .NET's conventions hold for it: SIGPIPE is ignored.</summary>
    public bool IsPlatformInvocation(IMethodSymbol method) => Resolve(method).Import is not ImportKind.None;

    /// <summary>Whether a method is a platform invocation of Winsock.</summary>
    public bool IsWinsock(IMethodSymbol method) => Resolve(method).Import is ImportKind.Winsock;

    /// <summary>Whether the process ends when <paramref name="method"/> returns.</summary>
    public bool IsEntryPoint(IMethodSymbol method) =>
        SymbolEqualityComparer.Default.Equals(method, _entryPoint)
        || (method is { IsStatic: true, MethodKind: MethodKind.Ordinary } && method.Name == SocketApi.EntryPoint);

    /// <summary>Whether values of <paramref name="type"/> only carry a pointer or an argument to a function of the runtime.</summary>
    public static bool IsWrapper(ITypeSymbol type) => SocketApi.Wrappers.Contains(type.Name) && IsRuntimeNamespace(type.ContainingNamespace);

    /// <summary>Whether <paramref name="method"/> gives the address of a string literal (<c>"…"u8.ToPointer()</c>).</summary>
    public static bool IsLiteralAddress(IMethodSymbol method) => method.Name == SocketApi.LiteralAddress && IsRuntimeNamespace(method.ContainingNamespace);

    /// <summary>Whether <paramref name="type"/> is the runtime's <c>va_list</c>, or a pointer to it.</summary>
    public static bool IsArgumentList(ITypeSymbol type)
    {
        type = type is IPointerTypeSymbol pointer ? pointer.PointedAtType : type;
        return type.Name == SocketApi.ArgumentListType && IsRuntimeNamespace(type.ContainingNamespace);
    }

    /// <summary>Whether <paramref name="method"/> gives the memory of a static object.</summary>
    public static bool IsStaticAllocation(IMethodSymbol method) =>
        method.ContainingType?.Name == SocketApi.StaticMemoryType && IsRuntimeNamespace(method.ContainingNamespace);

    /// <summary>Whether <paramref name="method"/> writes its arguments to .NET's console.</summary>
    public static bool IsConsoleOutput(IMethodSymbol method) =>
        method.ContainingType?.ToDisplayString() == SocketApi.ConsoleType && method.Name.StartsWith(SocketApi.ConsoleOutput, StringComparison.Ordinal);

    private Resolution Resolve(IMethodSymbol method) => _resolutions.GetOrAdd(method.OriginalDefinition, ResolveCore);

    private Resolution ResolveCore(IMethodSymbol method)
    {
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.ReducedExtension))
        {
            return default;
        }

        if (FrameworkFunctions.Find(method) is { } framework)
        {
            return new(framework.Function, true, framework.Function?.Name ?? framework.DisplayName, framework.Shape);
        }

        if (!method.IsStatic)
        {
            return SetMacroOf(method) is { } member ? Library(member) : default;
        }

        if (method.ContainingType is { IsStatic: true } type && IsRuntimeNamespace(type.ContainingNamespace))
        {
            return Library(method.Name);
        }

        if (PlatformInvocation(method) is { } import)
        {
            string library = BareLibraryName(import.Library);
            return SocketApi.Libraries.Contains(library)
                ? Library(import.EntryPoint) with
                {
                    Import = SocketApi.WinsockLibraries.Contains(library) ? ImportKind.Winsock : ImportKind.Posix,
                    KeepsError = !import.SetsLastError && !SocketApi.WinsockLibraries.Contains(library),
                }
                : default;
        }

        if (users.Find(method) is { } described)
        {
            return new(described, false, null, null);
        }

        // The macros on sets of descriptors are functions of the program itself.
        if (SocketApi.SetMacros.TryGetValue(method.Name.Replace("_", "").ToUpperInvariant(), out (string Name, int Parameters) macro)
            && method.Parameters.Length == macro.Parameters && (macro.Parameters == 1 || method.Parameters[0].Type.SpecialType is SpecialType.System_Int32))
        {
            return Library(macro.Name);
        }

        string qualified = method.ContainingType?.ToDisplayString() + "." + method.Name;
        return SocketApi.ProcessEnds.TryGetValue(qualified, out ApiFunction? end) ? new(end, false, null, null) : default;
    }

    /// <summary>The macro on sets of descriptors that a method of a set does the work of, or null: <c>set.Add(fd)</c>, <c>set.IsSet(fd)</c>.</summary>
    private static string? SetMacroOf(IMethodSymbol method) =>
        method is { IsStatic: false, MethodKind: MethodKind.Ordinary, ContainingType: { TypeKind: TypeKind.Struct, DeclaringSyntaxReferences.IsEmpty: false } type }
        && NetworkFields.Plain(type.Name) is "fdset" && method.Parameters is { Length: 1 } parameters
        && parameters[0].Type.SpecialType is SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_IntPtr or SpecialType.System_UIntPtr or SpecialType.System_UInt64
            ? method.ReturnType.SpecialType is SpecialType.System_Boolean
                ? SocketApi.SetAdditions.Any(word => NetworkFields.Plain(method.Name).StartsWith(word, StringComparison.Ordinal)) ? "FD_SET" : "FD_ISSET"
                : !method.ReturnsVoid ? null
                : SocketApi.SetRemovals.Contains(NetworkFields.Plain(method.Name)) ? "FD_CLR" : "FD_SET"
            : null;

    private static Resolution Library(string name) => new(Lookup(name), true, name, CallShapes.ByName.TryGetValue(name, out CallShape? shape) ? shape : null);

    private static ApiFunction? Lookup(string name) => SocketApi.Functions.TryGetValue(name, out ApiFunction? function) ? function : null;

    private static bool IsRuntimeNamespace(INamespaceSymbol? symbol) =>
        symbol is { IsGlobalNamespace: false } && symbol.ToDisplayString() == RuntimeNamespace;

    private static (string Library, string EntryPoint, bool SetsLastError)? PlatformInvocation(IMethodSymbol method)
    {
        if (method.GetDllImportData() is { } data)
        {
            return data.ModuleName is { } module ? (module, data.EntryPointName ?? method.Name, data.SetLastError) : null;
        }

        foreach (AttributeData attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "LibraryImportAttribute" } type
                && type.ContainingNamespace.ToDisplayString() == "System.Runtime.InteropServices"
                && attribute.ConstructorArguments.FirstOrDefault().Value is string library)
            {
                string? name = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "EntryPoint").Value.Value as string;
                return (library, name ?? method.Name, attribute.NamedArguments.Any(argument => argument is { Key: "SetLastError", Value.Value: true }));
            }
        }

        return null;
    }

    /// <summary><c>libc.so.6</c>, <c>libSystem.B.dylib</c>, <c>Ws2_32.dll</c> → <c>c</c>, <c>system.b</c>, <c>ws2_32</c>.</summary>
    private static string BareLibraryName(string library)
    {
        string name = library.ToLowerInvariant();
        int directory = name.LastIndexOfAny(['/', '\\']);
        name = name.Substring(directory + 1);
        foreach (string suffix in (string[])[".dll", ".dylib", ".so"])
        {
            int end = name.IndexOf(suffix, StringComparison.Ordinal);
            name = end > 0 ? name.Substring(0, end) : name;
        }

        return name.StartsWith("lib", StringComparison.Ordinal) ? name.Substring(3) : name;
    }

    /// <summary>Where a platform invocation leads.</summary>
    private enum ImportKind
    {
        None,
        Posix,
        Winsock,
    }

    private readonly record struct Resolution(ApiFunction? Function, bool IsLibrary, string? Name, CallShape? Shape)
    {
        public ImportKind Import { get; init; }

        public bool KeepsError { get; init; }
    }
}
