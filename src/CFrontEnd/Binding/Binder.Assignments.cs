using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// Assignment and its constraints, which arguments, initialisers and return values share (C11 §6.5.16), and casts (§6.5.4).
public sealed partial class Binder
{
    /// <summary>What a value is assigned to, for diagnostics.</summary>
    /// <param name="Format">How to name it; <c>{0}</c> is the type.</param>
    private readonly record struct AssignmentContext(string Format)
    {
        public static readonly AssignmentContext Assigning = new("assignment to '{0}'");
        public static readonly AssignmentContext Initializing = new("initialization of '{0}'");
        public static readonly AssignmentContext Returning = new("return value of type '{0}'");

        public static AssignmentContext Passing(int number, string function) =>
            new($"argument {number} of {function.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)}, of type '{{0}}',");

        public bool IsPassing => Format.StartsWith("argument ", StringComparison.Ordinal);

        public string Describe(CType type) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Format, type);
    }

    private BoundExpression BindAssignment(AssignmentExpressionSyntax syntax, SyntaxNode at)
    {
        BoundExpression target = BindExpression(syntax.Target);
        BoundExpression value = Rvalue(BindExpression(syntax.Value));
        bool isModifiable = CheckModifiable(target);
        if (!isModifiable || value.Type.IsError())
        {
            return new BoundErrorExpression(at);
        }

        CType type = target.Type.WithoutQualifiers();
        if (syntax.Operator.Kind != TokenKind.Equal)
        {
            return BindCompoundAssignment(syntax, target, value, type, at);
        }

        value = ConvertForAssignment(value, type, AssignmentContext.Assigning);
        if (value.Type.IsError())
        {
            return new BoundErrorExpression(at);
        }

        return IsAtomic(target) ? StoreAtomic(at, target, value, type) : ReduceStored(target, new BoundAssignment(at, target, value, type));
    }

    private BoundExpression BindCompoundAssignment(AssignmentExpressionSyntax syntax, BoundExpression target, BoundExpression value, CType type, SyntaxNode at)
    {
        BinaryOperator @operator = GetOperator(syntax.Operator.Kind);
        CType? operationType = null;
        if (@operator is BinaryOperator.Add or BinaryOperator.Subtract && type.GetPointee() is { } pointee)
        {
            if (value.Type.IsInteger())
            {
                if (!CheckPointerArithmetic(pointee, at))
                {
                    return new BoundErrorExpression(at);
                }

                operationType = type;
                value = Promote(value);
            }
        }
        else if (@operator is BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight)
        {
            if (type.IsInteger() && value.Type.IsInteger())
            {
                operationType = PromoteTarget(target);
                value = Promote(value);
                ReportShiftCount(@operator, value, operationType);
            }
        }
        else if (TakesIntegersOnly(@operator) ? type.IsInteger() && value.Type.IsInteger() : type.IsArithmetic() && value.Type.IsArithmetic())
        {
            operationType = Conversions.GetCommonType(PromoteTarget(target), Promote(value).Type);
            value = Conversions.Convert(value, operationType);
            ReportDivisionByZero(@operator, value);
        }

        if (operationType is null)
        {
            if (value.Type.IsVoid())
            {
                Report(SemanticDiagnostics.VoidValueUsed, value.Syntax);
            }
            else
            {
                Report(SemanticDiagnostics.InvalidOperands, syntax.Operator, syntax.Operator.Text, target.Type, value.Type);
            }

            return new BoundErrorExpression(at);
        }

        return IsAtomic(target)
            ? UpdateAtomic(at, @operator, target, value, operationType, type)
            : ReduceStored(target, new BoundCompoundAssignment(at, @operator, target, value, operationType, type));
    }

    private static bool IsAtomic(BoundExpression lvalue) => lvalue.Type.Qualifiers.HasFlag(TypeQualifiers.Atomic);

    private static CType PromoteTarget(BoundExpression target) => Conversions.Promote(GetValueType(target));

    /// <summary>Checks that an expression is a modifiable lvalue (C11 §6.3.2.1p1); reports what is wrong with it.</summary>
    private bool CheckModifiable(BoundExpression target)
    {
        CType type = target.Type;
        if (type.IsError())
        {
            return false;
        }

        if (!target.IsLvalue)
        {
            Report(SemanticDiagnostics.NotAssignable, target.Syntax);
            return false;
        }

        if (type.IsArray())
        {
            Report(SemanticDiagnostics.ArrayNotAssignable, target.Syntax, type);
            return false;
        }

        if (!type.IsComplete)
        {
            ReportIncomplete(target.Syntax, type);
            return false;
        }

        if ((type.Qualifiers & TypeQualifiers.Const) != 0)
        {
            if (target is BoundVariable { Symbol: { } variable })
            {
                ReportWithNote(SemanticDiagnostics.ConstVariableAssigned, target.Syntax, variable.Location, "it is declared const here", variable.Name, type);
            }
            else
            {
                Report(SemanticDiagnostics.ConstAssigned, target.Syntax, type);
            }

            return false;
        }

        if (type.GetRecord() is { } record && FindConstMember(record) is { } member)
        {
            ReportWithNote(SemanticDiagnostics.ConstMemberAssigned, target.Syntax, member.Location, "it is declared const here", type, member.Name);
            return false;
        }

        return true;
    }

    private static FieldSymbol? FindConstMember(RecordSymbol record)
    {
        foreach (FieldSymbol field in record.Fields)
        {
            CType type = field.Type;
            while (type.GetElement() is { } element)
            {
                type = element;
            }

            if ((type.Qualifiers & TypeQualifiers.Const) != 0)
            {
                return field;
            }

            if (type.GetRecord() is { } inner && FindConstMember(inner) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>
    /// Converts a value as if by assignment to an object of a type (C11 §6.5.16.1). What gcc only warns about is converted as gcc does it;
    /// what it refuses gives an expression in error.
    /// </summary>
    private BoundExpression ConvertForAssignment(BoundExpression value, CType type, AssignmentContext context)
    {
        CType target = type.WithoutQualifiers();
        if (value.Type.IsError() || target.IsError())
        {
            return value.Type.IsError() ? value : new BoundErrorExpression(value.Syntax);
        }

        if (value.Type.IsVoid())
        {
            Report(SemanticDiagnostics.VoidValueUsed, value.Syntax);
            return new BoundErrorExpression(value.Syntax);
        }

        if (Conversions.AreIdentical(value.Type, target))
        {
            return value;
        }

        if (context.IsPassing && target.GetRecord() is { IsTransparentUnion: true } union && TryMakeTransparentUnion(value, target, union) is { } made)
        {
            return made;
        }

        if (target.IsArithmetic() && value.Type.IsArithmetic())
        {
            CheckConstantConversion(value, target);
            return Conversions.Convert(value, target);
        }

        if (target.IsBool() && value.Type.IsPointer())
        {
            return Conversions.Convert(value, target);
        }

        if (target.GetPointee() is { } targetPointee)
        {
            if (Conversions.IsNullPointerConstant(value))
            {
                return Conversions.Convert(value, target);
            }

            if (value.Type.GetPointee() is { } valuePointee)
            {
                CheckPointerAssignment(value, target, targetPointee, valuePointee, context);
                return Conversions.Convert(value, target);
            }

            if (value.Type.IsInteger())
            {
                Report(SemanticDiagnostics.IntegerToPointer, value.Syntax, context.Describe(target), value.Type);
                return Conversions.Convert(value, target);
            }
        }
        else if (target.IsInteger() && value.Type.IsPointer())
        {
            Report(SemanticDiagnostics.PointerToInteger, value.Syntax, context.Describe(target), value.Type);
            return Conversions.Convert(value, target);
        }

        Report(SemanticDiagnostics.IncompatibleAssignment, value.Syntax, context.Describe(target), value.Type);
        return new BoundErrorExpression(value.Syntax);
    }

    private void CheckPointerAssignment(BoundExpression value, CType target, CType targetPointee, CType valuePointee, AssignmentContext context)
    {
        bool isAllowed = TypeCompatibility.AreCompatible(targetPointee, valuePointee, ignoreQualifiers: true)
            || targetPointee.IsVoid() || valuePointee.IsVoid() || AreSignVariants(targetPointee, valuePointee);
        if (!isAllowed)
        {
            Report(SemanticDiagnostics.IncompatiblePointer, value.Syntax, context.Describe(target), value.Type);
            return;
        }

        TypeQualifiers lost = GetPointeeQualifiers(valuePointee) & ~GetPointeeQualifiers(targetPointee) & (TypeQualifiers.Const | TypeQualifiers.Volatile);
        if (lost != TypeQualifiers.None)
        {
            string names = lost == TypeQualifiers.Const ? "const" : lost == TypeQualifiers.Volatile ? "volatile" : "const volatile";
            Report(SemanticDiagnostics.DiscardsQualifiers, value.Syntax, context.Describe(target), value.Type, names);
        }
    }

    private static TypeQualifiers GetPointeeQualifiers(CType pointee) =>
        pointee.GetElement() is { } element ? GetPointeeQualifiers(element) : pointee.Qualifiers;

    // gcc's -Woverflow, which is on by default: the constant fits the type neither as signed nor as unsigned.
    private void CheckConstantConversion(BoundExpression value, CType target)
    {
        if (value.Constant is not { IsReal: false } constant || !target.IsInteger() || target.IsBool() || target.Size >= 8
            || _inhibitedDepth > 0 || _unevaluatedDepth > 0 || (value.Type.Size <= target.Size))
        {
            return;
        }

        int width = (int)target.Size * 8;
        bool isHuge = value.Type.IsUnsigned() && constant.Bits < 0;
        bool fits = !isHuge && constant.Bits >= -(1L << (width - 1)) && constant.Bits < 1L << width;
        if (!fits)
        {
            string shown = isHuge ? ((ulong)constant.Bits).ToString(System.Globalization.CultureInfo.InvariantCulture) : $"{constant.Bits}";
            Report(SemanticDiagnostics.ConversionOverflow, value.Syntax, value.Type, target, shown, ConstantFolder.Wrap(constant.Bits, target));
        }
    }

    private BoundExpression BindCast(CastExpressionSyntax syntax, SyntaxNode at)
    {
        int lengthsBefore = _lengths.Count;
        CType type = BindTypeName(syntax.Type);
        IReadOnlyList<BoundDeclarator> lengths = TakeLengths(lengthsBefore);
        BoundExpression operand = Rvalue(BindExpression(syntax.Operand));
        if (type.IsError() || operand.Type.IsError())
        {
            return new BoundErrorExpression(at);
        }

        CType target = type.WithoutQualifiers();
        if (target.IsVoid())
        {
            return Conversions.Create(at, ConversionKind.ToVoid, Discarded(operand), target, isExplicit: true);
        }

        if (operand.Type.IsVoid())
        {
            Report(SemanticDiagnostics.VoidValueUsed, syntax.Operand);
            return new BoundErrorExpression(at);
        }

        if (!target.IsScalar())
        {
            return BindNonScalarCast(syntax, operand, target, at);
        }

        ConversionKind? kind = target.IsPointer() && Conversions.IsNullPointerConstant(operand)
            ? ConversionKind.NullPointer
            : Conversions.Classify(operand.Type, target);
        if (kind is null || !operand.Type.IsScalar())
        {
            Report(SemanticDiagnostics.InvalidCast, syntax, operand.Type, target);
            return new BoundErrorExpression(at);
        }

        CheckCastSize(syntax, kind.Value, operand, target);
        return lengths.Count == 0
            ? Conversions.Create(at, kind.Value, operand, target, isExplicit: true)
            : new BoundConversion(at, kind.Value, operand, target, isExplicit: true) { Lengths = lengths };
    }

    private void CheckCastSize(CastExpressionSyntax syntax, ConversionKind kind, BoundExpression operand, CType target)
    {
        if (kind == ConversionKind.IntegerToPointer && operand.Type.Size != 8 && operand.Constant is null)
        {
            Report(SemanticDiagnostics.CastToPointerOfDifferentSize, syntax, operand.Type, target);
        }
        else if (kind == ConversionKind.PointerToInteger && target.Size != 8)
        {
            Report(SemanticDiagnostics.CastFromPointerOfDifferentSize, syntax, operand.Type, target);
        }
    }

    private BoundExpression BindNonScalarCast(CastExpressionSyntax syntax, BoundExpression operand, CType target, SyntaxNode at)
    {
        if (target.GetRecord() is { } record && (record.IsDefined || ReferenceEquals(operand.Type.GetRecord(), record)))
        {
            if (Conversions.AreIdentical(operand.Type, target))
            {
                return Conversions.Create(at, ConversionKind.Identity, operand, target, isExplicit: true);
            }

            if (record.IsUnion)
            {
                // GNU's cast to a union sets the first member of the operand's type.
                FieldSymbol? member = record.Fields.FirstOrDefault(field => TypeCompatibility.AreCompatible(field.Type, operand.Type, ignoreQualifiers: true));
                if (member is not null)
                {
                    BoundFieldInitializer field = new(member, new BoundExpressionInitializer(operand));
                    return new BoundCompoundLiteral(at, target, new BoundRecordInitializer(at, target, [field]), isStatic: _function is null);
                }

                Report(SemanticDiagnostics.UnionCastWithoutMember, syntax, operand.Type, target);
                return new BoundErrorExpression(at);
            }
        }

        Report(SemanticDiagnostics.CastToNonScalar, syntax, target);
        return new BoundErrorExpression(at);
    }
}
