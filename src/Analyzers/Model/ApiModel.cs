using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

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
    private readonly IMethodSymbol? _entryPoint = compilation.GetEntryPoint(CancellationToken.None);

    /// <summary>What is known about <paramref name="method"/>, or null.</summary>
    public ApiFunction? Find(IMethodSymbol method) => Resolve(method).Function;

    /// <summary>Whether <paramref name="method"/> belongs to the C library, known to the model or not.</summary>
    public bool IsLibraryFunction(IMethodSymbol method) => Resolve(method).IsLibrary;

    /// <summary>Whether a property is the runtime's <c>errno</c>.</summary>
    public bool IsErrno(IPropertySymbol property) =>
        property is { IsStatic: true, Name: SocketApi.ErrnoName } && IsRuntimeNamespace(property.ContainingType.ContainingNamespace);

    /// <summary>The C name of a function of the C library, or null.</summary>
    public string? LibraryName(IMethodSymbol method) => Resolve(method).Name;

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

    /// <summary>Whether <paramref name="method"/> is of the library in which select() doesn't look at its first argument (Winsock).</summary>
    public static bool IgnoresCount(IMethodSymbol method) => PlatformInvocation(method) is { } import && BareLibraryName(import.Library) == SocketApi.WindowsLibrary;

    private Resolution Resolve(IMethodSymbol method) => _resolutions.GetOrAdd(method.OriginalDefinition, ResolveCore);

    private Resolution ResolveCore(IMethodSymbol method)
    {
        if (!method.IsStatic || method.MethodKind is not MethodKind.Ordinary)
        {
            return default;
        }

        if (method.ContainingType is { IsStatic: true } type && IsRuntimeNamespace(type.ContainingNamespace))
        {
            return new(Lookup(method.Name), true, method.Name);
        }

        if (PlatformInvocation(method) is { } import)
        {
            return SocketApi.Libraries.Contains(BareLibraryName(import.Library)) ? new(Lookup(import.EntryPoint), true, import.EntryPoint) : default;
        }

        if (users.Find(method) is { } described)
        {
            return new(described, false, null);
        }

        string qualified = method.ContainingType?.ToDisplayString() + "." + method.Name;
        return SocketApi.ProcessEnds.TryGetValue(qualified, out ApiFunction? end) ? new(end, false, null) : default;
    }

    private static ApiFunction? Lookup(string name) => SocketApi.Functions.TryGetValue(name, out ApiFunction? function) ? function : null;

    private static bool IsRuntimeNamespace(INamespaceSymbol? symbol) =>
        symbol is { IsGlobalNamespace: false } && symbol.ToDisplayString() == RuntimeNamespace;

    private static (string Library, string EntryPoint)? PlatformInvocation(IMethodSymbol method)
    {
        if (method.GetDllImportData() is { } data)
        {
            return data.ModuleName is { } module ? (module, data.EntryPointName ?? method.Name) : null;
        }

        foreach (AttributeData attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "LibraryImportAttribute" } type
                && type.ContainingNamespace.ToDisplayString() == "System.Runtime.InteropServices"
                && attribute.ConstructorArguments.FirstOrDefault().Value is string library)
            {
                string? name = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "EntryPoint").Value.Value as string;
                return (library, name ?? method.Name);
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

    private readonly record struct Resolution(ApiFunction? Function, bool IsLibrary, string? Name);
}
