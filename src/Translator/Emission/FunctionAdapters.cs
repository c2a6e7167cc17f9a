using System.Reflection;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Runtime;
using CSockTranslate.Translator.Naming;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CSockTranslate.Translator.Emission;

/// <summary>
/// The methods <c>call_NAME</c> that stand for functions where their address is taken but a function pointer can't hold that of their own method: the
/// runtime's, which take literals and variable arguments, and those that are called by another signature.
/// </summary>
/// <remarks>
/// CoreCLR and native code compiled ahead of time call through a <c>delegate*</c> as the System V ABI says: numbers and pointers in registers, the
/// stack cleaned by the caller, nothing checked. So a pointer of another signature does as in C as long as both sides put each argument into
/// the same kind of register: pointers and integers of any types for each other, arguments too many, a result that is dropped. Where the sides
/// differ, one is adapted here: variable arguments are a span, that is two registers with a reference that the garbage collector looks at, and
/// a parameter of type float without a prototype is passed as a double.
/// </remarks>
internal sealed class FunctionAdapters
{
    private readonly Dictionary<string, (string Name, MemberDeclarationSyntax Method)> _methods = new(StringComparer.Ordinal);

    /// <summary>The methods, in the order in which they were asked for.</summary>
    public IEnumerable<MemberDeclarationSyntax> Methods => _methods.Values.Select(adapter => adapter.Method);

    /// <summary>The C# signature, result last, by which a runtime's method can be called through a pointer.</summary>
    public static List<CSharpType> GetSignature(MethodInfo method) =>
        [.. method.GetParameters().Select(parameter => MapParameter(parameter.ParameterType)), RuntimeMembers.Map(method.ReturnType)!];

    /// <summary>Whether a runtime's method can't be called by that signature itself.</summary>
    public static bool IsNeeded(MethodInfo method) =>
        method.GetParameters().Any(parameter => parameter.ParameterType == typeof(CString) || parameter.ParameterType == typeof(CBuffer));

    /// <summary>The name of the method that calls a runtime's method.</summary>
    public string ForRuntime(MethodInfo method, MemberNames names)
    {
        List<CSharpType> signature = GetSignature(method);
        ParameterInfo[] parameters = method.GetParameters();
        List<string> arguments = [.. parameters.Select(parameter => Identifiers.Token(parameter.Name!).Text)];
        string list = string.Join(", ", parameters.Select((_, i) => $"{(signature[i].Equals(CSharpType.VariableArguments) ? "params " : "")}{signature[i].Syntax} {arguments[i]}"));
        return GetOrAdd(method.Name, method.Name, names, name => $"static {signature[^1].Syntax} {name}({list}) => {method.Name}({string.Join(", ", arguments)});");
    }

    /// <summary>The name of the method that calls a function with the parameters that a pointer to it passes.</summary>
    /// <param name="function">The function's symbol.</param>
    /// <param name="callee">The name of its method.</param>
    /// <param name="own">What the method takes, and its result.</param>
    /// <param name="wanted">What the pointer passes, and the result that is expected.</param>
    /// <param name="names">The names of the class.</param>
    /// <returns>The name; null if an argument can't be passed on.</returns>
    public string? ForSignature(FunctionSymbol function, string callee, IReadOnlyList<CSharpType> own, IReadOnlyList<CSharpType> wanted, MemberNames names)
    {
        List<string> parameters = [];
        List<string> arguments = [];
        bool givesSpan = wanted.Count > 1 && wanted[^2].Equals(CSharpType.VariableArguments);
        bool takesSpan = own.Count > 1 && own[^2].Equals(CSharpType.VariableArguments);
        int given = wanted.Count - (givesSpan ? 2 : 1);
        int taken = own.Count - (takesSpan ? 2 : 1);
        for (int i = 0; i < given; i++)
        {
            string name = $"argument{i + 1}";
            parameters.Add($"{wanted[i].Syntax} {name}");
            if (i < taken)
            {
                arguments.Add(Convert(name, wanted[i], own[i]));
            }
            else if (takesSpan)
            {
                arguments.Add(name);
            }
        }

        if (givesSpan)
        {
            parameters.Add($"params {CSharpType.VariableArguments.Syntax} arguments");
            for (int i = given; i < taken; i++)
            {
                if (GetProperty(own[i]) is not { } property)
                {
                    return null;
                }

                arguments.Add(Convert($"arguments[{i - given}].{property.Name}", property.Type, own[i]));
            }
        }
        else if (taken > given)
        {
            return null;
        }

        CSharpType result = wanted[^1];
        string call = $"{callee}({string.Join(", ", arguments)})";
        string body = result.Kind == CSharpTypeKind.Void || own[^1].Kind != CSharpTypeKind.Void
            ? $"=> {(result.Kind == CSharpTypeKind.Void ? call : Convert(call, own[^1], result))};"
            : $"{{ {call}; return default; }}";
        string list = string.Join(", ", parameters);
        string key = $"{function.Name}({string.Join(",", wanted)})";
        return GetOrAdd(key, function.Name, names, name => $"static {result.Syntax} {name}({list}) {body}");
    }

    private string GetOrAdd(string key, string function, MemberNames names, Func<string, string> write)
    {
        if (!_methods.TryGetValue(key, out (string Name, MemberDeclarationSyntax Method) known))
        {
            string name = names.AddAdapter(function);
            known = (name, SyntaxFactory.ParseMemberDeclaration($"\n    {write(name)}\n")!);
            _methods.Add(key, known);
        }

        return known.Name;
    }

    private static string Convert(string value, CSharpType from, CSharpType to) => (from.Kind, to.Kind) switch
    {
        _ when from.ConvertsImplicitlyTo(to) => value,
        (_, CSharpTypeKind.Bool) => $"{value} != {(from.IsPointer ? "null" : "0")}",
        (CSharpTypeKind.Bool, _) => $"({to.Syntax})({value} ? 1 : 0)",
        _ => $"({to.Syntax}){value}",
    };

    private static (string Name, CSharpType Type)? GetProperty(CSharpType type) => type.Kind switch
    {
        CSharpTypeKind.UInt32 => ("UInt32", CSharpType.UInt32),
        CSharpTypeKind.Int64 => ("Int64", CSharpType.Int64),
        CSharpTypeKind.UInt64 => ("UInt64", CSharpType.UInt64),
        CSharpTypeKind.Single or CSharpTypeKind.Double => ("Double", CSharpType.Double),
        CSharpTypeKind.Pointer or CSharpTypeKind.FunctionPointer => ("Pointer", CSharpType.PointerTo(CSharpType.Void)),
        _ when type.IsInteger && !type.IsWide => ("Int32", CSharpType.Int32),
        CSharpTypeKind.Bool => ("Int32", CSharpType.Int32),
        _ => null,
    };

    private static CSharpType MapParameter(Type type) => type switch
    {
        _ when type == typeof(CString) => CSharpType.PointerTo(CSharpType.SByte),
        _ when type == typeof(CBuffer) => CSharpType.PointerTo(CSharpType.Void),
        _ when type == typeof(ReadOnlySpan<VarArg>) => CSharpType.VariableArguments,
        _ => RuntimeMembers.Map(type)!,
    };
}
