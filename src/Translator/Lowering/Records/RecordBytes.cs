using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Lowering.Expressions;

namespace CSockTranslate.Translator.Lowering.Records;

/// <summary>Reads structures and unions that fit into a register as the number or pointer that is then in it.</summary>
internal static class RecordBytes
{
    /// <summary>
    /// All bytes of a value: its member, if one is an integer, a pointer or a <c>double</c> of the whole size; else null.
    /// </summary>
    public static BoundExpression? TryRead(BoundExpression value)
    {
        if (value.Type.Size > sizeof(long) || FindMember((RecordType)value.Type.Desugared) is not { } path)
        {
            return null;
        }

        if (value is BoundConversion { Kind: ConversionKind.LvalueConversion, Operand: var lvalue })
        {
            return Read(lvalue, path);
        }

        // ({ t = value; t.member; })
        VariableSymbol copy = Temporaries.Create(value);
        BoundExpression member = Read(new BoundVariable(value.Syntax, copy), path);
        return new BoundStatementExpression(
            value.Syntax, new BoundBlock(value.Syntax, [Temporaries.Declare(value.Syntax, copy, value)]), member, member.Type);
    }

    private static BoundExpression Read(BoundExpression lvalue, IReadOnlyList<FieldSymbol> path) => Temporaries.ReadLvalue(
        path.Aggregate(lvalue, (receiver, field) => new BoundMember(lvalue.Syntax, receiver, isArrow: false, field, field.Type)));

    private static IReadOnlyList<FieldSymbol>? FindMember(RecordType type)
    {
        foreach (FieldSymbol field in type.Symbol.Fields.Where(field => field.BitWidth is null && field.Type.Size == type.Symbol.Size))
        {
            if (field.Type.Desugared is RecordType inner)
            {
                if (FindMember(inner) is { } path)
                {
                    return [field, .. path];
                }
            }
            else if (field.Type.IsInteger() || field.Type.IsPointer() || (field.Type.IsArithmetic() && field.Type.Size == sizeof(double)))
            {
                return [field];
            }
        }

        return null;
    }
}
