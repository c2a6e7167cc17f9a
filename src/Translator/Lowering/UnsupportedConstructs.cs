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
            BoundCompoundLiteral => ("a compound literal of this kind", "declare a variable with the initialiser"),
            BoundCall { Callee: BoundFunction { Symbol: { IsBuiltin: true, Name: var name } } } =>
                ($"the built-in function '{name}'", "write what it does in C"),
            BoundVaListOperation => ("a variable argument of this type", "pass a pointer to it"),
            _ => ("this expression", "write it in another way"),
        };
        diagnostics.Refuse(expression.Syntax, construct, advice);
    }

    /// <summary>Reports a statement.</summary>
    public static void Report(DiagnosticBag diagnostics, BoundStatement statement)
    {
        if (statement is BoundAsm)
        {
            diagnostics.Report(TranslationDiagnostics.InlineAssembly, statement.Syntax.FirstToken);
            return;
        }

        (string construct, string advice) = statement switch
        {
            BoundComputedGoto => ("a computed goto in a function that takes the address of no label", "let the function know its labels"),
            _ => ("this statement", "write it in another way"),
        };
        diagnostics.Refuse(statement.Syntax, construct, advice);
    }
}
