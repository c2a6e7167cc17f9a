using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Lowering;

/// <summary>
/// Finds static structures that are larger than their type: GNU C lets an initialiser give elements to a flexible array member (GCC manual, "Arrays
/// of Length Zero").
/// </summary>
internal static class FlexibleInitializers
{
    /// <summary>The elements of the flexible array member; null if the initialiser gives none.</summary>
    public static BoundFieldInitializer? Find(BoundInitializer? initializer) => initializer is BoundRecordInitializer record
        ? record.Fields.LastOrDefault(field => field.Field.Type.Desugared is ArrayType { Length: null })
        : null;
}
