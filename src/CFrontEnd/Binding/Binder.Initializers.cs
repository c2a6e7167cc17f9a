using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// Initialisers (C11 §6.7.9), brought to normal form: every value knows its element or member.
public sealed partial class Binder
{
    /// <summary>Binds the initialiser of an object.</summary>
    /// <param name="syntax">The initialiser.</param>
    /// <param name="type">The object's type; the result has its length if it lacks one.</param>
    /// <param name="isStatic">Whether the values must be constant.</param>
    /// <returns>The initialiser; null if it is in error.</returns>
    private BoundInitializer? BindInitializer(InitializerSyntax syntax, CType type, bool isStatic)
    {
        if (type.IsError())
        {
            BindForErrors(syntax);
            return null;
        }

        BoundInitializer? result = syntax switch
        {
            BraceInitializerSyntax braces => BindBraces(braces, type),
            ExpressionInitializerSyntax expression => BindExpressionInitializer(expression, type),
            _ => throw new InvalidOperationException($"initialiser {syntax.GetType().Name}"),
        };
        if (result is not null && isStatic)
        {
            CheckConstant(result);
            result = StaticNaNs.Fold(result);
        }

        return result;
    }

    // The target is in error already; what else is wrong in here is still worth a word.
    private void BindForErrors(InitializerSyntax syntax)
    {
        switch (syntax)
        {
            case ExpressionInitializerSyntax expression:
                Rvalue(BindExpression(expression.Expression));
                break;
            case BraceInitializerSyntax braces:
                foreach (InitializerItemSyntax item in braces.Items)
                {
                    BindForErrors(item.Initializer);
                }

                break;
        }
    }

    private BoundInitializer? BindExpressionInitializer(ExpressionInitializerSyntax syntax, CType type)
    {
        BoundExpression value = BindExpression(syntax.Expression);
        if (type.Desugared is ArrayType array)
        {
            if (AsStringFor(value, array) is { } literal)
            {
                return CreateStringInitializer(syntax, type, literal);
            }

            if (value is BoundCompoundLiteral { IsStatic: true } compound
                && TypeCompatibility.AreCompatible(compound.Type, type, ignoreQualifiers: true))
            {
                return compound.Initializer;
            }

            if (!value.Type.IsError())
            {
                Report(SemanticDiagnostics.ArrayInitializer, syntax, type);
            }

            return null;
        }

        return CreateExpressionInitializer(Rvalue(value), type);
    }

    private BoundExpressionInitializer? CreateExpressionInitializer(BoundExpression value, CType type)
    {
        BoundExpression converted = ConvertForAssignment(value, type, AssignmentContext.Initializing);
        return converted.Type.IsError() ? null : new BoundExpressionInitializer(converted);
    }

    /// <summary>The string literal that an expression is, if it initialises an array of its kind of characters.</summary>
    private static BoundStringLiteral? AsStringFor(BoundExpression value, ArrayType array)
    {
        if (value is not BoundStringLiteral literal)
        {
            return null;
        }

        CType element = literal.Type.GetElement()!;
        bool fits = element.IsCharacter()
            ? array.Element.IsCharacter()
            : TypeCompatibility.AreCompatible(array.Element, element, ignoreQualifiers: true);
        return fits ? literal : null;
    }

    private BoundInitializer CreateStringInitializer(SyntaxNode syntax, CType type, BoundStringLiteral literal)
    {
        ArrayType array = (ArrayType)type.Desugared;
        long length = literal.Bytes.Length / literal.Type.GetElement()!.Size;
        if (array.Length is { } room && length > room)
        {
            Report(SemanticDiagnostics.StringTooLong, syntax, type);
        }

        ArrayType complete = Complete(array, length + 1);
        return literal.Type.GetElement()!.Size == 1
            ? new BoundStringInitializer(syntax, complete, literal)
            : new BoundArrayInitializer(syntax, complete, SplitWideString(literal, complete));
    }

