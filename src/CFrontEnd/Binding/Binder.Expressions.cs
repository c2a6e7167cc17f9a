using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Lexing.Literals;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// Primary expressions and those that need no operands of their own types (C11 §6.5.1, §6.5.2.5, §6.5.3.4); operators are in Binder.Operators.cs.
public sealed partial class Binder
{
    /// <summary>Binds an expression as it stands: lvalues, arrays and functions stay what they are.</summary>
    /// <param name="syntax">The expression.</param>
    /// <param name="place">The syntax that the node is to know; null for the expression with the parentheses around it.</param>
    private BoundExpression BindExpression(ExpressionSyntax syntax, SyntaxNode? place = null)
    {
        SyntaxNode at = place ?? syntax;
        while (syntax is ParenthesizedExpressionSyntax parenthesized)
        {
            syntax = parenthesized.Expression;
        }

        if (!HasStackFor(syntax))
        {
            return new BoundErrorExpression(at);
        }

        switch (syntax)
        {
            case IdentifierExpressionSyntax identifier:
                return BindIdentifier(identifier, at);
            case ConstantExpressionSyntax constant:
                return BindConstant(constant, at);
            case StringLiteralExpressionSyntax literal:
                return BindString(literal, at);
            case SubscriptExpressionSyntax subscript:
                return BindSubscript(subscript, at);
            case CallExpressionSyntax call:
                return BindCall(call, at);
            case MemberAccessExpressionSyntax member:
                return BindMemberAccess(member, at);
            case PostfixExpressionSyntax postfix:
                return BindIncrement(postfix.Operand, postfix.Operator, isPostfix: true, at);
            case UnaryExpressionSyntax unary:
                return BindUnary(unary, at);
            case SizeofExpressionSyntax @sizeof:
                return BindSizeof(@sizeof, at);
            case SizeofTypeExpressionSyntax sizeofType:
                int lengthsBefore = _lengths.Count;
                return CreateSizeof(at, BindTypeName(sizeofType.Type), null, sizeofType.Keyword, TakeLengths(lengthsBefore));
            case CastExpressionSyntax cast:
                return BindCast(cast, at);
            case BinaryExpressionSyntax binary:
                return BindBinaryChain(binary, at);
            case ConditionalExpressionSyntax conditional:
                return BindConditional(conditional, at);
            case AssignmentExpressionSyntax assignment:
                return BindAssignment(assignment, at);
            case CommaExpressionSyntax comma:
                return BindCommaChain(comma, at);
            case CompoundLiteralExpressionSyntax literal:
                return BindCompoundLiteral(literal, at);
            case GenericSelectionSyntax generic:
                return BindGeneric(generic, at);
            case StatementExpressionSyntax statement:
                return BindStatementExpression(statement, at);
            case LabelAddressExpressionSyntax label:
                return BindLabelAddress(label, at);
            case VaArgExpressionSyntax vaArg:
                return BindVaArg(vaArg, at);
            case OffsetofExpressionSyntax offsetof:
                return BindOffsetof(offsetof, at);
            case TypesCompatibleExpressionSyntax compatible:
                bool areCompatible = TypeCompatibility.AreCompatible(BindTypeName(compatible.Left), BindTypeName(compatible.Right), ignoreQualifiers: true);
                return CreateLiteral(at, BasicType.Int, areCompatible ? 1 : 0);
            case ChooseExpressionSyntax choose:
                return BindChoose(choose, at);
            default:
                return new BoundErrorExpression(at);
        }
    }

    /// <summary>Binds an operand that is not evaluated: of <c>sizeof</c>, <c>typeof</c>, <c>_Generic</c>. What it names does not count as used.</summary>
    private BoundExpression BindUnevaluated(ExpressionSyntax syntax)
    {
        _unevaluatedDepth++;
        BoundExpression result = BindExpression(syntax);
        _unevaluatedDepth--;
        return result;
    }

