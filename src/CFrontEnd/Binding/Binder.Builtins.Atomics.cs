using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// Atomic operations: the accesses to _Atomic objects (C11 §6.2.6.1p9, §6.5.2.4p2, §6.5.16.2p3) and the __atomic and __sync functions (GCC manual
// §6.54, §6.55). All become calls of a few built-in functions with the object's address. The memory orders are bound and dropped: every operation
// is sequentially consistent, which is allowed for all orders.
public sealed partial class Binder
{
    private static readonly Dictionary<string, string> s_arithmeticOperations = new(StringComparer.Ordinal)
    {
        ["add"] = "Add",
        ["sub"] = "Subtract",
        ["and"] = "And",
        ["or"] = "Or",
        ["xor"] = "Xor",
        ["nand"] = "Nand",
    };

    /// <summary>Binds a call of one of gcc's atomic functions; null if the name is none.</summary>
    private BoundExpression? TryBindAtomicCall(CallExpressionSyntax syntax, string name, SyntaxNode at)
    {
        bool isSync = name.StartsWith("__sync_", StringComparison.Ordinal);
        if (!isSync && !name.StartsWith("__atomic_", StringComparison.Ordinal))
        {
            return null;
        }

        string operation = WithoutSize(name[(isSync ? "__sync_" : "__atomic_").Length..]);
        List<BoundExpression> arguments = [.. syntax.Arguments.Select(argument => Rvalue(BindExpression(argument)))];
        if (arguments.Exists(argument => argument.Type.IsError()))
        {
            return new BoundErrorExpression(at);
        }

        AtomicCall call = new(syntax, name, at, arguments);
        return isSync ? BindSyncCall(call, operation) : BindAtomicCall(call, operation);
    }

    // __sync_fetch_and_add_4 is __sync_fetch_and_add for objects of four bytes, which the argument says anyway.
    private static string WithoutSize(string operation) => operation.LastIndexOf('_') is > 0 and var end && operation[(end + 1)..] is "1" or "2" or "4" or "8" or "16"
        ? operation[..operation.LastIndexOf('_')]
        : operation;

    private BoundExpression? BindAtomicCall(AtomicCall call, string operation)
    {
        switch (operation)
        {
            case "thread_fence" or "signal_fence":
                return CreateBuiltinCall(call.At, "atomic_Fence", BasicType.Void);
            case "always_lock_free" or "is_lock_free" when call.Arguments.Count == 2:
                bool isFree = call.Arguments[0].Constant is { Bits: 1 or 2 or 4 or 8 };
                return CreateLiteral(call.At, BasicType.Bool, isFree ? 1 : 0);
        }

        if (GetAtomicType(call, operation is "test_and_set" or "clear") is not { } type)
        {
            return new BoundErrorExpression(call.At);
        }

        switch (operation)
        {
            case "load_n" when call.Has(2):
                return CreateAtomic(call, "Load", type, type);
            case "load" when call.Has(3):
                return StoreResult(call, 1, CreateAtomic(call, "Load", type, type), type);
            case "store_n" when call.Has(3):
                return CreateAtomic(call, "Store", type, BasicType.Void, call.Arguments[1]);
            case "store" when call.Has(3):
                return ReadThrough(call, 1, type) is { } stored ? CreateAtomic(call, "Store", type, BasicType.Void, stored) : new BoundErrorExpression(call.At);
            case "exchange_n" when call.Has(3):
                return CreateAtomic(call, "Exchange", type, type, call.Arguments[1]);
            case "exchange" when call.Has(4):
                return ReadThrough(call, 1, type) is { } given
                    ? StoreResult(call, 2, CreateAtomic(call, "Exchange", type, type, given), type)
                    : new BoundErrorExpression(call.At);
            case "compare_exchange_n" when call.Has(6):
                return CreateCompareExchange(call, type, call.Arguments[2]);
            case "compare_exchange" when call.Has(6):
                return ReadThrough(call, 2, type) is { } desired ? CreateCompareExchange(call, type, desired) : new BoundErrorExpression(call.At);
            case "test_and_set" when call.Has(2):
                return CreateAtomic(call, "Exchange", type, type, CreateLiteral(call.At, BasicType.Int, 1));
            case "clear" when call.Has(2):
                return CreateAtomic(call, "Store", type, BasicType.Void, CreateLiteral(call.At, BasicType.Int, 0));
        }

        string[] words = operation.Split('_');
        return words switch
        {
            ["fetch", var before] when call.Has(3) && s_arithmeticOperations.TryGetValue(before, out string? fetched) =>
                CreateAtomicArithmetic(call, "Fetch" + fetched, type, call.Arguments[1]),
            [var after, "fetch"] when call.Has(3) && s_arithmeticOperations.TryGetValue(after, out string? computed) =>
                CreateAtomicArithmetic(call, computed + "Fetch", type, call.Arguments[1]),
            _ => ReportAtomic(call),
        };
    }

