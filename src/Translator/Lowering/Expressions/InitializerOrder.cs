using CSockTranslate.CFrontEnd.BoundTree;

namespace CSockTranslate.Translator.Lowering.Expressions;

/// <summary>
/// Puts the parts of initialisers whose designators are out of order into the order in which gcc evaluates them, that of the members in memory. C leaves
/// the order open (C11 §6.7.9p23), C# takes the written one. Only an initialiser with side effects is changed.
/// </summary>
internal sealed class InitializerOrder : BoundTreeRewriter
{
    private InitializerOrder()
    {
    }

    /// <summary>Lowers a function's body.</summary>
    public static BoundBlock Lower(BoundBlock body) => new InitializerOrder().RewriteBlock(body);

    /// <inheritdoc/>
    public override BoundInitializer Rewrite(BoundInitializer initializer)
    {
        BoundInitializer rewritten = base.Rewrite(initializer);
        return rewritten switch
        {
            BoundArrayInitializer array when !IsSorted(array.Elements, element => element.First) && array.Elements.Count(element => HasSideEffects(element.Value)) > 1 =>
                new BoundArrayInitializer(array.Syntax, (CFrontEnd.Types.ArrayType)array.Type.Desugared, [.. array.Elements.OrderBy(element => element.First)]),
            BoundRecordInitializer record when !IsSorted(record.Fields, field => field.Field.Offset) && record.Fields.Count(field => HasSideEffects(field.Value)) > 1 =>
                new BoundRecordInitializer(record.Syntax, record.Type, [.. record.Fields.OrderBy(field => field.Field.Offset)]),
            _ => rewritten,
        };
    }

    private static bool IsSorted<T>(IReadOnlyList<T> items, Func<T, long> key) =>
        items.Zip(items.Skip(1), (first, second) => key(first) <= key(second)).All(isOrdered => isOrdered);

    private static bool HasSideEffects(BoundInitializer initializer) => initializer switch
    {
        BoundExpressionInitializer expression => !SideEffects.IsSimple(expression.Expression),
        BoundArrayInitializer array => array.Elements.Any(element => HasSideEffects(element.Value)),
        BoundRecordInitializer record => record.Fields.Any(field => HasSideEffects(field.Value)),
        _ => false,
    };
}