    /// <summary>
    /// The value of an expression: lvalues are read, arrays and functions become pointers (C11 §6.3.2.1).
    /// </summary>
    private BoundExpression Rvalue(BoundExpression expression)
    {
        CType type = expression.Type;
        if (type.Desugared is FunctionType)
        {
            if (expression is BoundDereference dereference)
            {
                return dereference.Operand;
            }

            if (expression is BoundFunction function)
            {
                MarkAddressTaken(function.Symbol);
            }

            return Conversions.Create(expression.Syntax, ConversionKind.FunctionDecay, expression, new PointerType(type), isExplicit: false);
        }

        if (type.Desugared is ArrayType)
        {
            MarkAddressTaken(expression);
            return Decay(expression);
        }

        if (type.IsVaList())
        {
            // An array of one element (System V ABI, §3.5.7): who gets it works on the same list.
            MarkAddressTaken(expression);
            return expression is BoundDereference list
                ? list.Operand
                : new BoundAddressOf(expression.Syntax, expression, new PointerType(type.WithoutQualifiers()));
        }

        if (expression.IsLvalue && !type.IsVoid())
        {
            if (!type.IsComplete)
            {
                ReportIncomplete(expression.Syntax, type);
                return new BoundErrorExpression(expression.Syntax);
            }

            if (type.Qualifiers.HasFlag(TypeQualifiers.Atomic))
            {
                return LoadAtomic(expression);
            }

            CType valueType = expression is BoundMember { Field.BitWidth: { } width } ? BitFieldType.Create(type, width) : type.WithoutQualifiers();
            return Conversions.Create(expression.Syntax, ConversionKind.LvalueConversion, expression, valueType, isExplicit: false);
        }

        return expression;
    }

    private static BoundConversion Decay(BoundExpression array) =>
        Conversions.Create(array.Syntax, ConversionKind.ArrayDecay, array, new PointerType(array.Type.GetElement()!), isExplicit: false);

    /// <summary>The value of an expression after the integer promotions.</summary>
    private static BoundExpression Promote(BoundExpression value) => Conversions.Convert(value, Conversions.Promote(value.Type));

    private void MarkAddressTaken(FunctionSymbol function)
    {
        if (!_isSpeculative && _unevaluatedDepth == 0)
        {
            function.IsAddressTaken = true;
        }
    }

    /// <summary>Marks the variable whose storage an lvalue is part of.</summary>
    private void MarkAddressTaken(BoundExpression lvalue)
    {
        while (true)
        {
            switch (lvalue)
            {
                case BoundVariable variable:
                    if (!_isSpeculative && _unevaluatedDepth == 0)
                    {
                        variable.Symbol.IsAddressTaken = true;
                    }

                    if (_registerVariables.Contains(variable.Symbol) && !variable.Type.IsArray())
                    {
                        Report(SemanticDiagnostics.AddressOfRegister, lvalue.Syntax, variable.Symbol.Name);
                    }

                    return;
                case BoundMember { IsArrow: false } member:
                    lvalue = member.Receiver;
                    break;
                case BoundSubscript { Pointer: BoundConversion { Kind: ConversionKind.ArrayDecay } decay }:
                    lvalue = decay.Operand;
                    break;
                default:
                    return;
            }
        }
    }

    private void ReportIncomplete(SyntaxNode syntax, CType type) => Report(SemanticDiagnostics.IncompleteType, syntax, type);

    private static BoundLiteral CreateLiteral(SyntaxNode at, CType type, long value)
    {
        ConstantValue constant = ConstantValue.OfInteger(value);
        return new BoundLiteral(at, type, constant) { Constant = constant };
    }

    private BoundExpression BindIdentifier(IdentifierExpressionSyntax syntax, SyntaxNode at)
    {
        string name = syntax.Identifier.Text;
        switch (_scope.Find(name))
        {
            case VariableSymbol variable:
                return variable.Type.IsError() ? new BoundErrorExpression(at) : new BoundVariable(at, variable);
            case FunctionSymbol function:
                Use(function, at);
                return new BoundFunction(at, function);
            case EnumConstantSymbol constant:
                return new BoundEnumConstant(at, constant) { Constant = ConstantValue.OfInteger(constant.Value) };
            case TypedefSymbol:
                Report(SyntaxDiagnostics.UnexpectedTypeName, syntax, name);
                return new BoundErrorExpression(at);
        }

        if (name is "__func__" or "__FUNCTION__" or "__PRETTY_FUNCTION__")
        {
            return CreateString(at, System.Text.Encoding.UTF8.GetBytes(_function?.Symbol.Name ?? ""), new QualifiedType(BasicType.Char, TypeQualifiers.Const));
        }

        if (FindBuiltin(name, at) is { } builtin)
        {
            return new BoundFunction(at, builtin);
        }

        if (GetUndeclared().Add(name))
        {
            ReportUndeclared(syntax, name);
        }

        return new BoundErrorExpression(at);
    }

    /// <summary>The undeclared names that were reported in this function, or outside of functions.</summary>
    private HashSet<string> GetUndeclared() => _function?.Undeclared ?? _undeclaredAtFileScope;

