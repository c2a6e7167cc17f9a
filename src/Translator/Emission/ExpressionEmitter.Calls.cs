using System.Reflection;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Lowering;
using CSockTranslate.Translator.Trivia;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Emission;

// Calls and sizeof.
internal sealed partial class ExpressionEmitter
{
    private CSharpExpression EmitCall(BoundCall call)
    {
        if (LibraryCalls.IsAlloca(call))
        {
            return EmitAlloca(call);
        }

        ExpressionSyntax callee;
        IReadOnlyList<CType> parameters = call.FunctionType.Parameters;
        bool isRuntime = false;
        bool isPointer = false;
        MethodInfo? undeclared = null;
        FunctionSymbol? definition = null;
        if (FindFunction(call.Callee) is { } function)
        {
            if (function.Symbol.IsBuiltin)
            {
                return EmitBuiltin(call, function.Symbol);
            }

            FunctionSymbol symbol = function.Symbol.AliasTarget ?? function.Symbol;
            definition = symbol.Definition;
            isRuntime = symbol.IsFromSystemHeader;
            undeclared = RuntimeMembers.Find(symbol);
            isPointer = UndefinedSymbols.IsUndefined(symbol) && !_context.Options.IsPartial;
            callee = isPointer
                ? Parenthesize(EmitCallee(call).Syntax, Precedence.Primary)
                : NamedFunction(symbol, function.Syntax.FirstToken);
            parameters = GetParameters(definition ?? symbol, call);
        }
        else
        {
            callee = Parenthesize(EmitCallee(call).Syntax, Precedence.Primary);
            isPointer = true;
        }

        SeparatedSyntaxListBuilder arguments = new(", ");
        List<ExpressionSyntax>? variableArguments = isPointer && call.FunctionType.IsVariadic ? [] : null;
        for (int i = 0; i < call.Arguments.Count; i++)
        {
            if (variableArguments is not null && i >= parameters.Count)
            {
                variableArguments.Add(EmitArgument(call.Arguments[i], null, isRuntime: false, isPassedAsVariable: true));
                continue;
            }

            BoundExpression argument = call.Arguments[i];
            if (i > 0 && UnitContext.StartsLine(argument.Syntax.Range, argument.Syntax.Range.First))
            {
                arguments.SeparateNextBy(TriviaList(Layout.NewLine, Whitespace(_context.ContinuationIndentation)));
            }

            CType? parameter = i < parameters.Count ? parameters[i] : null;
            ExpressionSyntax emitted = undeclared is null
                ? AsDefined(
                    EmitArgument(argument, parameter, isRuntime, (definition?.Type ?? call.FunctionType).IsVariadic), parameter, definition, i)
                : EmitUndeclaredArgument(argument, undeclared, i);
            bool isOnlyVariable = call.FunctionType.IsVariadic && i == call.FunctionType.Parameters.Count && i + 1 == call.Arguments.Count;
            arguments.Add(Argument(isOnlyVariable && emitted.IsKind(SyntaxKind.NullLiteralExpression) ? VoidNull(emitted) : emitted));
        }

        if (variableArguments is not null)
        {
            // A pointer has no "params": the arguments are made a span here.
            arguments.Add(Argument(CollectionOf(variableArguments)));
        }

        // Comments behind the last argument stay inside the parentheses.
        SyntaxTriviaList beforeEnd = _context.TakeInline(FindClosingParenthesis(call));
        ArgumentListSyntax list = ArgumentList(
            Token(SyntaxKind.OpenParenToken),
            arguments.ToList<ArgumentSyntax>(),
            Token(beforeEnd.Count > 0 ? beforeEnd.Insert(0, Space) : beforeEnd, SyntaxKind.CloseParenToken, default));
        CSharpType result = _context.Types.MapCanonical(call.FunctionType.ReturnType);
        CSharpExpression value = new(
            InvocationExpression(callee, list).WithOrigin(call.Syntax.Span),
            undeclared is not null ? RuntimeMembers.Map(undeclared.ReturnType)!
                : definition is not null ? _context.Types.MapCanonical(definition.Type.ReturnType)
                : result);
        bool isOther = value.Type.Kind != CSharpTypeKind.Void && result.Kind != CSharpTypeKind.Void && !value.ConvertsImplicitlyTo(result);
        return isOther ? Cast(value, result) : value;
    }

