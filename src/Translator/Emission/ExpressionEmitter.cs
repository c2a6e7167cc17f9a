using CSockTranslate.CFrontEnd.Binding;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Lowering;
using CSockTranslate.Translator.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Emission;

/// <summary>
/// Emits expressions. What it returns has the type that C# gives it; whoever needs another one asks for it with <see cref="EmitAs"/> (where C#
/// converts implicitly) or <see cref="EmitExactly"/> (where the type itself matters), so that casts stand only where they change something.
/// </summary>
internal sealed partial class ExpressionEmitter(UnitContext context)
{
    private readonly UnitContext _context = context;
    private BoundExpression? _ignoredMacroValue;

    /// <summary>The names of the locals of the function that is emitted now; null at file scope.</summary>
    public LocalNames? Locals { get; set; }

    /// <summary>What is known about the function that is emitted now; null at file scope.</summary>
    public LoweredFunction? Function { get; set; }

    /// <summary>Emits an expression with whatever C# type is natural for it.</summary>
    public CSharpExpression Emit(BoundExpression expression)
    {
        if ((TryEmitMacroName(expression) ?? TryEmitMacroCall(expression)) is { } macro)
        {
            return macro;
        }

        return expression switch
        {
            BoundLiteral literal => EmitLiteral(literal),
            BoundStringLiteral literal => EmitString(literal),
            BoundVariable variable => EmitVariable(variable),
            BoundFunction function => EmitFunctionAddress(function),
            BoundEnumConstant constant => EmitEnumConstant(constant),
            BoundConversion conversion => EmitConversion(conversion),
            BoundUnary unary => EmitUnary(unary),
            BoundAddressOf address => EmitAddressOf(address),
            BoundDereference dereference => EmitDereference(dereference),
            BoundSubscript subscript => EmitSubscript(subscript),
            BoundMember member => EmitMember(member),
            BoundIncrement increment => EmitIncrement(increment),
            BoundBinary binary => EmitBinary(binary),
            BoundAssignment assignment => EmitAssignment(assignment),
            BoundCompoundAssignment assignment => EmitCompoundAssignment(assignment),
            BoundConditional conditional => EmitConditional(conditional),
            BoundCall call => EmitCall(call),
            BoundSizeof size => EmitSizeof(size),
            BoundOffsetof offset => Integer(offset.Constant!.Value.Bits, CSharpType.UInt64),
            BoundCompoundLiteral literal => EmitCompoundLiteral(literal),
            BoundVaListOperation operation => EmitVaListOperation(operation),
            _ => Refused(expression),
        };
    }

    /// <summary>Emits the value of a macro where the macro itself is defined, so that its name can't stand for it.</summary>
    public CSharpExpression EmitIgnoringWholeMacro(BoundExpression expression)
    {
        _ignoredMacroValue = expression;
        CSharpExpression emitted = Emit(expression);
        _ignoredMacroValue = null;
        return emitted;
    }

    /// <summary>The value that memory of zeros has for a type.</summary>
    public static ExpressionSyntax DefaultValue(CSharpType type) => type.Kind switch
    {
        CSharpTypeKind.Bool => Truth(false),
        CSharpTypeKind.Pointer or CSharpTypeKind.FunctionPointer => LiteralExpression(SyntaxKind.NullLiteralExpression),
        CSharpTypeKind.Struct => LiteralExpression(SyntaxKind.DefaultLiteralExpression),
        _ => Number("0"),
    };

    /// <summary>Emits an expression for a place that has a type, where C# converts implicitly if it can: an argument, an initial value.</summary>
    public ExpressionSyntax EmitAs(BoundExpression expression, CSharpType target) => Coerce(Emit(expression), target).Syntax;