    // An array of wide characters is initialised as by a list of them.
    private static List<BoundElementInitializer> SplitWideString(BoundStringLiteral literal, ArrayType array)
    {
        CType element = array.Element.WithoutQualifiers();
        int size = (int)element.Size;
        List<BoundElementInitializer> elements = [];
        for (int i = 0; i * size < literal.Bytes.Length && i < array.Length; i++)
        {
            ReadOnlySpan<byte> bytes = literal.Bytes.AsSpan(i * size, size);
            long value = size == 2
                ? System.Buffers.Binary.BinaryPrimitives.ReadUInt16LittleEndian(bytes)
                : System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            BoundLiteral character = CreateLiteral(literal.Syntax, element, ConstantFolder.Wrap(value, element));
            elements.Add(new BoundElementInitializer(i, i, new BoundExpressionInitializer(character)));
        }

        return elements;
    }

    private static ArrayType Complete(ArrayType array, long length) => array.Length is null ? new ArrayType(array.Element, length) : array;

    private BoundInitializer? BindBraces(BraceInitializerSyntax syntax, CType type)
    {
        if (!HasStackFor(syntax))
        {
            return null;
        }

        switch (type.Desugared)
        {
            case ArrayType array when GetOnlyString(syntax, array) is { } literal:
                return CreateStringInitializer(syntax, type, literal);
            case ArrayType or RecordType { Symbol.IsDefined: true }:
                return BindAggregate(syntax, type);
            case RecordType:
                ReportIncomplete(syntax, type);
                return null;
            default:
                return BindScalarBraces(syntax, type);
        }
    }

    // { "text" } for an array of characters.
    private BoundStringLiteral? GetOnlyString(BraceInitializerSyntax syntax, ArrayType array)
    {
        if (syntax.Items is not [{ Designators.Count: 0, Initializer: ExpressionInitializerSyntax only }, ..])
        {
            return null;
        }

        ExpressionSyntax expression = only.Expression;
        while (expression is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized.Expression;
        }

        if (expression is not StringLiteralExpressionSyntax || AsStringFor(BindExpression(only.Expression), array) is not { } literal)
        {
            return null;
        }

        if (syntax.Items.Count > 1)
        {
            Report(SemanticDiagnostics.ElementsAfterString, syntax.Items[1]);
        }

        return literal;
    }

    private BoundInitializer? BindScalarBraces(BraceInitializerSyntax syntax, CType type)
    {
        if (syntax.Items.Count == 0)
        {
            Report(SemanticDiagnostics.EmptyScalarInitializer, syntax);
            return null;
        }

        InitializerItemSyntax first = syntax.Items[0];
        if (first.Designators.Count > 0)
        {
            Report(SemanticDiagnostics.ScalarDesignator, first.Designators[0], type);
            return null;
        }

        if (syntax.Items.Count > 1)
        {
            Report(SemanticDiagnostics.ExcessElements, syntax.Items[1], "scalar");
        }

        if (first.Initializer is BraceInitializerSyntax inner)
        {
            Report(SemanticDiagnostics.BracesAroundScalar, inner);
            return BindScalarBraces(inner, type);
        }

        return CreateExpressionInitializer(Rvalue(BindExpression(((ExpressionInitializerSyntax)first.Initializer).Expression)), type);
    }

    private BoundInitializer? BindAggregate(BraceInitializerSyntax syntax, CType type)
    {
        InitializerCursor cursor = new(new AggregateBuilder(syntax, type));
        _aggregateDepth++;
        bool isValid = true;
        bool reportedExcess = false;
        foreach (InitializerItemSyntax item in syntax.Items)
        {
            if (item.Designators.Count > 0)
            {
                if (!MoveTo(cursor, item))
                {
                    isValid = false;
                    BindForErrors(item.Initializer);
                    continue;
                }
            }
            else if (!cursor.MoveToFree())
            {
                if (!reportedExcess)
                {
                    Report(SemanticDiagnostics.ExcessElements, item, DescribeAggregate(type));
                    reportedExcess = true;
                }

                BindForErrors(item.Initializer);
                continue;
            }

            isValid &= Place(cursor, item);
        }

        _aggregateDepth--;
        return isValid ? cursor.Root.Build() : null;
    }