    private BoundExpression? BindSyncCall(AtomicCall call, string operation)
    {
        if (operation == "synchronize")
        {
            return CreateBuiltinCall(call.At, "atomic_Fence", BasicType.Void);
        }

        if (GetAtomicType(call, isFlag: false) is not { } type)
        {
            return new BoundErrorExpression(call.At);
        }

        // A __sync function may name the variables that it protects behind its own arguments.
        string[] words = operation.Split('_');
        int count = call.Arguments.Count;
        return words switch
        {
            ["bool", "compare", "and", "swap"] when count >= 3 =>
                CreateAtomic(call, "CompareAndSwap", type, BasicType.Bool, call.Arguments[1], call.Arguments[2]),
            ["val", "compare", "and", "swap"] when count >= 3 =>
                CreateAtomic(call, "SwapIfEqual", type, type, call.Arguments[1], call.Arguments[2]),
            ["lock", "test", "and", "set"] when count >= 2 => CreateAtomic(call, "Exchange", type, type, call.Arguments[1]),
            ["lock", "release"] => CreateAtomic(call, "Store", type, BasicType.Void, CreateLiteral(call.At, BasicType.Int, 0)),
            ["fetch", "and", var before] when count >= 2 && s_arithmeticOperations.TryGetValue(before, out string? fetched) =>
                CreateAtomicArithmetic(call, "Fetch" + fetched, type, call.Arguments[1]),
            [var after, "and", "fetch"] when count >= 2 && s_arithmeticOperations.TryGetValue(after, out string? computed) =>
                CreateAtomicArithmetic(call, computed + "Fetch", type, call.Arguments[1]),
            _ => ReportAtomic(call),
        };
    }

    private BoundExpression ReportAtomic(AtomicCall call)
    {
        Report(SemanticDiagnostics.BuiltinNotSupported, call.Syntax, call.Name);
        return new BoundErrorExpression(call.At);
    }

    // The type of the object that the first argument points to; a flag is a byte whatever type its pointer has.
    private CType? GetAtomicType(AtomicCall call, bool isFlag)
    {
        if (call.Arguments.Count > 0 && call.Arguments[0].Type.GetPointee() is { } pointee)
        {
            if (isFlag)
            {
                return BasicType.Bool;
            }

            if (pointee.IsScalar() || (pointee.IsRecord() && pointee.IsComplete))
            {
                return pointee.WithoutQualifiers();
            }
        }

        Report(SemanticDiagnostics.AtomicArgument, call.Syntax, call.Name);
        return null;
    }

    private BoundExpression CreateCompareExchange(AtomicCall call, CType type, BoundExpression desired)
    {
        PointerType pointer = new(type);
        BoundExpression expected = ConvertForAssignment(call.Arguments[1], pointer, AssignmentContext.Passing(2, $"'{call.Name}'"));
        desired = ConvertForAssignment(desired, type, AssignmentContext.Passing(3, $"'{call.Name}'"));
        return expected.Type.IsError() || desired.Type.IsError()
            ? new BoundErrorExpression(call.At)
            : CreateBuiltinCall(call.At, "atomic_CompareExchange", BasicType.Bool, AddressArgument(call.Arguments[0], type), expected, desired);
    }

    private BoundExpression CreateAtomic(AtomicCall call, string operation, CType type, CType result, params ReadOnlySpan<BoundExpression> values)
    {
        List<BoundExpression> arguments = [AddressArgument(call.Arguments[0], type)];
        foreach (BoundExpression value in values)
        {
            arguments.Add(ConvertForAssignment(value, type, AssignmentContext.Passing(arguments.Count + 1, $"'{call.Name}'")));
        }

        return arguments.Exists(argument => argument.Type.IsError())
            ? new BoundErrorExpression(call.At)
            : CreateBuiltinCall(call.At, "atomic_" + operation, result, [.. arguments]);
    }

    // On a pointer these functions count bytes.
    private BoundExpression CreateAtomicArithmetic(AtomicCall call, string operation, CType type, BoundExpression operand)
    {
        if (!type.IsPointer())
        {
            return CreateAtomic(call, operation, type, type, operand);
        }

        BoundExpression count = ConvertForAssignment(operand, BasicType.Long, AssignmentContext.Passing(2, $"'{call.Name}'"));
        return count.Type.IsError()
            ? new BoundErrorExpression(call.At)
            : CreateBuiltinCall(call.At, "atomic_" + operation, type, AddressArgument(call.Arguments[0], type), count);
    }

    private static BoundExpression AddressArgument(BoundExpression pointer, CType type) =>
        pointer.Type.GetPointee() is { } pointee && TypeCompatibility.AreSame(pointee, type)
            ? pointer
            : Conversions.Create(pointer.Syntax, ConversionKind.Pointer, pointer, new PointerType(type), isExplicit: true);

    // *argument, where a function takes its value by address.
    private BoundExpression? ReadThrough(AtomicCall call, int index, CType type)
    {
        BoundExpression pointer = ConvertForAssignment(call.Arguments[index], new PointerType(type), AssignmentContext.Passing(index + 1, $"'{call.Name}'"));
        return pointer.Type.IsError() ? null : Rvalue(new BoundDereference(pointer.Syntax, pointer, type));
    }