    private static CollectionExpressionSyntax CollectionOf(List<ExpressionSyntax> elements)
    {
        SeparatedSyntaxListBuilder list = new(", ");
        foreach (ExpressionSyntax element in elements)
        {
            list.Add(ExpressionElement(element));
        }

        return CollectionExpression(list.ToList<CollectionElementSyntax>());
    }

    // An argument of a library function that the program calls without its header: the runtime's own signature decides.
    private ExpressionSyntax EmitUndeclaredArgument(BoundExpression argument, MethodInfo method, int index)
    {
        ParameterInfo[] parameters = method.GetParameters();
        if (index < parameters.Length && parameters[index].ParameterType == typeof(Runtime.VaList))
        {
            return EmitList(argument);
        }

        CSharpExpression emitted = WithType(Emit(argument));
        bool isVariable = index >= parameters.Length || parameters[index].ParameterType.IsGenericType;
        if (isVariable || RuntimeMembers.Map(parameters[index].ParameterType) is not { } type)
        {
            bool isNumber = !isVariable && emitted.Type.IsInteger;
            return isNumber ? Cast(emitted, CSharpType.PointerTo(CSharpType.SByte)).Syntax : emitted.Syntax;
        }

        return Coerce(emitted, type).Syntax;
    }

    // null alone would stand for no list at all where C# makes a list of the last arguments.
    private static CastExpressionSyntax VoidNull(ExpressionSyntax @null) => CastExpression(CSharpType.PointerTo(CSharpType.Void).Syntax, @null);

    // The function of a direct call, also where it is selected by _Generic or called through parentheses.
    private static BoundFunction? FindFunction(BoundExpression callee)
    {
        while (callee is BoundConversion { Kind: ConversionKind.FunctionDecay or ConversionKind.Identity } conversion)
        {
            callee = conversion.Operand;
        }

        return callee as BoundFunction;
    }

    // A pointer to a function without a prototype is called with what it is given (C11 §6.5.2.2p6).
    private CSharpExpression EmitCallee(BoundCall call)
    {
        CSharpExpression pointer = EmitPointer(call.Callee);
        if (call.FunctionType.HasPrototype || call.Arguments.Count == 0)
        {
            return pointer;
        }

        List<CSharpType> signature = [.. call.Arguments.Select(argument => _context.Types.MapCanonical(argument.Type))];
        signature.Add(_context.Types.MapCanonical(call.FunctionType.ReturnType));
        return Cast(pointer, CSharpType.FunctionPointer(signature));
    }

    private static CFrontEnd.Lexing.Token FindClosingParenthesis(BoundCall call)
    {
        CSyntax.SyntaxNode syntax = call.Syntax;
        while (syntax is CSyntax.ParenthesizedExpressionSyntax parenthesized)
        {
            syntax = parenthesized.Expression;
        }

        return syntax.LastToken;
    }

    // A function without a prototype takes what its definition takes (C11 §6.5.2.2p6).
    private IReadOnlyList<CType> GetParameters(FunctionSymbol function, BoundCall call)
    {
        if (call.FunctionType.HasPrototype)
        {
            return call.FunctionType.Parameters;
        }

        return [.. function.Parameters.Select(parameter => parameter.Type)];
    }

    // The list that a pointer to it stands for: the runtime takes lists by value.
    private ExpressionSyntax EmitList(BoundExpression argument)
    {
        while (argument is BoundConversion { Operand.Type: var type } conversion && (type.IsVaListPointer() || type.IsVaList()))
        {
            argument = conversion.Operand;
        }

        return argument is BoundAddressOf address
            ? Emit(address.Operand).Syntax
            : PrefixUnaryExpression(SyntaxKind.PointerIndirectionExpression, Parenthesize(Emit(argument).Syntax, Precedence.Unary));
    }

    private ExpressionSyntax EmitArgument(BoundExpression argument, CType? parameter, bool isRuntime, bool isPassedAsVariable)
    {
        if (isRuntime && parameter?.IsVaListPointer() == true)
        {
            return EmitList(argument);
        }

        CSharpExpression emitted = Emit(argument);
        if (parameter is null && !isPassedAsVariable)
        {
            return Coerce(emitted, _context.Types.MapCanonical(argument.Type)).Syntax;
        }

        if (parameter is null)
        {
            if (emitted.Type.Kind == CSharpTypeKind.Struct)
            {
                _context.Diagnostics.Refuse(argument.Syntax, "a structure as a variable argument", "pass its address");
            }

            emitted = WithType(emitted);

            // Every type that the default argument promotions can give has its conversion to a variable argument, which widens as C does.
            return emitted.Syntax;
        }

        bool takesLiterals = isRuntime && (RuntimeSignatures.IsString(parameter) || RuntimeSignatures.IsBuffer(parameter));
        CSharpType target = _context.Types.MapCanonical(parameter);
        bool isFitting = emitted.Type.Kind is CSharpTypeKind.Utf8Literal or CSharpTypeKind.Null
            || (RuntimeSignatures.IsBuffer(parameter) && emitted.Type.IsPointer);
        return takesLiterals && isFitting ? emitted.Syntax : Coerce(emitted, target).Syntax;
    }