    private void ReportUndeclared(SyntaxNode syntax, string name)
    {
        if (FindSimilarName(name) is { } similar)
        {
            ReportWithNote(SemanticDiagnostics.UndeclaredSimilar, syntax, similar.Location, $"'{similar.Name}' is declared here", name, similar.Name);
        }
        else
        {
            Report(SemanticDiagnostics.Undeclared, syntax, name);
        }
    }

    private void Use(FunctionSymbol function, SyntaxNode at)
    {
        if (!_isSpeculative && _unevaluatedDepth == 0)
        {
            _usedFunctions.TryAdd(function, at);
        }
    }

    private BoundExpression BindConstant(ConstantExpressionSyntax syntax, SyntaxNode at)
    {
        if (syntax.Token.Kind == TokenKind.CharacterConstant)
        {
            CharacterLiteral character = LiteralDecoder.DecodeCharacter(syntax.Token, _diagnostics);
            return CreateLiteral(at, character.Type, character.Value);
        }

        NumericLiteral number = LiteralDecoder.DecodeNumber(syntax.Token, _diagnostics);
        if (number.IsImaginary)
        {
            Report(SemanticDiagnostics.ComplexNotSupported, syntax);
            return new BoundErrorExpression(at);
        }

        if (number is IntegerLiteral integer)
        {
            return CreateLiteral(at, integer.Type, unchecked((long)integer.Value));
        }

        ConstantValue value = ConstantValue.OfReal(((FloatingLiteral)number).Value);
        return new BoundLiteral(at, number.Type, value) { Constant = value };
    }

    private BoundStringLiteral BindString(StringLiteralExpressionSyntax syntax, SyntaxNode at)
    {
        StringLiteral literal = LiteralDecoder.DecodeString(syntax.Parts, _diagnostics);
        return CreateString(at, literal.Bytes, literal.ElementType);
    }

    private static BoundStringLiteral CreateString(SyntaxNode at, byte[] bytes, CType element) =>
        new(at, new ArrayType(element, (bytes.Length / element.Size) + 1), bytes);

    private BoundExpression BindSizeof(SizeofExpressionSyntax syntax, SyntaxNode at)
    {
        BoundExpression operand = BindUnevaluated(syntax.Operand);
        if (operand is BoundMember { Field.BitWidth: not null })
        {
            Report(SemanticDiagnostics.SizeofBitField, syntax.Operand, syntax.Keyword.Text);
            return new BoundErrorExpression(at);
        }

        return CreateSizeof(at, operand.Type, operand, syntax.Keyword, []);
    }

    private BoundExpression CreateSizeof(
        SyntaxNode at, CType type, BoundExpression? operand, Token keyword, IReadOnlyList<BoundDeclarator> lengths)
    {
        if (type.IsError())
        {
            return new BoundErrorExpression(at);
        }

        bool isAlignof = keyword.Kind == TokenKind.AlignofKeyword;
        bool isByte = type.IsVoid() || type.IsFunction();
        if (!type.IsComplete && !isByte && !(isAlignof && type.IsArray()))
        {
            Report(SemanticDiagnostics.SizeofIncomplete, at, keyword.Text, type);
            return new BoundErrorExpression(at);
        }

        int requested = operand is BoundVariable variable ? variable.Symbol.RequestedAlignment : 0;
        long value = isByte ? 1 : isAlignof ? Math.Max(requested, type.Alignment) : type.Size;
        bool isConstant = isAlignof || type.Desugared is not ArrayType { IsVariableLength: true };
        return new BoundSizeof(at, type, operand, isAlignof) { Constant = isConstant ? ConstantValue.OfInteger(value) : null, Lengths = lengths };
    }

    private BoundExpression BindCompoundLiteral(CompoundLiteralExpressionSyntax syntax, SyntaxNode at)
    {
        CType type = BindTypeName(syntax.Type);
        if (type.IsError())
        {
            return new BoundErrorExpression(at);
        }

        if (type.Desugared is ArrayType { IsVariableLength: true } || type.IsFunction() || (!type.IsComplete && !type.IsArray()))
        {
            Report(SemanticDiagnostics.CompoundLiteralType, syntax.Type, type);
            return new BoundErrorExpression(at);
        }

        bool isStatic = _function is null;
        int outerDepth = _aggregateDepth;
        _aggregateDepth = 0;
        BoundInitializer? initializer = BindInitializer(syntax.Initializer, type, isStatic);
        _aggregateDepth = outerDepth;
        return initializer is null
            ? new BoundErrorExpression(at)
            : new BoundCompoundLiteral(at, type.IsComplete ? type : initializer.Type, initializer, isStatic);
    }

