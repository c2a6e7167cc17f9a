using System.Reflection;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Lowering;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;
using CPointerType = CSockTranslate.CFrontEnd.Types.PointerType;

namespace CSockTranslate.Translator.Emission;

// The addresses of functions, and their conversion to pointers of another signature.
internal sealed partial class ExpressionEmitter
{
    private CSharpExpression EmitFunctionAddress(BoundFunction function)
    {
        FunctionSymbol symbol = function.Symbol.AliasTarget ?? function.Symbol.Definition ?? function.Symbol;
        if (UndefinedSymbols.IsUndefined(symbol) && !_context.Options.IsPartial)
        {
            return new CSharpExpression(NamedFunction(symbol, function.Syntax.FirstToken), _context.Types.MapCanonical(symbol.Type));
        }

        string name = GetFunctionName(symbol);
        if (FindRuntimeMethod(symbol) is { } method)
        {
            List<CSharpType> signature = FunctionAdapters.GetSignature(method);
            _context.UsesSystem |= signature.Contains(CSharpType.VariableArguments);
            name = FunctionAdapters.IsNeeded(method) ? _context.Adapters.ForRuntime(method, _context.Names) : name;
            return AddressOf(function, name, CSharpType.FunctionPointer(signature));
        }

        if (symbol.Type.HasPrototype || symbol.Body is null)
        {
            return AddressOf(function, name, _context.Types.MapCanonical(symbol.Type));
        }

        // A function with a K&R definition has no parameters in its C type, but its method has; it is passed what they are promoted to.
        List<CSharpType> own = GetMethodSignature(symbol);
        List<CSharpType> promoted = [.. symbol.Parameters.Select(parameter => PromoteParameter(parameter.Type)), own[^1]];
        string called = own.SequenceEqual(promoted) ? name : _context.Adapters.ForSignature(symbol, name, own, promoted, _context.Names)!;
        return AddressOf(function, called, CSharpType.FunctionPointer(promoted));
    }

    private CSharpExpression AddressOf(BoundFunction function, string name, CSharpType type)
    {
        FunctionSymbol symbol = function.Symbol.AliasTarget ?? function.Symbol.Definition ?? function.Symbol;
        ExpressionSyntax method = name == GetFunctionName(symbol)
            ? NamedFunction(symbol, function.Syntax.FirstToken)
            : Named(name, function.Syntax.FirstToken);
        return new CSharpExpression(PrefixUnaryExpression(SyntaxKind.AddressOfExpression, method), type);
    }

    /// <summary>
    /// The address of a known function as a pointer to a function of another type where the two pass their arguments differently; null where the
    /// address can be used as it is.
    /// </summary>
    private CSharpExpression? TryEmitAdaptedAddress(BoundConversion conversion)
    {
        if (FindFunction(conversion.Operand) is not { } function || UndefinedSymbols.IsUndefined(function.Symbol.AliasTarget ?? function.Symbol)
            || conversion.Type.Desugared is not CPointerType { Pointee.Desugared: FunctionType wantedType })
        {
            return null;
        }

        FunctionSymbol symbol = function.Symbol.AliasTarget ?? function.Symbol.Definition ?? function.Symbol;
        MethodInfo? method = FindRuntimeMethod(symbol);
        List<CSharpType> own = method is null ? GetMethodSignature(symbol) : FunctionAdapters.GetSignature(method);
        bool takesSpan = own.Contains(CSharpType.VariableArguments);
        if (takesSpan == wantedType.IsVariadic)
        {
            return null;
        }

        if (!wantedType.HasPrototype)
        {
            _context.Diagnostics.Refuse(
                conversion.Syntax,
                $"a pointer without a prototype to '{function.Symbol.Name}', which takes variable arguments",
                "declare the pointer with the parameters of the function");
            return null;
        }

        _context.UsesSystem = true;
        List<CSharpType> wanted = [.. wantedType.Parameters.Select(_context.Types.MapCanonical)];
        if (wantedType.IsVariadic)
        {
            wanted.Add(CSharpType.VariableArguments);
        }

        wanted.Add(_context.Types.MapCanonical(wantedType.ReturnType));
        if (_context.Adapters.ForSignature(symbol, GetFunctionName(symbol), own, wanted, _context.Names) is { } name)
        {
            return AddressOf(function, name, CSharpType.FunctionPointer(wanted));
        }

        _context.Diagnostics.Refuse(
            conversion.Syntax, $"'{function.Symbol.Name}' as a function of type '{wantedType}'", "write a function of that type that calls it");
        return null;
    }

    // What a method takes, and its result.
    private List<CSharpType> GetMethodSignature(FunctionSymbol symbol)
    {
        IEnumerable<CType> parameters = symbol.Type.HasPrototype || symbol.Body is null
            ? symbol.Type.Parameters
            : symbol.Parameters.Select(parameter => parameter.Type);
        List<CSharpType> signature = [.. parameters.Select(_context.Types.MapCanonical)];
        if (symbol.Type.IsVariadic)
        {
            signature.Add(CSharpType.VariableArguments);
        }

        signature.Add(_context.Types.MapCanonical(symbol.Type.ReturnType));
        return signature;
    }

    private CSharpType PromoteParameter(CType type)
    {
        CSharpType mapped = _context.Types.MapCanonical(type);
        return mapped.Kind switch
        {
            CSharpTypeKind.Single => CSharpType.Double,
            CSharpTypeKind.Bool => CSharpType.Int32,
            _ => mapped.Promoted,
        };
    }

    /// <summary>The runtime's method for a function of the library, declared by its header or by the program; null for other functions.</summary>
    private static MethodInfo? FindRuntimeMethod(FunctionSymbol symbol) =>
        symbol.IsFromSystemHeader && symbol.Body is null ? RuntimeMembers.FindMethod(symbol.Name) : RuntimeMembers.Find(symbol);

    private string GetFunctionName(FunctionSymbol symbol)
    {
        symbol = symbol.AliasTarget ?? symbol;
        if (RuntimeMembers.Find(symbol) is { } method)
        {
            _context.Use(method.DeclaringType!.Name);
            return method.Name;
        }

        if (!symbol.IsFromSystemHeader)
        {
            return UndefinedSymbols.IsUndefined(symbol) ? _context.Missing.GetName(symbol, _context) : _context.Names[symbol];
        }

        _context.Use(symbol.Location.File);
        return symbol.Name;
    }
}