    /// <summary>Puts an item at the cursor, entering aggregates whose braces are left out (C11 §6.7.9p20).</summary>
    private bool Place(InitializerCursor cursor, InitializerItemSyntax item)
    {
        if (item.Initializer is BraceInitializerSyntax braces)
        {
            CType type = cursor.CurrentType;
            return cursor.Set(type.IsError() ? null : CheckFlexible(cursor, braces, BindBraces(braces, type)));
        }

        ExpressionInitializerSyntax syntax = (ExpressionInitializerSyntax)item.Initializer;
        BoundExpression value = BindExpression(syntax.Expression);
        BoundExpression? read = null;
        while (true)
        {
            CType type = cursor.CurrentType;
            if (value.Type.IsError() || type.IsError())
            {
                return cursor.Set(null);
            }

            if (type.Desugared is ArrayType array && AsStringFor(value, array) is { } literal)
            {
                return cursor.Set(CheckFlexible(cursor, syntax, CreateStringInitializer(syntax, type, literal)));
            }

            bool isAggregate = type.IsArray() || type.IsRecord();
            if (isAggregate && value.Type.GetRecord() is { } record && ReferenceEquals(record, type.GetRecord()))
            {
                isAggregate = false;
            }

            if (!isAggregate)
            {
                read ??= Rvalue(value);
                return cursor.Set(CreateExpressionInitializer(read, type));
            }

            if (!cursor.Enter(syntax))
            {
                // GNU C's structures without members and arrays without elements take a value's turn, and nothing of it.
                Report(SemanticDiagnostics.ExcessElements, syntax, DescribeAggregate(type));
                return cursor.Set(new AggregateBuilder(syntax, type).Build());
            }
        }
    }

    private static string DescribeAggregate(CType type) => type.IsArray() ? "array" : type.GetRecord()!.IsUnion ? "union" : "struct";

    private BoundInitializer? CheckFlexible(InitializerCursor cursor, SyntaxNode syntax, BoundInitializer? value)
    {
        if (cursor.CurrentType.Desugared is ArrayType { Length: null } && (_aggregateDepth > 1 || cursor.Depth > 1 || !cursor.Root.IsRecord))
        {
            Report(SemanticDiagnostics.NestedFlexibleArray, syntax);
            return null;
        }

        return value;
    }

    /// <summary>Moves the cursor where the designators of an item point.</summary>
    private bool MoveTo(InitializerCursor cursor, InitializerItemSyntax item)
    {
        cursor.Restart();
        for (int i = 0; i < item.Designators.Count; i++)
        {
            if (i > 0 && !cursor.Enter(item))
            {
                Report(SemanticDiagnostics.ScalarDesignator, item.Designators[i], cursor.CurrentType);
                return false;
            }

            bool isFound = item.Designators[i] switch
            {
                MemberDesignatorSyntax member => MoveToMember(cursor, member),
                IndexDesignatorSyntax index => MoveToIndex(cursor, index),
                _ => throw new InvalidOperationException("unknown designator"),
            };
            if (!isFound)
            {
                return false;
            }
        }

        return true;
    }

    private bool MoveToMember(InitializerCursor cursor, MemberDesignatorSyntax syntax)
    {
        if (cursor.Current.Type.GetRecord() is not { } record)
        {
            Report(SemanticDiagnostics.MemberDesignatorInArray, syntax, cursor.Current.Type);
            return false;
        }

        if (record.FindField(syntax.Member.Text) is not { } path)
        {
            ReportWithNote(
                SemanticDiagnostics.NoSuchMember, syntax.Member, record.Location, "it is defined here", cursor.Current.Type, syntax.Member.Text);
            return false;
        }

        cursor.MoveTo(path[0].Index);
        foreach (FieldSymbol inner in path.Skip(1))
        {
            cursor.Enter(syntax);
            cursor.MoveTo(inner.Index);
        }

        return true;
    }

