using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;

namespace CSockTranslate.Translator.Lowering;

/// <summary>Names constructs that have no translation, with a way out for each.</summary>
internal static class UnsupportedConstructs
{
    /// <summary>Reports an expression.</summary>
    public static void Report(DiagnosticBag diagnostics, BoundExpression expression)
    {
        (string construct, string advice) = expression switch
        {
            BoundMember => ("an array inside of a call's result", "store the result in a variable first"),
            BoundStringLiteral => ("a wide string literal", "use a plain string"),
            BoundCompoundLiteral => ("a compound literal of this kind", "declare a variable with the initialiser"),
            BoundFunction function => ($"the address of the library function '{function.Symbol.Name}'", "pass a function of your own that calls it"),
            BoundBinary or BoundCompoundAssignment { Operator: BinaryOperator.Divide or BinaryOperator.Remainder, Value.Constant.IsZero: true } =>
                ("a division by the constant zero", "raise SIGFPE with 'raise'"),
            BoundVaListOperation => ("a variable argument of this type", "pass a pointer to it"),
            _ => ("this expression", "write it in another way"),
        };
        diagnostics.Refuse(expression.Syntax, construct, advice);
    }

    /// <summary>Reports a statement.</summary>
    public static void Report(DiagnosticBag diagnostics, BoundStatement statement)
    {
        (string construct, string advice) = statement switch
        {
            BoundComputedGoto => ("a computed goto in a function that takes the address of no label", "let the function know its labels"),
            BoundAsm => ("inline assembly", "write it in C"),
            _ => ("this statement", "write it in another way"),
        };
        diagnostics.Refuse(statement.Syntax, construct, advice);
    }
}
