using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Lowering;

namespace CSockTranslate.Translator.Macros;

/// <summary>What is to know about the arguments of a macro.</summary>
internal static class MacroArguments
{
    /// <summary>Whether nobody can tell how often and when an expression is evaluated: it changes nothing, and reads nothing that others change.</summary>
    public static bool HasNoEffect(BoundExpression argument) => SideEffects.IsSimple(argument) && !Finder.Exists(
        argument,
        expression => expression.IsLvalue && (expression.Type.Qualifiers & (TypeQualifiers.Volatile | TypeQualifiers.Atomic)) != 0);

    /// <summary>Whether an expression can be evaluated where C would not: it follows no pointer and divides by nothing.</summary>
    public static bool CannotFail(BoundExpression argument) => !Finder.Exists(
        argument,
        expression => expression is BoundDereference or BoundSubscript or BoundMember { IsArrow: true }
            or BoundBinary { Operator: BinaryOperator.Divide or BinaryOperator.Remainder });

    /// <summary>Whether an expression names one of a macro's parameters.</summary>
    public static bool Mentions(BoundExpression expression, IReadOnlyList<VariableSymbol> parameters) =>
        Finder.Exists(expression, inner => inner is BoundVariable variable && parameters.Contains(variable.Symbol));

    private sealed class Finder(Func<BoundExpression, bool> isSought) : BoundTreeWalker
    {
        private bool _found;

        public static bool Exists(BoundExpression expression, Func<BoundExpression, bool> isSought)
        {
            Finder finder = new(isSought);
            finder.Visit(expression);
            return finder._found;
        }

        protected override bool EnterExpression(BoundExpression expression)
        {
            _found |= isSought(expression);
            return !_found;
        }
    }
}