    /// <summary>
    /// Emits an integer constant for a place where C# needs one too. What the program wrote may be none for C#, such as the size of a
    /// structure; then the value stands there.
    /// </summary>
    public ExpressionSyntax EmitConstantAs(BoundExpression expression, CSharpType target)
    {
        CSharpExpression emitted = Coerce(Emit(expression), target);
        return emitted.Constant is null && expression.Constant is { IsReal: false } value
            ? Integer(ToInt128(value.Bits, target), target).Syntax
            : emitted.Syntax;
    }

    /// <summary>Emits an expression so that its C# type is the given one.</summary>
    public CSharpExpression EmitExactly(BoundExpression expression, CSharpType target)
    {
        CSharpExpression emitted = Coerce(Emit(expression), target);
        return emitted.Type.Equals(target) ? emitted : Cast(emitted, target);
    }

    /// <summary>Emits a scalar as a condition (C11 §6.8.4.1: it holds if the value compares unequal to 0).</summary>
    public ExpressionSyntax EmitCondition(BoundExpression expression) => EmitTruth(expression).Syntax;

    // A constant that is no macro's value is written as true or false.
    private CSharpExpression EmitTruth(BoundExpression expression)
    {
        if (expression is BoundLiteral { Value: { IsReal: false } value } && expression.Syntax.Range.WholeExpansion is null)
        {
            bool isTrue = value.Bits != 0;
            return new CSharpExpression(Truth(isTrue), CSharpType.Bool, isTrue ? 1 : 0);
        }

        return ToCondition(Emit(WithoutWidening(expression)));
    }

    /// <summary>Emits the opposite of a condition.</summary>
    public ExpressionSyntax EmitNegatedCondition(BoundExpression expression) => Negate(Emit(WithoutWidening(expression))).Syntax;

    // A wider integer is zero exactly when the narrower one is: __builtin_expect converts every condition to long.
    private static BoundExpression WithoutWidening(BoundExpression expression) =>
        expression is BoundConversion { IsExplicit: false, Kind: ConversionKind.Integer } conversion && conversion.Type.Size >= conversion.Operand.Type.Size
            ? WithoutWidening(conversion.Operand)
            : expression;

    private CSharpExpression? TryEmitMacroName(BoundExpression expression)
    {
        // An implicit conversion has its operand's syntax: the name stands for the operand.
        if (ReferenceEquals(expression, _ignoredMacroValue) || expression is BoundConversion { IsExplicit: false } || expression.Type.Desugared is PointerType)
        {
            return null;
        }

        // An expression has the syntax of all parentheses around it; those around a parameter are another macro's.
        MacroDefinition? macro = null;
        for (CSyntax.SyntaxNode? syntax = expression.Syntax; syntax is not null && macro is null; syntax = (syntax as CSyntax.ParenthesizedExpressionSyntax)?.Expression)
        {
            macro = syntax.Range.WholeExpansions
                .Select(expansion => expansion.Macro)
                .FirstOrDefault(candidate => _context.Macros.IsNamed(candidate, expression));
        }

        if (macro is null)
        {
            return null;
        }

        string name = macro.File.IsSystemHeader ? macro.Name : _context.Names[macro];
        _context.Use(macro.File);
        ExpressionSyntax named = NamedMember(name, macro.File.IsSystemHeader ? macro.File : null, expression.Syntax.FirstToken, macro);
        if (expression is BoundStringLiteral)
        {
            return new CSharpExpression(named, CSharpType.Utf8Literal);
        }

        CSharpType type = _context.Types.MapCanonical(_context.Macros.GetValue(macro)?.Type ?? expression.Type);
        return new CSharpExpression(named, type, type.IsInteger ? ToInt128(expression.Constant!.Value.Bits, type) : null);
    }

    private CSharpExpression EmitEnumConstant(BoundEnumConstant constant)
    {
        if (constant.Symbol.IsFromSystemHeader)
        {
            _context.Use(constant.Symbol.Location.File);
        }

        bool isRuntime = constant.Symbol.IsFromSystemHeader;
        string name = isRuntime ? constant.Symbol.Name : _context.Names.GetName(constant.Symbol);
        CSharpType type = _context.Types.MapCanonical(constant.Type);
        return new CSharpExpression(
            NamedMember(name, isRuntime ? constant.Symbol.Location.File : null, constant.Syntax.FirstToken, constant.Symbol),
            type,
            ToInt128(constant.Symbol.Value, type));
    }