    private CSharpExpression EmitSizeof(BoundSizeof size)
    {
        CType type = size.OperandType;
        if (size.Constant is not { } value)
        {
            return EmitVariableSize(type);
        }

        CType element = TypeMapper.GetInnermostElement(type);
        if (size.IsAlignof || size.Operand is BoundStringLiteral || HasOwnSize(element))
        {
            return Integer(value.Bits, CSharpType.Int32);
        }

        CSharpExpression elementSize = EmitElementSize(element);
        if (type.Desugared is not ArrayType array)
        {
            return elementSize;
        }

        CSharpExpression count = EmitElementCount(array);
        if (element.Size == 1 && element.Desugared is BasicType)
        {
            return count;
        }

        return new CSharpExpression(
            Multiply(count.Syntax, elementSize.Syntax),
            CSharpType.Int32,
            elementSize.Constant is { } bytes && count.Constant is { } elements ? bytes * elements : null);
    }

    // Whether C# has no sizeof of the type or another value for it: it has no structures of no size, and no integers of a bit-field's width.
    private static bool HasOwnSize(CType element) => element is BitFieldType || element.Desugared is FunctionType or RecordType { Size: 0 }
        or BasicType { Kind: BasicTypeKind.Void or BasicTypeKind.LongDouble or BasicTypeKind.VaList or BasicTypeKind.Error };

    private CSharpExpression EmitElementSize(CType element)
    {
        CSharpType mapped = _context.Types.Map(element);
        bool isConstant = (mapped.IsNumeric && !mapped.IsWide) || mapped.Kind == CSharpTypeKind.Bool;
        return new CSharpExpression(SizeOfExpression(mapped.Syntax), CSharpType.Int32, isConstant ? (Int128)element.Size : null);
    }

    /// <summary>The number of innermost elements of an array type, as the program wrote the bounds.</summary>
    public CSharpExpression EmitElementCount(ArrayType array)
    {
        CSharpExpression count = array.LengthExpression is { Constant: not null } written
            ? Emit(written)
            : Integer(array.Length ?? 0, CSharpType.Int32);
        count = count.ConvertsImplicitlyTo(CSharpType.Int32) ? count : Cast(count, CSharpType.Int32);
        if (array.Element.Desugared is not ArrayType inner)
        {
            return count;
        }

        CSharpExpression innerCount = EmitElementCount(inner);
        return new CSharpExpression(
            Multiply(count.Syntax, innerCount.Syntax),
            CSharpType.Int32,
            count.Constant * innerCount.Constant);
    }

    /// <summary>
    /// The number of innermost elements to allocate for an array. C's <c>long double</c> is twice as large as the <c>double</c> that stands for it,
    /// so that there is room for all the bytes that <c>sizeof</c> tells.
    /// </summary>
    public ExpressionSyntax EmitAllocatedCount(ArrayType array)
    {
        ExpressionSyntax count = EmitElementCount(array).Syntax;
        return TypeMapper.IsLongDouble(array) ? Multiply(count, Number("2")) : count;
    }

    /// <summary>The number of innermost elements to allocate, as a constant of C#: the size of a structure is none.</summary>
    public ExpressionSyntax EmitConstantCount(ArrayType array)
    {
        CSharpExpression count = EmitElementCount(array);
        ExpressionSyntax elements = count.Constant is null
            ? Integer(TypeMapper.CountInnermostElements(array), CSharpType.Int32).Syntax
            : count.Syntax;
        return TypeMapper.IsLongDouble(array) ? Multiply(elements, Number("2")) : elements;
    }

    private static ExpressionSyntax Multiply(ExpressionSyntax left, ExpressionSyntax right) => SyntaxFactory.BinaryExpression(
        SyntaxKind.MultiplyExpression,
        Parenthesize(left, Precedence.Multiplicative),
        Layout.Spaced(SyntaxKind.AsteriskToken),
        Parenthesize(right, Precedence.Unary));
}
