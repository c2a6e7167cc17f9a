using System.Numerics;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// The compiler's own functions (GCC manual §6.59) as far as programs use them, and stdarg.h.
public sealed partial class Binder
{
    private const string Prefix = "__builtin_";

    // Signatures in the letters of LibraryFunctions. What the translator has to provide itself; the rest is resolved right here.
    private static readonly Dictionary<string, string> s_builtinSignatures = new(StringComparer.Ordinal)
    {
        ["__builtin_unreachable"] = "v",
        ["__builtin_trap"] = "v",
        ["__builtin_alloca"] = "pz",
        ["__builtin_bswap16"] = "hh",
        ["__builtin_bswap32"] = "uu",
        ["__builtin_bswap64"] = "zz",
        ["__builtin_clz"] = "iu",
        ["__builtin_clzl"] = "iz",
        ["__builtin_clzll"] = "iZ",
        ["__builtin_ctz"] = "iu",
        ["__builtin_ctzl"] = "iz",
        ["__builtin_ctzll"] = "iZ",
        ["__builtin_popcount"] = "iu",
        ["__builtin_popcountl"] = "iz",
        ["__builtin_popcountll"] = "iZ",
        ["__builtin_parity"] = "iu",
        ["__builtin_parityl"] = "iz",
        ["__builtin_parityll"] = "iZ",
        ["__builtin_ffs"] = "ii",
        ["__builtin_ffsl"] = "il",
        ["__builtin_ffsll"] = "iL",
    };

