using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// GNU's transparent unions (GCC manual, "Common Type Attributes"): a parameter of such a type takes what any of its members can hold.
public sealed partial class Binder
{
    /// <summary>The union with an argument as the value of the member that takes it; null if there is none.</summary>
    private BoundExpression? TryMakeTransparentUnion(BoundExpression argument, CType type, RecordSymbol union)
    {
        FieldSymbol? member = union.Fields.FirstOrDefault(field => TypeCompatibility.AreCompatible(field.Type, argument.Type, ignoreQualifiers: true))
            ?? union.Fields.FirstOrDefault(field => TakesPointer(field.Type, argument));
        if (member is null)
        {
            return null;
        }

        BoundFieldInitializer field = new(member, new BoundExpressionInitializer(Conversions.Convert(argument, member.Type.WithoutQualifiers())));
        return Rvalue(new BoundCompoundLiteral(argument.Syntax, type, new BoundRecordInitializer(argument.Syntax, type, [field]), isStatic: false));
    }

    private static bool TakesPointer(CType member, BoundExpression argument)
    {
        if (member.GetPointee() is not { } pointee)
        {
            return false;
        }

        return Conversions.IsNullPointerConstant(argument)
            || (argument.Type.GetPointee() is { } given
                && (pointee.IsVoid() || given.IsVoid() || TypeCompatibility.AreCompatible(pointee, given, ignoreQualifiers: true)));
    }
}