    private bool MoveToIndex(InitializerCursor cursor, IndexDesignatorSyntax syntax)
    {
        BoundExpression first = Rvalue(BindExpression(syntax.Index));
        BoundExpression last = syntax.LastIndex is null ? first : Rvalue(BindExpression(syntax.LastIndex));
        if (first.Type.IsError() || last.Type.IsError())
        {
            return false;
        }

        if (cursor.Current.Type.Desugared is not ArrayType array)
        {
            Report(SemanticDiagnostics.IndexDesignatorInRecord, syntax, cursor.Current.Type);
            return false;
        }

        if (first.Constant is not { IsReal: false } low || last.Constant is not { IsReal: false } high || !first.Type.IsInteger() || !last.Type.IsInteger())
        {
            Report(SemanticDiagnostics.DesignatorNotConstant, syntax);
            return false;
        }

        if (low.Bits < 0 || (array.Length is { } length && (low.Bits >= length || high.Bits >= length)))
        {
            Report(SemanticDiagnostics.DesignatorOutOfBounds, syntax, cursor.Current.Type);
            return false;
        }

        if (low.Bits > high.Bits)
        {
            Report(SemanticDiagnostics.EmptyDesignatorRange, syntax);
            return false;
        }

        cursor.MoveTo(low.Bits, high.Bits);
        return true;
    }

    /// <summary>Checks that the values of an object that lives as long as the program are known before it runs (C11 §6.7.9p4).</summary>
    private void CheckConstant(BoundInitializer initializer)
    {
        switch (initializer)
        {
            case BoundExpressionInitializer { Expression: { } expression }:
                if (!IsConstantInitializer(expression))
                {
                    Report(SemanticDiagnostics.InitializerNotConstant, expression.Syntax);
                }

                break;
            case BoundArrayInitializer array:
                foreach (BoundElementInitializer element in array.Elements)
                {
                    CheckConstant(element.Value);
                }

                break;
            case BoundRecordInitializer record:
                foreach (BoundFieldInitializer field in record.Fields)
                {
                    CheckConstant(field.Value);
                }

                break;
        }
    }

    private static bool IsConstantInitializer(BoundExpression expression)
    {
        if (expression.Constant is not null || AddressConstant.TryEvaluate(expression) is not null || IsDistanceOfLabels(expression))
        {
            return true;
        }

        if (IsWideConstant(expression))
        {
            return true;
        }

        // GNU C takes a constant compound literal for a structure, elements of string literals, constant objects whose initial value it
        // has seen, and computes with addresses as long as what comes out is known.
        return expression switch
        {
            BoundVariable { Symbol: { Duration: StorageDuration.Static, Initializer: not null } symbol } =>
                symbol.Type.Qualifiers.HasFlag(TypeQualifiers.Const) && !symbol.Type.Qualifiers.HasFlag(TypeQualifiers.Volatile),
            BoundCompoundLiteral literal => literal.IsStatic,
            BoundSubscript { Pointer: BoundConversion { Operand: BoundStringLiteral } } element => element.Index.Constant is not null,
            BoundConversion conversion => IsConstantInitializer(conversion.Operand),
            BoundUnary unary => IsConstantInitializer(unary.Operand),
            BoundBinary binary => IsConstantInitializer(binary.Left) && IsConstantInitializer(binary.Right),
            BoundConditional { WhenTrue: { } whenTrue } choice =>
                IsConstantInitializer(choice.Condition) && IsConstantInitializer(whenTrue) && IsConstantInitializer(choice.WhenFalse),
            _ => false,
        };
    }

    // GNU C takes the distance of two labels for a constant, of any integer type (GCC manual, "Labels as Values").
    private static bool IsDistanceOfLabels(BoundExpression expression) => expression switch
    {
        BoundConversion { Kind: ConversionKind.Integer } conversion => IsDistanceOfLabels(conversion.Operand),
        BoundBinary { Operator: BinaryOperator.Subtract, Left: BoundLabelAddress, Right: BoundLabelAddress } => true,
        _ => false,
    };

    // A constant of 16 bytes that ConstantValue has no room for: nothing but operators on constants.
    private static bool IsWideConstant(BoundExpression expression) => expression.Constant is not null || expression switch
    {
        BoundConversion { Kind: ConversionKind.Integer or ConversionKind.Identity } conversion => IsWideConstant(conversion.Operand),
        BoundUnary unary => IsWideConstant(unary.Operand),
        BoundBinary binary => IsWideConstant(binary.Left) && IsWideConstant(binary.Right),
        _ => false,
    };
}