    /// <summary>
    /// Finds a built-in function by name: one of the compiler's own, or with <c>__builtin_</c> before its name one of the library.
    /// </summary>
    private FunctionSymbol? FindBuiltin(string name, SyntaxNode at)
    {
        if (!name.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        if (_builtins.TryGetValue(name, out FunctionSymbol? known))
        {
            return known;
        }

        FunctionSymbol? symbol = null;
        if (s_builtinSignatures.TryGetValue(name, out string? signature))
        {
            symbol = new FunctionSymbol(name, LibraryFunctions.MakeType(signature), at.FirstToken.SpellingSpan)
            {
                IsBuiltin = true,
                IsNoReturn = name is "__builtin_unreachable" or "__builtin_trap",
            };
        }
        else if (LibraryFunctions.Find(name[Prefix.Length..]) is { Type: { } type } library)
        {
            string plainName = name[Prefix.Length..];
            symbol = _linked.GetValueOrDefault(plainName) as FunctionSymbol ?? new FunctionSymbol(plainName, type, at.FirstToken.SpellingSpan)
            {
                Linkage = Linkage.External,
                IsNoReturn = plainName is "exit" or "abort" or "_exit" or "_Exit",
                LibraryHeader = library.Header,
            };
        }

        if (symbol is null)
        {
            return null;
        }

        _builtins.Add(name, symbol);
        if (!_functions.Contains(symbol))
        {
            _functions.Add(symbol);
        }

        return symbol;
    }

    /// <summary>Binds a call of a built-in that is more than a function; null if the name is none of these.</summary>
    private BoundExpression? BindBuiltinCall(CallExpressionSyntax syntax, IdentifierExpressionSyntax name, SyntaxNode at)
    {
        switch (name.Identifier.Text)
        {
            case "alloca" when FindBuiltin("__builtin_alloca", name) is { } alloca:
                // GNU C knows it without its header.
                Report(SemanticDiagnostics.ImplicitLibraryFunction, name, name.Identifier.Text, "alloca.h");
                return BindBuiltinFunctionCall(syntax, alloca, at);
            case "__builtin_va_start":
                return BindVaListOperation(syntax, VaListOperation.Start, 2, at);
            case "__builtin_va_end":
                return BindVaListOperation(syntax, VaListOperation.End, 1, at);
            case "__builtin_va_copy":
                return BindVaListOperation(syntax, VaListOperation.Copy, 2, at);
            case "__builtin_expect" or "__builtin_expect_with_probability" when syntax.Arguments.Count >= 2:
                BoundExpression value = Rvalue(BindExpression(syntax.Arguments[0], at));
                BindUnevaluated(syntax.Arguments[1]);
                return ConvertForAssignment(value, BasicType.Long, AssignmentContext.Passing(1, $"'{name.Identifier.Text}'"));
            case "__builtin_constant_p" when syntax.Arguments.Count == 1:
                BoundExpression tested = BindUnevaluated(syntax.Arguments[0]);
                return CreateLiteral(at, BasicType.Int, tested.Constant is not null || tested is BoundStringLiteral ? 1 : 0);
            case "__builtin_object_size" or "__builtin_dynamic_object_size" when syntax.Arguments.Count == 2:
                BindUnevaluated(syntax.Arguments[0]);
                BoundExpression kind = Rvalue(BindExpression(syntax.Arguments[1]));
                return CreateLiteral(at, BasicType.UnsignedLong, kind.Constant is { Bits: 2 or 3 } ? 0 : -1);
            case "__builtin_huge_val" or "__builtin_inf":
                return CreateReal(at, BasicType.Double, double.PositiveInfinity);
            case "__builtin_huge_valf" or "__builtin_inff":
                return CreateReal(at, BasicType.Float, double.PositiveInfinity);
            case "__builtin_huge_vall" or "__builtin_infl":
                return CreateReal(at, BasicType.LongDouble, double.PositiveInfinity);
            case "__builtin_nan":
                return CreateReal(at, BasicType.Double, double.NaN);
            case "__builtin_nanf":
                return CreateReal(at, BasicType.Float, double.NaN);
            case "__builtin_nanl":
                return CreateReal(at, BasicType.LongDouble, double.NaN);
            case var text when FindBuiltin(text, name) is { } function:
                return BindBuiltinFunctionCall(syntax, function, at);
            case var text when text.StartsWith(Prefix, StringComparison.Ordinal) || text.StartsWith("__sync_", StringComparison.Ordinal)
                || text.StartsWith("__atomic_", StringComparison.Ordinal):
                Report(SemanticDiagnostics.BuiltinNotSupported, name, text);
                return new BoundErrorExpression(at);
            default:
                return null;
        }
    }

    private static BoundLiteral CreateReal(SyntaxNode at, CType type, double value)
    {
        ConstantValue constant = ConstantValue.OfReal(value);
        return new BoundLiteral(at, type, constant) { Constant = constant };
    }

    private BoundExpression BindBuiltinFunctionCall(CallExpressionSyntax syntax, FunctionSymbol function, SyntaxNode at)
    {
        List<BoundExpression> arguments = [.. syntax.Arguments.Select(argument => Rvalue(BindExpression(argument)))];
        BoundExpression call = CreateCall(syntax, at, new BoundFunction(syntax.Callee, function), function.Type, arguments);
        if (call is BoundCall { Arguments: [{ Constant: { IsReal: false } operand }] } bound && FoldBuiltin(function.Name, operand.Bits) is { } folded)
        {
            return new BoundCall(at, bound.Callee, bound.FunctionType, bound.Arguments, bound.Type) { Constant = ConstantValue.OfInteger(folded) };
        }

        return call;
    }

    // clz and ctz of 0 are undefined and stay calls.
    private static long? FoldBuiltin(string name, long bits) => name switch
    {
        "__builtin_bswap16" => System.Buffers.Binary.BinaryPrimitives.ReverseEndianness((ushort)bits),
        "__builtin_bswap32" => System.Buffers.Binary.BinaryPrimitives.ReverseEndianness((uint)bits),
        "__builtin_bswap64" => System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(bits),
        "__builtin_clz" when (uint)bits != 0 => BitOperations.LeadingZeroCount((uint)bits),
        "__builtin_clzl" or "__builtin_clzll" when bits != 0 => BitOperations.LeadingZeroCount((ulong)bits),
        "__builtin_ctz" when (uint)bits != 0 => BitOperations.TrailingZeroCount((uint)bits),
        "__builtin_ctzl" or "__builtin_ctzll" when bits != 0 => BitOperations.TrailingZeroCount((ulong)bits),
        "__builtin_popcount" => BitOperations.PopCount((uint)bits),
        "__builtin_popcountl" or "__builtin_popcountll" => BitOperations.PopCount((ulong)bits),
        "__builtin_parity" => BitOperations.PopCount((uint)bits) & 1,
        "__builtin_parityl" or "__builtin_parityll" => BitOperations.PopCount((ulong)bits) & 1,
        "__builtin_ffs" => (uint)bits == 0 ? 0 : BitOperations.TrailingZeroCount((uint)bits) + 1,
        "__builtin_ffsl" or "__builtin_ffsll" => bits == 0 ? 0 : BitOperations.TrailingZeroCount((ulong)bits) + 1,
        _ => null,
    };

    private BoundExpression BindVaListOperation(CallExpressionSyntax syntax, VaListOperation operation, int count, SyntaxNode at)
    {
        if (syntax.Arguments.Count != count)
        {
            string name = syntax.Callee.FirstToken.Text;
            Report(
                syntax.Arguments.Count < count ? SemanticDiagnostics.TooFewArguments : SemanticDiagnostics.TooManyArguments,
                syntax,
                $"'{name}'",
                $"{count}",
                syntax.Arguments.Count);
            return new BoundErrorExpression(at);
        }

        if (operation == VaListOperation.End && BindUnevaluated(syntax.Arguments[0]) is { } ended && !ended.Type.IsVaList() && ended.Type.IsPointer())
        {
            // It does nothing with any pointer.
            return Conversions.Create(at, ConversionKind.ToVoid, Rvalue(BindExpression(syntax.Arguments[0])), BasicType.Void, isExplicit: true);
        }

        BoundExpression? list = BindVaList(syntax.Arguments[0]);
        BoundExpression? source = operation == VaListOperation.Copy ? BindVaList(syntax.Arguments[1]) : null;
        if (list is null || (operation == VaListOperation.Copy && source is null))
        {
            return new BoundErrorExpression(at);
        }

        if (operation == VaListOperation.Start)
        {
            CheckVaStart(syntax);
        }

        return new BoundVaListOperation(at, operation, list, source, BasicType.Void);
    }

    private void CheckVaStart(CallExpressionSyntax syntax)
    {
        BoundExpression last = BindUnevaluated(syntax.Arguments[1]);
        if (_function is not { Symbol: { } function })
        {
            return;
        }

        if (!function.Type.IsVariadic)
        {
            ReportWithNote(SemanticDiagnostics.VaStartNotVariadic, syntax, function.Location, "it is declared here", function.Name);
        }
        else if (!last.Type.IsError() && (last as BoundVariable)?.Symbol is var symbol
            && (function.Parameters.Count == 0 || !ReferenceEquals(symbol, function.Parameters[^1])))
        {
            Report(SemanticDiagnostics.VaStartNotLast, syntax.Arguments[1]);
        }
    }

    private BoundExpression? BindVaList(ExpressionSyntax syntax)
    {
        BoundExpression list = BindExpression(syntax);
        if (list.Type.IsError())
        {
            return null;
        }

        if (list.Type.IsVaListPointer())
        {
            // A parameter, or a pointer that stands for the list.
            return new BoundDereference(syntax, Rvalue(list), list.Type.GetPointee()!);
        }

        if (!list.Type.IsVaList() || !list.IsLvalue)
        {
            Report(SemanticDiagnostics.NotAVaList, syntax, list.Type);
            return null;
        }

        return list;
    }

    private BoundExpression BindVaArg(VaArgExpressionSyntax syntax, SyntaxNode at)
    {
        BoundExpression? list = BindVaList(syntax.List);
        CType type = BindTypeName(syntax.Type);
        if (list is null || type.IsError())
        {
            return new BoundErrorExpression(at);
        }

        if (!type.IsComplete)
        {
            ReportIncomplete(syntax.Type, type);
            return new BoundErrorExpression(at);
        }

        CType promoted = Conversions.PromoteArgument(type.WithoutQualifiers());
        if (!type.IsArray() && !Conversions.AreIdentical(type, promoted) && type.Desugared is not EnumType)
        {
            Report(SemanticDiagnostics.VaArgPromoted, syntax.Type, type, promoted);
        }

        return new BoundVaListOperation(at, VaListOperation.Argument, list, null, type.WithoutQualifiers());
    }
}