    // *argument = value, where a function gives its result by address.
    private BoundExpression StoreResult(AtomicCall call, int index, BoundExpression value, CType type)
    {
        BoundExpression pointer = ConvertForAssignment(call.Arguments[index], new PointerType(type), AssignmentContext.Passing(index + 1, $"'{call.Name}'"));
        return pointer.Type.IsError() || value.Type.IsError()
            ? new BoundErrorExpression(call.At)
            : Conversions.Create(
                call.At,
                ConversionKind.ToVoid,
                new BoundAssignment(call.At, new BoundDereference(pointer.Syntax, pointer, type), value, type),
                BasicType.Void,
                isExplicit: true);
    }

    /// <summary>Reads an _Atomic object.</summary>
    private BoundExpression LoadAtomic(BoundExpression lvalue)
    {
        CType type = lvalue.Type.WithoutQualifiers();
        return CreateBuiltinCall(lvalue.Syntax, "atomic_Load", type, TakeAtomicAddress(lvalue, type));
    }

    /// <summary>Assigns to an _Atomic object; the value has its type.</summary>
    private BoundExpression StoreAtomic(SyntaxNode at, BoundExpression target, BoundExpression value, CType type) =>
        CreateBuiltinCall(at, "atomic_Assign", type, TakeAtomicAddress(target, type), value);

    /// <summary>Changes an _Atomic object by <c>op=</c>: one read-modify-write (C11 §6.5.16.2p3).</summary>
    private BoundExpression UpdateAtomic(SyntaxNode at, BinaryOperator @operator, BoundExpression target, BoundExpression value, CType operationType, CType type)
    {
        string operation = @operator switch
        {
            BinaryOperator.BitwiseAnd => "And",
            BinaryOperator.BitwiseOr => "Or",
            BinaryOperator.BitwiseXor => "Xor",
            _ => @operator.ToString(),
        };
        if (type.IsPointer())
        {
            return CreateBuiltinCall(at, $"atomic_{operation}Fetch", type, TakeAtomicAddress(target, type), CountBytes(at, value, type));
        }

        bool isModular = @operator is BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply
            or BinaryOperator.BitwiseAnd or BinaryOperator.BitwiseOr or BinaryOperator.BitwiseXor;
        bool isShift = @operator is BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight;
        bool isSameType = Conversions.AreIdentical(operationType, type);
        bool canNarrow = isModular && type.IsInteger() && operationType.IsInteger() && !type.IsBool();
        if (!isSameType && !canNarrow && !(isShift && type.IsInteger() && !type.IsBool()))
        {
            Report(SemanticDiagnostics.AtomicOperation, at, type, operationType);
            return new BoundErrorExpression(at);
        }

        BoundExpression operand = isShift ? Conversions.Convert(value, BasicType.Int) : Conversions.Convert(value, type);
        return CreateBuiltinCall(at, $"atomic_{operation}Fetch", type, TakeAtomicAddress(target, type), operand);
    }

    /// <summary><c>++</c> and <c>--</c> of an _Atomic object.</summary>
    private BoundExpression StepAtomic(SyntaxNode at, BoundExpression target, bool isDecrement, bool isPostfix, CType type)
    {
        if (type.IsBool())
        {
            Report(SemanticDiagnostics.AtomicOperation, at, type, BasicType.Int);
            return new BoundErrorExpression(at);
        }

        string operation = isDecrement ? "Subtract" : "Add";
        BoundExpression one = CreateLiteral(at, BasicType.Int, 1);
        BoundExpression operand = type.IsPointer() ? CountBytes(at, one, type) : Conversions.Convert(one, type);
        return CreateBuiltinCall(at, isPostfix ? $"atomic_Fetch{operation}" : $"atomic_{operation}Fetch", type, TakeAtomicAddress(target, type), operand);
    }

    // A number of what a pointer points to in bytes.
    private static BoundExpression CountBytes(SyntaxNode at, BoundExpression count, CType pointer)
    {
        BoundExpression size = CreateLiteral(at, BasicType.Long, AddressConstant.GetStep(pointer.GetPointee()!));
        BoundExpression elements = Conversions.Convert(count, BasicType.Long);
        return elements.Constant is { } value
            ? CreateLiteral(at, BasicType.Long, ConstantFolder.Wrap(value.Bits * size.Constant!.Value.Bits, BasicType.Long))
            : new BoundBinary(at, BinaryOperator.Multiply, elements, size, BasicType.Long);
    }

    private BoundAddressOf TakeAtomicAddress(BoundExpression lvalue, CType type)
    {
        MarkAddressTaken(lvalue);
        return new BoundAddressOf(lvalue.Syntax, lvalue, new PointerType(type));
    }

    /// <summary>A call of an atomic function.</summary>
    private sealed record AtomicCall(CallExpressionSyntax Syntax, string Name, SyntaxNode At, List<BoundExpression> Arguments)
    {
        public bool Has(int count) => Arguments.Count == count;
    }
}