    private CSharpExpression EmitUnary(BoundUnary unary)
    {
        if (unary.Operator == UnaryOperator.LogicalNot)
        {
            return Negate(Emit(WithoutWidening(unary.Operand)));
        }

        CSharpType type = _context.Types.MapCanonical(unary.Type);
        if (unary.Constant is { IsReal: true, Real: double.NaN } nan)
        {
            return new CSharpExpression(Real(nan.Real, null, type), type);
        }

        CSharpExpression operand = Emit(unary.Operand);
        if (operand.Type.Kind == CSharpTypeKind.Bool)
        {
            operand = Coerce(operand, CSharpType.Int32);
        }

        if (!operand.Type.Promoted.Equals(type) && !(operand.Constant is not null && operand.ConvertsImplicitlyTo(type) && unary.Operator == UnaryOperator.Plus))
        {
            operand = Cast(operand, type);
        }

        switch (unary.Operator)
        {
            case UnaryOperator.Plus:
                return operand;
            case UnaryOperator.BitwiseNot:
                return new CSharpExpression(
                    PrefixUnaryExpression(SyntaxKind.BitwiseNotExpression, Parenthesize(operand.Syntax, Precedence.Unary)),
                    type,
                    operand.Constant is { } bits ? CSharpExpression.Wrap(~bits, type) : null);
            default:
                return Minus(operand, type);
        }
    }

    // C# has no minus on ulong and makes a long of that on uint: C's result is what is missing to 0.
    private CSharpExpression Minus(CSharpExpression operand, CSharpType type)
    {
        if (type.Kind is CSharpTypeKind.UInt32 or CSharpTypeKind.UInt64)
        {
            ExpressionSyntax difference = BinaryExpression(
                SyntaxKind.SubtractExpression,
                Number("0"),
                Trivia.Layout.Spaced(SyntaxKind.MinusToken),
                Parenthesize(operand.Syntax, Precedence.Multiplicative));
            return operand.Constant is { } value
                ? new CSharpExpression(value == 0 ? difference : Unchecked(difference), type, CSharpExpression.Wrap(-value, type))
                : new CSharpExpression(difference, type);
        }

        ExpressionSyntax inner = Parenthesize(operand.Syntax, Precedence.Unary);
        if (inner is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression or (int)SyntaxKind.PreDecrementExpression })
        {
            inner = Parenthesized(inner);
        }

