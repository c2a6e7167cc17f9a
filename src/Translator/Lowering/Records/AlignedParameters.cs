using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Lowering.Expressions;
using CSockTranslate.Translator.Lowering.Jumps;

namespace CSockTranslate.Translator.Lowering.Records;

/// <summary>
/// Parameters of a structure or union type that is aligned more strictly than what C# passes: if the program takes its address, the function
/// begins with a copy of it in a variable, which lies where it must.
/// </summary>
internal sealed class AlignedParameters : BoundTreeRewriter
{
    // What is on the stack is aligned to 8 bytes.
    private const int StackAlignment = 8;

    private readonly Dictionary<VariableSymbol, VariableSymbol> _copies;

    private AlignedParameters(Dictionary<VariableSymbol, VariableSymbol> copies) => _copies = copies;

    /// <summary>Rewrites a function's body.</summary>
    public static BoundBlock Lower(FunctionSymbol function, BoundBlock body)
    {
        List<VariableSymbol> parameters =
            [.. function.Parameters.Where(parameter => parameter.Type.Desugared is RecordType && parameter.Type.Alignment > StackAlignment)];
        if (parameters.Count > 0)
        {
            VariableStorage storage = VariableStorage.Analyze([], [body]);
            parameters.RemoveAll(parameter => !storage.IsAddressTaken(parameter));
        }

        if (parameters.Count == 0)
        {
            return body;
        }

        AddedSyntax start = AddedSyntax.Before(body.Syntax is CompoundStatementSyntax { Statements: [var first, ..] } ? first : body.Syntax);
        Dictionary<VariableSymbol, VariableSymbol> copies = parameters.ToDictionary(
            parameter => parameter, parameter => Temporaries.Create($"aligned_{parameter.Name}", parameter.Type, body.Syntax));
        BoundBlock rewritten = (BoundBlock)new AlignedParameters(copies).Rewrite(body);
        return new BoundBlock(body.Syntax, [
            .. parameters.Select(parameter => Temporaries.Declare(start, copies[parameter], Temporaries.Read(parameter, start))),
            .. rewritten.Statements,
        ]);
    }

    /// <inheritdoc/>
    public override BoundExpression Rewrite(BoundExpression expression) =>
        expression is BoundVariable variable && _copies.TryGetValue(variable.Symbol, out VariableSymbol? copy)
            ? new BoundVariable(variable.Syntax, copy)
            : base.Rewrite(expression);
}
