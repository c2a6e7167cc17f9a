using CSockTranslate.CFrontEnd.Binding;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Lowering.Expressions;

/// <summary>Makes the variables in which lowerings keep values, and the trees that use them.</summary>
internal static class Temporaries
{
    /// <summary>A variable for the value of an expression.</summary>
    public static VariableSymbol Create(BoundExpression value) => Create(SuggestName(value), value.Type, value.Syntax);

    /// <summary>A variable of a type.</summary>
    public static VariableSymbol Create(string name, CType type, SyntaxNode syntax) => new(name, type.WithoutQualifiers(), syntax.Span)
    {
        Duration = StorageDuration.Automatic,
        IsTemporary = true,
        IsDefined = true,
    };

    /// <summary>The value of a variable.</summary>
    public static BoundExpression Read(VariableSymbol variable, SyntaxNode syntax) => new BoundConversion(
        syntax, ConversionKind.LvalueConversion, new BoundVariable(syntax, variable), variable.Type, isExplicit: false);

    /// <summary>The value of an object.</summary>
    public static BoundExpression ReadLvalue(BoundExpression lvalue) => new BoundConversion(
        lvalue.Syntax, ConversionKind.LvalueConversion, lvalue, lvalue.Type.WithoutQualifiers(), isExplicit: false);

    /// <summary>An assignment to a variable, of which the value can be used.</summary>
    public static BoundExpression Assign(VariableSymbol variable, BoundExpression value) => new BoundAssignment(
        value.Syntax, new BoundVariable(value.Syntax, variable), Conversions.Convert(value, variable.Type), variable.Type);

    /// <summary>An assignment to a variable as a statement.</summary>
    public static BoundStatement Store(VariableSymbol variable, BoundExpression value) =>
        new BoundExpressionStatement(value.Syntax, Assign(variable, value));

    /// <summary>A declaration.</summary>
    public static BoundDeclaration Declare(SyntaxNode syntax, VariableSymbol variable, BoundExpression? value = null)
    {
        BoundInitializer? initializer = value is null ? null : new BoundExpressionInitializer(Conversions.Convert(value, variable.Type));
        return new BoundDeclaration(syntax, [new BoundDeclarator(syntax, variable, initializer)], []);
    }

    // Values are called after what they come from.
    private static string SuggestName(BoundExpression value) => value switch
    {
        BoundConversion conversion => SuggestName(conversion.Operand),
        BoundCall { Callee: BoundFunction function } => function.Symbol.Name + "Result",
        BoundAssignment assignment => SuggestName(assignment.Target),
        BoundCompoundAssignment assignment => SuggestName(assignment.Target),
        BoundIncrement increment => SuggestName(increment.Operand),
        BoundVariable variable => variable.Symbol.Name + "Value",
        BoundMember member => member.Field.Name + "Value",
        BoundAddressOf => "address",
        _ => "value",
    };
}