        return new CSharpExpression(
            PrefixUnaryExpression(SyntaxKind.UnaryMinusExpression, inner),
            type,
            operand.Constant is { } number ? CSharpExpression.Wrap(-number, type) : null);
    }

    private CSharpExpression EmitConditional(BoundConditional conditional)
    {
        // Without a middle operand the condition's own value counts; here it has no side effects.
        BoundExpression whenTrueOperand = conditional.WhenTrue ?? Conversions.Convert(conditional.Condition, conditional.Type);
        CSharpExpression asked = EmitTruth(conditional.Condition);
        ExpressionSyntax condition = Parenthesize(asked.Syntax, Precedence.LogicalOr);
        CSharpExpression whenTrue = Emit(whenTrueOperand);
        CSharpExpression whenFalse = Emit(conditional.WhenFalse);
        CSharpType type = _context.Types.MapCanonical(conditional.Type);
        if (!whenTrue.Type.Equals(whenFalse.Type) || (whenTrue.Type.Kind == CSharpTypeKind.Null))
        {
            whenTrue = Unify(whenTrue, whenFalse, type);
            whenFalse = Unify(whenFalse, whenTrue, type);
        }

        whenTrue = WithType(whenTrue);
        whenFalse = WithType(whenFalse);

        CSharpType result = whenTrue.Type.Kind is CSharpTypeKind.Null ? whenFalse.Type
            : whenFalse.Type.Equals(type) ? type : whenTrue.Type;
        ExpressionSyntax syntax = ConditionalExpression(
            condition,
            Trivia.Layout.Spaced(SyntaxKind.QuestionToken),
            Parenthesize(whenTrue.Syntax, Precedence.Conditional),
            Trivia.Layout.Spaced(SyntaxKind.ColonToken),
            Parenthesize(whenFalse.Syntax, Precedence.Conditional));
        Int128? constant = asked.Constant is { } chosen && whenTrue.Constant is not null && whenFalse.Constant is not null
            ? chosen != 0 ? whenTrue.Constant : whenFalse.Constant
            : null;
        return new CSharpExpression(syntax, result, constant);
    }

    // One side may keep a narrower type if C# widens it to the other side's, and that is C's type too.
    private CSharpExpression Unify(CSharpExpression side, CSharpExpression other, CSharpType type)
    {
        bool isWidened = other.Type.Equals(type) && side.ConvertsImplicitlyTo(type) && side.Type.Kind != CSharpTypeKind.Utf8Literal;
        if (side.Type.Equals(type) || isWidened)
        {
            return side;
        }

        CSharpExpression coerced = Coerce(side, type);
        return coerced.Type.Equals(type) ? coerced : Cast(coerced, type);
    }

    private CSharpExpression EmitCompoundLiteral(BoundCompoundLiteral literal)
    {
        if (literal.Initializer is BoundExpressionInitializer scalar && literal.Type.Desugared is not RecordType)
        {
            return EmitExactly(scalar.Expression, _context.Types.MapCanonical(literal.Type));
        }

        return new InitializerEmitter(_context, this).TryEmitRecord(literal.Initializer) ?? Refused(literal);
    }

    private CSharpExpression EmitVaListOperation(BoundVaListOperation operation)
    {
        ExpressionSyntax list = Emit(operation.List).Syntax;
        switch (operation.Operation)
        {
            case VaListOperation.Start:
                ExpressionSyntax start = ObjectCreationExpression(
                    Trivia.Layout.Followed(SyntaxKind.NewKeyword),
                    CSharpType.VaList.Syntax,
                    ArgumentList(SingletonSeparatedList(Argument(IdentifierName(Locals!.VariadicParameter)))),
                    null);
                return new CSharpExpression(Assign(list, start), CSharpType.VaList);
            case VaListOperation.Copy:
                return new CSharpExpression(Assign(list, Emit(operation.Source!).Syntax), CSharpType.VaList);
            case VaListOperation.Argument:
                return EmitNextArgument(operation, EmitNext(operation.List, list));
            default:
                // Nothing is to be done when a list ends; the statement emitter leaves the call out.
                return new CSharpExpression(list, CSharpType.VaList);
        }
    }

    // list.Next(), or pointer->Next() for a list that a pointer leads to.
    private ExpressionSyntax EmitNext(BoundExpression list, ExpressionSyntax emitted) => InvocationExpression(
        TryGetAddress(list) is { } address
            ? MemberAccessExpression(
                SyntaxKind.PointerMemberAccessExpression, Parenthesize(address, Precedence.Primary), IdentifierName("Next"))
            : MemberAccess(emitted, "Next"),
        ArgumentList());

    private CSharpExpression EmitNextArgument(BoundVaListOperation operation, ExpressionSyntax next)
    {
        CSharpType type = _context.Types.MapCanonical(operation.Type);
        (string property, CSharpType natural) = type.Kind switch
        {
            CSharpTypeKind.Int32 => ("Int32", CSharpType.Int32),
            CSharpTypeKind.UInt32 => ("UInt32", CSharpType.UInt32),
            CSharpTypeKind.Int64 => ("Int64", CSharpType.Int64),
            CSharpTypeKind.UInt64 => ("UInt64", CSharpType.UInt64),
            CSharpTypeKind.Double or CSharpTypeKind.Single => ("Double", CSharpType.Double),
            CSharpTypeKind.Bool or CSharpTypeKind.SByte or CSharpTypeKind.Byte or CSharpTypeKind.Int16 or CSharpTypeKind.UInt16 =>
                // Nothing is passed as such a type; the front end has warned.
                ("Int32", CSharpType.Int32),
            CSharpTypeKind.Pointer or CSharpTypeKind.FunctionPointer => ("Pointer", CSharpType.PointerTo(CSharpType.Void)),
            _ => ("", type),
        };
        if (property.Length == 0)
        {
            return Refused(operation);
        }

        CSharpExpression value = new(MemberAccess(next, property), natural);
        return type.Equals(natural) ? value : Cast(value, type);
    }

    private CSharpExpression Refused(BoundExpression expression)
    {
        UnsupportedConstructs.Report(_context.Diagnostics, expression);
        return new CSharpExpression(LiteralExpression(SyntaxKind.DefaultLiteralExpression), CSharpType.Int32);
    }

    // The name of a member of another class can have that class before it.
    private ExpressionSyntax Named(string name, CFrontEnd.Lexing.Token token)
    {
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? SimpleName(name, token) : MemberAccess(SimpleName(name[..dot], token), name[(dot + 1)..]);
    }

    private IdentifierNameSyntax SimpleName(string name, CFrontEnd.Lexing.Token token) =>
        IdentifierName(Identifiers.Token(_context.TakeInline(token), name, default));

    private ExpressionSyntax NamedVariable(VariableSymbol symbol, CFrontEnd.Lexing.Token token)
    {
        string name = GetVariableName(symbol);
        bool isMember = symbol.Linkage != Linkage.None || symbol.Duration != StorageDuration.Automatic;
        return isMember
            ? AsDeclared(symbol, NamedMember(name, symbol.IsFromSystemHeader ? symbol.Location.File : null, token, symbol))
            : Named(name, token);
    }

    private ExpressionSyntax NamedFunction(FunctionSymbol symbol, CFrontEnd.Lexing.Token token)
    {
        string name = GetFunctionName(symbol);
        return RuntimeMembers.Find(symbol) is { } undeclared
            ? NamedMember(name, undeclared.DeclaringType!.Name, token)
            : NamedMember(name, symbol.IsFromSystemHeader ? symbol.Location.File : null, token, symbol);
    }

    private ExpressionSyntax NamedMember(string name, CFrontEnd.Text.SourceFile? header, CFrontEnd.Lexing.Token token, object symbol) =>
        NamedMember(name, header is null ? _context.Names.GetOwner(symbol) : header.RuntimeClass, token);

    // A member of a class that a local variable of the function hides for C#, though not for C, is named with its class.
    private ExpressionSyntax NamedMember(string name, string? owner, CFrontEnd.Lexing.Token token) =>
        owner is null || Locals?.IsUsed(name) != true ? Named(name, token) : MemberAccess(NamedClass(owner, token), name);

    // System has a String too.
    private ExpressionSyntax NamedClass(string name, CFrontEnd.Lexing.Token token) =>
        !_context.Names.IsClassName(name) && typeof(object).Assembly.GetType($"System.{name}") is not null
            ? MemberAccess(MemberAccess(Named("CSockTranslate", token), "Runtime"), name)
            : Named(name, token);

    private static ExpressionSyntax Assign(ExpressionSyntax target, ExpressionSyntax value) =>
        AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, target, Trivia.Layout.Spaced(SyntaxKind.EqualsToken), value);

    private static MemberAccessExpressionSyntax MemberAccess(ExpressionSyntax receiver, string member) =>
        MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, receiver, IdentifierName(Identifiers.Token(member)));
}