    private BoundExpression BindGeneric(GenericSelectionSyntax syntax, SyntaxNode at)
    {
        BoundExpression controlling = Rvalue(BindUnevaluated(syntax.Controlling));
        CType type = controlling.Type;
        GenericAssociationSyntax? selected = null;
        GenericAssociationSyntax? fallback = null;
        List<CType> types = [];
        foreach (GenericAssociationSyntax association in syntax.Associations)
        {
            if (association.Type is null)
            {
                if (fallback is not null)
                {
                    Report(SemanticDiagnostics.GenericTwoDefaults, association);
                }

                fallback ??= association;
                continue;
            }

            CType candidate = BindTypeName(association.Type);
            if (!candidate.IsError() && types.Exists(other => TypeCompatibility.AreCompatible(other, candidate)))
            {
                Report(SemanticDiagnostics.GenericDuplicate, association.Type, candidate);
                continue;
            }

            types.Add(candidate);
            if (selected is null && !candidate.IsError() && TypeCompatibility.AreCompatible(candidate, type))
            {
                selected = association;
            }
        }

        if (type.IsError())
        {
            return new BoundErrorExpression(at);
        }

        if ((selected ?? fallback) is not { } choice)
        {
            Report(SemanticDiagnostics.GenericNoMatch, syntax.Controlling, type);
            return new BoundErrorExpression(at);
        }

        foreach (GenericAssociationSyntax association in syntax.Associations)
        {
            if (!ReferenceEquals(association, choice))
            {
                BindUnevaluated(association.Expression);
            }
        }

        return BindExpression(choice.Expression, at);
    }

    private BoundExpression BindChoose(ChooseExpressionSyntax syntax, SyntaxNode at)
    {
        BoundExpression condition = Rvalue(BindExpression(syntax.Condition));
        if (condition.Type.IsError())
        {
            return new BoundErrorExpression(at);
        }

        if (condition.Constant is not { IsReal: false } constant)
        {
            Report(SemanticDiagnostics.ChooseNotConstant, syntax.Condition);
            return new BoundErrorExpression(at);
        }

        return BindExpression(constant.IsZero ? syntax.WhenFalse : syntax.WhenTrue, at);
    }

    private BoundExpression BindStatementExpression(StatementExpressionSyntax syntax, SyntaxNode at)
    {
        if (_function is null)
        {
            // The parser has said that it has no place there.
            return new BoundErrorExpression(at);
        }

        PushScope(ScopeKind.Block);
        IReadOnlyList<StatementSyntax> statements = syntax.Body.Statements;
        BoundExpression? value = null;
        List<BoundStatement> bound = [];
        for (int i = 0; i < statements.Count; i++)
        {
            if (i == statements.Count - 1 && statements[i] is ExpressionStatementSyntax { Expression: { } last })
            {
                value = Rvalue(BindExpression(last));
            }
            else
            {
                AddStatement(bound, statements[i]);
            }
        }

        if (bound is [.., BoundLabeled labeled] && value is null)
        {
            bound[^1] = TakeLabeledValue(labeled, out value);
        }

        PopScope();
        return new BoundStatementExpression(at, new BoundBlock(syntax.Body, bound), value, value?.Type ?? BasicType.Void);
    }

    // A label in front of the last expression leaves it the value: the label stays without it.
    private static BoundStatement TakeLabeledValue(BoundStatement statement, out BoundExpression? value)
    {
        switch (statement)
        {
            case BoundLabeled labeled:
                return new BoundLabeled(labeled.Syntax, labeled.Label, TakeLabeledValue(labeled.Statement, out value));
            case BoundExpressionStatement { Expression: { } last }:
                value = last;
                return new BoundExpressionStatement(statement.Syntax, null);
            default:
                value = null;
                return statement;
        }
    }

    private BoundExpression BindLabelAddress(LabelAddressExpressionSyntax syntax, SyntaxNode at)
    {
        if (_function is null)
        {
            Report(SemanticDiagnostics.UndefinedLabel, syntax, syntax.Label.Text);
            return new BoundErrorExpression(at);
        }

        return new BoundLabelAddress(at, UseLabel(syntax.Label, syntax, isAddress: true), new PointerType(BasicType.Void));
    }
}
