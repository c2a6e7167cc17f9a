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

    // .NET's own NaN is negative, and C# folds its negation to itself.
    private static readonly double s_positiveNaN = BitConverter.UInt64BitsToDouble(0x7FF8000000000000);

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
        ["__builtin_clrsb"] = "ii",
        ["__builtin_clrsbl"] = "il",
        ["__builtin_clrsbll"] = "iL",
        ["__builtin_popcount"] = "iu",
        ["__builtin_popcountl"] = "iz",
        ["__builtin_popcountll"] = "iZ",
        ["__builtin_parity"] = "iu",
        ["__builtin_parityl"] = "iz",
        ["__builtin_parityll"] = "iZ",
        ["__builtin_ffs"] = "ii",
        ["__builtin_ffsl"] = "il",
        ["__builtin_ffsll"] = "iL",
        ["__builtin_powi"] = "ddi",
        ["__builtin_powif"] = "ffi",
        ["__builtin_powil"] = "eei",
        ["__builtin_setjmp"] = "ip",
        ["__builtin_longjmp"] = "vpi",
        ["__builtin_bswap128"] = "QQ",
        ["__builtin_return_address"] = "pu",
        ["__builtin_frame_address"] = "pu",
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
                IsNoReturn = name is "__builtin_unreachable" or "__builtin_trap" or "__builtin_longjmp",
            };
        }
        else if (LibraryFunctions.Find(name[Prefix.Length..]) is { Type: { } type } library)
        {
            // long double is double here, and so are its functions.
            bool isLong = type.ReturnType == BasicType.LongDouble;
            string plainName = isLong ? name[Prefix.Length..^1] : name[Prefix.Length..];
            type = isLong ? LibraryFunctions.Find(plainName)!.Type! : type;
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
        if (!symbol.IsBuiltin && !_functions.Contains(symbol))
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
                return BindObjectSize(syntax, at);
            case "__builtin_classify_type" when syntax.Arguments.Count == 1:
                BoundExpression classified = Rvalue(BindUnevaluated(syntax.Arguments[0]));
                return CreateLiteral(at, BasicType.Int, GetTypeClass(classified.Type));
            case "__builtin_prefetch" when syntax.Arguments.Count >= 1:
                return Conversions.Create(at, ConversionKind.ToVoid, Rvalue(BindExpression(syntax.Arguments[0])), BasicType.Void, isExplicit: true);
            case "__builtin_assume_aligned" or "__builtin_extract_return_addr" or "__builtin_frob_return_addr" when syntax.Arguments.Count >= 1:
                return BindAddressBuiltin(syntax, name, at);
            case "__builtin_speculation_safe_value" when syntax.Arguments.Count is 1 or 2:
                return Rvalue(BindExpression(syntax.Arguments[0]));
            case "__builtin_alloca_with_align" or "__builtin_alloca_with_align_and_max" when syntax.Arguments.Count >= 2:
                return BindAlignedAlloca(syntax, name, at);
            case "__builtin_shuffle" or "__builtin_shufflevector" or "__builtin_convertvector":
                Report(SemanticDiagnostics.VectorNotSupported, name);
                return new BoundErrorExpression(at);
            case "__builtin_LINE" when syntax.Arguments.Count == 0:
                return CreateLiteral(at, BasicType.Int, name.Identifier.ExpansionSpan.Line);
            case "__builtin_FILE" when syntax.Arguments.Count == 0:
                return Rvalue(CreateText(at, name.Identifier.ExpansionSpan.File.Path));
            case "__builtin_FUNCTION" when syntax.Arguments.Count == 0:
                return Rvalue(CreateText(at, _function?.Symbol.Name ?? ""));
            case "__builtin_huge_val" or "__builtin_inf":
                return CreateReal(at, BasicType.Double, double.PositiveInfinity);
            case "__builtin_huge_valf" or "__builtin_inff":
                return CreateReal(at, BasicType.Float, double.PositiveInfinity);
            case "__builtin_huge_vall" or "__builtin_infl":
                return CreateReal(at, BasicType.LongDouble, double.PositiveInfinity);
            case "__builtin_nan" or "__builtin_nans":
                return CreateReal(at, BasicType.Double, s_positiveNaN);
            case "__builtin_nanf" or "__builtin_nansf":
                return CreateReal(at, BasicType.Float, s_positiveNaN);
            case "__builtin_nanl" or "__builtin_nansl":
                return CreateReal(at, BasicType.LongDouble, s_positiveNaN);
            case var text when TryBindAtomicCall(syntax, text, at) is { } atomic:
                return atomic;
            case var text when text.StartsWith(Prefix, StringComparison.Ordinal) && TryBindSpecialBuiltin(syntax, name, at) is { } special:
                return special;
            case var text when FindBuiltin(text, name) is { } function:
                return BindBuiltinFunctionCall(syntax, function, at);
            case var text when text.StartsWith(Prefix, StringComparison.Ordinal):
                Report(SemanticDiagnostics.BuiltinNotSupported, name, text);
                return new BoundErrorExpression(at);
            default:
                return null;
        }
    }

    private BoundExpression? TryBindSpecialBuiltin(CallExpressionSyntax syntax, IdentifierExpressionSyntax name, SyntaxNode at) =>
        TryBindOverflow(syntax, name.Identifier.Text, at)
            ?? TryBindFloatingBuiltin(syntax, name.Identifier.Text, at)
            ?? TryBindCheckingCall(syntax, name, at);

    // More memory than asked for, from the first address in it that is a multiple of the alignment, which is in bits.
    private BoundExpression BindAlignedAlloca(CallExpressionSyntax syntax, IdentifierExpressionSyntax name, SyntaxNode at)
    {
        BoundExpression size = ConvertForAssignment(Rvalue(BindExpression(syntax.Arguments[0])), BasicType.UnsignedLong, AssignmentContext.Passing(1, $"'{name.Identifier.Text}'"));
        BoundExpression bits = Rvalue(BindExpression(syntax.Arguments[1]));
        if (size.Type.IsError() || bits.Constant is not { IsReal: false, Bits: >= 8 } alignment || !BitOperations.IsPow2(alignment.Bits))
        {
            if (!size.Type.IsError())
            {
                Report(SemanticDiagnostics.BuiltinArguments, syntax, name.Identifier.Text);
            }

            return new BoundErrorExpression(at);
        }

        FunctionSymbol alloca = FindBuiltin("__builtin_alloca", name)!;
        PointerType pointer = new(BasicType.Void);
        long bytes = alignment.Bits / 8;
        if (bytes <= 16)
        {
            return new BoundCall(at, new BoundFunction(name, alloca), alloca.Type, [size], pointer);
        }

        BoundExpression room = new BoundBinary(at, BinaryOperator.Add, size, CreateLiteral(at, BasicType.UnsignedLong, bytes - 1), BasicType.UnsignedLong);
        BoundExpression memory = new BoundCall(at, new BoundFunction(name, alloca), alloca.Type, [room], pointer);
        BoundExpression last = new BoundBinary(
            at,
            BinaryOperator.Add,
            Conversions.Create(at, ConversionKind.PointerToInteger, memory, BasicType.UnsignedLong, isExplicit: true),
            CreateLiteral(at, BasicType.UnsignedLong, bytes - 1),
            BasicType.UnsignedLong);
        BoundExpression address = new BoundBinary(at, BinaryOperator.BitwiseAnd, last, CreateLiteral(at, BasicType.UnsignedLong, -bytes), BasicType.UnsignedLong);
        return Conversions.Create(at, ConversionKind.IntegerToPointer, address, pointer, isExplicit: true);
    }

    // Functions that give the address that they are given.
    private BoundExpression BindAddressBuiltin(CallExpressionSyntax syntax, IdentifierExpressionSyntax name, SyntaxNode at)
    {
        BoundExpression address = Rvalue(BindExpression(syntax.Arguments[0]));
        if (address.Type.IsPointer())
        {
            return Conversions.Create(at, ConversionKind.Pointer, address, new PointerType(BasicType.Void), isExplicit: true);
        }

        if (!address.Type.IsError())
        {
            Report(SemanticDiagnostics.BuiltinArguments, syntax, name.Identifier.Text);
        }

        return new BoundErrorExpression(at);
    }

    // The classes of the argument's type as gcc numbers them.
    private static long GetTypeClass(CType type) => type.Desugared switch
    {
        _ when type.IsVoid() => 0,
        _ when type.IsInteger() => 1,
        _ when type.IsPointer() => 5,
        _ when type.IsFloating() => 8,
        RecordType { Symbol.IsUnion: true } => 13,
        RecordType => 12,
        _ => -1,
    };

    private static BoundStringLiteral CreateText(SyntaxNode at, string text) =>
        CreateString(at, System.Text.Encoding.UTF8.GetBytes(text), new QualifiedType(BasicType.Char, TypeQualifiers.Const));

    /// <summary>A call of a built-in function whose type follows from its arguments.</summary>
    private static BoundCall CreateBuiltinCall(SyntaxNode at, string name, CType result, params IReadOnlyList<BoundExpression> arguments)
    {
        FunctionType type = new() { ReturnType = result, Parameters = [.. arguments.Select(argument => argument.Type.WithoutQualifiers())] };
        FunctionSymbol function = new(name, type, at.FirstToken.SpellingSpan) { IsBuiltin = true };
        return new BoundCall(at, new BoundFunction(at, function), type, arguments, result);
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
        if (call is BoundCall { Arguments: [var measured] } length && function.Name == "strlen"
            && AddressConstant.TryEvaluate(measured) is { Base: BoundStringLiteral text, Offset: 0 })
        {
            int end = Array.IndexOf(text.Bytes, (byte)0);
            return new BoundCall(at, length.Callee, length.FunctionType, length.Arguments, length.Type)
            {
                Constant = ConstantValue.OfInteger(end < 0 ? text.Bytes.Length : end),
            };
        }

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
        "__builtin_clrsb" => BitOperations.LeadingZeroCount((uint)((int)bits ^ ((int)bits >> 31))) - 1,
        "__builtin_clrsbl" or "__builtin_clrsbll" => BitOperations.LeadingZeroCount((ulong)(bits ^ (bits >> 63))) - 1,
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
