using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Lowering.Jumps;

/// <summary>Questions about the body of a <c>switch</c>.</summary>
internal static class SwitchForms
{
    /// <summary>Whether control can come by a jump to what stands before the first case, where C# has no place for statements.</summary>
    public static bool HasLabelsBeforeCases(BoundSwitch selection) => selection.Body is BoundBlock body
        ? body.Statements.TakeWhile(statement => !BeginsWithCase(statement)).Any(Reachability.ContainsLabel)
        : !BeginsWithCase(selection.Body) && Reachability.ContainsLabel(selection.Body);

    /// <summary>The case whose range is all of the type's values, which C# takes for a default; null if there is none.</summary>
    public static BoundCase? FindWholeRange(BoundSwitch selection) =>
        selection.Cases.FirstOrDefault(label => label.Last is not null && StartsAtMinimum(label) && EndsAtMaximum(label));

    /// <summary>Whether a case stands for no value at all: GNU C takes <c>case 2 ... 1:</c> with a warning.</summary>
    public static bool IsEmpty(BoundCase label)
    {
        if (label.Last is null)
        {
            return false;
        }

        long first = label.First.Constant!.Value.Bits;
        long last = label.Last.Constant!.Value.Bits;
        return label.First.Type.IsUnsigned() ? (ulong)first > (ulong)last : first > last;
    }

    /// <summary>Whether a range begins with the smallest value of its type.</summary>
    public static bool StartsAtMinimum(BoundCase label)
    {
        CType type = label.First.Type;
        long minimum = type.IsUnsigned() ? 0 : type.Size == 8 ? long.MinValue : int.MinValue;
        return label.First.Constant!.Value.Bits == minimum;
    }

    /// <summary>Whether a range ends with the largest value of its type.</summary>
    public static bool EndsAtMaximum(BoundCase label)
    {
        CType type = label.First.Type;
        long maximum = (type.IsUnsigned(), type.Size) switch
        {
            (true, 8) => -1,
            (true, _) => uint.MaxValue,
            (false, 8) => long.MaxValue,
            _ => int.MaxValue,
        };
        return label.Last!.Constant!.Value.Bits == maximum;
    }

    /// <summary>The statement behind a label.</summary>
    public static BoundStatement GetLabeled(BoundStatement label) => label switch
    {
        BoundCase @case => @case.Statement,
        BoundDefault @default => @default.Statement,
        _ => ((BoundLabeled)label).Statement,
    };

    /// <summary>Whether a case is the first thing of a statement, behind labels at most.</summary>
    public static bool BeginsWithCase(BoundStatement statement)
    {
        while (statement is BoundLabeled labeled)
        {
            statement = labeled.Statement;
        }

        return statement is BoundCase or BoundDefault;
    }
}
