using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Lowering.Expressions;

namespace CSockTranslate.Translator.Lowering;

/// <summary>
/// Gives the compound literals in initialisers at file scope an object: a variable that lives as long as the program (C11 §6.5.2.5p5), declared
/// before the one that it is for.
/// </summary>
internal sealed class StaticLiterals : BoundTreeRewriter
{
    private readonly VariableSymbol _owner;
    private readonly List<VariableSymbol> _variables = [];

    private StaticLiterals(VariableSymbol owner) => _owner = owner;

    /// <summary>Replaces the literals in a variable's initialiser.</summary>
    /// <returns>The new variables, in the order in which they have to be declared; none for most.</returns>
    public static IReadOnlyList<VariableSymbol> Lower(VariableSymbol variable)
    {
        if (variable.Initializer is null)
        {
            return [];
        }

        StaticLiterals literals = new(variable);
        variable.Initializer = literals.Rewrite(variable.Initializer);
        return literals._variables;
    }

    /// <inheritdoc/>
    public override BoundExpression Rewrite(BoundExpression expression)
    {
        switch (expression)
        {
            case BoundConversion { Kind: ConversionKind.LvalueConversion, Operand: BoundCompoundLiteral value } conversion when CompoundLiterals.IsExpressible(value):
                return Update(conversion, Update(value, Rewrite(value.Initializer)));
            case BoundCompoundLiteral { IsStatic: true } literal:
                BoundInitializer initializer = Rewrite(literal.Initializer);
                VariableSymbol variable = new(_owner.Name + "Literal", literal.Type, literal.Syntax.FirstToken.SpellingSpan)
                {
                    Duration = StorageDuration.Static,
                    IsTemporary = true,
                    IsDefined = true,
                    Initializer = initializer,
                };
                _variables.Add(variable);
                return new BoundVariable(literal.Syntax, variable);
            default:
                return base.Rewrite(expression);
        }
    }

    /// <inheritdoc/>
    public override BoundInitializer Rewrite(BoundInitializer initializer) => initializer is BoundExpressionInitializer
        {
            Expression: BoundConversion { Kind: ConversionKind.LvalueConversion or ConversionKind.Identity, Operand: BoundCompoundLiteral literal },
        } && literal.Type.Desugared is RecordType or ArrayType
        ? Rewrite(literal.Initializer)
        : base.Rewrite(initializer);
}
