using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Emission;

// The compiler's own functions: .NET's methods where it has them, the runtime's elsewhere.
internal sealed partial class ExpressionEmitter
{
    private CSharpExpression EmitBuiltin(BoundCall call, FunctionSymbol function)
    {
        CSharpType type = _context.Types.MapCanonical(call.Type);
        if (call.Constant is { IsReal: false } constant)
        {
            return Integer(ToInt128(constant.Bits, type), type.IsInteger ? type : CSharpType.Int32);
        }

        string name = function.Name;
        int underscore = name.IndexOf('_', StringComparison.Ordinal);
        return name[..Math.Max(underscore, 0)] switch
        {
            "atomic" => EmitAtomic(call, name[(underscore + 1)..], type),
            "overflow" => EmitOverflow(call, name[(underscore + 1)..]),
            "float" => EmitFloatingTest(call, name[(underscore + 1)..]),
            _ => EmitNamedBuiltin(call, name, type),
        };
    }

    private CSharpExpression EmitNamedBuiltin(BoundCall call, string name, CSharpType type)
    {
        switch (name)
        {
            case "__builtin_clz" or "__builtin_clzl" or "__builtin_clzll":
                return EmitBitOperation(call, "LeadingZeroCount");
            case "__builtin_ctz" or "__builtin_ctzl" or "__builtin_ctzll":
                return EmitBitOperation(call, "TrailingZeroCount");
            case "__builtin_popcount" or "__builtin_popcountl" or "__builtin_popcountll":
                return EmitBitOperation(call, "PopCount");
            case "__builtin_parity" or "__builtin_parityl" or "__builtin_parityll":
                return new CSharpExpression(
                    BinaryExpression(
                        SyntaxKind.BitwiseAndExpression,
                        EmitBitOperation(call, "PopCount").Syntax,
                        Trivia.Layout.Spaced(SyntaxKind.AmpersandToken),
                        Number("1")),
                    CSharpType.Int32);
            case "__builtin_bswap16" or "__builtin_bswap32" or "__builtin_bswap64" or "__builtin_bswap128":
                _context.UseNamespace("System.Buffers.Binary");
                return new CSharpExpression(Invoke("BinaryPrimitives", "ReverseEndianness", EmitExactArguments(call)), type);
            case "__builtin_ffs" or "__builtin_ffsl" or "__builtin_ffsll":
                return new CSharpExpression(Invoke("Builtins", "FindFirstSet", EmitExactArguments(call)), type);
            case "__builtin_clrsb" or "__builtin_clrsbl" or "__builtin_clrsbll":
                return new CSharpExpression(Invoke("Builtins", "CountRedundantSignBits", EmitExactArguments(call)), type);
            case "__builtin_powi" or "__builtin_powif" or "__builtin_powil":
                return new CSharpExpression(Invoke("Builtins", "Power", EmitExactArguments(call)), type);
            case "__builtin_frame_address" or "__builtin_return_address":
                return new CSharpExpression(Invoke("Builtins", "FrameAddress", EmitExactArguments(call)), type);
            case "__builtin_setjmp" or "__builtin_longjmp":
                return EmitBuiltinJump(call, name["__builtin_".Length..], type);
            case "__builtin_trap":
                return new CSharpExpression(Invoke("Builtins", "Trap", []), CSharpType.Void);
            case "__builtin_unreachable":
                return new CSharpExpression(Invoke("Builtins", "Unreachable", []), CSharpType.Void);
            default:
                return Refused(call);
        }
    }

    // The buffer is an array of five pointers, which has room for what the runtime notes.
    private CSharpExpression EmitBuiltinJump(BoundCall call, string method, CSharpType type)
    {
        ExpressionSyntax[] arguments = EmitExactArguments(call);
        arguments[0] = Cast(Emit(call.Arguments[0]), CSharpType.PointerTo(CSharpType.Struct("__jmp_buf_tag"))).Syntax;
        return new CSharpExpression(Invoke("Setjmp", method, arguments), type);
    }

    private CSharpExpression EmitBitOperation(BoundCall call, string method)
    {
        _context.UseNamespace("System.Numerics");
        return new CSharpExpression(Invoke("BitOperations", method, EmitExactArguments(call)), CSharpType.Int32);
    }

    // The overload that the type of an argument selects is the one for C's type.
    private ExpressionSyntax[] EmitExactArguments(BoundCall call) =>
        [.. call.Arguments.Select(argument => EmitExactly(argument, _context.Types.MapCanonical(argument.Type)).Syntax)];

