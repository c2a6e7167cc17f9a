using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Trivia;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;
using ArrayType = CSockTranslate.CFrontEnd.Types.ArrayType;

namespace CSockTranslate.Translator.Emission;

// Variable length arrays and alloca: memory from the storage of a block, and sizes and distances that are computed at run time.
internal sealed partial class ExpressionEmitter
{
    /// <summary>The name of a temporary variable of the function.</summary>
    public IdentifierNameSyntax EmitLocalName(VariableSymbol variable) => IdentifierName(Identifiers.Token(Locals![variable]));

    /// <summary>The memory of a variable length array: its elements from the storage of its block.</summary>
    public ExpressionSyntax EmitAutomaticAllocation(VariableSymbol variable, CSharpType element)
    {
        ArrayType array = (ArrayType)variable.Type.Desugared;
        ExpressionSyntax count = EmitInnermostCount(array).Syntax;
        if (TypeMapper.IsLongDouble(array))
        {
            count = Multiply(count, Number("2"));
        }

        ExpressionSyntax storage = EmitLocalName(Function!.Storages.GetStorage(variable));
        int alignment = Math.Max(variable.RequestedAlignment, variable.Type.Alignment);
        if (alignment > Runtime.AutomaticStorage.Alignment)
        {
            ExpressionSyntax size = element.Syntax.ToString() == "byte" ? count : Multiply(count, SizeOfExpression(element.Syntax));
            InvocationExpressionSyntax memory = InvocationExpression(MemberAccess(storage, "AllocateAligned"), Arguments(size, Integer(alignment, CSharpType.Int32).Syntax));
            return CastExpression(CSharpType.PointerTo(element).Syntax, memory);
        }

        if (element.IsPointer)
        {
            // A pointer is no argument for a type parameter.
            CSharpExpression pointers = new(
                Call(MemberAccess(storage, "Pointers"), count), CSharpType.PointerTo(CSharpType.PointerTo(CSharpType.Void)));
            return Coerce(pointers, CSharpType.PointerTo(element)).Syntax;
        }

        GenericNameSyntax allocate = GenericName(Identifier("Allocate"), TypeArgumentList(SingletonSeparatedList(element.Syntax)));
        return Call(MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, storage, allocate), count);
    }

    /// <summary>A call that sets all of a variable length array to zero.</summary>
    public ExpressionSyntax EmitClear(ExpressionSyntax target, CType array)
    {
        ExpressionSyntax clear = MemberAccess(IdentifierName("StaticStorage"), "Clear");
        return InvocationExpression(clear, Arguments(target, EmitVariableSize(array).Syntax));
    }

    private CSharpExpression EmitAlloca(BoundCall call)
    {
        BoundExpression size = call.Arguments[0];
        while (size is BoundConversion { Kind: ConversionKind.Integer, IsExplicit: false } conversion)
        {
            size = conversion.Operand;
        }

        ExpressionSyntax storage = EmitLocalName(Function!.Storages.FunctionStorage);
        CSharpType type = CSharpType.PointerTo(CSharpType.Void);
        CSharpExpression memory = new(Call(MemberAccess(storage, "Allocate"), EmitIndex(size).Syntax), type);
        CSharpType declared = _context.Types.MapCanonical(call.Type);
        return declared.IsPointer && !declared.Equals(type) ? Cast(memory, declared) : memory;
    }

    /// <summary>The number of elements of an array whose length is known at run time.</summary>
    private CSharpExpression EmitLength(VariableSymbol length)
    {
        if (Function!.InlinedLengths.TryGetValue(length, out BoundExpression? value))
        {
            return EmitInlinedLength(value);
        }

        // In a type name of an expression that declares nothing, the length is evaluated right there.
        return Locals!.IsDeclared(length)
            ? new CSharpExpression(EmitLocalName(length), _context.Types.MapCanonical(length.Type))
            : EmitInlinedLength(((BoundExpressionInitializer)length.Initializer!).Expression);
    }

    private CSharpExpression EmitInlinedLength(BoundExpression value)
    {
        while (value is BoundConversion { Kind: ConversionKind.Integer, IsExplicit: false } conversion)
        {
            value = conversion.Operand;
        }

        CSharpExpression emitted = Emit(value);
        return emitted.Type.Kind == CSharpTypeKind.Bool ? ToNumber(emitted) : emitted;
    }

    // The lengths of an array type that are known at run time, and the product of the others.
    private (List<VariableSymbol> Variable, long Constant) FactorCount(CType type)
    {
        List<VariableSymbol> variable = [];
        long constant = 1;
        for (; type.Desugared is ArrayType array; type = array.Element)
        {
            if (array.VariableLength is { } length)
            {
                variable.Add(length);
            }
            else
            {
                constant *= array.Length ?? 0;
            }
        }

        return (variable, constant);
    }

    // The number of innermost elements, for an allocation: what fits into memory fits into the lengths' own types.
    private CSharpExpression EmitInnermostCount(ArrayType array)
    {
        (List<VariableSymbol> lengths, long constant) = FactorCount(array);
        CSharpExpression count = EmitLength(lengths[0]);
        foreach (VariableSymbol length in lengths.Skip(1))
        {
            CSharpExpression next = EmitLength(length);
            bool isMixed = (count.Type.Kind == CSharpTypeKind.UInt64) != (next.Type.Kind == CSharpTypeKind.UInt64);
            count = isMixed
                ? new CSharpExpression(Multiply(ToInt64(count).Syntax, ToInt64(next).Syntax), CSharpType.Int64)
                : new CSharpExpression(Multiply(count.Syntax, next.Syntax), count.Type);
        }

        return constant == 1
            ? count
            : new CSharpExpression(Multiply(count.Syntax, Integer(constant, CSharpType.Int32).Syntax), count.Type);
    }

    /// <summary>The size of an array whose length is known at run time, as <c>size_t</c>.</summary>
    private CSharpExpression EmitVariableSize(CType type)
    {
        (List<VariableSymbol> lengths, long constant) = FactorCount(type);
        ExpressionSyntax size = Coerce(EmitLength(lengths[0]), CSharpType.UInt64).Syntax;
        foreach (VariableSymbol length in lengths.Skip(1))
        {
            size = Multiply(size, Coerce(EmitLength(length), CSharpType.UInt64).Syntax);
        }

        if (constant != 1)
        {
            size = Multiply(size, Integer(constant, CSharpType.Int32).Syntax);
        }

        CType element = TypeMapper.GetInnermostElement(type);
        if (element.Size == 1 && element.Desugared is BasicType)
        {
            return new CSharpExpression(size, CSharpType.UInt64);
        }

        CSharpExpression elementSize = HasOwnSize(element) ? Integer(element.Size, CSharpType.Int32) : EmitElementSize(element);
        ExpressionSyntax factor = elementSize.Constant is null ? Cast(elementSize, CSharpType.UInt64).Syntax : elementSize.Syntax;
        return new CSharpExpression(Multiply(size, factor), CSharpType.UInt64);
    }

    /// <summary>An index or a number of steps, times the number of innermost elements of what a pointer points to.</summary>
    private ExpressionSyntax Scale(CSharpExpression index, CType pointee)
    {
        (List<VariableSymbol> lengths, long constant) = FactorCount(pointee);
        if (lengths.Count == 0)
        {
            return ScaleIndex(index.Syntax, constant);
        }

        bool isOne = index.Constant is { } number && number == 1;
        ExpressionSyntax? product = isOne ? null : ToInt64(index).Syntax;
        foreach (VariableSymbol length in lengths)
        {
            ExpressionSyntax factor = ToInt64(EmitLength(length)).Syntax;
            product = product is null ? factor : Multiply(product, factor);
        }

        return constant == 1 ? product! : Multiply(product!, Integer(constant, CSharpType.Int32).Syntax);
    }

    // C# multiplies no unsigned long by a signed number; no index or length of an object in memory is too large for a signed one.
    private static CSharpExpression ToInt64(CSharpExpression value) =>
        value.Type.Kind == CSharpTypeKind.UInt64 ? Cast(value, CSharpType.Int64) : value;

    private static InvocationExpressionSyntax Call(ExpressionSyntax callee, ExpressionSyntax argument) =>
        InvocationExpression(callee, Arguments(argument));

    private static ArgumentListSyntax Arguments(params ReadOnlySpan<ExpressionSyntax> values)
    {
        SeparatedSyntaxListBuilder list = new(", ");
        foreach (ExpressionSyntax value in values)
        {
            list.Add(Argument(value));
        }

        return ArgumentList(list.ToList<ArgumentSyntax>());
    }
}
