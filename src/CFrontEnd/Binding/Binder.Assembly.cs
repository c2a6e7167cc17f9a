using System.Globalization;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// asm statements without instructions (GCC manual, "Extended Asm"). They keep the optimiser from what it would do, and still mean something: what is
// an input is evaluated, and an output takes the value of the input that shares its place.
public sealed partial class Binder
{
    private BoundStatement BindAsm(AsmStatementSyntax syntax)
    {
        List<BoundExpression> outputs = [.. syntax.Outputs.Select(operand => BindExpression(operand.Expression))];
        List<BoundExpression> inputs = [.. syntax.Inputs.Select(operand => Rvalue(BindExpression(operand.Expression)))];
        if (!syntax.IsEmpty)
        {
            return new BoundAsm(syntax, isEmpty: false);
        }

        if (outputs.Concat(inputs).Any(operand => operand.Type.IsError()))
        {
            return new BoundErrorStatement(syntax);
        }

        List<BoundExpression> effects = [];
        List<(BoundExpression Target, BoundExpression Value)> assignments = [];
        HashSet<int> assigned = [];
        for (int i = 0; i < inputs.Count; i++)
        {
            if (FindMatch(syntax, syntax.Inputs[i]) is not { } match || match >= outputs.Count)
            {
                effects.AddRange(AsmOperandEffects.HasAny(inputs[i]) ? [inputs[i]] : []);
                continue;
            }

            BoundExpression target = outputs[match];
            if (!CheckModifiable(target))
            {
                return new BoundErrorStatement(syntax);
            }

            // In a register of one kind they have the same bits; with different kinds the program would see those of the other one.
            CType type = target.Type.WithoutQualifiers();
            if (type.IsFloating() != inputs[i].Type.IsFloating() || (type.IsFloating() && type.Size != inputs[i].Type.Size)
                || Conversions.Classify(inputs[i].Type, type) is null)
            {
                return new BoundAsm(syntax, isEmpty: false);
            }

            assigned.Add(match);
            assignments.Add((target, Conversions.Convert(inputs[i], type)));
        }

        effects.AddRange(outputs.Where((output, i) => !assigned.Contains(i) && AsmOperandEffects.HasAny(output)).Select(Rvalue));
        List<BoundStatement> statements = [.. effects.Select(effect => new BoundExpressionStatement(effect.Syntax, effect))];
        AddAssignments(assignments, statements);
        return statements switch
        {
            [] => new BoundAsm(syntax, isEmpty: true),
            [BoundExpressionStatement only] => new BoundExpressionStatement(syntax, only.Expression),
            _ => new BoundBlock(syntax, statements),
        };
    }

    // All inputs are read before the first output is written.
    private static void AddAssignments(List<(BoundExpression Target, BoundExpression Value)> assignments, List<BoundStatement> into)
    {
        List<BoundStatement> stores = [];
        foreach ((BoundExpression target, BoundExpression value) in assignments)
        {
            SyntaxNode place = target.Syntax;
            CType type = target.Type.WithoutQualifiers();
            BoundExpression stored = value;
            if (assignments.Count > 1)
            {
                VariableSymbol input = new("input", type, place.Span) { Duration = StorageDuration.Automatic, IsTemporary = true, IsDefined = true };
                into.Add(new BoundDeclaration(place, [new BoundDeclarator(place, input, new BoundExpressionInitializer(value))], []));
                stored = new BoundConversion(place, ConversionKind.LvalueConversion, new BoundVariable(place, input), type, isExplicit: false);
            }

            stores.Add(new BoundExpressionStatement(place, ReduceStored(target, new BoundAssignment(place, target, stored, type))));
        }

        into.AddRange(stores);
    }

    // The output whose place an input has: its number, or its name in brackets.
    private int? FindMatch(AsmStatementSyntax syntax, AsmOperandSyntax input)
    {
        string constraint = GetText(input.Constraint).TrimStart('%', '&');
        if (constraint is ['[', .. var name, ']'])
        {
            int index = syntax.Outputs.ToList().FindIndex(output => output.Name?.Text == name);
            return index < 0 ? null : index;
        }

        return int.TryParse(constraint, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }

    /// <summary>Whether evaluating an operand does anything.</summary>
    private sealed class AsmOperandEffects : BoundTreeWalker
    {
        private bool _found;

        public static bool HasAny(BoundExpression operand)
        {
            AsmOperandEffects effects = new();
            effects.Visit(operand);
            return effects._found;
        }

        protected override bool EnterExpression(BoundExpression expression)
        {
            _found |= expression is BoundCall or BoundAssignment or BoundCompoundAssignment or BoundIncrement or BoundStatementExpression or BoundVaListOperation;
            return !_found;
        }
    }
}
