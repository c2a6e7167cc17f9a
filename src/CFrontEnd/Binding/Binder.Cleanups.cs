using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// GNU's attribute cleanup (GCC manual, "Common Variable Attributes"): what is called when a local variable goes out of scope.
public sealed partial class Binder
{
    /// <summary>The call with the variable's address; null without the attribute, and for variables that are not automatic, where gcc ignores it.</summary>
    private BoundCall? BindCleanup(AttributeSyntax? attribute, VariableSymbol variable)
    {
        if (attribute is null || variable.Duration != StorageDuration.Automatic || variable.Type.IsError())
        {
            return null;
        }

        if (attribute.Arguments is not [IdentifierExpressionSyntax name] || BindExpression(name) is not BoundFunction function
            || function.Symbol.Type is { HasPrototype: true, Parameters.Count: not 1 })
        {
            Report(SemanticDiagnostics.CleanupNotCallable, attribute, variable.Name);
            return null;
        }

        variable.IsAddressTaken = true;
        BoundExpression address = new BoundAddressOf(name, new BoundVariable(name, variable), new PointerType(variable.Type));
        FunctionType type = function.Symbol.Type;
        if (type.HasPrototype)
        {
            address = ConvertForAssignment(address, type.Parameters[0], AssignmentContext.Passing(1, $"'{function.Symbol.Name}'"));
        }

        return address.Type.IsError() ? null : new BoundCall(name, function, type, [address], type.ReturnType);
    }
}