    private CSharpExpression EmitFloatingTest(BoundCall call, string test)
    {
        CSharpType type = _context.Types.MapCanonical(call.Arguments[^1].Type);
        ExpressionSyntax[] arguments = EmitExactArguments(call);
        if (test is "Classify" or "InfinitySign")
        {
            return new CSharpExpression(Invoke("Builtins", test, arguments), CSharpType.Int32);
        }

        ExpressionSyntax owner = test is "IsUnordered" or "IsLessOrGreater" ? IdentifierName("Builtins") : type.Syntax;
        return new CSharpExpression(Invoke(owner, test, arguments), CSharpType.Bool);
    }

    private CSharpExpression EmitOverflow(BoundCall call, string method)
    {
        CSharpExpression left = Coerce(Emit(call.Arguments[0]), _context.Types.MapCanonical(call.Arguments[0].Type));
        CSharpExpression right = Coerce(Emit(call.Arguments[1]), _context.Types.MapCanonical(call.Arguments[1].Type));
        left = left.Type.Kind == CSharpTypeKind.Bool ? ToNumber(left) : left;
        right = right.Type.Kind == CSharpTypeKind.Bool ? ToNumber(right) : right;
        if (!method.StartsWith("OccursIn", StringComparison.Ordinal))
        {
            return new CSharpExpression(
                Invoke("Overflow", method, [left.Syntax, right.Syntax, EmitPointer(call.Arguments[2]).Syntax]), CSharpType.Bool);
        }

        // The third argument only says the type.
        TypeSyntax type = _context.Types.MapCanonical(call.Arguments[2].Type).Syntax;
        SimpleNameSyntax generic = GenericName(Identifier(method), TypeArgumentList(SingletonSeparatedList(type)));
        return new CSharpExpression(
            InvocationExpression(
                MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, IdentifierName("Overflow"), generic),
                ArgumentsOf([left.Syntax, right.Syntax])),
            CSharpType.Bool);
    }

    // Atomic.FetchAdd(&counter, 1). A pointer is no type argument for C#: it is accessed as the integer of its size.
    private CSharpExpression EmitAtomic(BoundCall call, string operation, CSharpType type)
    {
        if (call.Arguments.Count == 0)
        {
            return new CSharpExpression(Invoke("Atomic", operation, []), CSharpType.Void);
        }

        CType target = ((PointerType)call.Arguments[0].Type.Desugared).Pointee;
        CSharpType element = _context.Types.MapCanonical(target);
        bool isPointer = element.IsPointer;
        CSharpType accessed = isPointer ? CSharpType.NativeInt : element;
        List<ExpressionSyntax> arguments = [];
        foreach (BoundExpression argument in call.Arguments)
        {
            if (argument.Type.Desugared is PointerType && (arguments.Count == 0 || (arguments.Count == 1 && operation == "CompareExchange")))
            {
                CSharpExpression address = EmitPointer(argument);
                arguments.Add((isPointer ? Cast(address, CSharpType.PointerTo(accessed)) : address).Syntax);
            }
            else
            {
                arguments.Add(EmitAtomicValue(argument, operation.StartsWith("Shift", StringComparison.Ordinal) ? CSharpType.Int32 : accessed));
            }
        }

        CSharpExpression value = new(Invoke("Atomic", operation, arguments), type.Equals(element) ? accessed : type);
        return isPointer && type.Equals(element) ? Cast(value, type) : value;
    }

    private ExpressionSyntax EmitAtomicValue(BoundExpression argument, CSharpType type)
    {
        if (type.Kind == CSharpTypeKind.NativeInt)
        {
            CSharpExpression number = Emit(argument);
            if (number.Type.Kind == CSharpTypeKind.Null)
            {
                return Number("0");
            }

            number = number.Type.Kind == CSharpTypeKind.Utf8Literal ? ToPointer(number) : WithType(number);
            return number.Constant is { } bytes && bytes >= int.MinValue && bytes <= int.MaxValue
                ? Integer(bytes, CSharpType.Int32).Syntax
                : Cast(number, CSharpType.NativeInt).Syntax;
        }

        CSharpExpression emitted = Coerce(Emit(argument), type);
        return emitted.Type.ConvertsImplicitlyTo(type) ? emitted.Syntax : Cast(emitted, type).Syntax;
    }

    private static InvocationExpressionSyntax Invoke(string owner, string method, IReadOnlyList<ExpressionSyntax> arguments) =>
        Invoke(IdentifierName(owner), method, arguments);

    private static InvocationExpressionSyntax Invoke(ExpressionSyntax owner, string method, IReadOnlyList<ExpressionSyntax> arguments) =>
        InvocationExpression(MemberAccess(owner, method), ArgumentsOf(arguments));

    private static ArgumentListSyntax ArgumentsOf(IReadOnlyList<ExpressionSyntax> arguments)
    {
        SeparatedSyntaxListBuilder list = new(", ");
        foreach (ExpressionSyntax argument in arguments)
        {
            list.Add(Argument(argument));
        }

        return ArgumentList(list.ToList<ArgumentSyntax>());
    }
}
